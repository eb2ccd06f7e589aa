import { linkShare, type Measure } from '../article/blocks.ts';
import { mediaIn } from './claims.ts';
import { railLabel } from './kind-of.ts';
import { bareLabel, ownHeading } from './list-heading.ts';
import { textOf } from './live-text.ts';
import type { Survey } from './survey.ts';

/** The parts with headlines of the outermost box in it that has more than one. */
export function severalIn(box: Element, { headlinesIn }: Survey): readonly Element[] {
  for (let at = box; ;) {
    const parts = Array.from(at.children).filter((child) => headlinesIn(child).count > 0);
    if (parts.length !== 1) return parts;
    at = parts[0]!;
  }
}

/** Characters of a title or of «المزيد» beside the cards. */
const BESIDE = 100;

/** The outermost box that holds the headlines and their title and no more: what else stands beside them (a box about the author) is not theirs. */
export function tighten(box: Element, found: Survey): Element {
  const { measures, headlinesIn } = found;
  const children = Array.from(box.children).filter((child) => measures.of(child).chars > 0);
  const inner = children.find((child) => headlinesIn(child).count === headlinesIn(box).count);
  if (!inner) return box;
  const others = children.filter((child) => child !== inner);
  if (others.length === 0 && mediaIn(inner) === mediaIn(box) && (measures.of(inner).chars === measures.of(box).chars || bareLabel(box))) {
    const tight = tighten(inner, found);
    return tight === inner ? box : tight;
  }
  const isTitled = others.length > 0 && others.length <= 2 && others.every((other) => isLine(measures.of(other)));
  const isLabelled = others.some((other) => railLabel(textOf(other).slice(0, BESIDE)) !== null);
  const isWhole = (isTitled || isLabelled) && !others.some((other) => isForeign(other, inner, found));
  return isWhole ? box : tighten(inner, found);
}

const isLine = ({ chars, prose }: Measure): boolean => chars <= BESIDE && prose === 0;

/**
 * A widget beside a list (the weather, prices, a poll) is not its title: what has fields, lines after it without a link or a tab, lines before a list
 * that has a label of its own.
 */
function isForeign(other: Element, inner: Element, found: Survey): boolean {
  if (other.matches(FIELDS) || other.querySelector(FIELDS)) return true;
  if (railLabel(textOf(other).slice(0, BESIDE)) !== null) return false;
  const measured = found.measures.of(other);
  if ((inner.compareDocumentPosition(other) & FOLLOWING) === 0) return railLabel(ownHeading(inner, found) ?? '') !== null;
  return measured.chars > PAGER_CHARS && linkShare(measured) < 0.5 && (measured.chars > TABS_CHARS || other.querySelector(TABS) === null);
}

const TABS = 'a, button, [role="tab"], [onclick]';
const TABS_CHARS = 30;
const FIELDS = 'input, textarea';
const FOLLOWING = 4;
/** «1 / 5» under a slider. */
const PAGER_CHARS = 8;
