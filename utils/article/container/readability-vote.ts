import { Readability } from '@mozilla/readability';
import { measure } from '../blocks.ts';
import { MARK } from '../copy.ts';
import { renamed } from '../story/split-paragraphs.ts';

/**
 * Marks of the elements whose words Readability holds to be story. It works on a copy of its own, which it takes apart.
 * Only its choice of blocks is used: its title, byline, direction and markup were made for other languages.
 */
export function readabilityVote(work: Document): ReadonlySet<string> {
  const copy = work.cloneNode(true) as Document;
  // Readability puts the words of such a div into a paragraph of its own making, which would lose the mark.
  for (const { element, hasBlock } of measure(copy.body).leaves)
    if (element.tagName === 'DIV' && !hasBlock) element.replaceWith(renamed(element, 'p'));
  const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element, keepClasses: true }).parse();
  const kept = new Set<string>();
  for (const element of Array.from(parsed?.content?.querySelectorAll(`[${MARK}]`) ?? [])) kept.add(element.getAttribute(MARK)!);
  return kept;
}
