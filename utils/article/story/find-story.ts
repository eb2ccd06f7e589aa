import { measure } from '../blocks.ts';
import { dropChrome } from '../clean/drop-chrome.ts';
import { dropComments } from '../clean/drop-comments.ts';
import { dropContents } from '../clean/drop-contents.ts';
import { dropFurniture } from '../clean/drop-furniture.ts';
import { dropHidden } from '../clean/drop-hidden.ts';
import { dropPromos } from '../clean/drop-promos.ts';
import { dropRails } from '../clean/drop-rails.ts';
import type { CleaningStep, RemovalLog } from '../clean/step.ts';
import { dropCopies } from '../container/drop-copies.ts';
import { readabilityVote } from '../container/readability-vote.ts';
import { settleContainer } from '../container/settle-container.ts';
import type { Run } from '../run.ts';
import { adoptCaptions, dropRepeatedCaptions } from './adopt-captions.ts';
import { revealPictures } from './reveal-pictures.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * In this order: what the page hides must not count, furniture must not vote, and rails are told by what furniture leaves. Each group is measured
 * anew, since measuring costs more than the steps themselves.
 */
const CLEANING: readonly (readonly CleaningStep[])[] = [
  [dropHidden, dropChrome, dropFurniture, dropComments, dropContents],
  [dropRails, dropPromos],
];

export interface FoundStory {
  readonly container: Element;
  /** Marks of what Readability holds to be story; empty where a site rule has named the container. */
  readonly vote: ReadonlySet<string>;
}

/**
 * The element of the working copy that holds the story, cleaned of what is surely no story.
 * @param named container that a site rule names, in the working copy
 */
export function findStory(work: Document, named: Element | null, log: RemovalLog, run: Run): FoundStory {
  run.enter('clean');
  revealPictures(work.body, work.baseURI);
  splitParagraphs(work.body);
  for (const group of CLEANING) {
    const measures = measure(work.body);
    for (const step of group) step(work.body, log, measures);
    run.enter('clean');
  }
  if (named && work.body.contains(named)) {
    settleCaptions(named, log);
    return { container: named, vote: new Set() };
  }
  run.enter('readability');
  const measures = measure(work.body);
  const vote = readabilityVote(work, measures);
  run.enter('container');
  const settled = settleContainer(work, vote, measures);
  dropCopies(settled.container, log, measures);
  settleCaptions(settled.container, log);
  return settled;
}

/** A figure parts the words beside it from each other: they get paragraphs of their own before captions said twice are looked for. */
function settleCaptions(container: Element, log: RemovalLog): void {
  adoptCaptions(container, log);
  splitParagraphs(container);
  dropRepeatedCaptions(container, log);
}
