import type { Calendar, Day } from './types.ts';

const DAY_MS = 86_400_000;

/** Day number of 1 Muharram 1 and of 1 Farvardin 1, and mean days in a year and a month: a first guess that the search corrects. */
const EPOCHS = {
  islamic: { start: -492_148, year: 354.36707, month: 29.530588, id: 'islamic-umalqura', first: 1300, last: 1600 },
  persian: { start: -492_268, year: 365.24219, month: 30.44, id: 'persian', first: 1200, last: 1500 },
} as const;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Days since 1970-01-01 of a Gregorian day. */
export const dayNumber = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

export function dayFromNumber(days: number): Day {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/**
 * The Gregorian day of a day in another calendar; null where there is no such day (30 February, the 30th of a month of 29 days) or it lies outside
 * what the calendar is known for: 1583 to 2199, Umm al-Qura 1300 to 1600, Solar Hijri 1200 to 1500.
 */
export function toGregorian(calendar: Calendar, year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregory') {
    if (year < 1583 || year > 2199) return null;
    const real = dayFromNumber(dayNumber({ year, month, day }));
    return real.month === month ? real : null;
  }
  return search(calendar, year, month, day);
}

/** Asks Intl what day a guess is, and moves the guess by the difference until it is the day that was asked for. */
function search(calendar: 'islamic' | 'persian', year: number, month: number, day: number): Day | null {
  const { start, year: yearDays, month: monthDays, first, last } = EPOCHS[calendar];
  if (year < first || year > last) return null;
  const rank = (y: number, m: number, d: number): number => (y - 1) * yearDays + (m - 1) * monthDays + d - 1;
  const wanted = rank(year, month, day);
  let guess = Math.round(start + wanted);
  for (let step = 0; step < 8; step++) {
    const found = inCalendar(calendar, guess);
    if (found.year === year && found.month === month && found.day === day) return dayFromNumber(guess);
    const away = wanted - rank(found.year, found.month, found.day);
    // Mean months are off by a day at the seams: a step in the right direction finds it, or there is no such day.
    guess += Math.round(away) || Math.sign(away);
  }
  return null;
}

/** Year, month and day of a day number in the given calendar, by Intl. */
export function inCalendar(calendar: 'islamic' | 'persian', days: number): Day {
  const { id } = EPOCHS[calendar];
  let clock = clocks.get(id);
  if (!clock) {
    clock = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    clocks.set(id, clock);
  }
  const parts = clock.formatToParts(days * DAY_MS);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
