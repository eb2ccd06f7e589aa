import { ruleFor } from '../sites/apply.ts';
import { storyText } from './assemble.ts';
import { measure, textOf } from './blocks.ts';
import type { RemovalLog } from './clean/step.ts';
import { copyOnce, countElements, MARK, MAX_ELEMENTS } from './copy.ts';
import { lookAt } from './detect/look.ts';
import { mayBeArticle, secondOpinion } from './detect/second-opinion.ts';
import { isToldAsNews, mayBeToldAsNews } from './detect/told-as-news.ts';
import { readUseSigns } from './detect/use-signs.ts';
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

/** Nobody asks what was taken out of the copy. */
const UNWRITTEN: RemovalLog = { entries: [], remove: (element) => element.remove() };

const WITH_WORTH = 'img, picture, video, audio, iframe, object, embed, table, canvas';

/**
 * The story of a live page, which is only read; null where the page is not one story, or is no HTML.
 * @param budget milliseconds
 * @throws TooSlow where the budget is spent
 */
export function findPlace(live: Document, url: string, budget: number): LivePlace | null {
  if (countElements(live) > MAX_ELEMENTS) return null;
  const elements = Array.from(Document.prototype.getElementsByTagName.call(live, '*'));
  const copy = copyOnce(live, url);
  if (copy.elements.length !== elements.length) return null;
  const toLive = (element: Element): Element | null => elements[Number(element.getAttribute(MARK) ?? -1)] ?? null;
  // All that is read of the page as it came is read before the steps take the one copy apart.
  const { page } = copy;
  const look = lookAt(page, url);
  const uses = readUseSigns(page);
  // Who made it and when is read cheaply here: of the metadata only that there is some matters.
  const seen = { look, uses, makers: Math.min(uses.names, 1), isDated: uses.dates > 0 };
  const mayBeTold = mayBeToldAsNews(look, uses.names);
  if (!mayBeTold && !mayBeArticle(seen)) return null;
  const title = textOf(page.querySelector('h1') ?? page.createElement('h1'));
  const rule = ruleFor(url);
  const named = rule?.story ? page.querySelector(rule.story) : null;
  const { container, vote } = findStory(page, named, UNWRITTEN, startRun(budget));
  dropStrays(container, { title, standfirst: null, vote }, UNWRITTEN);
  const isArticle =
    secondOpinion({ ...seen, text: storyText(container) }).isArticle || (mayBeTold && isToldAsNews(container, toLive, look));
  if (!isArticle) return null;
  return placeOf(container, toLive);
}

/** The live element that one of the copy was made of. */
type ToLive = (element: Element) => Element | null;

function placeOf(container: Element, toLive: ToLive): LivePlace | null {
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
