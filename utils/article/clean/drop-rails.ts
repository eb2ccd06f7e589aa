import { isBlock, isHeading, linkShare, textOf, type Measure, type Measures } from '../blocks.ts';
import { labelOf } from './labels.ts';
import type { CleaningStep } from './step.ts';

/** A rail may hold a teaser of prose, never this share of the story's. */
const STORY_SHARE = 0.12;
const BOXES = 'div, section, ul, ol, dl, table, article, center, header';

/**
 * Drops lists of links to other stories, by how they are built: several links, little else, and little prose. A label over one goes with it.
 */
export const dropRails: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const box of Array.from(root.querySelectorAll(BOXES))) {
    const measured = measures.of(box);
    if (!root.contains(box) || measured.links < 2 || measured.prose > limit || box.closest('figure, pre, blockquote')) continue;
    const reason = linkList(measured) ?? cardGroup(box, measures);
    if (!reason || (standsInStory(box, measures) && !hasLabelBefore(box))) continue;
    dropLabelBefore(box, measures, (label) => log.remove(label, { step: 'rails', reason: 'label over a list of links' }));
    log.remove(box, { step: 'rails', reason });
  }
};

function linkList(measured: Measure): string | null {
  const share = linkShare(measured);
  return measured.links >= 3 && share >= 0.7 ? `${measured.links} links are ${Math.round(share * 100)} % of its words` : null;
}

/** Three or more children of one make, each a short text with a link that is its headline. */
function cardGroup(box: Element, measures: Measures): string | null {
  const children = Array.from(box.children).filter((child) => isBlock(child) && child.tagName !== 'P' && measures.of(child).chars > 0);
  if (children.length < 3) return null;
  const cards = children.filter((child) => isCard(measures.of(child)));
  return cards.length >= 3 && cards.length >= children.length * 0.7 ? `${cards.length} cards with a linked headline each` : null;
}

function isCard(measured: Measure): boolean {
  const { element, chars, links } = measured;
  if (links === 0 || chars > 400) return false;
  const headline = element.querySelector('h2 a, h3 a, h4 a, h5 a, h6 a, a h2, a h3, a h4, a h5, a h6');
  return headline !== null || (linkShare(measured) >= 0.5 && (element.querySelector('img') !== null || chars < 200));
}

/** Between two paragraphs of the story a list of links may be the story's own: a guide, a programme, sources. */
function standsInStory(box: Element, measures: Measures): boolean {
  const isParagraph = (sibling: Element | null) => sibling !== null && measures.of(sibling).isLeaf && measures.of(sibling).prose > 0;
  const { previousElementSibling: before, nextElementSibling: next } = box;
  // Or before a subheading of the story's own, with the story going on under it.
  const isSubheading = next !== null && isHeading(next) && measures.of(next).links === 0 && labelOf(textOf(next)) === null;
  return isParagraph(before) && (isParagraph(next) || (isSubheading && isParagraph(next.nextElementSibling)));
}

const hasLabelBefore = (box: Element): boolean =>
  box.previousElementSibling !== null && labelOf(textOf(box.previousElementSibling)) !== null;

/** The heading or short line right over a rail that was found, when it is a label or a heading of its own. */
function dropLabelBefore(box: Element, measures: Measures, drop: (label: Element) => void): void {
  const before = box.previousElementSibling;
  if (!before || measures.of(before).chars > 60 || measures.of(before).hasBlock || before.querySelector('img')) return;
  const text = textOf(before);
  if (labelOf(text) || (text.endsWith(':') && isBlock(before) && !isHeading(before))) drop(before);
}
