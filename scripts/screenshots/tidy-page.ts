import { hideRails } from '../tidy/hide.ts';

/** What `screenshots.ts` runs inside the headless page: hides and leaves it so. Answers the story's width where that has changed. */
function run(url: string): { before: number; after: number } | null {
  return hideRails(url, true).session.widened;
}

Object.assign(globalThis, { safaAnswer: run });
