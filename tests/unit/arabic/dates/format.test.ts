import { describe, expect, test } from 'vitest';
import { formatDate, parseArabicDate } from '../../../../utils/arabic/dates.ts';
import type { DateFormat } from '../../../../utils/arabic/dates.ts';

const ARABIC: DateFormat = { locale: 'ar', calendar: 'gregory', numerals: 'arab' };

describe('a date in the reader’s words', () => {
  test.each<[Partial<DateFormat>, string]>([
    [{}, 'الخميس، ٣ يوليو ٢٠٢٥'],
    [{ numerals: 'latn' }, 'الخميس، 3 يوليو 2025'],
    [{ months: 'SY' }, 'الخميس، ٣ تموز ٢٠٢٥'],
    [{ months: 'DZ', numerals: 'latn' }, 'الخميس، 3 جويلية 2025'],
    [{ months: 'MA', numerals: 'latn' }, 'الخميس، 3 يوليوز 2025'],
    [{ calendar: 'islamic' }, 'الخميس، ٨ محرم ١٤٤٧ هـ'],
    [{ locale: 'en', numerals: 'latn' }, 'Thursday, 3 July 2025'],
    [{ locale: 'en', numerals: 'latn', calendar: 'islamic' }, 'Thursday, 8 Muharram 1447 AH'],
  ])('%o: %s', (format, words) => expect(formatDate('2025-07-03', { ...ARABIC, ...format })).toBe(words));

  test('shows the time as it was printed, in whatever zone the reader is', () => {
    expect(formatDate('2025-07-03T15:05', ARABIC)).toContain('٣:٠٥ م');
    expect(formatDate('2025-07-03T15:05', { ...ARABIC, locale: 'en', numerals: 'latn' })).toContain('15:05');
    expect(formatDate('2025-07-03T00:00', ARABIC)).toContain('١٢:٠٠ ص');
  });

  test.each(['', 'yesterday', '2025-02-30', '2025-7-3'])('«%s» is none', (iso) => expect(formatDate(iso, ARABIC)).toBeNull());

  test.each(['2025-07-03T15:05', '2024-02-29T00:30', '1999-12-31T12:00'])('what it writes for %s, the parser reads', (iso) => {
    for (const calendar of ['gregory', 'islamic'] as const) {
      for (const months of ['EG', 'SY', 'IQ', 'DZ', 'TN', 'MA', 'MR'] as const) {
        const written = formatDate(iso, { locale: 'ar', calendar, numerals: 'arab', months }) ?? '';
        expect([written, parseArabicDate(written)?.iso]).toEqual([written, iso]);
      }
    }
  });
});
