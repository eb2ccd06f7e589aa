import { isHeading, measure, type Measures } from '../blocks.ts';
import { MARK } from '../copy.ts';

/** Share of the story's prose that one child must hold for the search to go on inside it. */
const DOMINANT = 0.9;

const NEEDS_ITS_BOX = /^(?:TABLE|TBODY|THEAD|TFOOT|TR|UL|OL|DL|MENU)$/;

/**
 * The smallest element that holds (nearly) all prose that Readability voted for; without a vote, the one that holds nearly all prose of the page.
 */
export function findContainer(body: Element, vote: ReadonlySet<string>, measures: Measures = measure(body)): Element {
  const voted = vote.size > 0 ? measures.leaves.filter(({ element }) => vote.has(element.getAttribute(MARK) ?? '')) : measures.leaves;
  // A story of a few short lines has no prose; the lines that were voted for are all there is.
  const hasProse = vote.size === 0 || voted.some(({ prose }) => prose > 0);
  const weight = new Map<Element, number>();
  for (const { element, prose, chars, linked, hasBlock } of voted) {
    const counted = hasProse ? (hasBlock ? Math.min(prose, chars) : prose) : isHeading(element) ? 0 : chars - linked;
    if (counted <= 0) continue;
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement) weight.set(at, (weight.get(at) ?? 0) + counted);
  }
  if (weight.size === 0) return body;
  const enough = (weight.get(body) ?? 0) * DOMINANT;
  let container = body;
  for (;;) {
    const next = Array.from(container.children).find((child) => (weight.get(child) ?? -1) >= enough && measures.of(child).hasBlock);
    if (!next) return container;
    container = next;
  }
}

/** Rows and points stand only in their table or list: a parser drops their tags elsewhere, and the words run together. */
export function boxed(part: Element): Element {
  if (!NEEDS_ITS_BOX.test(part.tagName)) return part;
  const whole = part.closest('table, ul, ol, dl, menu') ?? part;
  const box = whole.ownerDocument.createElement('div');
  const mark = whole.getAttribute(MARK);
  if (mark !== null) box.setAttribute(MARK, mark);
  whole.replaceWith(box);
  box.append(whole);
  return box;
}
