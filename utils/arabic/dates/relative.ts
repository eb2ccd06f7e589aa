import { dayFromNumber, dayNumber } from './calendars.ts';
import { foldWord, numberAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { RelativeMatch } from './types.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const SECONDS: Readonly<Record<Unit, number>> = { minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** Words for a unit, folded, with the count that the word itself carries (the dual is two). Months and years name no day, so they are not here. */
const UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map(
  (
    [
      ['minute', 1, 'دقيقه دقائق د minute minutes min mins منت'],
      ['minute', 2, 'دقيقتين دقيقتان'],
      ['hour', 1, 'ساعه ساعات س ساعت h hour hours hr hrs heure heures گھنٹے گھنٹه'],
      ['hour', 2, 'ساعتين ساعتان'],
      ['day', 1, 'يوم يوما ايام روز day days jour jours دن'],
      ['day', 2, 'يومين يومان'],
      ['week', 1, 'اسبوع اسابيع هفته week weeks semaine semaines'],
      ['week', 2, 'اسبوعين اسبوعان'],
    ] as const
  ).flatMap(([unit, count, names]) => names.split(' ').map((name) => [foldWord(name), [unit, count]] as const)),
);
const MOMENTS = new Set(['لحظات', 'ثوان', 'ثواني', 'ثانيه', 'قليل', 'الان', 'دقايق', 'moments', 'seconds']);
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    واحده: 1,
    واحد: 1,
    one: 1,
    an: 1,
    a: 1,
    une: 1,
    un: 1,
    ثلاث: 3,
    ثلاثه: 3,
    اربع: 4,
    اربعه: 4,
    خمس: 5,
    خمسه: 5,
    ست: 6,
    سته: 6,
    سبع: 7,
    سبعه: 7,
    ثماني: 8,
    ثمانيه: 8,
    ثمان: 8,
    تسع: 9,
    تسعه: 9,
    عشر: 10,
    عشره: 10,
    عشرين: 20,
    ثلاثين: 30,
    اربعين: 40,
    خمسين: 50,
    two: 2,
    three: 3,
    deux: 2,
    trois: 3,
  }),
);
const BEFORE = new Set(['منذ', 'قبل', 'من']);
const AFTER = new Set(['ago', 'پيش', 'قبل', 'مضت']);

/** «منذ 3 ساعات», «قبل يومين», «۳ ساعت پیش», `2 hours ago`, «أمس»; hours and minutes to the minute, days and weeks to the day. */
export function relativeAt(tokens: readonly Token[], from: number, now: Date): RelativeMatch | null {
  return dayWord(tokens, from, now) ?? agoBefore(tokens, from, now) ?? agoAfter(tokens, from, now);
}

function dayWord(tokens: readonly Token[], from: number, now: Date): RelativeMatch | null {
  const word = wordAt(tokens, from);
  const next = wordAt(tokens, from + 1);
  const match = (to: number, days: number): RelativeMatch => ({
    kind: 'relative',
    from,
    to,
    day: daysBack(now, days),
    word: days === 0 ? 'today' : 'yesterday',
  });
  if ((word === 'امس' && next === 'الاول') || (word === 'اول' && next === 'امس')) return match(from + 2, 2);
  if (word === 'امس' || word === 'yesterday' || word === 'hier' || word === 'ديروز') return match(from + 1, 1);
  if (word === 'اليوم' || word === 'today' || word === 'امروز') return match(from + 1, 0);
  return null;
}

/** The word before the count. `il y a` has three. */
function agoBefore(tokens: readonly Token[], from: number, now: Date): RelativeMatch | null {
  const word = wordAt(tokens, from);
  const french = word === 'il' && wordAt(tokens, from + 1) === 'y' && wordAt(tokens, from + 2) === 'a';
  if (!BEFORE.has(word) && !french) return null;
  const start = french ? from + 3 : from + 1;
  const span = spanAt(tokens, start);
  if (span) return back(span.unit, span.count, from, span.to, now);
  return MOMENTS.has(wordAt(tokens, start)) && word !== 'من' ? back('minute', 0, from, start + 1, now) : null;
}

function agoAfter(tokens: readonly Token[], from: number, now: Date): RelativeMatch | null {
  const span = spanAt(tokens, from);
  return span && AFTER.has(wordAt(tokens, span.to)) ? back(span.unit, span.count, from, span.to + 1, now) : null;
}

/** «3 ساعات», «ثلاث ساعات», «ساعتين», «نصف ساعة». */
function spanAt(tokens: readonly Token[], index: number): { unit: Unit; count: number; to: number } | null {
  const word = wordAt(tokens, index);
  if (word === 'نصف' && wordAt(tokens, index + 1) === 'ساعه') return { unit: 'minute', count: 30, to: index + 2 };
  const said = numberAt(tokens, index, 3) ?? COUNTS.get(word);
  const unit = UNITS.get(wordAt(tokens, said === undefined ? index : index + 1));
  if (!unit) return null;
  // «منذ دقائق» says only that there were a few.
  if (said === undefined && /ايق$|ات$|ايام$|اسابيع$|s$/.test(word) && unit[1] === 1) return null;
  const to = said === undefined ? index + 1 : index + 2;
  const single = wordAt(tokens, to) === 'واحده' || wordAt(tokens, to) === 'واحد';
  return { unit: unit[0], count: (said ?? 1) * unit[1], to: single ? to + 1 : to };
}

function back(unit: Unit, count: number, from: number, to: number, now: Date): RelativeMatch {
  const then = new Date(now.getTime() - count * SECONDS[unit] * 1000);
  if (unit === 'day' || unit === 'week')
    return { kind: 'relative', from, to, day: daysBack(now, count * (unit === 'week' ? 7 : 1)), word: null };
  const day = { year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() };
  return { kind: 'relative', from, to, day, clock: { hour: then.getHours(), minute: then.getMinutes() }, word: null };
}

const daysBack = (now: Date, days: number) =>
  dayFromNumber(dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) - days);
