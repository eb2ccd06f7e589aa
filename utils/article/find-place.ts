import { toAsciiDigits } from '../arabic/digits.ts';
import { ruleFor } from '../sites/apply.ts';
import { storyText } from './assemble.ts';
import { measure, textOf } from './blocks.ts';
import type { RemovalLog } from './clean/step.ts';
import { copyOnce, countElements, MARK, MAX_ELEMENTS } from './copy.ts';
import { lookAt, type Look } from './detect/look.ts';
import { mayBeArticle, secondOpinion } from './detect/second-opinion.ts';
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

const ONE = 1;
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
  const seen = { look, uses, makers: Math.min(uses.names, ONE), isDated: uses.dates > 0 };
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

/** Characters, counts and shares that such a page must reach, or stay under. */
const TOLD = { prose: 350, paragraphs: 3, share: 0.4, dense: 0.35, linked: 0.4, names: 6 } as const;
const YEAR = /(?:19|20)\d{2}/;
/** Characters of a line that holds the date. */
const DATELINE = 160;

/**
 * A short story may be too little for that opinion. A few paragraphs in one box, with a date over them and no sign of a shop, a list or a forum, are
 * told as news are; so is what structured data calls an article, however its paragraphs are boxed.
 */
function mayBeToldAsNews({ page: says, address, text }: Look, names: number): boolean {
  if (says.saysShop || says.saysList || says.saysForum || says.wares > 0 || says.posts > 0 || address.isHome) return false;
  const isDense = says.dataSaysStory || text.densest >= text.prose * TOLD.dense;
  return names <= TOLD.names && text.linked <= text.all * TOLD.linked && isDense;
}

function isToldAsNews(container: Element, toLive: ToLive, { text }: Look): boolean {
  const told = measure(container).leaves.filter(({ prose }) => prose > 0);
  const prose = told.reduce((sum, leaf) => sum + leaf.prose, 0);
  if (told.length < TOLD.paragraphs || prose < TOLD.prose || prose < text.prose * TOLD.share) return false;
  const first = told[0] && toLive(told[0].element);
  return first !== null && first !== undefined && isDatedOver(first);
}

/** The live element that one of the copy was made of. */
type ToLive = (element: Element) => Element | null;

/** Texts over the first paragraph that are looked at for a date: a headline, a byline, a caption, a share bar. */
const LINES_OVER = 40;

function isDatedOver(first: Element): boolean {
  const { ownerDocument: live } = first;
  const body = Reflect.get<Document, 'body'>(Document.prototype, 'body', live);
  const walker = Document.prototype.createTreeWalker.call(live, body, TEXT, (text) => (isCode(text.parentElement) ? SKIP : ACCEPT));
  walker.currentNode = first;
  let looked = 0;
  for (let node = walker.previousNode(); node && looked < LINES_OVER; node = walker.previousNode()) {
    const line = (node.nodeValue ?? '').trim();
    if (line === '') continue;
    looked++;
    if (line.length <= DATELINE && YEAR.test(toAsciiDigits(line))) return true;
  }
  return false;
}

/** Text, and sections of XHTML. */
const TEXT = 12;
const ACCEPT = 1;
const SKIP = 3;
const isCode = (element: Element | null): boolean => element?.localName === 'script' || element?.localName === 'style';

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
