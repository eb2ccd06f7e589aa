import { readByline } from '../../arabic/bylines.ts';
import { findDates } from '../../arabic/dates.ts';
import { fold, similarity, squeezeSpace } from '../../arabic/normalize.ts';
import { isHeading } from '../blocks.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled, strongest } from './evidence.ts';
import { linkOf, type Line } from './lines.ts';
import { hintsOf, isUnderPicture } from './page.ts';
import type { Page } from './page.ts';
import { titleParts } from './title-parts.ts';

/** A headline as metadata states it, with each way of reading it without the site's name, folded. */
interface Stated {
  readonly text: string;
  readonly source: string;
  readonly weight: number;
  readonly readings: ReadonlySet<string>;
  /** Folded words before «…», where the page has cut the headline off. */
  readonly cut: string | null;
}

const TITLE_HINT =
  /(?:^|[\s_-])(?:(?:entry|post|article|news|page|story|single|content|detail|main|node|item)?[_-]?(?:title|headline)|newstitle|heading)(?:$|[\s_-])/u;
const LONGEST = 400;
/** What a printed line must weigh to be the headline without metadata's word for it. */
const CONVINCING = 3;
/** Share of words that two headlines of one story have in common at the least. */
const RESEMBLING = 0.3;

/** The headline and the line that prints it, where one does. */
export interface Title extends Settled<string> {
  readonly line: Line | null;
}

/**
 * The story's own headline: the line before the story that is a heading, that metadata agrees with, that lies next to the text. What the page shows
 * wins over metadata, which may be cut off, or may be the site's name alone.
 * @param names the paper's names, as far as they are known before the headline is.
 */
export function readTitle(page: Page, names: readonly string[]): Title {
  const stated = statedTitles(page, names);
  const sites = new Set(names.map(fold));
  const candidates = printedTitles(page, stated, sites);
  const best = strongest(candidates);
  const weighed: readonly Candidate<unknown>[] = [
    ...candidates,
    ...stated.map(({ text, source, weight }) => ({ value: text, source, weight })),
  ];
  const printed = ({ value, source }: Candidate<Line>): Title => ({
    ...settled(value.text, source, [value.element], weighed),
    line: value,
  });
  if (best && best.weight >= CONVINCING) return printed(best);
  const told = stated.find(({ readings, text }) => !sites.has(fold(text)) && readings.size > 0);
  if (told) return { ...settled(withoutSite(told.text, sites), told.source, [], weighed), line: null };
  if (best && best.weight > 0) return printed(best);
  const first = firstLine(page, sites);
  if (first) return printed({ value: first, source: 'first line above the story', weight: 0 });
  return { ...settled(stated[0]?.text ?? headOf(page), undefined, [], weighed), line: null };
}

/** The first words of a heading that is too long to be one, whole; a page must be called something. */
function headOf({ doc }: Page): string {
  const text = squeezeSpace((doc.querySelector('h1, title')?.textContent ?? '').slice(0, LONGEST));
  const cut = text.lastIndexOf(' ', LONGEST / 2);
  return text.length <= LONGEST / 2 ? text : `${text.slice(0, cut > 0 ? cut : LONGEST / 2)}…`;
}

/** Where nothing says what the headline is: the first line of words in the element around the story. */
function firstLine({ lines, place, now }: Page, sites: ReadonlySet<string>): Line | null {
  let around = place.root?.parentElement ?? null;
  for (let level = 0; level < 2 && around?.parentElement && around.parentElement.tagName !== 'BODY'; level++) around = around.parentElement;
  const isHeadline = (line: Line): boolean => {
    const words = line.text.split(' ').length;
    if (words < 3 || words > 30 || line.zone !== 'content' || sites.has(fold(line.text)) || isUnderPicture(line)) return false;
    return (
      around?.contains(line.element) === true &&
      around.tagName !== 'BODY' &&
      findDates(line.text, now).length === 0 &&
      readByline(line.text) === null
    );
  };
  return lines.all.slice(Math.max(0, lines.start - 14), lines.start).find(isHeadline) ?? null;
}

function statedTitles({ meta, linked, doc }: Page, names: readonly string[]): Stated[] {
  const sites = new Set(names.map(fold));
  const raw: [text: string | null | undefined, source: string, weight: number][] = [
    [linked.stories.find(({ headline }) => headline !== null)?.headline, 'json-ld', 5],
    [meta.first('og:title'), 'og:title', 5],
    [meta.first('twitter:title'), 'twitter:title', 4],
    [meta.first('headline'), 'microdata', 4],
    [meta.first('title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title'), 'meta', 3],
    [doc.querySelector('head title')?.textContent ?? doc.querySelector('title')?.textContent, 'title', 4],
    [linked.stories.find(({ name }) => name !== null)?.name, 'json-ld', 3],
  ];
  return raw.flatMap(([value, source, weight]) => {
    const text = (value ?? '').replace(/\s+/gu, ' ').trim();
    if (text.length > LONGEST || fold(text) === '' || sites.has(fold(text))) return [];
    const cut = /^(.{12,}?)\s*(?:…|\.{3})\s*(?:[|–—-].{0,60})?$/u.exec(text)?.[1];
    return [
      {
        text,
        source,
        weight,
        readings: new Set(
          titleParts(text)
            .map(fold)
            .filter((reading) => !sites.has(reading)),
        ),
        cut: cut ? fold(cut) : null,
      },
    ];
  });
}

function printedTitles(page: Page, stated: readonly Stated[], sites: ReadonlySet<string>): Candidate<Line>[] {
  const { all, start } = page.lines;
  const candidates: Candidate<Line>[] = [];
  const headings = page.doc.getElementsByTagName('h1');
  const sole = headings.length === 1 ? headings[0] : null;
  for (const line of all.slice(0, Math.min(all.length, start + 3))) {
    if (line.text.length > LONGEST || line.text.length < 3) continue;
    const folded = fold(line.text);
    if (folded === '' || sites.has(folded)) continue;
    const isHead = isHeading(line.element);
    const told = agreement(folded, stated) ?? (line.element === sole ? resemblance(line.text, stated) : null);
    // What stands in menus and rails is no headline for its class alone.
    if (!told && !isHead && line.zone !== 'content') continue;
    const form = formWeight(line);
    if (form + (told?.weight ?? 0) < 1.5) continue;
    const weight = form + (told?.weight ?? 0) + standing(page, line, folded, told !== null);
    candidates.push({
      value: line,
      source: told ? `printed, as ${told.source} says` : 'printed heading',
      weight,
      elements: [line.element],
    });
  }
  return candidates;
}

function agreement(folded: string, stated: readonly Stated[]): { weight: number; source: string } | null {
  let best: { weight: number; source: string } | null = null;
  for (const { readings, cut, weight, source } of stated) {
    const agrees = readings.has(folded) || (cut !== null && folded.startsWith(cut));
    if (agrees && weight > (best?.weight ?? 0)) best = { weight, source };
  }
  return best;
}

/** A page's only `<h1>` that says in other words what metadata says: search engines are told another headline than readers. */
function resemblance(text: string, stated: readonly Stated[]): { weight: number; source: string } | null {
  const kin = stated.find((told) => similarity(told.text, text) >= RESEMBLING);
  return kin ? { weight: 1.5, source: `${kin.source}, nearly,` } : null;
}

/** What the markup makes of the line: a heading, a headline by microdata or by class. */
function formWeight(line: Line): number {
  const heading = isHeading(line.element) ? line.element : line.element.closest('h1, h2, h3');
  const byTag = heading ? ({ H1: 4, H2: 2.5, H3: 1.5 }[heading.tagName] ?? 0.5) : 0;
  const hints = hintsOf(line, 2);
  const byHint = /(?:^|[\s:])headline(?:$|\s)/u.test(hints) ? 4 : TITLE_HINT.test(hints) ? 3 : 0;
  return Math.max(byTag, byHint) + (byTag > 0 && byHint > 0 ? 1 : 0);
}

/** What its place takes away: far from the story, below its first line, in a rail, in a link to another page. */
function standing({ lines, url }: Page, line: Line, folded: string, told: boolean): number {
  const distance = lines.start - line.index;
  let weight = distance < 0 ? -3 : -Math.min(3, distance / 10);
  if (distance === 0 && line.text.length > 160) weight -= 4;
  if (line.zone === 'chrome') weight -= 4;
  if (line.zone === 'rail') weight -= 7;
  if (isUnderPicture(line)) weight -= 3;
  if (!folded.includes(' ') && !told) weight -= 3;
  const link = linkOf(line);
  const path =
    link && URL.canParse(link.getAttribute('href') ?? '', url?.href) ? new URL(link.getAttribute('href') ?? '', url?.href).pathname : null;
  if (path !== null && path !== url?.pathname) weight -= path === '/' ? 4 : 2;
  return weight;
}

/** The headline without the site's name at its end or front, where that name is known. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const readings = titleParts(title);
  const kept = readings.find((reading) => {
    const rest = fold(title).replace(fold(reading), '').trim();
    return rest !== '' && sites.has(rest);
  });
  return kept ?? title;
}
