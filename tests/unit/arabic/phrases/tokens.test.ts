import { expect, test } from 'vitest';
import { tokenize } from '../../../../utils/arabic/phrases/tokens.ts';

test.each([
  ['لـ«الغد»', ['word', 'open', 'word', 'close']],
  ['قال "نعم" ثم "لا"', ['word', 'open', 'word', 'close', 'word', 'open', 'word', 'close']],
  ["L'Équipe", ['word', 'other', 'word']],
  ['باريس ـ د', ['word', 'dash', 'word']],
  ['(بترا).', ['bracket', 'word', 'bracket', 'stop']],
  ['لـBBC', ['word', 'word']],
  ['رصيف22', ['word']],
  ['قالت ”الغد“ لـ“البيان”', ['word', 'open', 'word', 'close', 'word', 'open', 'word', 'close']],
  ["''الغد''", ['open', 'word', 'close']],
  ['\u200F«الغد»\u200F', ['open', 'word', 'close']],
])('%s', (text, kinds) => {
  expect(tokenize(text).map(({ kind }) => kind)).toEqual(kinds);
});

test('words are folded for comparing and found again as written', () => {
  const text = 'وذكـــرت صَحِيفَةُ «الأُسْرَة» إنّ';
  expect(tokenize(text).map(({ folded }) => folded)).toEqual(['وذكرت', 'صحيفه', '', 'الاسره', '', 'ان']);
  expect(tokenize(text).map(({ at, end }) => text.slice(at, end))).toEqual(['وذكـــرت', 'صَحِيفَةُ', '«', 'الأُسْرَة', '»', 'إنّ']);
});
