import { fold } from '../../arabic/normalize.ts';
import { textOf, type Measure, type Measures } from '../blocks.ts';
import { MARK } from '../copy.ts';
import { boxed, findContainer } from './find-container.ts';
import { claimedParagraphs } from './story-claims.ts';

export interface SettledContainer {
  readonly container: Element;
  /** Marks of what is held to be story. */
  readonly vote: ReadonlySet<string>;
}

/**
 * The box of the story: where Readability's vote and what the page says itself disagree, the page is believed; and of several stories that
 * follow each other on one page, the one that the page is named after.
 */
export function settleContainer(work: Document, vote: ReadonlySet<string>, measures: Measures): SettledContainer {
  const believed = reconcile(vote, claimedParagraphs(work, measures), measures);
  const found = findContainer(work.body, believed, measures);
  const own = ownStory(found, work, measures);
  return own === found ? { container: boxed(found), vote: believed } : { container: boxed(own), vote: votesIn(own, believed, measures) };
}

/** A claim on less than this share of what was voted for marks a part of the story: an introduction, a summary. */
const LEAST_CLAIM = 0.35;
/** Share of each that the other must hold for the two to agree. */
const AGREED = 0.6;

const markOf = (element: Element): string => element.getAttribute(MARK) ?? '';
const proseIn = (leaves: readonly Measure[]): number => leaves.reduce((sum, { prose }) => sum + prose, 0);

function reconcile(vote: ReadonlySet<string>, claimed: readonly Measure[], { leaves }: Measures): ReadonlySet<string> {
  if (claimed.length === 0) return vote;
  const claim = proseIn(claimed);
  const voted = proseIn(leaves.filter(({ element }) => vote.has(markOf(element))));
  const shared = proseIn(claimed.filter(({ element }) => vote.has(markOf(element))));
  if (claim < voted * LEAST_CLAIM || (shared >= claim * AGREED && shared >= voted * AGREED)) return vote;
  return new Set(claimed.map(({ element }) => markOf(element)));
}

/** Characters of prose, and paragraphs, under which a part of the page is a teaser. */
const LEAST_PROSE = 250;
const WHOLE_ROW = 0.9;

/**
 * Where the box found is a row of stories, or one of a row, the one that bears the page's own headline. Entries of a live blog and parts of one
 * story have that headline above them all, and stay together.
 */
function ownStory(found: Element, work: Document, measures: Measures): Element {
  const row = storiesInRow(work.body, measures);
  if (row.length < 2) return found;
  const own = row.find((story) => bearsHeadline(story, work)) ?? onlyOneWithHeadline(row, work.body);
  if (!own || own === found || own.contains(found)) return found;
  const { prose } = measures.of(own);
  if (prose < LEAST_PROSE) return found;
  if (!found.contains(own)) return row.some((story) => story.contains(found)) ? own : found;
  const inRow = row.filter((story) => found.contains(story)).reduce((sum, story) => sum + measures.of(story).prose, 0);
  return inRow >= measures.of(found).prose * WHOLE_ROW ? own : found;
}

/** Articles that stand in no other article, or boxes with a main headline and a text each. */
function storiesInRow(body: Element, measures: Measures): Element[] {
  const articles = Array.from(body.querySelectorAll('article')).filter((article) => !article.parentElement?.closest('article'));
  if (articles.length >= 2) return articles;
  const headlines = Array.from(body.querySelectorAll('h1'));
  if (headlines.length < 2) return [];
  const boxes = new Set(headlines.map((headline) => boxWithText(headline, body, measures)));
  return [...boxes].filter((box) => headlines.filter((headline) => box.contains(headline)).length === 1);
}

function boxWithText(headline: Element, body: Element, measures: Measures): Element {
  let box = headline;
  while (box !== body && box.parentElement && measures.of(box).prose < LEAST_PROSE) box = box.parentElement;
  return box;
}

/** Letters under which a headline may stand in a page's title by chance. */
const LEAST_HEADLINE = 12;

function bearsHeadline(story: Element, work: Document): boolean {
  const heading = story.querySelector('h1, h2');
  const headline = heading ? fold(textOf(heading)) : '';
  if (headline.length < LEAST_HEADLINE) return false;
  return fold(work.querySelector('title')?.textContent ?? '').includes(headline);
}

function onlyOneWithHeadline(row: readonly Element[], body: Element): Element | undefined {
  const [first, ...more] = Array.from(body.querySelectorAll('h1'));
  return first && more.length === 0 ? row.find((story) => story.contains(first)) : undefined;
}

function votesIn(own: Element, vote: ReadonlySet<string>, { leaves }: Measures): ReadonlySet<string> {
  const inside = leaves.filter(({ element }) => own.contains(element));
  const voted = inside.filter(({ element }) => vote.has(markOf(element)));
  const believed = proseIn(voted) >= proseIn(inside) * AGREED ? voted : inside;
  return new Set(believed.map(({ element }) => markOf(element)));
}
