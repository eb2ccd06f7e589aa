import { words } from '../arabic/normalize.ts';
import { measure, type Measure, type Measures } from '../article/blocks.ts';
import { hintWords } from '../article/clean/hints.ts';
import { labelOf } from '../article/clean/labels.ts';
import { holdersOf, standsIn } from './around.ts';
import { endsLine, textOf } from './live-text.ts';

/** Links in a box whose words are long enough for a headline; characters without white space. */
export interface Headlines {
  readonly count: number;
  readonly chars: number;
}

/** One look at a part of the live page: what each element holds, and what in it must stay whatever stands round it. */
export interface Survey {
  readonly root: Element;
  readonly measures: Measures;
  /** The element's words on one line. */
  textOf(element: Element): string;
  headlinesIn(element: Element): Headlines;
  /** The element is, holds or stands in comments, small print of the paper, or a form to write in. */
  holdsFixture(element: Element): boolean;
  /** Only the small print among these. */
  holdsSmallPrint(element: Element): boolean;
}

const NONE: Headlines = { count: 0, chars: 0 };
const HEADLINE_CHARS = 12;
const HEADLINE_WORDS = 3;
/** Share of its block that links must be for them to be headlines there, and not words of a sentence. */
const OWN_LINE = 0.5;
/** An address within the page (a footnote), or none of a page. A bare `#` is where scripts take over. */
const NO_PAGE = /^(?:#[^!/]|mailto:|tel:|sms:|whatsapp:|viber:)/i;

export function survey(root: Element): Survey {
  const measures = measure(root);
  const headlines = countHeadlines(root, measures);
  const texts = new Map<Element, string>();
  const textOnce = (element: Element): string => {
    const text = texts.get(element) ?? textOf(element);
    texts.set(element, text);
    return text;
  };
  const smallPrint = new Set(measures.leaves.filter((leaf) => isSmallPrint(leaf, textOnce)).map(({ element }) => element));
  const printed = holdersOf(smallPrint, root);
  const fixtures = new Set([...smallPrint, ...findFixtures(root, measures, textOnce)]);
  const holders = holdersOf(fixtures, root);
  return {
    root,
    measures,
    textOf: textOnce,
    headlinesIn: (element) => headlines.get(element) ?? NONE,
    holdsFixture: (element) => holders.has(element) || standsIn(element, fixtures),
    holdsSmallPrint: (element) => printed.has(element) || smallPrint.has(element),
  };
}

function countHeadlines(root: Element, measures: Measures): Map<Element, Headlines> {
  const byBlock = new Map<Element, { links: Element[]; chars: number }>();
  for (const link of Array.from(root.querySelectorAll('a[href]'))) {
    const { chars } = measures.of(link);
    if (chars < HEADLINE_CHARS || !isHeadline(link)) continue;
    const block = blockRound(link, root);
    const line = byBlock.get(block) ?? { links: [], chars: 0 };
    line.links.push(link);
    line.chars += chars;
    byBlock.set(block, line);
  }
  const found = new Map<Element, Headlines>();
  for (const [block, { links, chars }] of byBlock) {
    const measured = measures.of(block);
    if (!measured.hasBlock && chars < measured.chars * OWN_LINE) continue;
    for (let at: Element | null = block; at; at = at === root ? null : at.parentElement) {
      const sum = found.get(at) ?? NONE;
      found.set(at, { count: sum.count + links.length, chars: sum.chars + chars });
    }
  }
  return found;
}

function blockRound(link: Element, root: Element): Element {
  let at: Element = link;
  for (let next: Element | null = link; next; next = next === root ? null : next.parentElement) {
    at = next;
    if (endsLine(next)) break;
  }
  return at;
}

function isHeadline(link: Element): boolean {
  return !NO_PAGE.test((link.getAttribute('href') ?? '').trim()) && words(link.textContent ?? '').length >= HEADLINE_WORDS;
}

const SMALL_PRINT =
  /©|\(c\)\s*\d{4}|(?:جميع|كافة|كل)\s+(?:ال)?حقوق|الحقوق\s+محفوظة|حقوق\s+(?:النشر|الطبع|الملكية)|رئيس\s+(?:مجلس|التحرير)|مدير(?:ة)?\s+(?:ال)?تحرير|رئيسة?\s+التحرير|سياسة\s+الخصوصية|شروط\s+(?:الاستخدام|الخدمة)|يحظر\s+(?:نشر|نقل|إعادة)|تصميم\s+وتطوير|copyright|all rights reserved|privacy policy|terms of (?:use|service)|droits réservés/i;
const SMALL_PRINT_CHARS = 400;
/** Fields to write, to search and to log in with, and what comments are known by. */
const WRITTEN_IN =
  'textarea, [contenteditable="true"], input[type="password" i], input[type="search" i], [role="search"], input[name="s"], input[name="q"], input[name*="search" i], ' +
  'input[placeholder*="بحث"], input[placeholder*="search" i], #disqus_thread, .fb-comments, [itemprop="comment"]';
const REPLY_WORDS = new Set(['comment', 'comments', 'commentlist', 'commentform', 'respond', 'disqus']);
/** Letters from which a box that the template calls comments is more than their number beside a headline. */
const REPLIES = 60;

/** What comments are made of and what is written in. */
function findFixtures(root: Element, measures: Measures, textIn: (element: Element) => string): Element[] {
  const fixtures = Array.from(root.querySelectorAll(WRITTEN_IN));
  if (root.matches(WRITTEN_IN)) fixtures.push(root);
  for (const leaf of measures.leaves) if (isCommentsLabel(leaf, textIn)) fixtures.push(leaf.element);
  for (const box of Array.from(root.querySelectorAll('[class*="comment" i], [id*="comment" i], [id*="respond" i]'))) {
    const { chars, links } = measures.of(box);
    if (chars >= REPLIES && links < chars / REPLIES && hintWords(box).some((word) => REPLY_WORDS.has(word))) fixtures.push(box);
  }
  return fixtures;
}

const isSmallPrint = ({ element, chars }: Measure, textIn: (element: Element) => string): boolean =>
  chars <= SMALL_PRINT_CHARS && SMALL_PRINT.test(textIn(element));

function isCommentsLabel({ element, chars }: Measure, textIn: (element: Element) => string): boolean {
  if (chars > SMALL_PRINT_CHARS) return false;
  const label = labelOf(textIn(element));
  return label?.kind === 'comments' && (label.whole || label.label.includes(' '));
}
