import { expect, test } from 'vitest';
import { labelOf } from '../../../../utils/article/clean/labels.ts';

test.each([
  ['اقرأ أيضا', 'promo'],
  ['إقرأ أيضاً', 'promo'],
  ['اقـــرأ أيضًا:', 'promo'],
  ['«اقرا ايضا»', 'promo'],
  ['الأكثر قراءة', 'most-read'],
  ['الاكثر قراءه', 'most-read'],
  ['الأكثر تداولًا', 'trending'],
  ['موضوعات ذات صلة', 'related'],
  ['نرشح لك', 'recommended'],
  ['النشرة البريدية', 'newsletter'],
  ['شارك المقال', 'share'],
  ['اترك تعليقًا', 'comments'],
  ['الكلمات المفتاحية', 'tags'],
  ['تابعونا على', 'follow'],
  ['إعلان', 'advert'],
  ['READ MORE', 'promo'],
  ['Articles similaires', 'related'],
])('«%s» is a whole label: %s', (text, kind) => expect(labelOf(text)).toMatchObject({ kind, whole: true }));

test('the longest label that fits is found, and what follows it makes it no whole one', () => {
  expect(labelOf('اقرأ أيضا: الحصاد يبدأ في الوادي')).toEqual({ kind: 'promo', label: 'اقرا ايضا', whole: false });
  expect(labelOf('تابعونا على غوغل نيوز')).toMatchObject({ label: 'تابعونا علي غوغل نيوز', whole: true });
});

test.each(['', ' ', '…', 'الحصاد يبدأ في الوادي', 'قال: اقرأ أيضا', 'إعلانات1', 'شاركت البلدية في العرض', 'والأكثر قراءة'])(
  '«%s» begins with no label',
  (text) => expect(labelOf(text)).toBeNull(),
);

test('a text of many lines has no label', () => expect(labelOf(`اقرأ أيضا ${'كلمة '.repeat(200)}`)).toBeNull());
