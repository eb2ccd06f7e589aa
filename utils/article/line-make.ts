import { isBlock, isHeading, textOf, type Measure } from './blocks.ts';

/** Lines of one make between later paragraphs from which the first of them is part of the story too. */
export const REFRAIN = 2;

/**
 * How a line is set: a heading's tag and class, and for a paragraph also what all its words stand in; null for a bare paragraph. The questions of
 * an interview, the numbers of a list, the hours of a live blog are of one make.
 */
export function makeOf(element: Element): string | null {
  if (isHeading(element)) return tagOf(element);
  const { firstElementChild: inner, parentElement: box } = element;
  if (!isBlock(element)) return box && textOf(box) === textOf(element) ? `${tagOf(box)} ${tagOf(element)}` : null;
  return inner && !isBlock(inner) && textOf(inner) === textOf(element) ? `${tagOf(element)} ${tagOf(inner)}` : null;
}

const tagOf = ({ tagName, className }: Element): string => `${tagName}.${className}`;

/**
 * Index of the first of the lines right before the first paragraph that belong to it: question, number or hour, where the story goes on with lines of
 * the same make between its paragraphs.
 */
export function openingOf(leaves: readonly Measure[], first: number, last: number): number {
  if (first <= 0) return first;
  const makes = new Map<string, number>();
  for (const { element, prose } of leaves.slice(first, last)) {
    const make = prose === 0 ? makeOf(element) : null;
    if (make !== null) makes.set(make, (makes.get(make) ?? 0) + 1);
  }
  let index = first;
  while (index > 0 && (makes.get(makeOf(leaves[index - 1]!.element) ?? '') ?? 0) >= REFRAIN) index--;
  return index;
}
