import { toAsciiDigits } from '../../arabic/digits.ts';
import { measure } from '../blocks.ts';
import type { Look } from './look.ts';

/** Characters, counts and shares that such a page must reach, or stay under. */
const TOLD = { prose: 350, paragraphs: 3, share: 0.4, dense: 0.35, linked: 0.4, names: 6 } as const;
const YEAR = /(?:19|20)\d{2}/;
/** Characters of a line that holds the date. */
const DATELINE = 160;

/**
 * A short story may be too little for that opinion. A few paragraphs in one box, with a date over them and no sign of a shop, a list or a forum, are
 * told as news are; so is what structured data calls an article, however its paragraphs are boxed.
 */
export function mayBeToldAsNews({ page: says, address, text }: Look, names: number): boolean {
  if (says.saysShop || says.saysList || says.saysForum || says.wares > 0 || says.posts > 0 || address.isHome) return false;
  const isDense = says.dataSaysStory || text.densest >= text.prose * TOLD.dense;
  return names <= TOLD.names && text.linked <= text.all * TOLD.linked && isDense;
}

/** @param toLive the live element that one of the copy was made of: the date is looked for over the story as the page has it */
export function isToldAsNews(container: Element, toLive: (element: Element) => Element | null, { text }: Look): boolean {
  const told = measure(container).leaves.filter(({ prose }) => prose > 0);
  const prose = told.reduce((sum, leaf) => sum + leaf.prose, 0);
  if (told.length < TOLD.paragraphs || prose < TOLD.prose || prose < text.prose * TOLD.share) return false;
  const first = told[0] && toLive(told[0].element);
  return first !== null && first !== undefined && isDatedOver(first);
}

/** Texts over the first paragraph that are looked at for a date: a headline, a byline, a caption, a share bar. */
const LINES_OVER = 40;

function isDatedOver(first: Element): boolean {
  const { ownerDocument: live } = first;
  const body = Reflect.get<Document, 'body'>(Document.prototype, 'body', live);
  const walker = Document.prototype.createTreeWalker.call(live, body, TEXT, (text) => (isCode(text.parentElement) ? SKIP : ACCEPT));
  walker.currentNode = first;
  let looked = 0;
  for (let node = walker.previousNode(); node && looked < LINES_OVER; node = walker.previousNode()) {
    const line = (node.nodeValue ?? '').trim();
    if (line === '') continue;
    looked++;
    if (line.length <= DATELINE && YEAR.test(toAsciiDigits(line))) return true;
  }
  return false;
}

/** Text, and sections of XHTML. */
const TEXT = 12;
const ACCEPT = 1;
const SKIP = 3;
const isCode = (element: Element | null): boolean => element?.localName === 'script' || element?.localName === 'style';
