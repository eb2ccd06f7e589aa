import { markAt, numberAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * Offsets that places print as their own and that hold all year round. Places with summer time (Cairo, Beirut, Jerusalem, Rabat), with a name that
 * two places share (عمان، طرابلس) or with a change of the law in living memory are left out: no offset rather than a wrong one.
 */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    مكه: '+03:00',
    السعوديه: '+03:00',
    الرياض: '+03:00',
    الدوحه: '+03:00',
    قطر: '+03:00',
    الكويت: '+03:00',
    بغداد: '+03:00',
    العراق: '+03:00',
    البحرين: '+03:00',
    المنامه: '+03:00',
    صنعاء: '+03:00',
    عدن: '+03:00',
    اليمن: '+03:00',
    موسكو: '+03:00',
    ابوظبي: '+04:00',
    دبي: '+04:00',
    الامارات: '+04:00',
    مسقط: '+04:00',
    سلطنه: '+04:00',
    الجزائر: '+01:00',
    تونس: '+01:00',
    طهران: '+03:30',
  }),
);
const GREENWICH = new Set(['غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'غرينتيش', 'كرينتش', 'كرينيتش', 'gmt', 'utc', 'z', 'تغ']);
/** What may follow a place's first word and still be its name. */
const SECOND_WORDS = new Set(['المكرمه', 'العربيه', 'عمان', 'العالمي', 'الدولي', 'المحلي']);

export interface ZoneMatch {
  readonly zone?: string;
  readonly to: number;
}

/** Zone that follows a time: `Z`, `+03:00`, `GMT+3`, «بتوقيت غرينتش», in brackets or not. `seconds`: the time had seconds, so `-05:00` is no range. */
export function zoneAt(tokens: readonly Token[], index: number, seconds: boolean): ZoneMatch | null {
  const opened = '([،,-'.includes(markAt(tokens, index) || ' ');
  if (opened) {
    const inner = namedZone(tokens, index + 1);
    if (inner) return markAt(tokens, index) === '(' || markAt(tokens, index) === '[' ? closed(tokens, inner) : inner;
  }
  return namedZone(tokens, index) ?? offsetZone(tokens, index, seconds);
}

const closed = (tokens: readonly Token[], zone: ZoneMatch): ZoneMatch =>
  ')]'.includes(markAt(tokens, zone.to) || ' ') ? { ...zone, to: zone.to + 1 } : zone;

function namedZone(tokens: readonly Token[], index: number): ZoneMatch | null {
  let at = index;
  const said = wordAt(tokens, at) === 'بتوقيت' || wordAt(tokens, at) === 'توقيت';
  if (said) at++;
  const word = wordAt(tokens, at);
  // The Saudi agency stamps its stories by Mecca's time.
  if (word === 'ت' && wordAt(tokens, at + 1) === 'م') return { zone: '+03:00', to: at + 2 };
  if (word === 'ت' && (wordAt(tokens, at + 1) === 'غ' || (markAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 'غ'))) {
    return { zone: 'Z', to: at + (wordAt(tokens, at + 1) === 'غ' ? 2 : 3) };
  }
  if (GREENWICH.has(word)) {
    const shift = word === 'z' ? null : offset(tokens, at + 1);
    return shift ?? { zone: 'Z', to: at + 1 };
  }
  if (!said || !word) return null;
  const second = wordAt(tokens, at + 1);
  const joined = second ? PLACES.get(word + second) : undefined;
  if (joined) return { zone: joined, to: at + 2 };
  const to = SECOND_WORDS.has(second) ? at + 2 : at + 1;
  const zone = PLACES.get(word);
  return zone ? { zone, to } : { to };
}

/** A bare offset: glued to the time, or four digits after a space as in mail headers (`+0300`, `+03:00`). */
function offsetZone(tokens: readonly Token[], index: number, seconds: boolean): ZoneMatch | null {
  const sign = markAt(tokens, index);
  if (sign !== '+' && !(sign === '-' && seconds)) return null;
  const whole = tokens[index + 1]?.text.length === 4 || (tokens[index + 1]?.text.length === 2 && markAt(tokens, index + 2) === ':');
  return tokens[index]?.spaced && !whole ? null : offset(tokens, index);
}

/** `+3`, `+03`, `+0300`, `+03:00` as an ISO offset; null past 14 hours. */
function offset(tokens: readonly Token[], index: number): ZoneMatch | null {
  const sign = markAt(tokens, index);
  const number = numberAt(tokens, index + 1, 4);
  if ((sign !== '+' && sign !== '-') || number === null || tokens[index + 1]?.spaced) return null;
  const four = (tokens[index + 1]?.text.length ?? 0) > 2;
  const colon = !four && markAt(tokens, index + 2) === ':' && tokens[index + 3]?.text.length === 2;
  const hours = four ? Math.floor(number / 100) : number;
  const minutes = four ? number % 100 : colon ? (numberAt(tokens, index + 3, 2) ?? 99) : 0;
  if (hours > 14 || minutes > 59) return null;
  const to = index + (colon ? 4 : 2);
  if (hours === 0 && minutes === 0) return { zone: 'Z', to };
  return { zone: `${sign}${two(hours)}:${two(minutes)}`, to };
}

const two = (value: number): string => String(value).padStart(2, '0');
