import { describe, expect, test } from 'vitest';
import { findDates, parseArabicDate } from '../../../../utils/arabic/dates.ts';

const NOW = new Date(2025, 6, 3, 15, 0);

describe('dates in a longer text', () => {
  test('come in order, each with its own words and place', () => {
    const text = 'صدر القرار في 3 يوليو 2025 الساعة 10:30 صباحا، ثم عُدل يوم الأحد، 6 يوليو 2025، ونُشر في الجريدة بتاريخ 2025/07/09.';
    const dates = findDates(text, NOW);
    expect(dates.map(({ iso }) => iso)).toEqual(['2025-07-03T10:30', '2025-07-06', '2025-07-09']);
    for (const { printed, index, length } of dates) expect(text.slice(index, index + length)).toBe(printed);
    expect(dates[1]?.printed).toBe('الأحد، 6 يوليو 2025');
  });

  test('a time belongs to the day before it, not to the one that follows', () => {
    expect(findDates('3 يوليو 2025 - 14:00 | 4 يوليو 2025 - 15:00', NOW).map(({ iso }) => iso)).toEqual([
      '2025-07-03T14:00',
      '2025-07-04T15:00',
    ]);
  });

  test('a programme of hours lends no hour to the day on the next line', () => {
    expect(findDates('10:30\n3 يوليو 2025', NOW).map(({ iso }) => iso)).toEqual(['2025-07-03']);
  });

  test('two days of two calendars that are not the same stay two', () => {
    expect(findDates('14 محرم 1447هـ - 9 يوليو 2024م', NOW).map(({ calendar }) => calendar)).toEqual(['islamic', 'gregory']);
  });

  test('prose that counts back states no date', () => {
    expect(findDates('قال أمس إن العمل توقف منذ يومين، وإن الحفل اليوم 14:00 في القاعة.', NOW)).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    ['نُشر في: 3 يوليو 2025', 'published'],
    ['تاريخ النشر 3 يوليو 2025', 'published'],
    ['تم نشره الخميس 3 يوليو 2025', 'published'],
    ['Published on July 3, 2025', 'published'],
    ['آخر تحديث: الخميس 3 يوليو 2025', 'updated'],
    ['تم التحديث في 3 يوليو 2025', 'updated'],
    ['آخر تعديل للخبر 3 يوليو 2025', 'updated'],
    ['Last updated: July 3, 2025', 'updated'],
    ['نشر الكاتب روايته في 3 يوليو 2025', undefined],
    ['3 يوليو 2025', undefined],
  ])('%s: %s', (line, label) => expect(parseArabicDate(line, NOW)?.label).toBe(label));

  test('the published date of a line wins over the updated one, in either order', () => {
    expect(parseArabicDate('آخر تحديث 5 يوليو 2025 نشر 3 يوليو 2025', NOW)?.iso).toBe('2025-07-03');
    expect(parseArabicDate('نشر 3 يوليو 2025 آخر تحديث 5 يوليو 2025', NOW)?.iso).toBe('2025-07-03');
    expect(parseArabicDate('آخر تحديث 5 يوليو 2025 - 2025/07/03', NOW)?.iso).toBe('2025-07-03');
  });

  test('a label speaks for the next date alone', () => {
    expect(findDates('نشر 3 يوليو 2025، 5 يوليو 2025', NOW).map(({ label }) => label)).toEqual(['published', undefined]);
  });
});

describe('what a date says of itself', () => {
  test('relative ones say so', () => {
    expect(parseArabicDate('منذ 3 ساعات', NOW)?.relative).toBe(true);
    expect(parseArabicDate('3 يوليو 2025', NOW)?.relative).toBeUndefined();
  });

  test.each([
    ['14 محرم 1447هـ - 9 يوليو 2025م', 'gregory'],
    ['14 محرم 1447هـ', 'islamic'],
    ['18 تیر 1404', 'persian'],
  ])('%s is of the calendar %s', (printed, calendar) =>
    expect(parseArabicDate(printed, NOW)).toMatchObject({ calendar, iso: '2025-07-09' }),
  );

  test('the printed words hold weekday, both calendars, time and zone, and nothing else', () => {
    const printed = 'الأربعاء 14 محرم 1447هـ - 9 يوليو 2025م 05:30 م (بتوقيت مكة المكرمة)';
    expect(parseArabicDate(`سارة العلي | ${printed} | اقتصاد`, NOW)?.printed).toBe(printed);
  });
});

describe('a day without a year', () => {
  test.each([
    ['3 يوليو', '2025-07-03'],
    ['الأحد 28 ديسمبر 10:15', '2024-12-28T10:15'],
    ['14 محرم', '2024-07-20'],
    ['30 فبراير', null],
  ])('%s is its last occurrence, where the caller asks for it: %s', (printed, iso) => {
    expect(parseArabicDate(printed, NOW, { assumeLatestYear: true })?.iso ?? null).toBe(iso);
    expect(parseArabicDate(printed, NOW)).toBeNull();
  });
});

test('month first only where the caller knows that a machine wrote it', () => {
  expect(parseArabicDate('7/3/2025', NOW)?.iso).toBe('2025-03-07');
  expect(parseArabicDate('7/3/2025', NOW, { monthFirst: true })?.iso).toBe('2025-07-03');
});
