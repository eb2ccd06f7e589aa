/** How the reader wants to see dates. */
export interface DateFormat {
  readonly locale: 'ar' | 'en';
  readonly calendar: 'gregory' | 'islamic';
  readonly numerals: 'arab' | 'latn';
  /** Country whose names of the Gregorian months are used, in Arabic: يوليو (EG, SA), تموز (SY, IQ, LB), جويلية (DZ, TN), يوليوز (MA). */
  readonly months?: 'EG' | 'SA' | 'SY' | 'LB' | 'IQ' | 'DZ' | 'TN' | 'MA' | 'MR';
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date (`2025-07-03` or `2025-07-03T15:00`) in words, in the reader's calendar: «الخميس، ٣ يوليو ٢٠٢٥»، «٨ محرم ١٤٤٧ هـ». The time is shown where it is
 * known, as it was printed: nothing is moved between zones. Null where the text is no such date.
 */
export function formatDate(iso: string, format: DateFormat): string | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match.map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour || 0, minute || 0);
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== day) return null;
  return formatter(format, match[4] !== undefined).format(at);
}

function formatter({ locale, calendar, numerals, months = 'EG' }: DateFormat, timed: boolean): Intl.DateTimeFormat {
  const tag = locale === 'ar' ? `ar-${months}` : 'en-GB';
  const id = `${tag}-u-ca-${calendar === 'islamic' ? 'islamic-umalqura' : 'gregory'}-nu-${numerals}`;
  const key = `${id} ${timed}`;
  let known = formats.get(key);
  if (!known) {
    const time = timed ? ({ hour: 'numeric', minute: '2-digit', hour12: locale === 'ar' } as const) : {};
    known = new Intl.DateTimeFormat(id, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...time, timeZone: 'UTC' });
    formats.set(key, known);
  }
  return known;
}
