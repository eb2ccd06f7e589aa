import { shielded } from '../../utils/page/shielded.ts';

/** An element with its place on the screen. */
export interface Placed {
  readonly element: Element;
  readonly rect: DOMRect;
}

/** A box round the story, or the story's own, with what stands beside it. */
export interface Level {
  readonly row: Element;
  readonly item: Placed;
  /** What stands left or right of it in the same row. */
  readonly neighbours: readonly Placed[];
  /** Columns of the row where it is a grid, in the order of its lines; else none. */
  readonly tracks: readonly Track[];
}

/** From edge to edge on the screen. */
export interface Track {
  readonly left: number;
  readonly right: number;
}

/** The boxes round the story as the page came, before anything was hidden. */
export interface Columns {
  readonly story: Placed;
  /** From the outermost. */
  readonly levels: readonly Level[];
  /** Those of them that took the whole width of what they stand in. */
  readonly filling: ReadonlySet<Element>;
}

/** CSS px under which two edges are one. */
export const TOLERANCE = 2;
const NARROWEST = 40;
/** Share of its parent's width from which an element is meant to take it all. */
const WHOLE = 0.97;

/** Measures the boxes round the story; null where it has no place on the screen, or nothing beside any of them. */
export function surveyColumns(document: Document, story: Element): Columns | null {
  const { body } = shielded(document);
  const rect = story.getBoundingClientRect();
  if (rect.width === 0 || !body.contains(story)) return null;
  const levels: Level[] = [];
  const filling = new Set<Element>();
  for (let at = story; at !== body && at.parentElement; at = at.parentElement) {
    const row = at.parentElement;
    const item = { element: at, rect: at.getBoundingClientRect() };
    if (item.rect.width >= contentWidth(row) * WHOLE) filling.add(at);
    const neighbours = neighboursOf(row, item);
    levels.unshift({ row, item, neighbours, tracks: neighbours.length > 0 ? tracksOf(row) : [] });
  }
  return levels.some(({ neighbours }) => neighbours.length > 0) ? { story: { element: story, rect }, levels, filling } : null;
}

function neighboursOf(row: Element, item: Placed): Placed[] {
  return Array.from(row.children, (element) => ({ element, rect: element.getBoundingClientRect() })).filter(
    ({ element, rect }) => element !== item.element && rect.width >= NARROWEST && areBeside(rect, item.rect) && !isFixed(element),
  );
}

const isFixed = (element: Element): boolean => styleOf(element).position === 'fixed';

export function areBeside(a: DOMRect, b: DOMRect): boolean {
  return a.top < b.bottom && b.top < a.bottom && (a.right <= b.left + TOLERANCE || a.left >= b.right - TOLERANCE);
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return shielded(element.ownerDocument).defaultView!.getComputedStyle(element);
}

function tracksOf(row: Element): Track[] {
  const { display, gridTemplateColumns, columnGap, direction, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = styleOf(row);
  if (!display.endsWith('grid')) return [];
  const box = row.getBoundingClientRect();
  const isRtl = direction === 'rtl';
  let at = isRtl ? box.right - px(paddingRight) - px(borderRightWidth) : box.left + px(paddingLeft) + px(borderLeftWidth);
  return gridTemplateColumns
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/\s+/)
    .filter((each) => each.endsWith('px'))
    .map((each) => {
      const from = at;
      const to = isRtl ? from - px(each) : from + px(each);
      at = isRtl ? to - px(columnGap) : to + px(columnGap);
      return { left: Math.min(from, to), right: Math.max(from, to) };
    });
}

/** CSS px that a box leaves to what stands in it. */
export function contentWidth(element: Element): number {
  const { paddingLeft, paddingRight } = styleOf(element);
  return element.clientWidth - px(paddingLeft) - px(paddingRight);
}

export const px = (length: string): number => Number.parseFloat(length) || 0;

const CONTENT = 'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, [style*="url("]';
/** CSS px of a side up to which a picture only counts visitors. */
const PIXEL = 2;
/** Elements and texts after which a box is taken for full without looking further. */
const MOST_NODES = 3000;

/** Nothing in it can be seen: no word, no picture, no form. What cannot be looked into counts as something. */
export function isBare(box: Element): boolean {
  if (Array.from(box.querySelectorAll(CONTENT)).some(isSeen)) return false;
  const walker = shielded(box.ownerDocument).createTreeWalker(box, ELEMENTS_AND_TEXT, (node) =>
    node.nodeType === TEXT || isRendered(node as Element) ? ACCEPT : REJECT,
  );
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left-- === 0) return false;
    if (node.nodeType === TEXT ? node.nodeValue?.trim() && isLaidOut(node) : isOpaque(node as Element)) return false;
  }
  return true;
}

const ELEMENTS_AND_TEXT = 5;
const TEXT = 3;
const ACCEPT = 1;
const REJECT = 2;

const isRendered = (element: Element): boolean => styleOf(element).display !== 'none';

/** A component draws what its document does not show. */
const isOpaque = (element: Element): boolean => (element.shadowRoot !== null || element.localName.includes('-')) && isSeen(element);

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > PIXEL && height > PIXEL;
}

function isLaidOut(text: Node): boolean {
  const range = shielded(text.ownerDocument!).createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}
