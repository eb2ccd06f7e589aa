import { expect, test } from 'vitest';
import { rtlShare, textDirection } from '../../../utils/arabic/script.ts';

test.each([
  ['', null],
  ['123 – 456!', null],
  ['سلام', 1],
  ['peace', 0],
  ['سلام Abcd', 0.5],
  ['שלום', 1],
  ['ܫܠܡܐ', 1],
  ['ﺳﻼﻡ', 1], // presentation forms
  ['мир', 0],
  ['éà', 0],
  ['𐐀𐐁س', 1 / 3], // letters of two code units are one letter each
  ['😀س', 1],
  ['سَلَامٌ', 1], // harakat are no letters
])('%s has a share of %s', (text, share) => expect(rtlShare(text)).toBe(share));

test.each([
  ['Google هي شركة أمريكية', 'rtl'],
  ['وقعت شركة International Business Machines اتفاقا مع الوزارة', 'rtl'],
  ['The word كتاب is Arabic', 'ltr'],
  ['2025', null],
])('%s runs %s', (text, direction) => expect(textDirection(text)).toBe(direction));
