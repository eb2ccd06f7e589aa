import { fold } from '../../arabic/normalize.ts';
import { isHeading, textOf, type Measures } from '../blocks.ts';
import { labelOf } from './labels.ts';
import type { CleaningStep } from './step.ts';

/** What may stand beside the label in its own line: «التعليقات (30)». */
const COUNT = /^[\p{N}\s]*$/u;
const LABEL_CHARS = 40;
const LEAST_REPLIES = 2;

/**
 * Drops a box that opens with the label of comments and is one piece of make after another under it. Comments may be longer than the story, so
 * that the amount of words says nothing here; a box with the page's headline in it is never theirs.
 */
export const dropComments: CleaningStep = (root, log, measures) => {
  for (const { element, chars, links } of measures.leaves) {
    if (chars > LABEL_CHARS || links > 0 || !root.contains(element) || !isCommentsLabel(element)) continue;
    const box = boxUnder(element, root);
    if (box && isRowOfReplies(box, element, measures)) log.remove(box, { step: 'comments', reason: 'comments under their label' });
  }
};

function isCommentsLabel(element: Element): boolean {
  const text = textOf(element);
  const label = labelOf(text);
  if (label?.kind !== 'comments') return false;
  return label.whole || COUNT.test(fold(text).slice(label.label.length));
}

/** The box that the label opens; null where other words stand before it there. */
function boxUnder(label: Element, root: Element): Element | null {
  for (let at = label; at.parentElement && at !== root; at = at.parentElement) {
    if (at.previousElementSibling && textOf(at.previousElementSibling) !== '') return null;
    if (at.nextElementSibling) return at.parentElement === root ? null : at.parentElement;
  }
  return null;
}

function isRowOfReplies(box: Element, label: Element, measures: Measures): boolean {
  if (box.querySelector('h1, [itemprop="articleBody" i]')) return false;
  const under = Array.from(box.children).filter((child) => !child.contains(label) && !isHeading(child) && measures.of(child).chars > 0);
  const replies = under.length === 1 ? Array.from(under[0]!.children) : under;
  const makes = new Map<string, number>();
  for (const { tagName, className } of replies) {
    // Bare paragraphs are how stories are made.
    if (tagName !== 'P') makes.set(`${tagName} ${className}`, (makes.get(`${tagName} ${className}`) ?? 0) + 1);
  }
  return Math.max(0, ...makes.values()) >= Math.max(LEAST_REPLIES, replies.length / 2);
}
