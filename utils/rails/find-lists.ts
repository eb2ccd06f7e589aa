import { isBlock, linkShare } from '../article/blocks.ts';
import { hintWords } from '../article/clean/hints.ts';
import { openingWords, type Claims } from './claims.ts';
import { kindOfHeading, labelIn, railLabel } from './kind-of.ts';
import { leavesSite } from './links.ts';
import { severalIn, tighten } from './list-box.ts';
import { headingOver, labelBefore, moreAfter, ownHeading } from './list-heading.ts';
import { textOf } from './live-text.ts';
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
  if (isOne && severalIn(box, found).filter((part) => isHeadedList(part, search)).length < 2 && claimList(tighten(box, found), search))
    return;
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

function claimRun(run: readonly Element[], { found, protection, claims }: Search): void {
  if (isOffer(run, found, protection)) return;
  const before = labelBefore(run[0]!, found);
  const heading = before[0] ? textOf(before[0]) : null;
  const kind = (heading === null ? null : kindOfHeading(heading)) ?? 'related';
  const claim = { kind, label: heading ?? openingWords(run[0]!), reasons: [{ why: 'cards', cards: run.length } as const] };
  claims.claim(run, claim, { before, after: moreAfter(run.at(-1)!, found) });
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
  if (!isLabelled && isOffer([box], found, protection)) return false;
  if (isInside && !isLabelled && !(isNamed && (count >= LEAST || protection.isWithin(box))))
    return isGridInStory(box, share, count, protection) || isPointer(box, share, count, protection);
  if (!measured.hasBlock) return share >= BARE_SHARE;
  return share >= (measured.prose > 0 ? TEASED_SHARE : SHARE);
}

/** Boxes round a list in which the paper's small print makes it a list of what the paper offers. */
const ROUND = 3;

/** Links without pictures in a footer, or beside small print: what the paper offers, not stories. */
function isOffer(boxes: readonly Element[], found: Survey, protection: Protection): boolean {
  const [first] = boxes;
  if (!first || boxes.filter((box) => box.querySelector('a[href] img')).length > 1 || first.querySelectorAll('a[href] img').length > 1)
    return false;
  if (first.closest(FOOTERS)) return true;
  let at = first.parentElement;
  for (let up = 0; at && up < ROUND && at !== found.root && !protection.forbids(at); at = at.parentElement, up++) {
    if (found.holdsSmallPrint(at)) return true;
  }
  return false;
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
  const claim = { kind, label: heading ?? openingWords(box), reasons };
  return claims.claim([box], claim, { before: labelBefore(box, found), after: moreAfter(box, found) });
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
