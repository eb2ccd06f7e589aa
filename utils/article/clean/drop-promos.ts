import { stripMarks } from '../../arabic/normalize.ts';
import { isHeading, linkShare, textOf, type Measure, type Measures } from '../blocks.ts';
import { labelOf, type FoundLabel } from './labels.ts';
import type { CleaningStep } from './step.ts';

const SHORT = 260;
/**
 * A whole label is its own proof; these kinds are also sure when a few words follow («شارك الخبر على فيسبوك»). A label of one word is not, unless a
 * colon follows: «إعلان النتائج» and «شارك ألف عداء في السباق» are subheadings, «مواضيع الورشة» a point of a list.
 */
const SURE_WHEN_SHORT = new Set(['share', 'follow', 'newsletter', 'comments', 'tags', 'advert']);
const ONE_WORD_AND_COLON = /^[^\p{L}]*[\p{L}\p{M}ـ]+\s*[:：|]/u;

/**
 * Drops one-line promos inside the story («اقرأ أيضا», «تابعونا على …»). A label alone is not enough: «اقرأ أيضا ما كتبه ابن خلدون» is prose.
 * A block goes when it starts with a label AND is short AND is nothing but the label, or mostly links, or followed by links alone.
 */
export const dropPromos: CleaningStep = (root, log, measures) => {
  for (const leaf of measures.leaves) {
    if (!root.contains(leaf.element) || leaf.chars > SHORT || leaf.element.closest('figure, pre')) continue;
    const label = labelOf(textOf(leaf.element));
    const reason = label && promoReason(leaf, label);
    if (!label || !reason) continue;
    const box = boxOf(leaf, measures);
    const after = label.whole ? box.nextElementSibling : null;
    log.remove(box, { step: 'promos', reason });
    if (after && isLinkedTeaser(measures.of(after), measures))
      log.remove(after, { step: 'promos', reason: `stands under «${label.label}»` });
  }
};

const LEADS_ELSEWHERE = new Set(['promo', 'related', 'recommended']);

/** «اقرأ أيضا: …» names another story also where its link was lost. */
const hasColonAfter = (label: string, text: string): boolean => /[:：|]/.test(stripMarks(text).slice(0, label.length + 4));

/** Why a line is a promo by its label and its make; null where it is prose. */
export function promoReason(leaf: Measure, { label, whole, kind }: FoundLabel): string | null {
  if (whole) return `the label «${label}»`;
  const share = linkShare(leaf);
  if (share >= 0.4) return `starts with «${label}», ${Math.round(share * 100)} % links`;
  const isSure = label.includes(' ') || ONE_WORD_AND_COLON.test(textOf(leaf.element));
  if (SURE_WHEN_SHORT.has(kind) && isSure && leaf.prose === 0 && leaf.chars < 120) return `a short line that starts with «${label}»`;
  if (LEADS_ELSEWHERE.has(kind) && label.includes(' ') && leaf.chars < 200 && hasColonAfter(label, textOf(leaf.element)))
    return `«${label}» and a colon`;
  if (/[:：؛|]\s*$/.test(textOf(leaf.element)) && leaf.chars < 40) return `the label «${label}»`;
  return null;
}

/** The box that holds this line and nothing else. */
export function boxOf(leaf: Measure, measures: Measures): Element {
  let box = leaf.element;
  while (box.parentElement && measures.of(box.parentElement).chars === leaf.chars) box = box.parentElement;
  return box;
}

/** A teaser of another story, by its links. */
export function isLinkedTeaser(next: Measure, measures: Measures): boolean {
  if (isHeading(next.element) && next.links === 0) return false;
  return next.links > 0 && linkShare(next) >= 0.5 && next.chars <= SHORT * 3 && measures.of(next.element).prose < 200;
}
