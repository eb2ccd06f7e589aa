import { furnitureHint } from './hints.ts';
import type { CleaningStep } from './step.ts';

/** A box named as furniture that holds more of the page's prose than this is the story's own wrapper («article-with-sidebar»). */
const STORY_SHARE = 0.25;
const STORY_SIGN = 'h1, [itemprop="articleBody"]';
const PICTURES = /^(?:FIGURE|PICTURE|IMG|HTML|BODY|MAIN|ARTICLE|H[1-6])$/;

/** Drops boxes that the template itself names as share bars, related stories, comments, sign-up forms and the like. */
export const dropFurniture: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const element of Array.from(root.querySelectorAll('[class], [id]'))) {
    if (PICTURES.test(element.tagName)) continue;
    const hint = furnitureHint(element);
    if (!hint || !root.contains(element)) continue;
    const { prose } = measures.of(element);
    const isComments = hint.startsWith('comment') || hint === 'disqus' || hint === 'respond';
    if (prose > (isComments ? limit * 3 : limit) || element.querySelector(STORY_SIGN)) continue;
    // Systems write each comment as an article of its own.
    if (!isComments && element.querySelector('article')) continue;
    log.remove(element, { step: 'furniture', reason: `the template calls it «${hint}»` });
  }
};
