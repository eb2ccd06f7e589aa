import { fold, similarity } from '../../arabic/normalize.ts';
import { readingMinutes } from '../../arabic/reading-time.ts';
import { captionsOf, imagesOf, storyText } from '../assemble.ts';
import { measure, textOf } from '../blocks.ts';
import { sanitizeAgain } from '../sanitize.ts';
import type { Article, CitedSource } from '../types.ts';

/** Headlines of one story's pages may differ by a number or the part's name. */
const SAME_HEADLINE = 0.6;
/** Share of a page's letters that are known already, from which it is the same page again. */
const REPEAT = 0.6;

/**
 * The story with a further page of it: without what pages say again (headline, standfirst, lead picture, first and last blocks).
 * Null where the page is another story's, or one that was there before: the story ends then.
 * @param view window whose DOM does the parsing
 */
export function joinPage(story: Article, next: Article, view: Window & typeof globalThis): Article | null {
  if (similarity(story.title, next.title) < SAME_HEADLINE) return null;
  const known = new Set([story.title, story.standfirst ?? '', ...story.text].map(fold).filter(Boolean));
  if (shareKnown(next.text, known) >= REPEAT) return null;

  const { body } = new view.DOMParser().parseFromString(next.content, 'text/html');
  const pictures = new Set(story.images);
  for (const image of Array.from(body.querySelectorAll('img'))) {
    if (pictures.has(image.getAttribute('src') ?? '')) (image.closest('figure') ?? image).remove();
  }
  dropRepeats(body, known);
  const added = storyText(body);
  if (added.length === 0) return null;

  const text = [...story.text, ...added];
  const images = [...new Set([...story.images, ...imagesOf(body)])];
  const { nextPage: _, ...rest } = story;
  return {
    ...rest,
    content: sanitizeAgain(story.content + body.innerHTML, view),
    text,
    images,
    captions: [...story.captions, ...captionsOf(body)],
    attribution: { ...story.attribution, sources: [...story.attribution.sources, ...newSources(story, next, added)] },
    removed: [...story.removed, ...next.removed],
    minutes: readingMinutes(text.join('\n'), images.length),
    ...(next.nextPage && { nextPage: next.nextPage }),
  };
}

function shareKnown(blocks: readonly string[], known: ReadonlySet<string>): number {
  const letters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  return letters(blocks.filter((block) => known.has(fold(block)))) / Math.max(1, letters(blocks));
}

/** Blocks that were there before, at the page's beginning and end; between them a refrain is the story's own. */
function dropRepeats(body: Element, known: ReadonlySet<string>): void {
  const { leaves } = measure(body);
  const isKnown = (index: number) => known.has(fold(textOf(leaves[index]!.element)));
  let start = 0;
  while (start < leaves.length && isKnown(start)) start++;
  let end = leaves.length;
  while (end > start && isKnown(end - 1)) end--;
  leaves.forEach(({ element }, index) => (index < start || index >= end) && element.remove());
}

/** Sources that the page is the first to name, placed in the whole story. */
function newSources({ text, attribution }: Article, next: Article, added: readonly string[]): CitedSource[] {
  const named = new Set(attribution.sources.map(({ outlet }) => fold(outlet)));
  return next.attribution.sources.flatMap((source) => {
    const at = source.block === null ? -1 : added.indexOf(next.text[source.block] ?? '');
    return at < 0 || named.has(fold(source.outlet)) ? [] : [{ ...source, block: text.length + at }];
  });
}
