import { isHeading, type Measure } from '../article/blocks.ts';
import { railLabel } from './kind-of.ts';
import { openingOf } from './live-text.ts';
import type { Survey } from './survey.ts';

const HEADING_CHARS = 60;

/** The words over a list: its own first line where that is no headline, else the line right before it. */
export function headingOver(box: Element, found: Survey): string | null {
  const own = ownHeading(box, found);
  if (own !== null) return own;
  const [before] = labelBefore(box, found);
  return before ? found.textOf(before) : null;
}

export function ownHeading(box: Element, { measures, textOf }: Survey): string | null {
  const first = firstLeaf(box, measures.of.bind(measures));
  if (!first) return null;
  if (first.element === box) return bareLabel(box);
  if (first.chars > HEADING_CHARS) return null;
  const text = textOf(first.element);
  return railLabel(text) || (isHeading(first.element) && first.links === 0) || isSetAsHeading(first, text) ? text : null;
}

/** A label that stands as bare words in the box that it heads. */
export function bareLabel(box: Element): string | null {
  const opening = openingOf(box);
  return opening.length <= HEADING_CHARS && railLabel(opening) ? opening : null;
}

/** A short line of words that are no headline and stand before all links. */
const isSetAsHeading = ({ chars, links, prose, element }: Measure, text: string): boolean =>
  links === 0 && prose === 0 && chars >= 3 && chars <= 40 && element.closest('li, a') === null && !/\p{N}/u.test(text);

function firstLeaf(box: Element, of: (element: Element) => Measure): Measure | null {
  let at: Element | undefined = box;
  while (at) {
    const measured: Measure = of(at);
    if (measured.isLeaf) return measured;
    at = Array.from(at.children).find((child) => of(child).chars > 0);
  }
  return null;
}

/** The line right before a list that is its label or a heading over it; empty boxes between don't count. */
export function labelBefore(box: Element, { measures, headlinesIn, textOf }: Survey): Element[] {
  let before = box.previousElementSibling;
  while (before && measures.of(before).chars === 0 && before.querySelector('img, video, iframe') === null)
    before = before.previousElementSibling;
  if (!before) return [];
  const { chars, prose, links } = measures.of(before);
  if (chars > HEADING_CHARS || prose > 0 || links > 1 || headlinesIn(before).count > 0 || before.querySelector('h1')) return [];
  return railLabel(textOf(before)) || isHeading(before) || before.querySelector('h2, h3, h4, h5, h6') ? [before] : [];
}

const MORE_CHARS = 30;

/** «المزيد» right after a list. */
export function moreAfter(box: Element, { measures, textOf }: Survey): Element[] {
  const after = box.nextElementSibling;
  if (!after) return [];
  const { chars, links } = measures.of(after);
  return chars > 0 && chars <= MORE_CHARS && links > 0 && /^\P{L}*(?:ال)?(?:مزيد|عرض الكل|شاهد الكل|more|all|plus)/iu.test(textOf(after))
    ? [after]
    : [];
}
