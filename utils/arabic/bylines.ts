import type { Person } from '../article/types.ts';
import { labelAt } from './bylines/labels.ts';
import { isPlainlyPerson } from './bylines/names.ts';
import { isPlacePhrase } from './bylines/places.ts';
import { Reading } from './bylines/reading.ts';
import type { BylineOptions, BylineReading } from './bylines/reading.ts';
import { findDates } from './dates.ts';
import { fold, squeezeSpace } from './normalize.ts';

export type { BylineOptions, BylineReading, BylineSign } from './bylines/reading.ts';

const LONGEST = 180;
/** A dash between spaces, or after a word as «كتبت- منى»; tatweel does a dash's work where it stands alone. */
const SEPARATORS = /\s*(?:[|•·/:;؛،,\n+\u2022]|[–—―]|\s-+\s|\s-|(?<=\S)-+\s|\sـ+\s|--+)\s*/u;

/** The people of a byline, or null where the line is none. */
export function parseByline(line: string, options: BylineOptions = {}): readonly Person[] | null {
  return readByline(line, options)?.people ?? null;
}

/** The people of a byline and the sign by which it was known, or null where the line is none. */
export function readByline(line: string, options: BylineOptions = {}): BylineReading | null {
  if (line.length > LONGEST * 2) return null;
  const text = unwrap(withoutDates(line));
  if (text === '' || text.length > LONGEST) return null;
  const phrases = phrasesOf(text);
  if (phrases.length > 14) return null;
  const reading = new Reading(options, phrases);
  for (const [index, phrase] of phrases.entries()) if (!reading.take(phrase, index === phrases.length - 1)) return null;
  return reading.result();
}

/** The line with a separator in place of each date, so that «بقلم: فلان 25/11/2022» ends in the name. */
function withoutDates(line: string): string {
  if (!/[\d٠-٩۰-۹]/.test(line)) return line;
  return findDates(line).reduceRight((text, { index, length }) => `${text.slice(0, index)} | ${text.slice(index + length)}`, line);
}

/** Whether the line is a label that waits for the name in the next element («بقلم», «ترجمة:»). */
export function isBylineLabel(line: string): boolean {
  const words = squeezeSpace(line.replace(/[:/–—-]+\s*$/u, ''))
    .split(' ')
    .map(fold)
    .filter(Boolean);
  return words.length > 0 && words.length <= 4 && labelAt(words)?.length === words.length;
}

/** The line cut at its separators, each phrase as its words. «كتب(ت)» is «كتب», «د/ منى» is «د. منى». */
function phrasesOf(text: string): string[][] {
  return text
    .replace(/(?<=\S)\s?(?:\(ت\)|\/ت(?!\S))/g, '')
    .replace(/(^|[\s:|(-])((?:أ\.\s?)?[دمأا])\s?[/\\]\s?(?=\S{2})/g, '$1$2. ')
    .replace(/\(([^()]*)\)/gu, ' | $1 | ')
    .split(SEPARATORS)
    .map((part) =>
      squeezeSpace(part)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word)),
    )
    .filter((words) => words.length > 0);
}

/** Brackets, quotation marks and stray separators around the whole line. */
function unwrap(line: string): string {
  const bare = squeezeSpace(line.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''))
    .replace(/^[\s*•|:–—-]+/u, '')
    .replace(/[\s*•|:–—.-]+$/u, '');
  const whole = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(bare);
  return whole ? whole[1]!.trim() : bare;
}

export interface Dateline {
  readonly people: readonly Person[];
  /** How much of the paragraph it takes, in UTF-16 units. */
  readonly length: number;
}

/** Where a dateline may end: a closing bracket, a colon, a dash. */
const DATELINE_END = /\)|:|[–—―]|\s-+(?=\s)|-(?=\s)|\sـ+(?=\s)|\//gu;

/**
 * The dateline at the front of a paragraph («بيروت – (أ ف ب) - …», «باريس ـ د ب أ ـ …», «الرياض: فلان: …»), or null.
 * @param lead the words at the front that the page sets apart (bold), where it does.
 */
export function parseDateline(paragraph: string, options: BylineOptions = {}, lead = ''): Dateline | null {
  const set = lead.trim() === '' ? null : readByline(lead, options);
  if (set && set.people.length > 0 && set.sign !== 'name') return { people: set.people, length: lead.length };
  const front = paragraph.slice(0, 110);
  const ends = [...front.matchAll(DATELINE_END)].slice(0, 4).map((match) => match.index + match[0].length);
  for (const end of ends.toReversed()) {
    const words = front.slice(0, end);
    const reading = readByline(words, options);
    if (reading && isDateline(words, reading)) return { people: reading.people, length: end };
  }
  return null;
}

/** A place must stand before the name; an agency may do without where it stands in brackets or before a dash. */
function isDateline(words: string, { people, sign }: BylineReading): boolean {
  if (people.length === 0 || !(sign === 'place' || sign === 'agency' || sign === 'desk')) return false;
  const parts = phrasesOf(unwrap(words));
  const place = parts.length > 1 && isPlacePhrase(parts[0]!.join(' '));
  if (sign === 'agency') return place || /^\s*\(|[–—―-]\s*$/u.test(words);
  return place && people.every(({ name, role }) => role !== 'author' || isPlainlyPerson(name));
}
