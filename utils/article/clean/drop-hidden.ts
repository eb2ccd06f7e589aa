import type { CleaningStep } from './step.ts';

const HIDING_CLASS = '.hidden, .hide, .d-none, .sr-only, .visually-hidden, .screen-reader-text, .screen-reader-only, .print-only';
const HIDDEN = `[hidden], [aria-hidden="true"], template, dialog:not([open]), [style*="display" i], [style*="visibility" i], ${HIDING_CLASS}`;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A page that hides most of its text until a script runs is hiding the story: such an element stays. */
const STORY_SHARE = 0.3;
/** A class that templates hide by is believed for short lines alone: behind «read more» lies story. */
const CLASS_HIDES_AT_MOST = 200;

/** Drops what the page itself hides. */
export const dropHidden: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const element of Array.from(root.querySelectorAll(HIDDEN))) {
    const { prose, chars } = measures.of(element);
    if (!root.contains(element) || !(isHidden(element) || (element.matches(HIDING_CLASS) && chars <= CLASS_HIDES_AT_MOST))) continue;
    if (prose > 0 && prose >= limit) continue;
    log.remove(element, { step: 'hidden', reason: 'the page itself hides it' });
  }
};

function isHidden(element: Element): boolean {
  if (element.tagName === 'TEMPLATE' || element.tagName === 'DIALOG') return true;
  if (element.hasAttribute('hidden')) return true;
  // Pictures of formulas and footnote marks are hidden from screen readers alone.
  if (element.getAttribute('aria-hidden') === 'true')
    return !/^(?:IMG|PICTURE|FIGURE|SUP)$/.test(element.tagName) && element.querySelector('img') === null;
  return HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}
