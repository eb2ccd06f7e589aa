import { markAt, numberAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { TimeMatch } from './types.ts';
import { zoneAt } from './zones.ts';

/** How a word after the hour places it in the day. */
type PartOfDay = 'morning' | 'dawn' | 'noon' | 'afternoon' | 'evening' | 'night';

const PARTS: ReadonlyMap<string, PartOfDay> = new Map(
  Object.entries<PartOfDay>({
    ص: 'morning',
    صباحا: 'morning',
    صباح: 'morning',
    الصباح: 'morning',
    ضحي: 'morning',
    am: 'morning',
    صبح: 'morning',
    قظ: 'morning',
    قبلالظهر: 'morning',
    فجرا: 'dawn',
    الفجر: 'dawn',
    بامداد: 'dawn',
    ظهرا: 'noon',
    الظهر: 'noon',
    ظهر: 'noon',
    عصرا: 'afternoon',
    العصر: 'afternoon',
    عصر: 'afternoon',
    م: 'evening',
    مساء: 'evening',
    المساء: 'evening',
    مساا: 'evening',
    pm: 'evening',
    بظ: 'evening',
    بعدالظهر: 'evening',
    بعدظهر: 'evening',
    بعدازظهر: 'evening',
    ليلا: 'night',
    الليل: 'night',
    شب: 'night',
  }),
);
const HOUR_WORDS = new Set(['الساعه', 'ساعت', 'at', 'a']);

/** A time of day with what belongs to it: «٠٣:٠٠ م», «الساعة 10 صباحا», `14h30`, `15:00:00+03:00`, «15:30 بتوقيت غرينتش». */
export function timeAt(tokens: readonly Token[], from: number): TimeMatch | null {
  const before = partAt(tokens, from);
  const start = before?.to ?? from;
  const hourSaid = HOUR_WORDS.has(wordAt(tokens, start - 1));
  const hour = numberAt(tokens, start, 2);
  if (hour === null) return null;
  const minute = minutesAt(tokens, start + 1, hourSaid);
  let to = minute?.to ?? start + 1;
  const part = partAt(tokens, to) ?? (start > from ? before : null);
  if (!minute && !(part && (hourSaid || !part.short) && part !== before)) return null;
  if (part && part !== before) to = part.to;
  const zone = zoneAt(tokens, to, minute?.seconds ?? false);
  const clock = clockOf(hour, minute?.value ?? 0, part?.part ?? null);
  return { kind: 'time', from, to: zone?.to ?? to, clock, ...(zone?.zone ? { zone: zone.zone } : {}) };
}

/** `:30`, `:30:15.123`, `h30`; after «الساعة» also `.30`. */
function minutesAt(tokens: readonly Token[], index: number, hourSaid: boolean): { value: number; to: number; seconds: boolean } | null {
  const mark = markAt(tokens, index) || wordAt(tokens, index);
  const glued = !tokens[index]?.spaced && !tokens[index + 1]?.spaced;
  if (mark !== ':' && !(mark === 'h' && glued) && !(mark === '.' && hourSaid && glued)) return null;
  if (tokens[index + 1]?.text.length !== 2 || tokens[index]?.newLine || tokens[index + 1]?.newLine) return null;
  const value = numberAt(tokens, index + 1, 2);
  if (value === null) return null;
  const seconds = mark === ':' && markAt(tokens, index + 2) === ':' && tokens[index + 3]?.text.length === 2;
  if (!seconds) return { value, to: index + 2, seconds: false };
  const second = numberAt(tokens, index + 3, 2) ?? 0;
  const fraction = '.,'.includes(markAt(tokens, index + 4) || ' ') && tokens[index + 5]?.kind === 'number' && !tokens[index + 5]?.spaced;
  return { value: second > 59 ? 60 : value, to: index + (fraction ? 6 : 4), seconds: true };
}

/** The word for a part of the day at an index. `short`: a single letter, which is more than that only beside a time. */
function partAt(tokens: readonly Token[], index: number): { part: PartOfDay; to: number; short: boolean } | null {
  const word = wordAt(tokens, index);
  if (!word) return null;
  const last = markAt(tokens, index + 1) === '.' && !tokens[index + 2]?.spaced ? wordAt(tokens, index + 2) : '';
  const dotted = last ? PARTS.get(word + last) : undefined;
  if (dotted) return { part: dotted, to: index + (markAt(tokens, index + 3) === '.' ? 4 : 3), short: false };
  const second = wordAt(tokens, index + 1);
  const pair = second ? PARTS.get(word + second) : undefined;
  if (pair) return { part: pair, to: index + 2, short: false };
  const part = PARTS.get(word);
  return part ? { part, to: index + 1, short: word.length === 1 } : null;
}

/** 24-hour clock; null where hour and part of day contradict each other. «12 م» is noon, «12 ص» midnight, as clocks set to Arabic print it. */
function clockOf(hour: number, minute: number, part: PartOfDay | null): { hour: number; minute: number } | null {
  if (hour > 23 || minute > 59) return null;
  const at = (value: number): { hour: number; minute: number } => ({ hour: value, minute });
  switch (part) {
    case null:
      return at(hour);
    case 'morning':
    case 'dawn':
      return hour > 12 ? null : at(hour % 12);
    case 'noon':
      return at(hour >= 1 && hour <= 4 ? hour + 12 : hour);
    case 'afternoon':
    case 'evening':
      return at(hour < 12 ? hour + 12 : hour);
    case 'night':
      return at(hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour);
  }
}
