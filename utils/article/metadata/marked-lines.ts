import type { BylineOptions, BylineReading, BylineSign } from '../../arabic/bylines.ts';
import { isBylineLabel, readByline } from '../../arabic/bylines.ts';
import { isPlainlyPerson } from '../../arabic/bylines/names.ts';
import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import { linkOf, type Line } from './lines.ts';
import { hintsOf } from './page.ts';

const HINT =
  /(?:^|[\s_:/-])(?:authors?|byline|by-line|writers?|write-?by|written-?by|creator|reporter|journalist|contributors?|columnist|correspondent|katib|kateb|vcard|fn|editor|newsby|posted-?by|source|signature|attribution)(?:$|[\s_-])|كاتب|محرر/u;
const NO_HINT =
  /(?:^|[\s_-])(?:comments?|bio|image|avatar|desc(?:ription)?|count|reading|time|date|follow|social|copyright|position|role|job|updated|history|more|label)(?:$|[\s_-])/u;
const PROFILE =
  /\/(?:authors?|writers?|editors?|profiles?|users?|contributors?|people|reporters?|journalists?|columnists?|bloggers?|katib|staff|by)(?:\/|$)|\/u\/|\/@|[?&](?:author|writer|user)(?:id)?=|كاتب|الكتاب\//i;

/** A line that is longer is prose. */
export const LONGEST_BYLINE = 180;

/** How sure each sign makes a printed line; a bare name counts only close to the headline. */
export const WEIGHTS: Readonly<Record<BylineSign, number>> = { label: 6, known: 5, field: 5, agency: 5, desk: 5, place: 5, name: 3 };

/** The byline that a line is, read the more readily where the markup says that it is one. */
export function readLine(text: string, line: Line, options: BylineOptions): BylineReading | null {
  if (!isMarked(line)) return readByline(text, options);
  const name = nameAfterColon(text, line) ?? nameAfterBy(text);
  const reading = readByline(name, { ...options, field: true });
  if (reading) return trusted(inReview(line) ? asEditors(reading) : reading, options.known ?? []);
  // A signature that is no person's name («by the editors of …») is still the author where label and markup both say so.
  const isSigned = name !== text && name.split(' ').length <= 5 && !/[\p{N}:|،,.]/u.test(name);
  return isSigned ? { people: [{ name, role: 'author' }], sign: 'field' } : null;
}

/** «نُشر وحُرّر بـ فلان»: whatever the label's words, the name comes last. */
export const nameAfterBy = (text: string): string => /(?:^|\s)(?:بـ|by)\s+(\S.*)$/i.exec(text)?.[1] ?? text;

/** «كلمات: <a>فلان</a>»: what stands before the colon before a link to a profile is a label, whatever its word; labels that we know say more. */
function nameAfterColon(text: string, { element }: Line): string | null {
  const link = element.querySelector('a[href]');
  const name = squeezeSpace(link?.textContent ?? '');
  if (!link || name.length < 3 || !text.endsWith(name) || !isProfile(link)) return null;
  const label = /^([^:]{2,24})\s?:\s*$/u.exec(text.slice(0, -name.length))?.[1];
  return label && !isBylineLabel(label) ? name : null;
}

/** Boxes for whoever checked the story («fact-checked by», «medically reviewed by»). */
const inReview = ({ element }: Line): boolean =>
  element.closest('[class*="fact-check" i], [class*="factcheck" i], [class*="reviewed-by" i], [class*="reviewer" i]') !== null;

const asEditors = ({ people, sign }: BylineReading): BylineReading => ({
  sign,
  people: people.map((person) => (person.role === 'author' ? { ...person, role: 'editor' } : person)),
});

/** Where metadata knows an author, markup alone adds nobody to a line but plain persons: «فلان • نُشر أمس» names one. */
function trusted(reading: BylineReading, known: readonly string[]): BylineReading {
  if (reading.sign !== 'field' && reading.sign !== 'known') return reading;
  const names = new Set(known.map(fold));
  if (!reading.people.some(({ name }) => names.has(fold(name)))) return reading;
  return {
    ...reading,
    people: reading.people.filter(({ name, role }) => role !== 'author' || names.has(fold(name)) || isPlainlyPerson(name)),
  };
}

/** Class, rel, itemprop or the link's address say that this names a maker of the story. */
export function isMarked(line: Line): boolean {
  const hints = hintsOf(line, 2);
  if (line.element.tagName === 'ADDRESS') return true;
  if (HINT.test(hints) && !NO_HINT.test(hintsOf(line, 0))) return true;
  const link = linkOf(line);
  return link !== null && isProfile(link);
}

const isProfile = (link: Element): boolean =>
  PROFILE.test(decoded(link.getAttribute('href') ?? '')) || /(?:^|\s)author(?:$|\s)/i.test(link.getAttribute('rel') ?? '');

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
