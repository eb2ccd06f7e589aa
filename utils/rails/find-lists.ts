import { openingOf, textOf } from './live-text.ts';
import { isBlock, isHeading, linkShare, type Measure } from '../article/blocks.ts';
import { hintWords } from '../article/clean/hints.ts';
import { openingWords, type Claims } from './claims.ts';
import { kindOfHeading, labelIn, railLabel } from './kind-of.ts';
import { leavesSite } from './leaves-site.ts';
import { namedKind } from './named.ts';
import type { Survey } from './survey.ts';
import type { Protection, RailReason } from './types.ts';

/** Headlines from which a box is a list of other stories without a word that says so. */
const LEAST = 3;
/** Share of its words that a list's headlines are; less where each has a teaser under it. */
const SHARE = 0.5;
const TEASED_SHARE = 0.28;
/** Of a block of bare lines: a paragraph with links in it is less. */
const BARE_SHARE = 0.85;
/** Characters of teaser a headline, without white space. */
const TEASER = 200;
const HEADING_CHARS = 60;

const MENU = 'nav, [role="navigation"], [role="menu"], [role="menubar"], menu, body > header, body > footer';

/** Where a paper lists what it offers; only cards and what a label names are rails there. */
const FOOTERS = 'footer, [role="contentinfo"], [class*="footer" i], [id*="footer" i]';

interface Search {
  readonly found: Survey;
  readonly protection: Protection;
  readonly claims: Claims;
}

/** Claims lists and grids of headlines that lead to other stories, told by how they are built; a label says what kind they are. */
export function findLists(found: Survey, protection: Protection, claims: Claims): void {
  visit(found.root, { found, protection, claims });
}

function visit(box: Element, search: Search): void {
  const { found, protection, claims } = search;
  if (found.headlinesIn(box).count === 0 || box.matches(MENU) || claims.isTaken(box) || isMenu(box, found)) return;
  const parts = Array.from(box.children).filter((child) => found.headlinesIn(child).count > 0);
  const isOne = isList(box, search) && !protection.forbids(box) && !found.holdsFixture(box);
  if (isOne && parts.filter((part) => isHeadedList(part, search)).length < 2 && claimList(tighten(box, found), search)) return;
  for (const part of parts) visit(part, search);
  findRuns(parts, search);
}

const MENU_WORDS = new Set(['menu', 'megamenu', 'submenu', 'navbar', 'nav', 'mainnav', 'topnav']);

/** The template calls it a menu, and no label says that it is a rail all the same. */
function isMenu(box: Element, found: Survey): boolean {
  if (!hintWords(box).some((word) => MENU_WORDS.has(word))) return false;
  const heading = headingOver(box, found);
  return heading === null || railLabel(heading) === null;
}

/** Characters of a title or of «المزيد» beside the cards. */
const BESIDE = 100;

/** The innermost box that holds all headlines with their title: what else stands beside them (a box about the author) is not theirs. */
function tighten(box: Element, found: Survey): Element {
  const { measures, headlinesIn } = found;
  const children = Array.from(box.children).filter((child) => measures.of(child).chars > 0);
  const inner = children.find((child) => headlinesIn(child).count === headlinesIn(box).count);
  if (!inner) return box;
  const others = children.filter((child) => child !== inner);
  const isTitled = others.length <= 2 && others.every((other) => measures.of(other).chars <= BESIDE && measures.of(other).prose === 0);
  const isLabelled = others.some((other) => railLabel(textOf(other).slice(0, BESIDE)) !== null);
  return (isTitled && others.length > 0) || isLabelled ? box : tighten(inner, found);
}

/** Cards that stand in a row without a box of their own, between other things. */
function findRuns(parts: readonly Element[], search: Search): void {
  const { found, protection, claims } = search;
  let run: Element[] = [];
  const end = (): void => {
    if (run.length >= LEAST) claimRun(run, search);
    run = [];
  };
  for (const part of parts) {
    const isCard =
      !claims.isTaken(part) && isAlone(part, found) && !protection.forbids(part) && !isIn(part, protection) && !part.matches(MENU);
    const goesOn =
      run.length === 0 || (follow(run.at(-1)!, part, found) && run[0]!.tagName === part.tagName && run[0]!.className === part.className);
    if (!isCard || !goesOn) end();
    if (isCard) run.push(part);
  }
  end();
}

const isIn = (element: Element, { story }: Protection): boolean => story?.contains(element) === true;

/** A headline, and little besides. */
function isAlone(card: Element, { measures, headlinesIn }: Survey): boolean {
  const { chars } = headlinesIn(card);
  return isBlock(card) && chars >= measures.of(card).chars * TEASED_SHARE && measures.of(card).prose <= TEASER;
}

/** One after the other, with nothing between that holds words. */
function follow(before: Element, after: Element, { measures }: Survey): boolean {
  let next = before.nextElementSibling;
  while (next && next !== after && measures.of(next).chars === 0) next = next.nextElementSibling;
  return next === after;
}

function claimRun(run: readonly Element[], { found, claims }: Search): void {
  const before = labelBefore(run[0]!, found);
  const heading = before[0] ? textOf(before[0]) : null;
  const kind = (heading === null ? null : kindOfHeading(heading)) ?? 'related';
  const claim = { kind, label: heading ?? openingWords(run[0]!), reasons: [{ why: 'cards', cards: run.length } as const] };
  if (!claims.claim([...before, ...run, ...moreAfter(run.at(-1)!, found)], claim)) claims.claim(run, claim);
}

/** A list with a heading of its own: several of them in one box are several rails. */
const isHeadedList = (box: Element, search: Search): boolean => isList(box, search) && ownHeading(box, search.found) !== null;

function isList(box: Element, { found, protection }: Search): boolean {
  if (!isBlock(box)) return false;
  const measured = found.measures.of(box);
  const { count, chars } = found.headlinesIn(box);
  const label = headingOver(box, found);
  const isLabelled = label !== null && railLabel(label) !== null;
  const isNamed = namedKind(box) !== null;
  const isInside = isIn(box, protection);
  if (count < (isLabelled || isInside ? 1 : isNamed || label !== null ? 2 : LEAST)) return false;
  if (measured.prose > count * TEASER) return false;
  const share = chars / measured.chars;
  if (!isLabelled && box.closest(FOOTERS) && box.querySelectorAll('a[href] img').length < 2) return false;
  if (isInside && !isLabelled && !(isNamed && (count >= LEAST || protection.isWithin(box))))
    return isGridInStory(box, share, count, protection) || isPointer(box, share, count, protection);
  if (!measured.hasBlock) return share >= BARE_SHARE;
  return share >= (measured.prose > 0 ? TEASED_SHARE : SHARE);
}

/** Between the story's paragraphs a list of links may be the story's own; cards with pictures are not. */
function isGridInStory(box: Element, share: number, count: number, { isWithin }: Protection): boolean {
  const least = isWithin(box) ? CARDS_WITHIN : CARDS_AFTER;
  return share >= least && box.querySelectorAll('a[href] img').length >= Math.min(count, LEAST) && count >= LEAST;
}

const CARDS_WITHIN = 0.7;
const CARDS_AFTER = 0.55;

/** A box of its own between two paragraphs that is one link to another story of the site; the writer's own links stand in paragraphs. */
function isPointer(box: Element, share: number, count: number, { isWithin }: Protection): boolean {
  if (
    count > 2 ||
    share < WHOLE ||
    !/^(?:DIV|ASIDE|SECTION)$/.test(box.tagName) ||
    !isWithin(box) ||
    box.closest('li, td, blockquote, figure')
  )
    return false;
  return !leavesSite(box);
}

const WHOLE = 0.95;

function claimList(box: Element, { found, claims }: Search): boolean {
  const heading = headingOver(box, found);
  if (heading !== null && isTags(heading)) return false;
  const kind = (heading === null ? null : kindOfHeading(heading)) ?? namedKind(box)?.kind ?? 'related';
  const reasons = reasonsFor(box, heading, found);
  const before = labelBefore(box, found);
  const after = moreAfter(box, found);
  const claim = { kind, label: heading ?? openingWords(box), reasons };
  return claims.claim([...before, box, ...after], claim) || claims.claim([box], claim);
}

const isTags = (heading: string): boolean => labelIn(heading)?.kind === 'tags';

function reasonsFor(box: Element, heading: string | null, found: Survey): RailReason[] {
  const measured = found.measures.of(box);
  const { count } = found.headlinesIn(box);
  const label = heading === null ? null : railLabel(heading);
  const named = namedKind(box);
  const pictures = box.querySelectorAll('a[href] img').length;
  return [
    ...(label ? [{ why: 'labelled', label: label.label } as const] : []),
    ...(named ? [{ why: 'named', name: named.name } as const] : []),
    pictures >= LEAST && count >= LEAST
      ? { why: 'cards', cards: count }
      : { why: 'links', links: count, share: Math.round(linkShare(measured) * 100) / 100 },
  ];
}

/** The words over a list: its own first line where that is no headline, else the line right before it. */
export function headingOver(box: Element, found: Survey): string | null {
  const own = ownHeading(box, found);
  if (own !== null) return own;
  const [before] = labelBefore(box, found);
  return before ? textOf(before) : null;
}

function ownHeading(box: Element, { measures }: Survey): string | null {
  const first = firstLeaf(box, measures.of.bind(measures));
  if (!first) return null;
  if (first.element === box) return bareLabel(box);
  if (first.chars > HEADING_CHARS) return null;
  const text = textOf(first.element);
  return railLabel(text) || (isHeading(first.element) && first.links === 0) || isSetAsHeading(first) ? text : null;
}

/** A label that stands as bare words in the box that it heads. */
function bareLabel(box: Element): string | null {
  const opening = openingOf(box);
  return opening.length <= HEADING_CHARS && railLabel(opening) ? opening : null;
}

/** A short line of words that are no headline and stand before all links. */
const isSetAsHeading = ({ chars, links, prose, element }: Measure): boolean =>
  links === 0 && prose === 0 && chars >= 3 && chars <= 40 && element.closest('li, a') === null && !/\p{N}/u.test(textOf(element));

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
export function labelBefore(box: Element, { measures, headlinesIn }: Survey): Element[] {
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
function moreAfter(box: Element, { measures }: Survey): Element[] {
  const after = box.nextElementSibling;
  if (!after) return [];
  const { chars, links } = measures.of(after);
  return chars > 0 && chars <= MORE_CHARS && links > 0 && /^\P{L}*(?:ال)?(?:مزيد|عرض الكل|شاهد الكل|more|all|plus)/iu.test(textOf(after))
    ? [after]
    : [];
}
