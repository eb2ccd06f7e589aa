import { fold, similarity } from '../../arabic/normalize.ts';
import { isHeading, linkShare, measure, textOf, type Measure } from '../blocks.ts';
import { isAboutHint } from '../clean/hints.ts';
import { labelOf } from '../clean/labels.ts';
import type { RemovalLog } from '../clean/step.ts';
import { MARK } from '../copy.ts';

export interface StrayContext {
  readonly title: string;
  readonly standfirst: string | null;
  /** Marks of what Readability holds to be story. */
  readonly vote: ReadonlySet<string>;
}

/** Drops lines that are no part of the story's text: what stands before its first paragraph and after its last, and short linked or named lines between. */
export function dropStrays(root: Element, context: StrayContext, log: RemovalLog): void {
  const leaves = measure(root).leaves.filter(({ element }) => element.closest('figure') === null);
  const prose = leaves.map((leaf) => leaf.prose > 0 || isProseHeading(leaf));
  const first = prose.indexOf(true);
  // Without a single paragraph there is no before and after: short lines may be all that the story is.
  const last = first < 0 ? leaves.length : prose.lastIndexOf(true);
  leaves.forEach((leaf, index) => {
    const reason =
      repeated(leaf, context) ??
      (prose[index]
        ? proseReason(leaf)
        : index < first
          ? beforeReason(leaf)
          : index > last
            ? afterReason(leaf, leaves[last], context)
            : betweenReason(leaf, context));
    if (reason && root.contains(leaf.element)) log.remove(leaf.element, { step: 'strays', reason });
  });
  const end = leaves[last]?.element;
  if (end && root.contains(end)) dropPicturesAfter(end, root, log);
  for (const caption of Array.from(root.querySelectorAll('figcaption'))) {
    if (context.title !== '' && fold(textOf(caption)) === fold(context.title))
      log.remove(caption, { step: 'captions', reason: 'repeats the headline' });
  }
}

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
  return leaf.chars < 300 && linkShare(leaf) >= 0.75 ? 'a line of links' : null;
}

function beforeReason(leaf: Measure): string | null {
  return isListed(leaf) ? null : 'stands before the first paragraph';
}

function afterReason(leaf: Measure, last: Measure | undefined, { vote }: StrayContext): string | null {
  // A last list of bare words is the story's tags.
  if (isListed(leaf) && leaf.chars < 20 && leaf.element.closest('table') === null) return 'stands after the last paragraph';
  const sibling = last && leaf.element.parentElement === last.element.parentElement && leaf.element.tagName === last.element.tagName;
  if (
    (sibling || isListed(leaf)) &&
    linkShare(leaf) < 0.3 &&
    vote.has(leaf.element.getAttribute(MARK) ?? '') &&
    !isAboutHint(leaf.element) &&
    !labelOf(textOf(leaf.element))
  )
    return null;
  return 'stands after the last paragraph';
}

function betweenReason(leaf: Measure, { vote }: StrayContext): string | null {
  if (linkShare(leaf) >= 0.8 && leaf.chars < 200 && !isListed(leaf)) return 'a line of links';
  if (isHeading(leaf.element) || isListed(leaf)) return null;
  if (isAboutHint(leaf.element) && leaf.chars < 120) return 'the template calls it a line about the story';
  if (vote.size > 0 && !vote.has(leaf.element.getAttribute(MARK) ?? '') && leaf.element.tagName !== 'P')
    return 'a short line outside the text';
  return null;
}

const isListed = ({ element }: Measure): boolean => element.closest('li, td, th, dd, dt, blockquote, pre') !== null;
