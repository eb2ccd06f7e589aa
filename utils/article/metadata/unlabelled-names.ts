import type { BylineOptions } from '../../arabic/bylines.ts';
import { cleanName, isCalling, isPlainlyPerson } from '../../arabic/bylines/names.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { findDates } from '../../arabic/dates.ts';
import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import type { Person } from '../types.ts';
import type { Candidate } from './evidence.ts';
import type { Line } from './lines.ts';
import { holdsAtMost, isElsewhere } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';
import { oneAuthor, type People } from './told-authors.ts';

const LINES_BEFORE_END = 4;
const LINES_AFTER_END = 4;
const LINES_ABOVE_HEADLINE = 10;
const LINES_BELOW = 14;
const MOST_IN_BOX = 260;
const LONGEST_NAME = 60;
const BOX_HINT = /auteure?|author|portrait|chroniqueu|signature|writer|columnist|katib|kateb|كاتب/iu;
const COLUMN_HINT = /chroni(?:que|cle)|tribune|opinion|column|editorial|maqal|makal|مقال|رأي|زاوية/iu;
const OTHERS = /related|more|other|latest|list|most|similar|recommend/iu;
const WRITER = /كاتب|المؤلف|author|auteur/iu;
const SECTION =
  /^(?:رأي|الرأي|آراء|مقال|مقالات|مقالات الرأي|زاوية|عمود|أعمدة|كتاب|كتاب الرأي|كتاب وآراء|منبر|تدوينة|مدونات|opinion|chronique)$/iu;

/**
 * The columnist whom nothing names but the place of the name: in a box with a portrait beside the story, or alone below its last paragraph. For pages
 * that name no writer otherwise. Whoever the story itself speaks of, and whoever stands under a picture without a sign of a column, is none.
 */
export function readUnlabelledName(page: Page, title: Title, options: BylineOptions): Candidate<People> | null {
  const { all, start, end } = page.lines;
  const from = Math.min(start, (title.line?.index ?? start) + 1);
  const told = fold([title.value, ...all.slice(from, end).map(({ text }) => text)].join(' '));
  const headline = new Set(fold(title.value).split(' '));
  const isNew = ({ name }: Person, { index }: Line): boolean =>
    told.split(fold(name)).length - 1 <= (index >= from && index < end ? 1 : 0) &&
    (isPlainlyPerson(name) ||
      !fold(name)
        .split(' ')
        .some((word) => headline.has(word)));
  return besidePortrait(page, title, options, isNew) ?? signedBelow(page, options, isNew);
}

/** Whether no other line of the story, nor its headline, speaks of the person. */
type IsNew = (person: Person, line: Line) => boolean;

function besidePortrait(page: Page, title: Title, options: BylineOptions, isNew: IsNew): Candidate<People> | null {
  const { all, start, end } = page.lines;
  const headline = title.line?.index ?? Math.max(0, start - LINES_ABOVE_HEADLINE);
  const around = [...all.slice(Math.max(0, headline - LINES_ABOVE_HEADLINE), start + 2), ...all.slice(end, end + LINES_BELOW)];
  for (const line of around) {
    if (line === title.line || line.zone === 'chrome' || line.text.length > LONGEST_NAME) continue;
    const box = boxWithImage(line.element);
    if (!box || box.closest('figure, figcaption') || page.isForeign(outOfAside(box))) continue;
    const person = loneName(line.text, options);
    if (!person || tellsOfStory(box, person)) continue;
    if (!isNew(person, line) || !(isColumnists(box, line, page) || isProfileOf(person, box, line, page))) continue;
    return { value: [person], source: 'beside a portrait', weight: 4, elements: [line.element] };
  }
  return null;
}

/** The columnist's own box may be an aside, which tells of other stories elsewhere. */
function outOfAside(box: Element): Element {
  const aside = box.closest('aside');
  return aside?.parentElement && BOX_HINT.test(`${aside.className} ${aside.id}`) ? aside.parentElement : box;
}

/** Above the story, a portrait described by the very name that is a link beside it. */
const isProfileOf = ({ name }: Person, box: Element, { index, element, zone }: Line, { lines }: Page): boolean =>
  zone === 'content' &&
  index < lines.start &&
  element.closest('a[href]') !== null &&
  !hasTwin(box) &&
  fold(cleanName(box.querySelector('img')?.getAttribute('alt') ?? '')) === fold(name);

/** The nearest element, three levels up at most, that holds a picture and little more than the line. */
function boxWithImage(element: Element): Element | null {
  for (let at: Element | null = element, level = 0; at && level < 4; at = at.parentElement, level++) {
    if (at.tagName === 'BODY' || at.tagName === 'MAIN' || at.querySelector('h1') || !holdsAtMost(at, MOST_IN_BOX)) return null;
    if (at.querySelector('img, picture')) return at;
  }
  return null;
}

/** What the person is stands below the name, or class, description, section or the page around the story say that this is its writer. */
function isColumnists(box: Element, line: Line, page: Page): boolean {
  const names = hintsUpTo(box);
  if (OTHERS.test(names) || box.querySelectorAll('img').length > 1 || hasTwin(box)) return false;
  const next = page.lines.all[line.index + 1];
  const saysWhat = next !== undefined && box.contains(next.element) && isCalling(next.text.split(' '));
  const isWriters = BOX_HINT.test(names) || WRITER.test(box.querySelector('img')?.getAttribute('alt') ?? '');
  if (line.zone === 'rail' || line.index >= page.lines.end) return isWriters && (saysWhat || line.zone !== 'rail');
  return saysWhat || isWriters || isColumn(box, line, page);
}

function hintsUpTo(box: Element): string {
  const own = [box, ...Array.from(box.querySelectorAll('[class]')).slice(0, 6), box.parentElement];
  return own.map((at) => (at && at.tagName !== 'BODY' ? `${at.getAttribute('class') ?? ''} ${at.id}` : '')).join(' ');
}

/** A card of another story: a heading, or a link of several words, that is not the name. */
const tellsOfStory = (box: Element, { name }: Person): boolean =>
  Array.from(box.querySelectorAll('a[href], h2, h3, h4, h5')).some((part) => {
    const text = squeezeSpace(part.textContent ?? '');
    return text.split(' ').length > 2 && !fold(text).includes(fold(name));
  });

/** Boxes of several people stand in a row. */
const hasTwin = ({ parentElement, tagName, className }: Element): boolean =>
  parentElement !== null &&
  Array.from(parentElement.children).filter(
    (child) => child.tagName === tagName && child.className === className && child.querySelector('img') && holdsAtMost(child, MOST_IN_BOX),
  ).length > 1;

/** What holds both the box and the story calls itself a column, or the line above is the name of such a section. */
function isColumn(box: Element, line: Line, { place, lines }: Page): boolean {
  const story = place.first ?? place.root;
  for (let at = box.parentElement, level = 0; at && level < 6; at = at.parentElement, level++)
    if (story && at.contains(story) && COLUMN_HINT.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  return lines.all.slice(Math.max(0, line.index - 2), line.index).some(({ text, zone }) => zone === 'content' && SECTION.test(text));
}

function signedBelow(
  { lines: { all, start, end }, now, isForeign, place }: Page,
  options: BylineOptions,
  isNew: IsNew,
): Candidate<People> | null {
  for (const line of all.slice(Math.max(Math.min(start + 3, end), end - LINES_BEFORE_END), end + LINES_AFTER_END)) {
    if (line.zone !== 'content' || isForeign(line.element)) {
      if (line.index >= end) break;
      continue;
    }
    if (line.index >= end && place.root && isElsewhere(line.element, place.root)) break;
    if (line.text.length > LONGEST_NAME || /^H[1-6]$/u.test(line.element.tagName) || line.element.closest('a, li')) continue;
    const person = loneName(line.text.replace(/[*\s]+$/u, ''), options);
    if (!person || !isNew(person, line) || boxWithImage(line.element)) continue;
    const next = all[line.index + 1];
    const isDashed = /^\s*[–—―-]/u.test(line.text);
    const isExplained = next !== undefined && (isFunction(next.text) || isPlaceAndDay(next.text, now));
    const isLast = line.index >= end - 1 || (isExplained && line.index >= end - 3);
    const isSet = isDashed || isExplained || isSetApart(line) || isPlainlyPerson(person.name);
    if (isLast && isSet) return { value: [person], source: 'signed below the story', weight: 4, elements: [line.element] };
  }
  return null;
}

const isFunction = (text: string): boolean => text.length <= 90 && isCalling(text.replace(/^[\s*–—(-]+/u, '').split(' '));

/** «تونس، 12 أبريل 2026», «بيروت». */
function isPlaceAndDay(text: string, now: Date): boolean {
  if (text.length > 60) return false;
  if (isPlace(text)) return true;
  const [date] = findDates(text, now);
  return date !== undefined && date.length >= text.length - 24;
}

/** Bold, slanted, or put to the other side. */
function isSetApart({ element, text }: Line): boolean {
  if (/^(?:STRONG|B|EM|I)$/u.test(element.tagName) || /text-align:\s*(?:left|center|end)/iu.test(element.getAttribute('style') ?? ''))
    return true;
  if (BOX_HINT.test(`${element.className} ${element.parentElement?.className ?? ''}`)) return true;
  const only = element.firstElementChild;
  return only !== null && /^(?:STRONG|B|EM|I)$/u.test(only.tagName) && (only.textContent ?? '').trim().length >= text.length - 3;
}

/** What closes a story and looks like a name: two or three words alone. */
const CLOSING =
  /^(?:انتهي|انتهت|يتبع|تمت|خاتمه|النهايه|خلاصه|ملاحظه|هامش|هوامش|مراجع|المراجع|مصادر|شكرا|وشكرا|والسلام|والله|مواضيع|موضوعات|مقالات|اخبار|رقم|روابط|رابط|مواد|كلمات|وسوم|اقرا|المزيد|للمزيد|تابعوا|شارك|شاركنا|طالع|عاجل|حقوق|جميع|بيانات|معلومات)(?:$|\s)/u;

/** One name of two to four words; with the article in front only where a given name says that it is one. */
function loneName(text: string, options: BylineOptions): Person | null {
  const line = squeezeSpace(text.replace(/^[\s–—―*-]+/u, ''));
  const bare = fold(cleanName(line));
  if (line.length < 5 || CLOSING.test(bare) || /[؟?!.…]$/u.test(line) || bare.startsWith('و ')) return null;
  // «أستاذة علم الاجتماع» is a function, «الأستاذة هالة المرعي» a name with its title.
  if (isCalling(line.split(' ')) && !isPlainlyPerson(cleanName(line))) return null;
  const person = oneAuthor(line, options);
  return person && (isPlainlyPerson(person.name) || !person.name.startsWith('ال')) ? person : null;
}
