import { fold } from '../../arabic/normalize.ts';
import type { PageContext, StoryPlace } from '../types.ts';
import { readLinkedData } from './json-ld.ts';
import type { LinkedData, LinkedStory } from './json-ld.ts';
import { readLines } from './lines.ts';
import type { Line, Lines } from './lines.ts';
import { readMetaTags } from './meta-tags.ts';
import type { MetaTags } from './meta-tags.ts';

/** The page as every field reads it: gathered once, in one walk and a few queries. */
export interface Page {
  readonly doc: Document;
  readonly url: URL | null;
  readonly now: Date;
  readonly place: StoryPlace;
  readonly lines: Lines;
  readonly meta: MetaTags;
  readonly linked: LinkedData;
}

export function openPage(doc: Document, place: StoryPlace, context: PageContext): Page {
  const url = URL.canParse(context.url) ? new URL(context.url) : null;
  const meta = readMetaTags(doc);
  const titles = [meta.first('og:title'), doc.querySelector('title')?.textContent].map((title) => letters(title ?? ''));
  const isPage = ({ url: address, headline }: LinkedStory): boolean =>
    samePath(address, url) ||
    (headline !== null && letters(headline).length > 8 && titles.some((title) => title.includes(letters(headline))));
  return { doc, place, now: context.now, url, lines: readLines(doc, place), meta, linked: readLinkedData(doc, isPage) };
}

function samePath(address: string | null, page: URL | null): boolean {
  if (!address || !page || page.pathname === '/' || !URL.canParse(address, page.href)) return false;
  return new URL(address, page.href).pathname.replace(/\/$/u, '') === page.pathname.replace(/\/$/u, '');
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

/** Letters and digits alone, for comparing names across spellings, spaces and hyphens. */
export const letters = (text: string): string => fold(text).replace(/ /gu, '');
