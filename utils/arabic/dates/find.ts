import { dayNumber } from './calendars.ts';
import { timeAt } from './clock.ts';
import { dayAt } from './days.ts';
import { labelBefore } from './labels.ts';
import { relativeAt } from './relative.ts';
import { markAt, tokenize, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Calendar, DateOptions, Day, ParsedDate, RelativeMatch, TimeMatch } from './types.ts';
import { weekdayBefore } from './weekdays.ts';

/** A printed date is short; what comes after this many UTF-16 units is not looked at. */
const LONGEST_LINE = 600;
const LONGEST_TEXT = 40_000;

/**
 * The date that a printed line states: the one labelled as published where labels stand, else the first. Null where there is none, where the day or
 * the hour does not exist, or where the line leaves the year open.
 */
export function parseArabicDate(printed: string, now: Date = new Date(), options: DateOptions = {}): ParsedDate | null {
  const dates = findDates(printed.slice(0, LONGEST_LINE), now, options);
  return dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => !label) ?? dates[0] ?? null;
}

/** Nothing without one of these can be a date. Most lines of a page have none and cost no more than this look. */
const HINT = /[0-9٠-٩۰-۹]|م[ُ]?نذ|قبل|[أا]مس|اليوم|پیش|پيش|امروز|د[یي]روز|ago|today|yesterday|hier|il y a/i;

/** Every date that a text prints, in order, each with its time where one stands beside it. Linear in the text's length. */
export function findDates(text: string, now: Date = new Date(), options: DateOptions = {}): ParsedDate[] {
  const start = text.slice(0, LONGEST_TEXT);
  if (!HINT.test(start)) return [];
  const tokens = tokenize(start);
  const dates: ParsedDate[] = [];
  let until = 0;
  for (const moment of join(tokens, scan(tokens, now, options))) {
    if (isStated(tokens, moment)) dates.push(print(text, tokens, moment, until));
    until = moment.to;
  }
  return dates;
}

/** What was found at one place: a day, a time, or both. */
interface Moment {
  readonly from: number;
  readonly to: number;
  readonly day: Day | null;
  readonly time: TimeMatch | null;
  readonly calendar: Calendar | null;
  readonly relative: RelativeMatch | null;
  /** The day or the time that is printed does not exist. */
  readonly wrong: boolean;
}

function scan(tokens: readonly Token[], now: Date, options: DateOptions): Moment[] {
  const moments: Moment[] = [];
  const context = { now, options };
  for (let at = 0; at < tokens.length;) {
    const day = dayAt(tokens, at, context);
    const relative = day ? null : relativeAt(tokens, at, now);
    const time = day || relative ? null : timeAt(tokens, at);
    const found = day ?? relative ?? time;
    if (found) {
      const clock = day?.time ?? time;
      moments.push({
        from: found.from,
        to: found.to,
        day: day?.day ?? relative?.day ?? null,
        time: clock,
        calendar: day?.calendar ?? (relative ? 'gregory' : null),
        relative,
        wrong: day?.day === null || clock?.clock === null,
      });
    }
    at = found?.to ?? at + 1;
  }
  return moments;
}

/** Puts together what stands side by side: day and time in either order, the same day in two calendars, «اليوم» and the date that it repeats. */
function join(tokens: readonly Token[], moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    const both = last && isGlue(tokens, last, moment) ? combine(last, moment) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(moment);
  }
  return joined;
}

function combine(a: Moment, b: Moment): Moment | null {
  const span = { from: a.from, to: b.to, wrong: a.wrong || b.wrong };
  if (!a.calendar !== !b.calendar) {
    const [day, time] = a.calendar ? [a, b] : [b, a];
    return day.time || day.relative?.clock ? null : { ...day, ...span, time: time.time };
  }
  if (!a.calendar || !b.calendar || (a.time && b.time)) return null;
  if (a.relative || b.relative) return a.relative?.word && !b.relative ? { ...b, ...span, time: a.time ?? b.time } : null;
  if (a.calendar === b.calendar) return null;
  return sameDay(a, b, span);
}

/** The day as two calendars print it. The moon is sighted, so they may differ by two days; a day missing from one calendar is told by the other. */
function sameDay(a: Moment, b: Moment, span: { from: number; to: number }): Moment | null {
  const [main, other] = b.calendar === 'gregory' ? [b, a] : [a, b];
  const time = a.time ?? b.time;
  const wrongTime = time?.clock === null;
  if (!main.day) return other.day && { ...other, ...span, time, wrong: wrongTime };
  if (other.day && Math.abs(dayNumber(main.day) - dayNumber(other.day)) > 2) return null;
  return { ...main, ...span, time, wrong: wrongTime };
}

const GLUE = new Set([
  'في',
  'الساعه',
  'علي',
  'عند',
  'تمام',
  'يوم',
  'بتاريخ',
  'الموافق',
  'الموافقه',
  'ل',
  'at',
  'on',
  'a',
  't',
  'ساعت',
  'در',
  'و',
  'وقت',
]);

/** Nothing but marks, weekdays and «الساعة», «الموافق» and the like stands between the two. */
function isGlue(tokens: readonly Token[], a: Moment, b: Moment): boolean {
  if (b.from - a.to > 6) return false;
  const first = tokens[b.from];
  // A time and the day below it belong to two lines of a list; a day and the time below it to one head of a story.
  if (!a.calendar && first?.newLine) return false;
  for (let at = a.to; at < b.from; at++) {
    const word = wordAt(tokens, at);
    const mark = markAt(tokens, at);
    if (word ? !GLUE.has(word) && weekdayBefore(tokens, at + 1)?.at !== at : !mark || !'،,-|/()[]·•:;؛'.includes(mark)) return false;
    if (!a.calendar && tokens[at]?.newLine) return false;
  }
  return true;
}

/** There is a day, it exists, and a relative one stands as a line's own statement, not in a sentence («توقف منذ يومين بسبب …»). */
function isStated(tokens: readonly Token[], moment: Moment): boolean {
  if (!moment.day || moment.wrong) return false;
  if (!moment.relative) return true;
  const next = tokens[moment.to];
  const endsLine = !next || next.newLine || (next.kind === 'mark' && '|-·•)/'.includes(next.text) && (next.spaced || next.text !== '-'));
  if (!endsLine) return false;
  const before = tokens[moment.from - 1];
  const startsLine = !before || tokens[moment.from]?.newLine || (before.kind === 'mark' && '|-·•(:،/'.includes(before.text));
  if (startsLine) return moment.relative.word !== 'today' || moment.time !== null || weekdayBefore(tokens, moment.from) !== null;
  return labelBefore(tokens, moment.from, 0) !== undefined || (moment.relative.word === null && isShortLine(tokens, moment.from));
}

/** At most five words stand before the index in its line. */
function isShortLine(tokens: readonly Token[], index: number): boolean {
  let count = 0;
  for (let at = index; at > 0 && !tokens[at]?.newLine && count <= 5; at--) {
    if (tokens[at - 1]?.kind === 'word') count++;
  }
  return count <= 5;
}

function print(text: string, tokens: readonly Token[], moment: Moment, until: number): ParsedDate {
  const weekday = moment.relative ? null : weekdayBefore(tokens, moment.from);
  const from = weekday && weekday.at >= until ? weekday.at : moment.from;
  const index = tokens[from]?.start ?? 0;
  const end = tokens[moment.to - 1]?.end ?? index;
  const clock = moment.time?.clock ?? moment.relative?.clock;
  const day = moment.day ?? { year: 0, month: 0, day: 0 };
  const label = labelBefore(tokens, from, until);
  return {
    iso: clock ? `${isoDay(day)}T${two(clock.hour)}:${two(clock.minute)}` : isoDay(day),
    ...(moment.time?.zone ? { zone: moment.time.zone } : {}),
    printed: text.slice(index, end),
    index,
    length: end - index,
    calendar: moment.calendar ?? 'gregory',
    ...(moment.relative ? { relative: true as const } : {}),
    ...(label ? { label } : {}),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Day): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
