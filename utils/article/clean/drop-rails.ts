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
  const spared: Element[] = [];
  for (const box of Array.from(root.querySelectorAll(BOXES))) {
    const measured = measures.of(box);
    if (!root.contains(box) || measured.links < 2 || box.closest('figure, pre, blockquote')) continue;
    if (measured.prose > limit && !isCrowd(box, measures, measures.of(root).prose)) continue;
    const reason = linkList(measured) ?? cardGroup(box, measures);
    if (!reason || spared.some((own) => own.contains(box))) continue;
    if (standsInStory(box, measures) && !isLabelled(box)) {
      spared.push(box);
      continue;
    }
    dropLabelBefore(box, measures, (label) => log.remove(label, { step: 'rails', reason: 'label over a list of links' }));
    log.remove(box, { step: 'rails', reason });
  }
};

function linkList(measured: Measure): string | null {
  const share = linkShare(measured);
  return measured.links >= 3 && share >= 0.7 ? `${measured.links} links are ${Math.round(share * 100)} % of its words` : null;
}

const CROWD = 12;
/** Characters of prose in a teaser, on the average, and those that must stand elsewhere for a story to be there. */
const TEASER = 120;
const LEAST_STORY = 250;

/** So many cards that their teasers together are longer than the story. */
function isCrowd(box: Element, measures: Measures, all: number): boolean {
  if (box.childElementCount < CROWD) return false;
  const { prose } = measures.of(box);
  if (all - prose < LEAST_STORY || prose > box.childElementCount * TEASER) return false;
  const cards = Array.from(box.children).filter((child) => isCard(measures.of(child)));
  return cards.length >= Math.max(CROWD, box.childElementCount * 0.9);
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

/** How many siblings with words away a paragraph of the story may be: a subheading, a caption, a second list. */
const NEAR = 3;
/** Characters from the front of a box that a label of its own may take. */
const LABEL = 60;

/** Between two paragraphs of the story a list of links may be the story's own: a guide, a programme, sources. Headlines of other stories are not. */
function standsInStory(box: Element, measures: Measures): boolean {
  if (box.querySelector('li h2, li h3, li h4, li h5, li h6')) return false;
  return isParagraphNear(box, 'previousElementSibling', measures) && isParagraphNear(box, 'nextElementSibling', measures);
}

function isParagraphNear(box: Element, way: 'previousElementSibling' | 'nextElementSibling', measures: Measures): boolean {
  let worded = 0;
  for (let sibling = box[way]; sibling && worded < NEAR; sibling = sibling[way]) {
    const measured = measures.of(sibling);
    if ((measured.isLeaf && measured.prose > 0) || (OWN_LISTS.test(sibling.tagName) && measured.chars > 0 && linkShare(measured) < 0.3))
      return true;
    if (measured.chars > 0) worded++;
  }
  return false;
}

const OWN_LISTS = /^(?:UL|OL|DL|TABLE|BLOCKQUOTE)$/;

/** A label over the box, or as its own first words. */
function isLabelled(box: Element): boolean {
  const before = box.previousElementSibling;
  return (before !== null && labelOf(textOf(before)) !== null) || labelOf(textOf(box).slice(0, LABEL)) !== null;
}

/** The heading or short line right over a rail that was found, when it is a label or a heading of its own. */
function dropLabelBefore(box: Element, measures: Measures, drop: (label: Element) => void): void {
  const before = box.previousElementSibling;
  if (!before || measures.of(before).chars > 60 || measures.of(before).hasBlock || before.querySelector('img')) return;
  const text = textOf(before);
  if (labelOf(text) || (text.endsWith(':') && isBlock(before) && !isHeading(before))) drop(before);
}
