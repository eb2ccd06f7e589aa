import { isHeading, linkShare, type Measure } from '../article/blocks.ts';
import { boxOf, isLinkedTeaser, promoReason } from '../article/clean/drop-promos.ts';
import type { FoundLabel } from '../article/clean/labels.ts';
import type { Claims } from './claims.ts';
import { labelIn, railLabel, railOf } from './kind-of.ts';
import { leavesSite, linksInStory } from './links.ts';
import { endsLine, textOf } from './live-text.ts';
import type { Survey } from './survey.ts';
import type { Protection, RailKind } from './types.ts';

const SHORT = 260;
/** Boxes up which a label looks for what it stands over. */
const LEVELS = 4;
const HEADER_CHARS = 70;
const TEASER = 200;

/** Claims what a label of the lexicon tells alone: one-line promos, and a label with the one or two teasers under it. */
export function findLabelled(found: Survey, protection: Protection, claims: Claims): void {
  const { measures } = found;
  for (const leaf of measures.leaves) {
    if (leaf.chars > SHORT || claims.isTaken(leaf.element) || protection.forbids(leaf.element)) continue;
    if (leaf.element.closest('figure, pre, button, select, nav, [role="navigation"]') || found.holdsFixture(leaf.element)) continue;
    const text = found.textOf(leaf.element);
    const label = labelIn(text);
    const rail = label && railOf(label);
    if (!label || !rail || rail.kind === 'newsletter' || rail.kind === 'social') continue;
    if (!promoReason(leaf, label) || (LEADS_ELSEWHERE.has(label.kind) && leavesSite(leaf.element))) continue;
    const reasons = [{ why: 'labelled', label: label.label }] as const;
    const claim = { kind: placedKind(rail.kind, leaf, protection), label: text, reasons };
    const under = label.whole ? standsUnder(leaf, found, protection) : null;
    if (under) claims.claim(under, claim);
    else if (standsAlone(leaf, label, protection)) claims.claim([boxOf(leaf, measures)], claim);
  }
}

/** Claims a promo that stands in the bare text of the story's box, with neither a line nor a box of its own. */
export function findInlinePromos(found: Survey, protection: Protection, claims: Claims): void {
  const { measures } = found;
  for (const link of linksInStory(found, protection)) {
    const { chars } = measures.of(link);
    if (chars < INLINE.least || chars > INLINE.most || claims.isTaken(link) || protection.forbids(link)) continue;
    const text = textOf(link);
    const label = labelIn(text);
    if (!label || label.whole || !LEADS_ELSEWHERE.has(label.kind) || !label.label.includes(' ') || leavesSite(link)) continue;
    let whole: Element = link;
    while (whole.parentElement && !endsLine(whole.parentElement) && measures.of(whole.parentElement).chars === chars)
      whole = whole.parentElement;
    claims.claim([whole], { kind: 'promo', label: text, reasons: [{ why: 'labelled', label: label.label }] });
  }
}

const INLINE = { least: 20, most: 200 } as const;
/**
 * A label that says more than itself, an advert's, or one without anything under it: round the story an orphan, between its paragraphs only where it
 * is a link. A link in a menu is the name of a section.
 */
function standsAlone(leaf: Measure, { whole, kind }: FoundLabel, protection: Protection): boolean {
  if (!whole || kind === 'advert') return true;
  return isLink(leaf) ? protection.isWithin(leaf.element) : protection.story?.contains(leaf.element) !== true;
}

const isLink = (leaf: Measure): boolean => leaf.links > 0 && linkShare(leaf) > 0.5;

const LEADS_ELSEWHERE = new Set(['promo', 'related', 'recommended']);

/** One line between the story's paragraphs is a promo, whatever its label is used for elsewhere. */
function placedKind(kind: RailKind, leaf: Measure, { isWithin }: Protection): RailKind {
  return kind === 'related' && isWithin(leaf.element) ? 'promo' : kind;
}

/** The label's box and the teasers after it, where there are any and nothing else; null where it stands over prose or nothing. */
function standsUnder(leaf: Measure, found: Survey, protection: Protection): Element[] | null {
  const { measures } = found;
  let best: Element[] | null = null;
  let header = boxOf(leaf, measures);
  for (let level = 0; level < LEVELS; level++) {
    const teasers = teasersAfter(header, found, protection);
    if (teasers.length > 0) best = [header, ...teasers];
    const parent = header.parentElement;
    if (!parent || parent === found.root || measures.of(parent).chars > HEADER_CHARS || protection.forbids(parent)) break;
    header = parent;
  }
  return best;
}

function teasersAfter(header: Element, found: Survey, protection: Protection): Element[] {
  const teasers: Element[] = [];
  for (let next = header.nextElementSibling; next; next = next.nextElementSibling) {
    const measured = found.measures.of(next);
    if (measured.chars === 0 && !next.querySelector('a[href] img')) continue;
    const { count, chars } = found.headlinesIn(next);
    const isTeaser =
      count > 0 && (chars >= measured.chars * 0.5 || isLinkedTeaser(measured, found.measures)) && measured.prose <= count * TEASER;
    if (!isTeaser || startsAnother(next) || protection.forbids(next) || found.holdsFixture(next)) break;
    teasers.push(next);
  }
  return teasers;
}

const startsAnother = (element: Element): boolean =>
  (isHeading(element) && element.querySelector('a[href]') === null) || railLabel(textOf(element)) !== null;
