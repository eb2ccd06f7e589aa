import type { BylineOptions, BylineReading } from '../../arabic/bylines.ts';
import { isBylineLabel, readByline } from '../../arabic/bylines.ts';
import { parseDateline } from '../../arabic/bylines/datelines.ts';
import { findDates } from '../../arabic/dates.ts';
import type { Person } from '../types.ts';
import type { Candidate } from './evidence.ts';
import type { Line } from './lines.ts';
import { isMarked, LONGEST_BYLINE, readLine, WEIGHTS } from './marked-lines.ts';
import { isUnderPicture } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';
import type { People } from './told-authors.ts';

/** The head of a story may follow its standfirst, which may be the first thing that was taken for its text. */
const LINES_INTO_STORY = 10;
const LINES_ABOVE_HEADLINE = 5;

/** Bylines printed around the headline, in the story's first lines, and in its dateline. */
export function readPrintedBylines(page: Page, title: Title, options: BylineOptions): Candidate<People>[] {
  const found: Candidate<People>[] = [];
  const lines = headLines(page, title);
  const links = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (isUnderPicture(line) && !isMarked(line) && !isAmongMakers(line, page.lines.all, found.at(-1))) continue;
    // The picture, the name and «المزيد» of one author are one link: its first words are the name.
    const href = line.element.closest('a[href]')?.getAttribute('href') ?? '';
    if (isAddress(href) && links.has(href)) continue;
    const labelled = labelledNames(lines, index, options) ?? makersList(lines, index, options);
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
  const { now, lines: all } = page;
  const isDate = (line: Line | undefined): boolean => line !== undefined && line.text.length < 70 && findDates(line.text, now).length > 0;
  for (const [at, line] of lines.entries()) {
    if (line.index <= title.line.index || line.index >= all.start || isUnderPicture(line) || /^H[1-4]$/.test(line.element.tagName))
      continue;
    const isBeside = isDate(line) || isDate(lines[at - 1]) || isDate(lines[at + 1]);
    const person = isBeside && (isSetApart(line) || !line.element.closest('a')) ? loneName(line, options) : null;
    if (person) return { value: [person], source: 'printed beside the date', weight: 3, elements: [line.element] };
  }
  return null;
}

/** The one name of two to four words that the line is, dates aside. */
function loneName({ text }: Line, options: BylineOptions): Person | null {
  const people = text.length < 90 ? (readByline(text, { ...options, field: true })?.people ?? []) : [];
  const [person] = people;
  if (!person || people.length > 1 || person.role !== 'author' || person.name.startsWith('ال')) return null;
  const words = person.name.split(' ').length;
  return words >= 2 && words <= 4 ? person : null;
}

/** A label in one element and the names in the next ones of the same block: «كتب», «فلان», «فلانة». */
function labelledNames(
  lines: readonly Line[],
  from: number,
  options: BylineOptions,
): { reading: BylineReading; lines: readonly Line[] } | null {
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

/** «نص: فلانة», «صور: فلان» as neighbours: together they are surer than each alone, as «تقرير: …» may open a headline. */
function makersList(
  lines: readonly Line[],
  from: number,
  options: BylineOptions,
): { reading: BylineReading; lines: readonly Line[] } | null {
  const first = lines[from]!;
  const isMaker = (line: Line): boolean => MAKER_LABEL.test(line.text) || PHOTO_LABEL.test(line.text);
  if (!isMaker(first)) return null;
  let to = from + 1;
  while (to < lines.length && lines[to]!.element.parentElement === first.element.parentElement && isMaker(lines[to]!)) to++;
  const list = lines.slice(from, to);
  const reading = list.length > 1 ? readByline(list.map(({ text }) => text).join(' | '), options) : null;
  return reading && reading.people.length > 0 ? { reading, lines: list } : null;
}

/** From the headline to the story's first lines, and what stands just above the headline beside it. */
function headLines({ lines }: Page, title: Title): Line[] {
  const { all, start } = lines;
  const headline = title.line?.index ?? Math.max(-1, start - 12);
  const around = title.line?.element.parentElement ?? null;
  const above = all
    .slice(Math.max(0, headline - LINES_ABOVE_HEADLINE), Math.max(0, headline))
    .filter(({ element }) => around?.tagName !== 'BODY' && around?.contains(element));
  const below = all.slice(headline + 1, start + 2);
  const into = all
    .slice(start + 2, Math.min(start + LINES_INTO_STORY, lines.end))
    .filter((line) => line.text.length < 80 && isMarked(line));
  return [...above, ...below, ...into].filter(
    ({ zone, text }) => (zone === 'content' || zone === 'caption') && text.length <= LONGEST_BYLINE,
  );
}

const MAKER_LABEL = /^(?:نص|كتابة|إعداد|تقرير|تحقيق|حوار|حاوره|حاورها|كتب|كتبت|بقلم|ترجمة|تحرير|text|words)(?:\s[^:]{1,24})?\s?[:/]/iu;
const PHOTO_LABEL = /^(?:ال|ب)?(?:تصوير|عدسة|صور|photos?|fotos?)(?:\s\p{L}{2,10})?\s?[:/]/iu;

/** A line that its class calls a credit, but that stands in a list of makers or right behind the writer's line, where no picture is. */
function isAmongMakers({ element, index, text }: Line, all: readonly Line[], last: Candidate<People> | undefined): boolean {
  const box = element.parentElement;
  if (!box || element.closest('figure, figcaption') || box.querySelector('img, picture, video, iframe')) return false;
  if (MAKER_LABEL.test(text)) return true;
  const before = all[index - 1];
  return before !== undefined && last?.elements?.at(-1) === before.element && PHOTO_LABEL.test(text);
}

/** Whether the link leads somewhere: templates write «#» into all of them. */
const isAddress = (href: string): boolean => href !== '' && !/^(?:#|javascript:)/i.test(href);

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
  for (let node = element.firstChild; node && node !== first; node = node.nextSibling)
    if ((node.textContent ?? '').trim() !== '') return '';
  const text = first.textContent ?? '';
  return text.length <= 90 ? text.trim() : '';
}
