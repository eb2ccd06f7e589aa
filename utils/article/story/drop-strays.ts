import { fold, similarity } from '../../arabic/normalize.ts';
import { isHeading, linkShare, measure, textOf, type Measure, type Measures } from '../blocks.ts';
import { isAboutHint, isMakersHint } from '../clean/hints.ts';
import { labelOf } from '../clean/labels.ts';
import type { RemovalLog } from '../clean/step.ts';
import { MARK } from '../copy.ts';
import { openingOf } from '../line-make.ts';

export interface StrayContext {
  readonly title: string;
  readonly standfirst: string | null;
  /** Marks of what Readability holds to be story. */
  readonly vote: ReadonlySet<string>;
}

/** Drops lines that are no part of the story's text: what stands before its first paragraph and after its last, and short linked or named lines between. */
export function dropStrays(root: Element, context: StrayContext, log: RemovalLog): void {
  const measures = measure(root);
  const leaves = measures.leaves.filter(({ element }) => element.closest('figure') === null);
  const prose = leaves.map((leaf) => (leaf.prose > 0 && !isSmallPrint(leaf)) || isProseHeading(leaf));
  const first = prose.indexOf(true);
  // Without a single paragraph there is no before and after: short lines may be all that the story is.
  const last = first < 0 ? leaves.length : endOf(leaves, prose, measures, context);
  const opening = openingOf(leaves, first, last);
  leaves.forEach((leaf, index) => {
    const byPlace = (): string | null => {
      if (index > last) return afterReason(leaf, leaves[last], context);
      if (prose[index]) return proseReason(leaf);
      if (index >= first) return betweenReason(leaf, context);
      return index < opening ? beforeReason(leaf, leaves[first], context) : null;
    };
    const reason = repeated(leaf, context) ?? byPlace();
    if (reason && root.contains(leaf.element)) log.remove(leaf.element, { step: 'strays', reason });
  });
  const end = leaves[last]?.element;
  if (end && root.contains(end)) dropPicturesAfter(end, root, log);
  for (const caption of Array.from(root.querySelectorAll('figcaption'))) {
    if (context.title !== '' && fold(textOf(caption)) === fold(context.title))
      log.remove(caption, { step: 'captions', reason: 'repeats the headline' });
  }
}

/**
 * Where the story's last paragraph stands. Behind it come sign-offs: paragraphs that Readability left out, points of a closing list of links, and
 * lines in italics that lead elsewhere («follow the writer on …»).
 */
function endOf(leaves: readonly Measure[], prose: readonly boolean[], measures: Measures, { vote }: StrayContext): number {
  const last = prose.lastIndexOf(true);
  const isVoted = ({ element }: Measure) => vote.has(element.getAttribute(MARK) ?? '');
  const voted = leaves.findLastIndex((leaf, index) => prose[index] === true && isVoted(leaf));
  const closing = voted >= 0 && mayEndAt(voted, leaves) ? voted : last;
  const isOwn = (leaf: Measure) => !standsInLinks(leaf, measures) && !isSignOff(leaf);
  const kept = leaves.findLastIndex((leaf, index) => index <= closing && prose[index] === true && isOwn(leaf));
  return kept >= 0 ? kept : closing;
}

/** What Readability left out behind is no second half of the story: it is shorter, and stands in boxes of another make. */
function mayEndAt(voted: number, leaves: readonly Measure[]): boolean {
  const sum = (part: readonly Measure[]) => part.reduce((chars, leaf) => chars + leaf.prose, 0);
  const boxOf = ({ element }: Measure) => (element.closest('ul, ol') ?? element).parentElement;
  const make = (box: Element | null) => `${box?.tagName} ${box?.className}`;
  const behind = leaves.slice(voted + 1);
  const story = leaves[voted]!;
  return (
    sum(behind) <= sum(leaves.slice(0, voted + 1)) * BEHIND_SHARE &&
    behind.every((leaf) => leaf.prose === 0 || boxOf(leaf) === boxOf(story) || make(boxOf(leaf)) !== make(boxOf(story)))
  );
}

const BEHIND_SHARE = 0.34;
const SIGN_OFF_LINKS = 0.25;

/** A point of a list that has a link in every point: other stories, whatever is said beside the links. */
function standsInLinks({ element, links }: Measure, measures: Measures): boolean {
  const list = element.closest('li')?.parentElement;
  if (!list || links === 0) return false;
  const measured = measures.of(list);
  return list.children.length >= 3 && measured.links >= list.children.length && linkShare(measured) >= 0.4;
}

const charsIn = (element: Element, selector: string): number =>
  Array.from(element.querySelectorAll(selector)).reduce((sum, part) => sum + (part.textContent ?? '').replace(/\s+/g, '').length, 0);
const isItalic = ({ element, chars }: Measure): boolean => charsIn(element, 'em, i') >= chars * 0.9;
const isSignOff = (leaf: Measure): boolean => linkShare(leaf) >= SIGN_OFF_LINKS && isItalic(leaf);
const isSmallPrint = ({ element, chars }: Measure): boolean => charsIn(element, 'small') >= chars * 0.9;

const FOLLOWS = 4;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;

/** Pictures of cards whose words have gone: after the story's end, linked to another page, without a caption. */
function dropPicturesAfter(end: Element, root: Element, log: RemovalLog): void {
  for (const image of Array.from(root.querySelectorAll('a[href] img'))) {
    const link = image.closest('a[href]')!;
    if ((end.compareDocumentPosition(image) & FOLLOWS) === 0 || PICTURE_FILE.test(link.getAttribute('href') ?? '')) continue;
    const figure = image.closest('figure');
    if (figure?.querySelector('figcaption')) continue;
    log.remove(figure ?? link, { step: 'strays', reason: 'a linked picture after the last paragraph' });
  }
}

const isProseHeading = (leaf: Measure): boolean => isHeading(leaf.element) && leaf.chars > 120 && linkShare(leaf) < 0.3;

function repeated(leaf: Measure, { title, standfirst }: StrayContext): string | null {
  const text = textOf(leaf.element);
  if (text.length > 500) return null;
  if (title !== '' && fold(text) === fold(title)) return 'repeats the headline';
  if (isHeading(leaf.element) && similarity(text, title) >= 0.75) return 'repeats the headline';
  if (standfirst && similarity(text, standfirst) >= 0.9) return 'repeats the standfirst';
  return null;
}

function proseReason(leaf: Measure): string | null {
  if (isHeading(leaf.element)) return null;
  if (leaf.chars < 600 && leaf.element.closest('a[href]')) return 'a card that is one link';
  if (leaf.chars < 200 && isMakersHint(leaf.element)) return 'the template calls it a line about the story';
  return leaf.chars < 300 && linkShare(leaf) >= 0.75 && !isAddress(leaf) ? 'a line of links' : null;
}

/** A source given as its bare address belongs to the text. */
const isAddress = ({ element }: Measure): boolean => /:\/\//.test(element.textContent ?? '');

function beforeReason(leaf: Measure, first: Measure | undefined, { vote }: StrayContext): string | null {
  return isListed(leaf) || isOpening(leaf, first, vote) ? null : 'stands before the first paragraph';
}

/** A story may open with a sentence that is no paragraph yet: «لم ينم أحد.» */
function isOpening({ element, chars, linked }: Measure, first: Measure | undefined, vote: ReadonlySet<string>): boolean {
  return (
    element.tagName === 'P' &&
    element.parentElement === first?.element.parentElement &&
    vote.has(element.getAttribute(MARK) ?? '') &&
    linked < chars * 0.3 &&
    /[.!؟?…»”"]$/.test(textOf(element)) &&
    !isAboutHint(element) &&
    !labelOf(textOf(element))
  );
}

function afterReason(leaf: Measure, last: Measure | undefined, { vote }: StrayContext): string | null {
  // A last list of bare words is the story's tags.
  if (isListed(leaf) && leaf.chars < 20 && leaf.element.closest('table') === null) return 'stands after the last paragraph';
  const sibling = last && leaf.element.parentElement === last.element.parentElement && leaf.element.tagName === last.element.tagName;
  if (
    (sibling || isListed(leaf)) &&
    linkShare(leaf) < 0.3 &&
    !isSignOff(leaf) &&
    vote.has(leaf.element.getAttribute(MARK) ?? '') &&
    !isAboutHint(leaf.element) &&
    !labelOf(textOf(leaf.element))
  )
    return null;
  return 'stands after the last paragraph';
}

function betweenReason(leaf: Measure, { vote }: StrayContext): string | null {
  if (isHeading(leaf.element)) return null;
  if (linkShare(leaf) >= 0.8 && leaf.chars < 200 && !isListed(leaf) && !isAddress(leaf)) return 'a line of links';
  if (isListed(leaf)) return null;
  if (isAboutHint(leaf.element) && leaf.chars < 120) return 'the template calls it a line about the story';
  if (vote.size > 0 && !vote.has(leaf.element.getAttribute(MARK) ?? '') && leaf.element.tagName !== 'P')
    return 'a short line outside the text';
  return null;
}

const isListed = ({ element }: Measure): boolean => element.closest('li, td, th, dd, dt, blockquote, pre') !== null;
