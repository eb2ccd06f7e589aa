import type { Person } from '../../article/types.ts';
import { phrasesOf, readByline, unwrap } from '../bylines.ts';
import { findDates } from '../dates.ts';
import { isAgency } from './agencies.ts';
import { isPlainlyPerson } from './names.ts';
import { isPlace, isPlacePhrase } from './places.ts';
import type { BylineOptions, BylineReading } from './reading.ts';

export interface Dateline {
  readonly people: readonly Person[];
  /** How much of the paragraph it takes, in UTF-16 units. */
  readonly length: number;
}

/** A dateline is over by here. */
const LONGEST = 110;
/** Where a dateline may end: a closing bracket, a colon, a dash. */
const DATELINE_END = /\)|:|[–—―]|\s-+(?=\s)|-(?=\s)|\sـ+(?=\s)|\//gu;

/**
 * The dateline at the front of a paragraph («بيروت – (أ ف ب) - …», «باريس ـ د ب أ ـ …», «الرياض: فلان: …»), or null.
 * @param lead the words at the front that the page sets apart (bold), where it does.
 */
export function parseDateline(paragraph: string, options: BylineOptions = {}, lead = ''): Dateline | null {
  const set = lead.trim() === '' ? null : readByline(lead, options);
  if (set && set.people.length > 0 && set.sign !== 'name') return { people: set.people, length: lead.length };
  const front = parted(paragraph.slice(0, LONGEST));
  const ends = [...front.matchAll(DATELINE_END)].slice(0, 4).map((match) => match.index + match[0].length);
  for (const end of ends.toReversed()) {
    const words = front.slice(0, end);
    const reading = readByline(words, options);
    if (reading && isDateline(words, reading)) return { people: reading.people, length: end };
  }
  return agencyAfterDate(front);
}

/** «دمشق-سانا» with a mark that parts the two, in as many letters. */
function parted(front: string): string {
  const place = /^\s*(\S{3,15}?)-(?=\S)/u.exec(front)?.[1];
  return place && isPlace(place) ? front.replace('-', '/') : front;
}

/** A place must stand before the name, or after a plain person's; an agency may do without where it stands in brackets or before a dash. */
function isDateline(words: string, { people, sign }: BylineReading): boolean {
  if (people.length === 0) return false;
  const areKnown = people.every(({ name, role }) => role !== 'author' || isPlainlyPerson(name));
  if (sign === 'label') return areKnown && /^\s*كتبت?\s?[-–:/ـ]/u.test(words) && people.length <= 3;
  if (sign !== 'place' && sign !== 'agency' && sign !== 'desk') return false;
  const parts = phrasesOf(unwrap(words));
  const place = parts.length > 1 && isPlacePhrase(placeIn(parts[0]!));
  if (sign === 'agency') return place || /^\s*\(|[–—―-]\s*$/u.test(words);
  const isNameFirst = parts.length === 2 && isPlace(parts[1]!.join(' '));
  return (place || isNameFirst) && areKnown;
}

/** «أبوظبي في 5 مارس» without the day. */
function placeIn(words: readonly string[]): string {
  const digit = words.findIndex((word) => /[\d٠-٩۰-۹]/u.test(word));
  const place = digit > 0 ? words.slice(0, digit) : words;
  return (/^ف[يى]$/u.test(place.at(-1) ?? '') ? place.slice(0, -1) : place).join(' ');
}

/** «الرياض 05 رمضان 1446 هـ الموافق 05 مارس 2025 م واس …»: place, day and agency with nothing between them. */
function agencyAfterDate(front: string): Dateline | null {
  if (!/^\s*\S+(?:\s\S+){0,2}\s+[\d٠-٩]/u.test(front)) return null;
  const [date] = findDates(front);
  if (!date || !isPlace(front.slice(0, date.index))) return null;
  const from = date.index + date.length;
  const name = /^\s*(\S+)(?=\s)/u.exec(front.slice(from));
  if (!name?.[1] || !isAgency(name[1])) return null;
  return { people: [{ name: name[1], role: 'agency' }], length: from + name[0].length };
}
