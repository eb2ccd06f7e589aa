import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber, inCalendar, toGregorian, weekdayOf } from '../../../../utils/arabic/dates/calendars.ts';
import { monthOf } from '../../../../utils/arabic/dates/months.ts';
import { tokenize } from '../../../../utils/arabic/dates/tokens.ts';
import { weekdayBefore } from '../../../../utils/arabic/dates/weekdays.ts';

const LOCALES = 'ar-EG ar-SY ar-LB ar-IQ ar-JO ar-PS ar-DZ ar-TN ar-MA ar-MR ar-SA ar-AE ar-LY fa fa-AF ur ps ckb en fr'.split(' ');

describe('every name that Intl knows is known', () => {
  const months = LOCALES.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
      return [locale, format.format(Date.UTC(2024, month, 15)), month + 1] as const;
    }),
  );
  test.each(months)('%s: %s is month %i', (_locale, name, month) => expect(monthOf(name)).toEqual({ calendar: 'gregory', month }));

  test.each(['ar-SA', 'fa', 'ur'])('lunar months of %s', (locale) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura-nu-latn`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const first = toGregorian('islamic', 1446, month, 10);
      expect(monthOf(format.format(dayNumber(first ?? { year: 0, month: 0, day: 0 }) * 86_400_000))).toEqual({
        calendar: 'islamic',
        month,
      });
    }
  });

  test.each(['fa', 'fa-AF'])('solar months of %s', (locale) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian-nu-latn`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const first = toGregorian('persian', 1404, month, 10);
      expect(monthOf(format.format(dayNumber(first ?? { year: 0, month: 0, day: 0 }) * 86_400_000))).toEqual({
        calendar: 'persian',
        month,
      });
    }
  });

  test.each(['ar', 'fa', 'ur', 'en', 'fr'])('weekdays of %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let weekday = 0; weekday < 7; weekday++) {
      const name = format.format(Date.UTC(2024, 5, 2 + weekday));
      const tokens = tokenize(`${name}، 3`);
      expect([name, weekdayBefore(tokens, tokens.length - 1)?.weekday]).toEqual([name, weekday]);
    }
  });
});

describe('calendars', () => {
  test.each(['islamic', 'persian'] as const)('each day of 200 years of the %s calendar comes back from where it was sent', (calendar) => {
    for (let days = dayNumber({ year: 1900, month: 1, day: 1 }); days < dayNumber({ year: 2077, month: 1, day: 1 }); days += 13) {
      const { year, month, day } = inCalendar(calendar, days);
      expect(toGregorian(calendar, year, month, day)).toEqual(dayFromNumber(days));
    }
  });

  test('a lunar month has a 30th day or none, and never a 31st', () => {
    for (let month = 1; month <= 12; month++) expect(toGregorian('islamic', 1446, month, 31)).toBeNull();
    expect(toGregorian('islamic', 1446, 9, 30)).toBeNull();
    expect(toGregorian('islamic', 1447, 1, 30)).toEqual({ year: 2025, month: 7, day: 25 });
  });

  test.each([
    ['gregory', 1582],
    ['gregory', 2200],
    ['islamic', 1299],
    ['islamic', 1601],
    ['persian', 1199],
    ['persian', 1501],
  ] as const)('%s year %i is out of its range', (calendar, year) => expect(toGregorian(calendar, year, 1, 1)).toBeNull());

  test('weekdays, before 1970 too', () => {
    expect(weekdayOf({ year: 2025, month: 7, day: 3 })).toBe(4);
    expect(weekdayOf({ year: 1952, month: 7, day: 23 })).toBe(3);
  });
});
