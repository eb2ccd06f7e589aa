import { measure } from '../blocks.ts';
import { MARK } from '../copy.ts';

/** Share of the story's prose that one child must hold for the search to go on inside it. */
const DOMINANT = 0.9;

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
  const total = weight.get(body) ?? 0;
  let container = body;
  for (let next: Element | undefined = container; next && total > 0; ) {
    container = next;
    next = Array.from(container.children).find((child) => (weight.get(child) ?? 0) >= total * DOMINANT && measures.of(child).hasBlock);
  }
  return container;
}
