import { expect, test } from 'vitest';
import { harakatRanges, hasHarakat, stripHarakat } from '../../../utils/arabic/harakat.ts';

test.each([
  ['قَالَ المُعَلِّمُ', 'قال المعلم'],
  ['كِتَابٌ', 'كتاب'],
  ['هٰذا', 'هذا'],
  ['إِلَّآ لَـٰكِنَّ', 'إلآ لـكن'], // hamza, madda and tatweel are no harakat
  ['ا\u0653', 'ا\u0653'],
  ['قال', 'قال'],
  ['', ''],
])('%s without harakat is %s', (text, bare) => {
  expect(stripHarakat(text)).toBe(bare);
  expect(hasHarakat(text)).toBe(text !== bare);
});

test('ranges cover the harakat and nothing else', () => {
  const text = 'م\u064Fع\u064Eل\u0651\u0650م\u064C ثم';
  const ranges = harakatRanges(text);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['\u064F', '\u064E', '\u0651\u0650', '\u064C']);
  let rest = text;
  for (const { start, end } of ranges.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  expect(rest).toBe(stripHarakat(text));
});
