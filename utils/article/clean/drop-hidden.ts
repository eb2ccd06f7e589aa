import { fold } from '../../arabic/normalize.ts';
import { textOf } from '../blocks.ts';
import type { CleaningStep } from './step.ts';

const HIDING_CLASS = '.hidden, .hide, .d-none, .sr-only, .visually-hidden, .screen-reader-text, .screen-reader-only, .print-only';
const HIDDEN = `[hidden], [aria-hidden="true"], template, dialog:not([open]), [style*="display" i], [style*="visibility" i], ${HIDING_CLASS}`;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A page that hides most of its text until a script runs is hiding the story: such an element stays. */
const STORY_SHARE = 0.3;
/** A class that templates hide by is believed for short lines alone: behind «read more» lies story. */
const CLASS_HIDES_AT_MOST = 200;

/** Drops what the page itself hides, but for a story's own rest behind «read more». */
export const dropHidden: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  const hidden = Array.from(root.querySelectorAll(HIDDEN)).filter(
    (element) => isHidden(element) || (element.matches(HIDING_CLASS) && measures.of(element).chars <= CLASS_HIDES_AT_MOST),
  );
  // Paragraphs may be hidden one by one: together they are what a box round them would be.
  const together = new Map<Element | null, number>();
  for (const element of hidden) {
    const { prose } = measures.of(element);
    if (prose > 0) together.set(element.parentElement, (together.get(element.parentElement) ?? 0) + prose);
  }
  for (const element of hidden) {
    if (!root.contains(element)) continue;
    const { prose } = measures.of(element);
    if (prose > 0 && ((together.get(element.parentElement) ?? 0) >= limit || isBehindReadMore(element))) show(element);
    else log.remove(element, { step: 'hidden', reason: 'the page itself hides it' });
  }
};

/** Readability passes by what is hidden, and would not vote for the story. */
function show(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

function isHidden(element: Element): boolean {
  if (element.tagName === 'TEMPLATE' || element.tagName === 'DIALOG') return true;
  if (element.hasAttribute('hidden')) return true;
  // Pictures of formulas and footnote marks are hidden from screen readers alone.
  if (element.getAttribute('aria-hidden') === 'true')
    return !/^(?:IMG|PICTURE|FIGURE|SUP)$/.test(element.tagName) && element.querySelector('img') === null;
  return HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

const READ_MORE = new Set(
  (
    'اقرأ المزيد|إقرأ المزيد|قراءة المزيد|لقراءة المزيد|المزيد|عرض المزيد|أظهر المزيد|إظهار المزيد|شاهد المزيد|أكمل القراءة|اكمل القراءة|متابعة القراءة|تابع القراءة|' +
    'واصل القراءة|إكمال القراءة|عرض النص كاملا|اقرأ النص كاملا|اقرأ المقال كاملا|read more|continue reading|keep reading|show more|show full article|lire la suite|voir plus'
  )
    .split('|')
    .map(fold),
);

/** The control that shows it stands right before: a button, or a link that leads nowhere else. */
function isBehindReadMore(element: Element): boolean {
  const before = element.previousElementSibling;
  const last = before?.matches('p, div, span') ? (before.lastElementChild ?? before) : before;
  if (!last || !READ_MORE.has(fold(textOf(last)).slice(0, 40))) return false;
  const link = last.matches('a[href]') ? last.getAttribute('href')! : '#';
  return link === '' || /^(?:#|javascript:)/i.test(link);
}
