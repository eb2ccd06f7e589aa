import { expect, test } from 'vitest';
import { fold } from '../../../../utils/arabic/normalize.ts';
import { statements } from '../../../../utils/arabic/phrases/press.ts';
import { pointingVerbs, publishingVerbs, sayingVerbs, speakingVerbs } from '../../../../utils/arabic/phrases/reporting.ts';

test.each([
  ['قالت', 'قال'],
  ['يقول', 'قال'],
  ['رأت', 'رأى'],
  ['لفتت', 'لفت'],
  ['ذكرته', 'ذكر'],
])('%s tells, as %s does', (form, verb) => expect(sayingVerbs.get(fold(form))).toBe(fold(verb)));

test.each([
  ['أوردته', 'أورد'],
  ['نشرتها', 'نشر'],
  ['روت', 'روى'],
  ['بثت', 'بث'],
])('%s publishes, as %s does', (form, verb) => expect(publishingVerbs.get(fold(form))).toBe(fold(verb)));

test.each(['أعلنت عن', 'احتفلت', 'افتتحت', 'تبث', 'ستبث', 'بين'])('%s by itself tells nothing', (form) => {
  expect(sayingVerbs.has(fold(form)) || publishingVerbs.has(fold(form))).toBe(false);
});

test('verbs of speech and of pointing back are conjugated as well', () => {
  expect(speakingVerbs.get(fold('أدلت'))).toBe(fold('أدلى'));
  expect(pointingVerbs.get(fold('أجرتها'))).toBe(fold('أجرى'));
});

test.each(['حديث', 'تصريحات', 'مقابلة', 'مقابلته', 'حوارها', 'المقابلة'])('«%s» is given to an outlet', (noun) => {
  expect(statements.has(fold(noun))).toBe(true);
});
