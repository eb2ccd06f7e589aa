import { expect, test } from 'vitest';
import { reading } from '../../../utils/i18n/reading.ts';
import { createTranslate, pickCalendar, pickLocale } from '../../../utils/i18n/index.ts';

test.each([
  [1, 'تُقرأ في دقيقة'],
  [2, 'تُقرأ في دقيقتين'],
  [3, 'تُقرأ في 3 دقائق'],
  [10, 'تُقرأ في 10 دقائق'],
  [11, 'تُقرأ في 11 دقيقة'],
  [100, 'تُقرأ في 100 دقيقة'],
])('%i minutes are said as Arabic counts them', (count, said) => {
  expect(createTranslate([reading], 'ar')('reader.minutes', { count })).toBe(said);
});

test('numbers follow the numerals that the reader has set', () => {
  expect(createTranslate([reading], 'ar', 'arab')('reader.minutes', { count: 12 })).toBe('تُقرأ في ١٢ دقيقة');
  expect(createTranslate([reading], 'en')('reader.minutes', { count: 12 })).toBe('12 minute read');
});

test('a foreign name in a sentence is isolated from it', () => {
  expect(createTranslate([reading], 'ar')('story.original', { publisher: 'The Ledger' })).toBe('المقال الأصلي لدى \u2068The Ledger\u2069');
});

test.each([
  [['ar-EG', 'en-US'], 'ar'],
  [['AR'], 'ar'],
  [['en-GB', 'ar'], 'en'],
  [['fr-FR', 'ar-MA', 'en'], 'ar'],
  [['fr', 'de'], 'en'],
  [['arq-DZ'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j is spoken to in %s', (languages, locale) => {
  expect(pickLocale(languages)).toBe(locale);
});

test.each([
  [['ar-SA-u-ca-islamic-umalqura'], 'islamic'],
  [['ar-EG'], 'gregory'],
  [['en-US'], 'gregory'],
  [['not a language'], 'gregory'],
  [[], 'gregory'],
] as const)('a reader with %j keeps the calendar %s', (languages, calendar) => {
  expect(pickCalendar(languages)).toBe(calendar);
});
