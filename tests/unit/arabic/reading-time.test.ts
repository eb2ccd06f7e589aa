import { expect, test } from 'vitest';
import { readingMinutes } from '../../../utils/arabic/reading-time.ts';

test.each([
  ['nothing', '', 0, 1],
  ['612 letters', 'س'.repeat(612), 0, 1],
  ['6120 letters', 'س'.repeat(6120), 0, 10],
  ['6120 letters with as many harakat and spaces', 'سَ '.repeat(6120), 0, 10],
  ['9870 Latin letters', 's'.repeat(9870), 0, 10],
  ['five pictures: 12 + 11 + 10 + 9 + 8 s', 'س'.repeat(612), 5, 2],
  ['a hundred pictures: 72 s, then 3 s each', '', 100, Math.round((12 + 11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 91 * 3) / 60)],
  ['a count below nothing', '', -3, 1],
])('%s', (_name, text, images, minutes) => expect(readingMinutes(text, images)).toBe(minutes));
