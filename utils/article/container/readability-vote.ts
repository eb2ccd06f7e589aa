import { Readability } from '@mozilla/readability';
import { measure, type Measures } from '../blocks.ts';
import { MARK } from '../copy.ts';
import { renamed } from '../story/split-paragraphs.ts';

/**
 * Marks of the elements whose words Readability holds to be story. It works on a copy of its own, which it takes apart.
 * Only its choice of blocks is used: its title, byline, direction and markup were made for other languages.
 */
export function readabilityVote(work: Document, measures: Measures = measure(work.body)): ReadonlySet<string> {
  const copy = work.cloneNode(true) as Document;
  const bare = new Set(
    measures.leaves.filter(({ element, hasBlock }) => element.tagName === 'DIV' && !hasBlock).map(({ element }) => element),
  );
  // Readability puts the words of such a div into a paragraph of its own making, which would lose the mark. Copies lie in the same order.
  const twins = bare.size > 0 ? Array.from(copy.body.querySelectorAll('div')) : [];
  work.body.querySelectorAll('div').forEach((element, index) => {
    const twin = bare.has(element) ? twins[index] : undefined;
    twin?.replaceWith(renamed(twin, 'p'));
  });
  const kept = new Set<string>();
  for (const element of Array.from(parse(copy)?.querySelectorAll(`[${MARK}]`) ?? [])) kept.add(element.getAttribute(MARK)!);
  return kept;
}

/** Readability throws on pages that no parser writes (a story that a script has put into the head): its vote is one among others, so it abstains. */
function parse(copy: Document): Element | null {
  try {
    return new Readability<Element>(copy, { serializer: (node) => node as Element, keepClasses: true }).parse()?.content ?? null;
  } catch {
    return null;
  }
}
