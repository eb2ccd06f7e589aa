import { ruleFor } from '../sites/apply.ts';
import { measure, textOf } from './blocks.ts';
import { createRemovalLog } from './clean/log.ts';
import { copyPage, countElements, counterpart, MARK, MAX_ELEMENTS } from './copy.ts';
import { lookAt } from './detect/look.ts';
import { judgeLook } from './readable.ts';
import { startRun } from './run.ts';
import { dropStrays } from './story/drop-strays.ts';
import { findStory } from './story/find-story.ts';

/** Where a live page's story lies, by the extractor's own steps; nothing of it is read further or built. */
export interface LivePlace {
  /** Smallest live element that holds the story. */
  readonly root: Element;
  /** Live blocks that the extractor keeps, headings, captions and lists with them; a block that was split into paragraphs stands once. */
  readonly kept: readonly Element[];
  /** Those of them whose words are not story throughout: a box of bare text with other things between its lines. */
  readonly mixed: ReadonlySet<Element>;
  /** Its first and its last paragraph. */
  readonly first: Element;
  readonly last: Element;
}

const WITH_WORTH = 'img, picture, video, audio, iframe, object, embed, table, canvas';

/**
 * The story of a live page, which is only read; null where the page is not one story, or is no HTML.
 * @param budget milliseconds
 * @throws TooSlow where the budget is spent
 */
export function findPlace(live: Document, url: string, budget: number): LivePlace | null {
  if (countElements(live) > MAX_ELEMENTS) return null;
  const elements = Array.from(Document.prototype.getElementsByTagName.call(live, '*'));
  const copies = copyPage(live, url);
  if (copies.elements.length !== elements.length || !judgeLook(lookAt(copies.page, url)).isArticle) return null;
  const log = createRemovalLog();
  const rule = ruleFor(url);
  const named = rule?.story ? copies.page.querySelector(rule.story)?.getAttribute(MARK) : null;
  const { container, vote } = findStory(
    copies.work,
    named ? copies.work.querySelector(`[${MARK}="${named}"]`) : null,
    log,
    startRun(budget),
  );
  const title = textOf(copies.page.querySelector('h1') ?? copies.page.createElement('h1'));
  dropStrays(container, { title, standfirst: null, vote }, log);
  return placeOf(container, (element) => elements[elementNumber(counterpart(element, copies.elements))] ?? null);
}

const elementNumber = (element: Element | null): number => Number(element?.getAttribute(MARK) ?? -1);

function placeOf(container: Element, toLive: (element: Element) => Element | null): LivePlace | null {
  const measures = measure(container);
  const root = toLive(container);
  const { prose } = measures.of(container);
  if (!root || prose === 0) return null;
  const paragraphs = measures.leaves.flatMap((leaf) => (leaf.prose > 0 ? [toLive(leaf.element)] : [])).filter((twin) => twin !== null);
  const [first = root] = paragraphs;
  const last = paragraphs.at(-1) ?? root;
  const kept = new Set<Element>();
  const mixed = new Set<Element>();
  for (const { element } of measures.leaves) {
    const twin = toLive(element);
    if (!twin) continue;
    kept.add(twin);
    if ((twin.textContent ?? '').trim().length > (element.textContent ?? '').trim().length * 1.1 + 8) mixed.add(twin);
  }
  for (const worth of Array.from(container.querySelectorAll(WITH_WORTH))) {
    const twin = toLive(worth);
    if (twin && worth.closest('a[href]') === null) kept.add(twin);
  }
  return { root, kept: [...kept], mixed, first, last };
}
