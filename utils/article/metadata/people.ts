import type { BylineOptions, BylineReading, BylineSign } from '../../arabic/bylines.ts';
import { findDates } from '../../arabic/dates.ts';
import { isBylineLabel, parseDateline, readByline } from '../../arabic/bylines.ts';
import { isPlainlyPerson } from '../../arabic/bylines/names.ts';
import { fold } from '../../arabic/normalize.ts';
import type { Person, Role } from '../types.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled } from './evidence.ts';
import type { Line } from './lines.ts';
import { hintsOf, isUnderPicture } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

type People = readonly Person[];

const HINT = /(?:^|[\s_:/-])(?:authors?|byline|by-line|writers?|write-?by|written-?by|creator|reporter|journalist|contributors?|columnist|correspondent|katib|kateb|vcard|fn|editor|newsby|posted-?by|source|signature|attribution)(?:$|[\s_-])|كاتب|محرر/u;
const NO_HINT = /(?:^|[\s_-])(?:comments?|bio|image|avatar|desc(?:ription)?|count|reading|time|date|follow|social|copyright|position|role|job|updated|history|more|label)(?:$|[\s_-])/u;
const PROFILE = /\/(?:authors?|writers?|editors?|profiles?|users?|contributors?|people|reporters?|journalists?|columnists?|bloggers?|katib|staff|by)(?:\/|$)|\/u\/|\/@|[?&](?:author|writer|user)(?:id)?=|كاتب|الكتاب\//i;
const LONGEST = 180;
const LINES_AFTER_STORY = 5;
/** The head of a story may follow its standfirst, which may be the first thing that was taken for its text. */
const LINES_INTO_STORY = 10;
const LINES_ABOVE_HEADLINE = 5;
/** How sure each sign makes a printed line; a bare name counts only close to the headline. */
const WEIGHTS: Readonly<Record<BylineSign, number>> = { label: 6, known: 5, field: 5, agency: 5, desk: 5, place: 5, name: 3 };

/**
 * Everyone whom the page names as a maker of the story. What it prints beside the headline, at the front of the first paragraph or below the last one
 * wins; metadata adds an author where none is printed. Nobody rather than somebody wrong: captions, comments, cards and biographies don't count.
 */
export function readPeople(page: Page, title: Title, names: readonly string[]): Settled<People> {
  const told = toldAuthors(page, names);
  const options: BylineOptions = { outlets: names, known: told.value.map(({ name }) => name) };
  const head = headBylines(page, title, options);
  const tail = tailBylines(page, options);
  const printed = settlePrinted(head, tail, told.value);
  const people = joined([...printed.map(({ value }) => value), withoutKnown(told.value, printed)]);
  const sources = [...printed.map(({ source }) => source), ...(printed.some(({ value }) => hasWriter(value)) ? [] : told.value.length > 0 ? [told.source ?? 'metadata'] : [])];
  return settled(people, [...new Set(sources)].join(', ') || undefined, printed.flatMap(({ elements }) => elements ?? []));
}

const hasWriter = (people: People): boolean => people.some(({ role }) => role === 'author' || role === 'agency' || role === 'desk');

/** Metadata's authors, where the page prints no writer of its own and does not give them another role. */
function withoutKnown(told: People, printed: readonly Candidate<People>[]): People {
  const all = printed.flatMap(({ value }) => value);
  if (hasWriter(all)) return told.filter(({ role }) => role !== 'author' && !all.some((person) => person.role === role));
  return told.filter(({ name }) => !all.some((person) => fold(person.name) === fold(name)));
}

function settlePrinted(head: readonly Candidate<People>[], tail: readonly Candidate<People>[], told: People): readonly Candidate<People>[] {
  const sure = confirmed(head.filter(({ weight }) => weight >= 4), told);
  const kept = sure.length > 0 || told.length > 0 ? sure : head.slice(0, 1);
  const hasAny = kept.some(({ value }) => hasWriter(value));
  // An agency's name below the story signs it only where nobody else does.
  return [...kept, ...tail.filter(({ value, weight }) => !hasAny || (weight >= 6 && value.some(({ role }) => role !== 'agency')))];
}

/** Where one line prints an author that metadata knows, lines that markup alone makes bylines are something else (a biography, a reviewer). */
function confirmed(lines: readonly Candidate<People>[], told: People): readonly Candidate<People>[] {
  const names = new Set(told.map(({ name }) => fold(name)));
  const isKnown = ({ value }: Candidate<People>): boolean => value.some(({ name }) => names.has(fold(name)));
  if (!lines.some(isKnown)) return lines;
  return lines.filter((line) => isKnown(line) || line.weight > WEIGHTS.field || line.value.some(({ name, role }) => role !== 'author' || isPlainlyPerson(name)));
}

function joined(lists: readonly People[]): People {
  const all = lists.flat();
  return all.filter(({ name, role }, index) => all.findIndex((other) => other.role === role && fold(other.name) === fold(name)) === index);
}

/* ---- printed before the story ---- */

function headBylines(page: Page, title: Title, options: BylineOptions): Candidate<People>[] {
  const found: Candidate<People>[] = [];
  const lines = headLines(page, title);
  const links = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (isUnderPicture(line) && !isMarked(line)) continue;
    // The picture, the name and «المزيد» of one author are one link: its first words are the name.
    const href = line.element.closest('a[href]')?.getAttribute('href') ?? '';
    if (href !== '' && links.has(href)) continue;
    const labelled = labelledNames(lines, index, options);
    const reading = labelled?.reading ?? readLine(line.text, line, options);
    if (!reading) continue;
    index += (labelled?.lines.length ?? 1) - 1;
    const isStory = line.index >= page.lines.start;
    const isAbove = line.index < (title.line?.index ?? 0) && (reading.sign === 'field' || reading.sign === 'name');
    const weight = WEIGHTS[reading.sign] - (isStory && reading.sign === 'name' && !isSetApart(line) ? 3 : 0) - (isAbove ? 1.5 : 0);
    if (weight < 3) continue;
    for (const { element } of labelled?.lines ?? [line]) links.add(element.closest('a[href]')?.getAttribute('href') ?? '');
    const elements = (labelled?.lines ?? [line]).map(({ element }) => element);
    found.push({ value: reading.people, source: isStory ? 'first line of the story' : 'printed near the headline', weight, elements });
  }
  const dateline = readDateline(page, options);
  if (dateline) found.push(dateline);
  const beside = found.length === 0 ? besideDate(lines, page, title, options) : null;
  return beside ? [beside] : found;
}

/** A short line of two to four words next to the date, between headline and story: a name, though nothing says so. */
function besideDate(lines: readonly Line[], page: Page, title: Title, options: BylineOptions): Candidate<People> | null {
  if (!title.line) return null;
  const isDate = (line: Line | undefined): boolean => line !== undefined && line.text.length < 70 && findDates(line.text, page.now).length > 0;
  for (const [at, line] of lines.entries()) {
    if (line.index <= title.line.index || line.index >= page.lines.start || isUnderPicture(line) || /^H[1-4]$/.test(line.element.tagName)) continue;
    if (!isDate(lines[at - 1]) && !isDate(lines[at + 1])) continue;
    const words = line.text.split(' ').length;
    const reading = words >= 2 && words <= 4 && !line.element.closest('a') ? readByline(line.text, { ...options, field: true }) : null;
    const people = reading?.people ?? [];
    if (people.length === 1 && people[0]!.role === 'author' && !/^ال/.test(people[0]!.name)) return { value: people, source: 'printed beside the date', weight: 3, elements: [line.element] };
  }
  return null;
}

/** A label in one element and the names in the next ones of the same block: «كتب», «فلان», «فلانة». */
function labelledNames(lines: readonly Line[], from: number, options: BylineOptions): { reading: BylineReading; lines: readonly Line[] } | null {
  const label = lines[from]!;
  if (!isBylineLabel(label.text)) return null;
  const block = label.element.parentElement?.closest('p, li, div, section, td, ul, address, header') ?? null;
  const words = label.text.replace(/[\s:]+$/u, '');
  let best: { reading: BylineReading; lines: readonly Line[] } | null = null;
  let names = '';
  for (let to = from + 1; to < Math.min(lines.length, from + 6); to++) {
    const line = lines[to]!;
    if (line.index !== label.index + to - from || (to > from + 1 && !block?.contains(line.element))) break;
    names += `${names === '' ? '' : ' | '}${line.text}`;
    const reading = readLine(`${words}: ${names}`, line, options);
    if (!reading) break;
    best = { reading, lines: lines.slice(from, to + 1) };
  }
  return best;
}

/** From the headline to the story's first lines, and what stands just above the headline beside it. */
function headLines({ lines }: Page, title: Title): Line[] {
  const { all, start } = lines;
  const headline = title.line?.index ?? Math.max(-1, start - 12);
  const around = title.line?.element.parentElement ?? null;
  const above = all.slice(Math.max(0, headline - LINES_ABOVE_HEADLINE), Math.max(0, headline)).filter(({ element }) => around?.tagName !== 'BODY' && around?.contains(element));
  const below = all.slice(headline + 1, start + 2);
  const into = all.slice(start + 2, Math.min(start + LINES_INTO_STORY, lines.end)).filter((line) => line.text.length < 80 && isMarked(line));
  return [...above, ...below, ...into].filter(({ zone, text }) => (zone === 'content' || zone === 'caption') && text.length <= LONGEST);
}

function readLine(text: string, line: Line, options: BylineOptions): BylineReading | null {
  if (!isMarked(line)) return readByline(text, options);
  const name = nameAfterBy(text);
  const reading = readByline(name, { ...options, field: true });
  if (reading) return trusted(reading, options.known ?? []);
  // A signature that is no person's name («by the editors of …») is still the author where label and markup both say so.
  const isSigned = name !== text && name.split(' ').length <= 5 && !/[\p{N}:|،,.]/u.test(name);
  return isSigned ? { people: [{ name, role: 'author' }], sign: 'field' } : null;
}

/** «نُشر وحُرّر بـ فلان»: whatever the label's words, the name comes last. */
const nameAfterBy = (text: string): string => /(?:^|\s)(?:بـ|by)\s+(\S.*)$/i.exec(text)?.[1] ?? text;

/** Where metadata knows an author, markup alone adds nobody to a line but plain persons: «فلان • نُشر أمس» names one. */
function trusted(reading: BylineReading, known: readonly string[]): BylineReading {
  if (reading.sign !== 'field' && reading.sign !== 'known') return reading;
  const names = new Set(known.map(fold));
  if (!reading.people.some(({ name }) => names.has(fold(name)))) return reading;
  return { ...reading, people: reading.people.filter(({ name, role }) => role !== 'author' || names.has(fold(name)) || isPlainlyPerson(name)) };
}

/** Class, rel, itemprop or the link's address say that this names a maker of the story. */
function isMarked(line: Line): boolean {
  const hints = hintsOf(line, 2);
  if (line.element.tagName === 'ADDRESS') return true;
  if (HINT.test(hints) && !NO_HINT.test(hintsOf(line, 0))) return true;
  const link = line.element.closest('a[href]') ?? line.element.querySelector('a[href]');
  return link !== null && (PROFILE.test(decoded(link.getAttribute('href') ?? '')) || /(?:^|\s)author(?:$|\s)/i.test(link.getAttribute('rel') ?? ''));
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** A paragraph of its own that is wholly bold, slanted or linked. */
function isSetApart({ element, text }: Line): boolean {
  if (/^(?:STRONG|B|EM|I|A|ADDRESS|H[1-6])$/u.test(element.tagName)) return true;
  const only = element.firstElementChild;
  return only !== null && /^(?:STRONG|B|EM|I|A)$/u.test(only.tagName) && (only.textContent ?? '').trim().length >= text.length - 2;
}

function readDateline({ lines }: Page, options: BylineOptions): Candidate<People> | null {
  for (const line of lines.all.slice(lines.start, lines.start + 2)) {
    if (line.text.length <= 60) continue;
    const dateline = parseDateline(line.text, options, leadOf(line));
    if (dateline) return { value: dateline.people, source: 'dateline', weight: 5 };
  }
  return null;
}

/** The bold words at the front of a paragraph. */
function leadOf({ element }: Line): string {
  const first = element.firstElementChild;
  if (!first || !/^(?:B|STRONG|EM|I|SPAN|A)$/u.test(first.tagName)) return '';
  for (let node = element.firstChild; node && node !== first; node = node.nextSibling) if ((node.textContent ?? '').trim() !== '') return '';
  const text = first.textContent ?? '';
  return text.length <= 90 ? text.trim() : '';
}

/* ---- printed at the end ---- */

const SOURCE_LINE = /^\s*(?:ال)?مصدر(?:\s+الخبر|\s+الصورة)?\s*[:/]/u;

function tailBylines({ lines }: Page, options: BylineOptions): Candidate<People>[] {
  const found: Candidate<People>[] = [];
  const { all, start, end } = lines;
  for (const line of all.slice(Math.max(start + 2, end - 4), end)) {
    const reading = line.text.length <= LONGEST ? endReading(line, options) : signatureIn(line.text, options);
    if (reading) found.push({ value: reading.people, source: 'signed below the story', weight: WEIGHTS[reading.sign], ...(line.text.length <= LONGEST ? { elements: [line.element] } : {}) });
  }
  for (const line of all.slice(end, end + LINES_AFTER_STORY)) {
    if (line.zone !== 'content' || line.text.length > LONGEST) break;
    const reading = endReading(line, options) ?? (isMarked(line) && nameAfterBy(line.text) !== line.text ? readLine(line.text, line, options) : null);
    if (reading && reading.people.length > 0) found.push({ value: reading.people, source: 'signed below the story', weight: WEIGHTS[reading.sign], elements: [line.element] });
  }
  return found;
}

/** A line by itself: labelled («إعداد: …»), or an agency in brackets or after dashes («--(بترا)»). */
function endReading(line: Line, options: BylineOptions): BylineReading | null {
  if (SOURCE_LINE.test(line.text) || /^(?:بـ\s|by\s|\(?\p{N})/iu.test(line.text)) return null;
  const reading = readByline(line.text, options);
  if (!reading || reading.people.length === 0) return null;
  if (reading.sign === 'label') return reading;
  const isSignature = reading.sign === 'agency' && /^[\s–—-]*[([].{1,30}[)\]][\s.]*$/u.test(line.text);
  return isSignature || (reading.sign === 'known' && line.text.length < 60) ? reading : null;
}

/** «… (تقرير فلان - تحرير فلانة)» at the end of the last paragraph. */
function signatureIn(text: string, options: BylineOptions): BylineReading | null {
  const inner = /\(([^()]{3,120})\)[\s.]*$/u.exec(text)?.[1];
  const reading = inner ? readByline(inner, options) : null;
  return reading && reading.people.length > 0 && reading.sign === 'label' ? reading : null;
}

/* ---- metadata ---- */

/** Authors by JSON-LD, microdata and meta tags: persons by name, never the paper, an account, an address or a sentence. */
function toldAuthors({ linked, meta, doc }: Page, names: readonly string[]): { value: People; source?: string } {
  const story = linked.stories.find(({ authors }) => authors.length > 0) ?? linked.stories[0];
  const persons = (story?.authors ?? []).filter(({ isOrganization }) => !isOrganization).map(({ name }) => name);
  const others = [...roleOf(story?.translators, 'translator', names), ...roleOf(story?.editors, 'editor', names)];
  const stated: [values: readonly string[], source: string][] = [
    [persons, 'json-ld'],
    [markedAuthors(doc), 'microdata'],
    [[...meta.all('article:author'), ...meta.all('author'), ...meta.all('sailthru.author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author', 'creator')], 'meta author'],
  ];
  for (const [values, source] of stated) {
    const people = namesToPeople(values, names, 'author');
    if (people.length > 0) return { value: joined([people, others]), source };
  }
  return { value: others, source: 'json-ld' };
}

const roleOf = (authors: readonly { name: string }[] | undefined, role: Role, names: readonly string[]): People => namesToPeople((authors ?? []).map(({ name }) => name), names, role);

function namesToPeople(values: readonly string[], names: readonly string[], role: Role): People {
  const people = values
    .filter((value) => value.length <= 120 && !/https?:|@|\/\//u.test(value))
    .flatMap((value) => readByline(value, { outlets: names, field: true })?.people ?? [])
    .map((person) => (person.role === 'author' ? { ...person, role } : person));
  return joined([people]);
}

/** `itemprop=author` and `rel=author` whose words stand outside the story's surroundings too; one name each. */
function markedAuthors(doc: Document): string[] {
  return Array.from(doc.querySelectorAll('[itemprop~="author"], [rel~="author" i], [property~="schema:author"]'))
    .slice(0, 6)
    .filter((element) => !element.closest('aside, footer, [class*="comment" i], [id*="comment" i], [class*="related" i]'))
    .map((element) => element.getAttribute('content') ?? element.querySelector('[itemprop~="name"]')?.getAttribute('content') ?? element.querySelector('[itemprop~="name"]')?.textContent ?? (element.tagName === 'LINK' || element.tagName === 'META' ? '' : (element.textContent ?? '')))
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}
