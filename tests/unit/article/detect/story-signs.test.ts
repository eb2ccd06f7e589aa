import { expect, test } from 'vitest';
import { readStorySigns } from '../../../../utils/article/detect/story-signs.ts';

const LINE = 'وصل الماء إلى القرية العليا قبل الفجر، فخرج الناس إلى الضفة.';

test.each([
  ['nothing', [], { letters: 0, prose: 0, meanLine: 0 }],
  ['two lines of prose', [LINE, LINE + LINE], { letters: LINE.length * 3, prose: LINE.length * 3, meanLine: LINE.length * 1.5 }],
  ['a heading, which is no prose', ['العنوان', LINE], { letters: LINE.length + 7, prose: LINE.length, meanLine: LINE.length }],
  ['long words without a mark', ['ماء '.repeat(20)], { letters: 80, prose: 0, meanLine: 0 }],
])('%s', (_, text, signs) => expect(readStorySigns(text)).toEqual(signs));
