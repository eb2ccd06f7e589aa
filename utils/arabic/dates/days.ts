import { dayFromNumber, dayNumber, inCalendar, toGregorian, weekdayOf } from './calendars.ts';
import { timeAt } from './clock.ts';
import { monthAt } from './months.ts';
import type { Month } from './months.ts';
import { markAt, numberAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Calendar, DateOptions, Day, DayMatch } from './types.ts';
import { weekdayBefore } from './weekdays.ts';

export interface DayContext {
  readonly now: Date;
  readonly options: DateOptions;
}

const ERAS: ReadonlyMap<string, Calendar> = new Map(
  Object.entries<Calendar>({
    م: 'gregory',
    ميلادي: 'gregory',
    ميلاديه: 'gregory',
    للميلاد: 'gregory',
    ad: 'gregory',
    عيسوي: 'gregory',
    ه: 'islamic',
    هجري: 'islamic',
    هجريه: 'islamic',
    للهجره: 'islamic',
    هق: 'islamic',
    ah: 'islamic',
    ش: 'persian',
    هش: 'persian',
    شمسي: 'persian',
    خورشيدي: 'persian',
  }),
);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e']);
const OF = new Set(['من', 'شهر', 'of', 'de', 'ماه']);
const YEAR_WORDS = new Set(['عام', 'سنه', 'لعام', 'لسنه', 'من', 'العام', 'سال']);

/** The day printed at an index, by numbers or with its month's name; null where none begins there. */
export function dayAt(tokens: readonly Token[], from: number, context: DayContext): DayMatch | null {
  const token = tokens[from];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'word') return monthFirstDay(tokens, from);
  return numericDay(tokens, from, context) ?? dayFirstDay(tokens, from, context) ?? yearFirstDay(tokens, from);
}

/** «3 يوليو 2025», «٣ من تموز/يوليو عام ٢٠٢٥», `3rd July, 2025`, `19-Jul-2025`. */
function dayFirstDay(tokens: readonly Token[], from: number, { now, options }: DayContext): DayMatch | null {
  const day = numberAt(tokens, from, 2);
  if (day === null || isRangeEnd(tokens, from)) return null;
  let at = from + 1;
  if (ORDINALS.has(wordAt(tokens, at)) && !tokens[at]?.spaced) at++;
  at = skipMark(tokens, at, '-/.،,');
  while (OF.has(wordAt(tokens, at)) && at < from + 5) at++;
  const month = monthNamed(tokens, at);
  if (!month) return null;
  const year = yearAt(tokens, month.to, month);
  if (year)
    return { kind: 'day', from, to: year.to, day: toGregorian(year.calendar, year.year, month.month, day), calendar: year.calendar };
  if (!options.assumeLatestYear || (tokens[month.to]?.kind === 'number' && !timeAt(tokens, month.to))) return null;
  return { kind: 'day', from, to: month.to, day: latest(month, day, now), calendar: month.calendar };
}

/** «يوليو 3, 2025», `July 3rd, 2025`. A time in between goes with the day. */
function monthFirstDay(tokens: readonly Token[], from: number): DayMatch | null {
  const month = monthNamed(tokens, from);
  if (!month) return null;
  let at = skipMark(tokens, month.to, '-/.،,');
  const day = numberAt(tokens, at, 2);
  if (day === null) return null;
  at++;
  if (ORDINALS.has(wordAt(tokens, at)) && !tokens[at]?.spaced) at++;
  // `Nov 19 21:57:01 UTC 2019`, as Java and C write it.
  const time = timeAt(tokens, at);
  const place = time && !time.zone && tokens[time.to]?.kind === 'word' ? 1 : 0;
  const year = yearAt(tokens, time ? time.to + place : at, month);
  if (!year) return null;
  const match = {
    kind: 'day',
    from,
    to: year.to,
    day: toGregorian(year.calendar, year.year, month.month, day),
    calendar: year.calendar,
  } as const;
  return time ? { ...match, time } : match;
}

/** «2025 يوليو 3», `2025-Jul-03`. */
function yearFirstDay(tokens: readonly Token[], from: number): DayMatch | null {
  if (tokens[from]?.text.length !== 4) return null;
  const month = monthNamed(tokens, skipMark(tokens, from + 1, '-/،,'));
  if (!month) return null;
  const at = skipMark(tokens, month.to, '-/،,');
  const day = numberAt(tokens, at, 2);
  // «… 2024 يوليو 3 أغسطس»: the number belongs to what follows.
  if (day === null || monthAt(tokens, at + 1) || markAt(tokens, at + 1) === ':') return null;
  return {
    kind: 'day',
    from,
    to: at + 1,
    day: toGregorian(month.calendar, Number(tokens[from]?.text), month.month, day),
    calendar: month.calendar,
  };
}

/** A month, with its other name where both stand («تموز/يوليو», «تموز (يوليو)»); null where two months make a span. */
function monthNamed(tokens: readonly Token[], index: number): (Month & { to: number }) | null {
  const first = monthAt(tokens, index);
  if (!first) return null;
  const to = index + first.width;
  const mark = markAt(tokens, to);
  const beside = mark === '' ? monthAt(tokens, to) : null;
  // «يوليو تموز 2025»: one month by two names, with nothing between them.
  if (beside && beside.month === first.month && beside.calendar === first.calendar) return { ...first, to: to + beside.width };
  const second = '/(-|'.includes(mark || ' ') ? monthAt(tokens, to + 1) : null;
  if (!second) return { ...first, to };
  if (second.calendar !== first.calendar || second.month !== first.month) return null;
  const end = to + 1 + second.width;
  return { ...first, to: markAt(tokens, end) === ')' ? end + 1 : end };
}

/** A year of four digits with its era; null where the era belongs to another calendar than the month. */
function yearAt(tokens: readonly Token[], index: number, month: Month): { year: number; to: number; calendar: Calendar } | null {
  let at = skipMark(tokens, index, '،,-/.|');
  while (YEAR_WORDS.has(wordAt(tokens, at)) && at < index + 3) at++;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const era = eraAt(tokens, at + 1);
  if (era && era.calendar !== month.calendar && !(era.calendar === 'islamic' && month.calendar === 'persian')) return null;
  return { year: token.value, to: era?.to ?? at + 1, calendar: month.calendar };
}

/** «م» (of the Christian era), «هـ», «ه.ش» after a year. */
function eraAt(tokens: readonly Token[], index: number): { calendar: Calendar; to: number } | null {
  const word = wordAt(tokens, index);
  const last = word && markAt(tokens, index + 1) === '.' ? wordAt(tokens, index + 2) : '';
  const dotted = last ? ERAS.get(word + last) : undefined;
  if (dotted) return { calendar: dotted, to: index + 3 };
  const era = ERAS.get(word);
  return era ? { calendar: era, to: index + 1 } : null;
}

/** «03-07-2025», «2025/7/3», «14/01/1447 هـ», «31.12.24». */
function numericDay(tokens: readonly Token[], from: number, context: DayContext): DayMatch | null {
  const separator = markAt(tokens, from + 1);
  if (!separator || !'/-.'.includes(separator) || markAt(tokens, from + 3) !== separator) return null;
  const parts = [tokens[from], tokens[from + 2], tokens[from + 4]];
  if (
    parts.some((part) => part?.kind !== 'number' || part.text.length === 3 || part.text.length > 4 || (part.newLine && part !== parts[0]))
  )
    return null;
  if (tokens[from + 1]?.spaced !== tokens[from + 3]?.spaced || tokens[from + 2]?.spaced !== tokens[from + 4]?.spaced) return null;
  if (isChained(tokens, from)) return null;
  const era = eraAt(tokens, from + 5);
  const to = era?.to ?? from + 5;
  const [a = 0, b = 0, c = 0] = parts.map((part) => part?.value ?? 0);
  const lengths = parts.map((part) => part?.text.length ?? 0);
  const result = (calendar: Calendar, day: Day | null): DayMatch => ({ kind: 'day', from, to, day, calendar });
  if (lengths[0] === 4 && (lengths[1] ?? 9) <= 2 && (lengths[2] ?? 9) <= 2) {
    const calendar = era?.calendar ?? calendarOf(a, parts[0]?.persian ?? false, context.now);
    return calendar && result(calendar, toGregorian(calendar, a, b, c) ?? (b > 12 ? toGregorian(calendar, a, c, b) : null));
  }
  if (lengths[2] === 4 && (lengths[0] ?? 9) <= 2 && (lengths[1] ?? 9) <= 2) {
    const calendar = era?.calendar ?? calendarOf(c, parts[2]?.persian ?? false, context.now);
    return calendar && result(calendar, dayMonthYear(calendar, c, a, b, weekdayBefore(tokens, from)?.weekday ?? null, context.options));
  }
  if (lengths.some((length) => length > 2) || era) return null;
  const only = shortYear([a, b, c], lengths, context.now);
  return only && result('gregory', only);
}

/** Digits and separators go on before or behind: a telephone number, a version, an address, not a date. */
function isChained(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'mark' && !tokens[from]?.spaced) {
    if (before.text === '+') return true;
    if (!before.spaced && '/-.:'.includes(before.text) && tokens[from - 2]?.kind === 'number' && markAt(tokens, from - 3) !== ':')
      return true;
  }
  const behind = tokens[from + 5];
  if (behind?.kind !== 'mark' || behind.spaced || !'/-.'.includes(behind.text)) return false;
  const next = tokens[from + 6];
  return next?.kind === 'number' && !next.spaced && markAt(tokens, from + 7) !== ':';
}

const TO = new Set(['و', 'الي', 'حتي', 'to', 'and', 'au', 'et', 'تا']);
const FROM = new Set(['من', 'بين', 'ايام', 'يومي', 'الفتره', 'from', 'du', 'از']);

/** The number is the end of a span of days («3-5 يوليو», «من 3 إلى 5 يوليو»), which is no one day. */
function isRangeEnd(tokens: readonly Token[], from: number): boolean {
  const first = numberAt(tokens, from - 2, 2);
  if (first === null || first < 1 || first > 31 || markAt(tokens, from - 3) === ':' || tokens[from]?.newLine) return false;
  if (TO.has(wordAt(tokens, from - 1))) return true;
  const dash = markAt(tokens, from - 1);
  if (dash !== '-' && dash !== '/') return false;
  if (!tokens[from - 1]?.spaced && !tokens[from]?.spaced) return true;
  // «العدد 12 - 5 يوليو» has a spaced dash as well: a span begins the line, or says so.
  const starts = tokens[from - 2]?.newLine === true || FROM.has(wordAt(tokens, from - 3));
  return starts && first < (tokens[from]?.value ?? 0);
}

/** Day first, as Arabs write; month first where the second number can be no month, the weekday says so, or the caller knows. */
function dayMonthYear(calendar: Calendar, year: number, a: number, b: number, weekday: number | null, options: DateOptions): Day | null {
  const dayFirst = toGregorian(calendar, year, b, a);
  const monthFirst = toGregorian(calendar, year, a, b);
  if (!dayFirst) return b > 12 ? monthFirst : null;
  if (!monthFirst) return dayFirst;
  if (weekday !== null && weekdayOf(dayFirst) !== weekday && weekdayOf(monthFirst) === weekday) return monthFirst;
  return options.monthFirst ? monthFirst : dayFirst;
}

/** Calendar of a year without era: the one in which it lies between 1995 and next year; years of 1583 and later are Gregorian. */
function calendarOf(year: number, persianDigits: boolean, now: Date): Calendar | null {
  if (year >= 1583) return 'gregory';
  if (persianDigits && year >= 1300) return 'persian';
  const today = dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  for (const calendar of ['islamic', 'persian'] as const) {
    const earliest = calendar === 'islamic' ? 1416 : 1374;
    if (year >= earliest && year <= inCalendar(calendar, today).year + 1) return calendar;
  }
  return null;
}

/** Two-digit years: only where one reading alone (31.12.24, 25/12/31) is a day that has been. */
function shortYear([a = 0, b = 0, c = 0]: readonly number[], lengths: readonly number[], now: Date): Day | null {
  const limit = dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) + 1;
  const yearLast = lengths[2] === 2 ? [toGregorian('gregory', 2000 + c, b, a), toGregorian('gregory', 2000 + c, a, b)] : [];
  const yearFirst = lengths[0] === 2 ? [toGregorian('gregory', 2000 + a, b, c)] : [];
  const past = new Set([...yearLast, ...yearFirst].flatMap((day) => (day && dayNumber(day) <= limit ? [dayNumber(day)] : [])));
  const [only] = past;
  return past.size === 1 && only !== undefined ? dayFromNumber(only) : null;
}

/** Last occurrence of a day and month up to tomorrow. */
function latest({ calendar, month }: Month, day: number, now: Date): Day | null {
  const today = dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const year = calendar === 'gregory' ? now.getFullYear() : inCalendar(calendar, today).year;
  for (const each of [year, year - 1]) {
    const found = toGregorian(calendar, each, month, day);
    if (found && dayNumber(found) <= today + 1) return found;
  }
  return null;
}

/** Past one mark of the given ones. */
const skipMark = (tokens: readonly Token[], index: number, marks: string): number =>
  marks.includes(markAt(tokens, index) || ' ') ? index + 1 : index;
