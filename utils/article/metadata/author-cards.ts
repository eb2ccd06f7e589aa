import type { BylineOptions } from '../../arabic/bylines.ts';
import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import type { Person } from '../types.ts';
import type { Candidate } from './evidence.ts';
import type { Line } from './lines.ts';
import { nameAfterBy } from './marked-lines.ts';
import type { Page } from './page.ts';
import { oneAuthor, type People } from './told-authors.ts';

const LINES_AFTER_STORY = 12;
/** A card within the story's element may have been taken for its end. */
const LINES_BEFORE_END = 8;
const BOX = /(?:^|[\s_-])(?:post-?)?(?:about-?)?(?:the-?)?(?:authors?|writers?)(?:$|[\s_-])|كاتب/iu;
const NOT_BOX = /(?:^|[\s_-])(?:comments?|related|more|other|latest|list|columnists)(?:$|[\s_-])/iu;

/**
 * The author's card below a story that names its writer nowhere else: a box that its class calls so, a heading whose name opens the paragraph below
 * it, or a portrait whose description the words beside it repeat. The name must be said twice, so that no headline of a card passes for one.
 */
export function readAuthorCard({ lines, place }: Page, options: BylineOptions): Candidate<People> | null {
  const { all, start, end } = lines;
  const below = all.slice(Math.max(Math.min(start + 3, end), end - LINES_BEFORE_END), end + LINES_AFTER_STORY);
  for (const [at, line] of below.entries()) {
    const person =
      inBox(line, place.first ?? place.root, options) ?? underHeading(line, below[at + 1], options) ?? besidePortrait(line, options);
    if (person) return { value: [person], source: 'card of the author below the story', weight: 4 };
  }
  return null;
}

const LABEL = /^(?:اسم )?(?:ال)?(?:كاتب|كاتبه|مولف|مولفه|محرر|محرره)$|^(?:بقلم|اعداد|كتب|كتبت|author|written by|by)$/u;

/** «الكاتب» in one element and the name in the next of the same box, wherever it stands. */
export function readLabelledAuthor({ lines }: Page, options: BylineOptions): Candidate<People> | null {
  for (const label of lines.all) {
    if (label.text.length > 16 || !LABEL.test(fold(label.text))) continue;
    const name = lines.all[label.index + 1];
    const box = label.element.parentElement;
    if (!name || !box || box.tagName === 'BODY' || !box.contains(name.element)) continue;
    const person = oneAuthor(name.text, options);
    if (person) return { value: [person], source: 'printed after its label', weight: 4, elements: [label.element, name.element] };
  }
  return null;
}

function inBox({ element }: Line, story: Element | null, options: BylineOptions): Person | null {
  const box = boxAround(element, story);
  if (!box) return null;
  const names = [
    ...Array.from(box.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt') ?? ''),
    ...Array.from(box.querySelectorAll('h2, h3, h4, h5, strong, b, a, [class*="name" i]'), (named) => named.textContent ?? ''),
  ];
  const words = ` ${fold(`${names.slice(0, 24).join(' ')} ${(box.textContent ?? '').slice(0, 1200)}`)} `;
  for (const name of names.slice(0, 12)) {
    const person = oneAuthor(name, options);
    if (person && words.split(` ${fold(person.name)} `).length > 2) return person;
  }
  return null;
}

function boxAround(element: Element, story: Element | null): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = element, level = 0; at && level < 5; at = at.parentElement, level++) {
    if (at.tagName === 'BODY' || (story && at.contains(story))) break;
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (NOT_BOX.test(names)) return null;
    if (BOX.test(names)) box = at;
  }
  return box;
}

/** «بقلم فلان» over «فلان كاتب …». */
function underHeading({ element, text }: Line, next: Line | undefined, options: BylineOptions): Person | null {
  if (!/^H[2-6]$/u.test(element.tagName) || !next || text.length > 70 || element.querySelector('a')) return null;
  const person = oneAuthor(nameAfterBy(text), options) ?? oneAuthor(text, options);
  return person && fold(next.text).startsWith(`${fold(person.name)} `) ? person : null;
}

/** A picture described by the name that stands in bold beside it, with more words after it. */
function besidePortrait({ element, text }: Line, options: BylineOptions): Person | null {
  const lead = /^(?:STRONG|B)$/u.test(element.tagName) ? element : element.querySelector('strong, b');
  const name = squeezeSpace(lead?.textContent ?? '');
  if (!lead || name === '' || name.length > 50 || !text.startsWith(name) || lead.querySelector('a') || lead.closest('a')) return null;
  const block = lead.closest('p, div, li, td');
  const words = squeezeSpace((block?.textContent ?? '').slice(0, 400));
  if (!block || !words.startsWith(name) || words.length < name.length + 10) return null;
  const image = block.querySelector('img[alt]') ?? block.previousElementSibling?.querySelector('img[alt]');
  return image && fold(image.getAttribute('alt') ?? '') === fold(name) ? oneAuthor(name, options) : null;
}
