import type { PageContext, StoryPlace } from '../types.ts';
import { readLinkedData } from './json-ld.ts';
import type { LinkedData } from './json-ld.ts';
import { letters } from './letters.ts';
import { readLines } from './lines.ts';
import type { Line, Lines } from './lines.ts';
import { readMetaTags } from './meta-tags.ts';
import type { MetaTags } from './meta-tags.ts';
import { foreignScopes } from './scopes.ts';

/** The page as every field reads it: gathered once, in one walk and a few queries. */
export interface Page {
  readonly doc: Document;
  readonly url: URL | null;
  readonly now: Date;
  readonly place: StoryPlace;
  readonly lines: Lines;
  readonly meta: MetaTags;
  readonly linked: LinkedData;
  /** Whether a marked element speaks of another story, or of a comment. */
  readonly isForeign: (element: Element) => boolean;
}

/** A headline of fewer letters than this tells no story from another. */
const TELLING = 9;

export function openPage(doc: Document, place: StoryPlace, context: PageContext): Page {
  const url = URL.canParse(context.url) ? new URL(context.url) : null;
  const titles = titlesOf(doc);
  const isForeign = foreignScopes(place, titles);
  const meta = readMetaTags(doc, isForeign);
  const addresses = [url?.href, doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), meta.first('og:url')].map(pathOf);
  const linked = readLinkedData(doc, ({ url: address, headline }) => {
    const said = letters(headline ?? '');
    const path = pathOf(address);
    // Trackers add a query to the address that the page knows itself by.
    if (path !== null && addresses.some((known) => known === path || known?.startsWith(`${path}?`))) return 'own';
    if (said.length >= TELLING && titles.some((title) => title.includes(said))) return 'own';
    return path !== null && said !== '' ? 'other' : 'unknown';
  });
  return { doc, place, now: context.now, url, lines: readLines(doc, place), meta, linked, isForeign };
}

/** Letters of what the page is called: in its head and in its first headings. */
function titlesOf(doc: Document): string[] {
  const stated = [
    doc.querySelector('meta[property="og:title" i]')?.getAttribute('content'),
    doc.querySelector('title')?.textContent,
    ...Array.from(doc.getElementsByTagName('h1'), (heading) => heading.textContent).slice(0, 3),
  ];
  return stated.map((title) => letters((title ?? '').slice(0, 600))).filter((title) => title.length >= TELLING);
}

/** Base of addresses that name no host. */
const NOWHERE = 'about://nowhere';

/** Path of an address with its query, decoded, without the last slash; null where it names no page of its own. */
function pathOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, NOWHERE)) return null;
  const { pathname, search } = new URL(address, NOWHERE);
  const path = `${pathname.replace(/\/$/u, '')}${search}`;
  if (path === '') return null;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const hintsByLine = new WeakMap<Line, Map<number, string>>();

/** Class, id, itemprop and rel of the line's element and of those around it that hold little more than the line, in lower case. */
export function hintsOf(line: Line, levels: number): string {
  const known = hintsByLine.get(line) ?? new Map<number, string>();
  hintsByLine.set(line, known);
  const hints = known.get(levels) ?? readHints(line, levels);
  known.set(levels, hints);
  return hints;
}

function readHints({ element, text }: Line, levels: number): string {
  const hints: string[] = [];
  const most = text.length + 80;
  for (let at: Element | null = element, level = 0; at && level <= levels; at = at.parentElement, level++) {
    if (at !== element && !holdsAtMost(at, most)) break;
    if (at.tagName === 'BODY') break;
    hints.push(['class', 'id', 'itemprop', 'rel', 'property', 'data-testid'].map((name) => at.getAttribute(name) ?? '').join(' '));
  }
  return hints
    .join(' ')
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase();
}

/** Whether the element holds at most so many characters; stops counting as soon as it does not. */
export function holdsAtMost(element: Element, most: number): boolean {
  let left = most;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    left -= (node as Text).data.trim().length;
    if (left < 0) return false;
  }
  return true;
}

/** Whether the line stands under a picture: in an element that holds an image, and neither the headline nor prose. */
export function isUnderPicture({ element, text, zone }: Line): boolean {
  if (zone === 'caption') return true;
  for (let at = element.parentElement, level = 0; at && level < 2; at = at.parentElement, level++) {
    if (!holdsAtMost(at, text.length + 60) || at.querySelector('h1, h2')) return false;
    if (at.querySelector('img, picture, video, iframe')) return true;
  }
  return false;
}

/** Whether the line lies far from the story: the story's element and three levels above it don't hold it. */
export function isElsewhere(element: Element, root: Element): boolean {
  let around: Element = root;
  for (let level = 0; level < 3 && around.parentElement && around.parentElement.tagName !== 'BODY'; level++) around = around.parentElement;
  return !around.contains(element);
}
