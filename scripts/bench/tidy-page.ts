import { createFinder } from '../../utils/rails/finder.ts';
import type { Finder } from '../../utils/rails/types.ts';

/** Milliseconds on one page. */
export interface TidyCost {
  readonly nodes: number;
  /** The finder and a style-and-layout pass of the same page: the first of each, and the median of those that follow in turn. */
  readonly cold: Pair;
  readonly warm: Pair;
  /** A batch of a hundred nodes that came later: in one box, and each by itself. The median. */
  readonly batch: { readonly box: number; readonly apart: number };
}

export interface Pair {
  /** Reading the story and finding the rails round it. */
  readonly finder: number;
  /** Of it, the reading of the story. */
  readonly reading: number;
  readonly layout: number;
}

const ROUNDS = 5;
const BATCHES = 9;
const ADDED = 100;

let passes = 0;

/** What `bench.ts` runs inside the headless page. */
async function run(url: string): Promise<{ row: TidyCost; markdown: null }> {
  void document.body.offsetHeight;
  const nodes = document.getElementsByTagName('*').length;
  const cold = measure(url);
  const rounds = Array.from({ length: ROUNDS }, () => measure(url));
  const middle = (of: keyof Pair): number => median(rounds.map((round) => round[of]));
  const warm = { finder: middle('finder'), reading: middle('reading'), layout: middle('layout') };
  const finder = createFinder(document, url);
  finder.read();
  const batch = { box: median(timeBatches(finder, addBox)), apart: median(timeBatches(finder, addApart)) };
  return { row: { nodes, cold, warm, batch }, markdown: null };
}

function measure(url: string): Pair {
  const layout = time(layOut);
  const finder = createFinder(document, url);
  const reading = time(() => finder.read());
  return { layout, reading, finder: reading + time(() => finder.find()) };
}

/**
 * One style-and-layout pass of the whole page, as showing it for the first time costs: without the root's box there is none left, and with it every
 * element is styled, boxed and laid out; at another letter size no word is found in the cache of shaped ones. Pages here lack their sheets and
 * pictures, which makes the pass cheaper than in a reader's tab, never dearer.
 */
function layOut(): void {
  const { style } = document.documentElement;
  style.setProperty('display', 'none', 'important');
  style.setProperty('zoom', String(1 + ++passes / 1_000));
  void document.documentElement.offsetHeight;
  style.removeProperty('display');
  void document.body.offsetHeight;
}

/** What scrolling brings: cards of a linked headline each, at the end of the page. */
function addBox(): readonly Element[] {
  const box = document.createElement('section');
  // A card is four elements.
  for (let card = 0; card < ADDED / 4; card++) box.append(makeCard(card));
  document.body.append(box);
  return [box];
}

function addApart(): readonly Element[] {
  const lines = Array.from({ length: ADDED }, (_, at) => {
    const line = document.createElement('p');
    line.textContent = `سطر قصير رقم ${at} جاء بعد أن فُتحت الصفحة`;
    return line;
  });
  document.body.append(...lines);
  return lines;
}

function makeCard(at: number): Element {
  const card = document.createElement('div');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const age = document.createElement('span');
  link.href = `/news/2026/${at}`;
  link.textContent = `خبر آخر من أخبار اليوم يحمل الرقم ${at} في القائمة`;
  age.textContent = 'قبل ساعة';
  heading.append(link);
  card.append(heading, age);
  return card;
}

function timeBatches(finder: Finder, add: () => readonly Element[]): number[] {
  return Array.from({ length: BATCHES }, () => {
    const added = add();
    // Layout of what was added is the page's own cost.
    void document.body.offsetHeight;
    const ms = time(() => finder.find(added));
    for (const element of added) element.remove();
    return ms;
  });
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

Object.assign(globalThis, { safaAnswer: run });
