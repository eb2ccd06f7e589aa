import { measure } from '../blocks.ts';
import { MARK } from '../copy.ts';

/** Share of the story's prose that one child must hold for the search to go on inside it. */
const DOMINANT = 0.9;

const NEEDS_ITS_BOX = /^(?:TABLE|TBODY|THEAD|TFOOT|TR|UL|OL|DL|MENU)$/;

/**
 * The smallest element that holds (nearly) all prose that Readability voted for; without a vote, the one that holds nearly all prose of the page.
 */
export function findContainer(body: Element, vote: ReadonlySet<string>): Element {
  const measures = measure(body);
  const weight = new Map<Element, number>();
  for (const { element, prose, chars, hasBlock } of measures.leaves) {
    const counted = hasBlock ? Math.min(prose, chars) : prose;
    if (counted === 0 || (vote.size > 0 && !vote.has(element.getAttribute(MARK) ?? ''))) continue;
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement) weight.set(at, (weight.get(at) ?? 0) + counted);
  }
  const enough = (weight.get(body) ?? 0) * DOMINANT;
  let container = body;
  for (;;) {
    const next = Array.from(container.children).find((child) => (weight.get(child) ?? -1) >= enough && measures.of(child).hasBlock);
    if (!next) break;
    container = next;
  }
  return NEEDS_ITS_BOX.test(container.tagName) ? boxed(container) : container;
}

/** Rows and points stand only in their table or list: a parser drops their tags elsewhere, and the words run together. */
function boxed(part: Element): Element {
  const whole = part.closest('table, ul, ol, dl, menu') ?? part;
  const box = whole.ownerDocument.createElement('div');
  const mark = whole.getAttribute(MARK);
  if (mark !== null) box.setAttribute(MARK, mark);
  whole.replaceWith(box);
  box.append(whole);
  return box;
}
