import { expect, test } from 'vitest';
import { countScripts, ltrScript, mainScript, rtlScript, rtlShare, textDirection } from '../../../utils/arabic/script.ts';

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

test('letters are counted by script', () => {
  const counted = countScripts('سلام Été мир αβγ 漢字かな 한글 שלום हि 𠮷 ١٢ ،');
  expect(counted).toEqual({ arabic: 4, hebrew: 4, otherRtl: 0, latin: 3, cyrillic: 3, greek: 3, han: 3, kana: 2, hangul: 2, other: 1 });
});

test.each([
  ['arabic', 'Мастера лин لين'],
  ['hebrew', 'שלום'],
  ['otherRtl', 'ܫܠܡܐ'],
  [null, 'abc'],
])('the right-to-left script is %s: %s', (script, text) => expect(rtlScript(text)).toBe(script));

test.each([
  ['arabic', 'Google هي شركة'],
  ['hebrew', 'שלום Abc'],
  ['otherRtl', 'ܫܠܡܐ'],
  ['latin', 'The word كتاب is Arabic'],
  ['cyrillic', 'Мастера вкуса: لين'],
  ['han', '市议会批准了新的道路预算'],
  ['kana', '市議会は新しい道路予算を可決した'],
  ['hangul', '밀 가격'],
  ['other', 'हिन्दी'],
  [null, '2026 – !'],
])('the main script is %s: %s', (script, text) => expect(mainScript(text)).toBe(script));

test.each([
  ['latin', 'The word السد العالي السد العالي'],
  [null, 'السد'],
])('the left-to-right script is %s: %s', (script, text) => expect(ltrScript(text)).toBe(script));

test('halves of characters that have lost the other half are no letters', () => expect(rtlShare('\ud800س\udc00')).toBe(1));
