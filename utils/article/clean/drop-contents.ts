import { fold } from '../../arabic/normalize.ts';
import { textOf, type Measures } from '../blocks.ts';
import type { CleaningStep } from './step.ts';

const LISTS = 'ul, ol, nav, div, p, table';
const LEAST_ENTRIES = 3;
const ENTRIES_SHARE = 0.75;
/** Characters of the words beside the entries («المحتويات», «إخفاء»). */
const HEADING_CHARS = 40;
const LABELS = new Set(
  'محتويات|المحتويات|جدول المحتويات|محتويات المقال|محتويات الموضوع|فهرس|الفهرس|في هذا المقال|في هذا التقرير|contents|table of contents|in this article|sommaire'
    .split('|')
    .map(fold),
);

/** Drops a story's table of contents: entries that lead to places of this very page. In the reader they would lead nowhere. */
export const dropContents: CleaningStep = (root, log, measures) => {
  for (const list of listsOfAnchors(root)) {
    if (!root.contains(list) || !isContents(list, measures)) continue;
    const box = boxOf(list, root, measures);
    const before = box.previousElementSibling;
    if (before && LABELS.has(fold(textOf(before).slice(0, HEADING_CHARS * 2))))
      log.remove(before, { step: 'contents', reason: 'heading of a table of contents' });
    log.remove(box, { step: 'contents', reason: 'entries that lead to places of this page' });
  }
};

/** Boxes that hold a few anchors to this page, the outermost first. */
function listsOfAnchors(root: Element): Element[] {
  const counts = new Map<Element, number>();
  for (const anchor of Array.from(root.querySelectorAll('a[href^="#"]'))) {
    if ((anchor.getAttribute('href') ?? '').length < 2) continue;
    for (let box = anchor.parentElement; box && box !== root; box = box.parentElement) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return Array.from(counts)
    .flatMap(([box, anchors]) => (anchors >= LEAST_ENTRIES && box.matches(LISTS) ? [box] : []))
    .toSorted(inOrder);
}

const PRECEDES = 2;
const inOrder = (a: Element, b: Element): number => ((a.compareDocumentPosition(b) & PRECEDES) === 0 ? -1 : 1);

function isContents(list: Element, measures: Measures): boolean {
  const { chars, prose, linked } = measures.of(list);
  if (prose > 0 && prose > chars / 2) return false;
  const anchors = Array.from(list.querySelectorAll('a[href^="#"]'));
  const worded = anchors.map((anchor) => textOf(anchor).replace(/\s/g, '').length).filter((length) => length > MARK_CHARS);
  const entries = worded.reduce((sum, length) => sum + length, 0);
  return worded.length >= LEAST_ENTRIES && linked === 0 && entries >= chars * ENTRIES_SHARE;
}

/** Marks of footnotes («[12]», «↑») are anchors too. */
const MARK_CHARS = 4;

/** The box of the list with its heading and its switch, and nothing else. */
function boxOf(list: Element, root: Element, measures: Measures): Element {
  let box = list;
  const { chars } = measures.of(list);
  for (
    let up = box.parentElement;
    up && up !== root && measures.of(up).chars <= chars + HEADING_CHARS && !up.querySelector('h1, img');
    up = up.parentElement
  )
    box = up;
  return box;
}
