import type { Calendar, Locale, Numerals } from './index.ts';

export interface DateStyle {
  readonly locale: Locale;
  readonly calendar: Calendar;
  readonly numerals: Numerals;
}

/**
 * A local date as printed on the page (`2025-07-03`, `2025-07-03T15:00`) in the reader's words and calendar, to the precision that it has.
 * Null where it is no date.
 */
export function formatLocalDate(iso: string, { locale, calendar, numerals }: DateStyle): string | null {
  const hasTime = iso.includes('T');
  // The page's own clock, whatever the reader's zone: both reading and writing are done in UTC.
  const time = Date.parse(hasTime ? `${iso}Z` : iso);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-${numerals}`, {
    dateStyle: 'full',
    ...(hasTime ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(time);
}
