import { isBlock, isHeading, isSilent } from '../blocks.ts';
import { hasWord, squeezeSpace } from '../../arabic/normalize.ts';
import type { StoryPlace } from '../types.ts';

/** Part of the page that a line stands in; only `content` may speak of the story. */
export type Zone = 'content' | 'chrome' | 'rail' | 'caption';

/** One line as a reader sees it: the words of a block, or of the spans in it where the block itself has none. */
export interface Line {
  readonly index: number;
  readonly element: Element;
  readonly text: string;
  readonly zone: Zone;
}

/** The link that a line stands in, or that stands in it. */
export const linkOf = ({ element }: Line): Element | null => element.closest('a[href]') ?? element.querySelector('a[href]');

export interface Lines {
  readonly all: readonly Line[];
  /** Index of the story's first line; `all.length` where no story is known and no long line was found. */
  readonly start: number;
  /** Index after the story's last line. */
  readonly end: number;
}

const CHROME =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|(?<!(?:post|entry|article|story)[_-])footer|copyrights?|toolbar|topbar|top-?bar|header-?(?:date|top|panal|panel)|today|masthead-date|share|sharing|social|login|search|cookies?|ticker|breaking|weather|prayer|currency|skip-link|pagination|pager|tags?|keywords?|site-?footer)(?:$|[\s_-])/i;
const RAIL =
  /(?:^|[\s_-])(?:comments?|respond|disqus|related|recommend(?:ed|ations?)?|sidebar|side-?bar|aside|widgets?(?:-area)?|most|mostread|most-?(?:read|viewed|popular)|popular|trending|newsletter|subscribe|subscription|promo|sponsored|outbrain|taboola|latest|more-?news|read-?more|also-?read|suggest(?:ed|ions?)?|carousel|slider|cards?|inread|calendar|columnists|events?(?:-?box)?|author-?bio|about-?author|bio)(?:$|[\s_-])/i;
const CAPTION = /caption|(?:^|[\s_-])(?:credits?|photo-?(?:by|credit|source)|image-?(?:desc|title|source))(?:$|[\s_-])/i;
/** The first line of this many characters is taken for the story's where nothing else tells where it lies. */
const PROSE = 140;
/** A line of a story's head is shorter, save a long headline; the head has at most so many lines. */
const SHORTEST_PROSE = 80;
const LONGEST_HEAD = 14;
/** A `<p>` with more characters than this is prose, not a row of spans. */
const PARAGRAPH = 160;
const MOST_LINES = 6000;
const MOST_HEADS = 12;
/** So many lines below the story may sign it or date it. */
const LINES_BELOW = 16;

/** Every line of the page in one walk. */
export function readLines(doc: Document, place: StoryPlace): Lines {
  const all: Line[] = [];
  const heads = doc.querySelectorAll('h1, [itemprop~="headline"], [itemprop~="articleBody"]');
  const walk = new LineWalk(place, all, Array.from(heads).slice(0, MOST_HEADS));
  if (doc.body) walk.run(doc.body);
  const start = pastHead(all, walk.start ?? firstProse(all));
  return { all, start, end: Math.max(walk.end ?? start, start) };
}

/**
 * The story as found may begin with its own head: with the headline, the byline, the date, or an element that holds them all. Its first line
 * of prose is not far then.
 */
function pastHead(lines: readonly Line[], start: number): number {
  const isProse = ({ text, zone, element }: Line): boolean => zone === 'content' && text.length >= SHORTEST_PROSE && !isHeading(element);
  if (start >= lines.length || isProse(lines[start]!)) return start;
  const found = lines.slice(start, start + LONGEST_HEAD).findIndex(isProse);
  return found === -1 ? start : start + found;
}

function firstProse(lines: readonly Line[]): number {
  const found = lines.findIndex(({ text, zone }) => zone === 'content' && text.length >= PROSE);
  return found === -1 ? lines.length : found;
}

/** Walks without recursion, since pages nest thousands deep; the zone of an element is its own or its parent's. */
class LineWalk {
  start: number | null = null;
  end: number | null = null;
  readonly #place: StoryPlace;
  readonly #lines: Line[];
  readonly #ownWords = new Map<Element, boolean>();
  readonly #hints = new Map<string, Zone>();
  readonly #heads: readonly Element[];
  #text = '';
  #holder: Element | null = null;
  #zone: Zone = 'content';

  /** @param heads headings and bodies of stories: what holds one is no rail. */
  constructor(place: StoryPlace, lines: Line[], heads: readonly Element[]) {
    this.#heads = heads;
    this.#place = place;
    this.#lines = lines;
  }

  run(body: Element): void {
    const zones: Zone[] = ['content'];
    let node: Node = body;
    for (;;) {
      const child = this.#enter(node, zones);
      if (child) {
        node = child;
        continue;
      }
      while (node !== body && !node.nextSibling) {
        node = node.parentNode ?? body;
        if (node !== body) this.#leave(node as Element, zones);
      }
      if (node === body || this.#lines.length >= MOST_LINES) break;
      node = node.nextSibling!;
    }
    this.#flush();
  }

  /** The first child to go down to, or null where the node is done with. */
  #enter(node: Node, zones: Zone[]): Node | null {
    if (node.nodeType === 3) this.#take(node as Text, zones.at(-1)!);
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    if (element === this.#place.first) {
      this.#flush();
      this.start ??= this.#lines.length;
    }
    if (isSilent(element) || !element.firstChild || this.#isBeside(element, zones.at(-1)!)) {
      if (element.tagName === 'BR' && !(this.#holder && isHeading(this.#holder))) this.#flush();
      if (element === this.#place.last) this.end = this.#lines.length;
      return null;
    }
    zones.push(this.#zoneOf(element, zones.at(-1)!));
    if (isBlock(element)) this.#flush();
    return element.firstChild;
  }

  #leave(element: Element, zones: Zone[]): void {
    zones.pop();
    if (isBlock(element) || element === this.#place.last) this.#flush();
    if (element === this.#place.last) this.end = this.#lines.length;
  }

  /** Menus, and rails well below the story, tell nothing of it: on a news page they are most of what there is to walk. */
  #isBeside(element: Element, around: Zone): boolean {
    if (element.tagName === 'NAV') return !this.#place.first || !element.contains(this.#place.first);
    return this.end !== null && around === 'rail' && this.#lines.length > this.end + LINES_BELOW;
  }

  #take(node: Text, zone: Zone): void {
    const text = node.data;
    if (!hasWord(text)) {
      this.#text += this.#holder ? text : '';
      return;
    }
    const holder = this.#holderOf(node);
    if (holder !== this.#holder) this.#flush();
    [this.#holder, this.#zone] = [holder, zone];
    this.#text += text;
  }

  /** The highest inline element around the words that has words of its own, its block, or the heading that it lies in. */
  #holderOf(node: Text): Element {
    let highest: Element = node.parentElement!;
    for (let element: Element | null = highest; element !== null; element = element.parentElement) {
      if (isHeading(element)) return element;
      if (this.#hasOwnWords(element)) highest = element;
      if (isBlock(element) && !(element.parentElement && isHeading(element.parentElement))) break;
    }
    return highest;
  }

  #hasOwnWords(element: Element): boolean {
    const known = this.#ownWords.get(element);
    if (known !== undefined) return known;
    let has = false;
    for (let child = element.firstChild; child && !has; child = child.nextSibling)
      has = child.nodeType === 3 && hasWord((child as Text).data);
    // A paragraph whose words all stand in spans is one line still.
    has ||= element.tagName === 'P' && (element.textContent ?? '').length > PARAGRAPH;
    this.#ownWords.set(element, has);
    return has;
  }

  #flush(): void {
    const text = this.#holder ? squeezeSpace(this.#text) : '';
    if (this.#holder && text !== '') this.#lines.push({ index: this.#lines.length, element: this.#holder, text, zone: this.#zone });
    this.#text = '';
    this.#holder = null;
  }

  #zoneOf(element: Element, around: Zone): Zone {
    if (around === 'rail' || around === 'caption') return around;
    const zone = this.#ownZone(element);
    return zone === 'content' || this.#holdsStory(element) ? around : zone;
  }

  #ownZone(element: Element): Zone {
    const tag = element.tagName;
    if (tag === 'FIGCAPTION' || tag === 'FIGURE') return 'caption';
    // Between headline and story a footer holds the date and the byline, not the page's end.
    if (tag === 'FOOTER') return this.#place.first && this.start === null ? 'content' : 'chrome';
    if (tag === 'NAV' || tag === 'BUTTON' || tag === 'FORM') return 'chrome';
    if (tag === 'ASIDE') return 'rail';
    // A card of another story: an article that neither holds this one nor lies in it.
    if (tag === 'ARTICLE' && this.#place.root && !this.#place.root.contains(element)) return 'rail';
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (names === ' ') return 'content';
    const known = this.#hints.get(names);
    if (known) return known;
    const words = names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-');
    const zone: Zone = CAPTION.test(words) ? 'caption' : CHROME.test(words) ? 'chrome' : RAIL.test(words) ? 'rail' : 'content';
    this.#hints.set(names, zone);
    return zone;
  }

  #holdsStory(element: Element): boolean {
    const { root, first } = this.#place;
    const story = first ?? root;
    if (story ? element.contains(story) : element.tagName === 'FORM' || element.tagName === 'ARTICLE') return true;
    return element.tagName !== 'NAV' && this.#heads.some((head) => element.contains(head));
  }
}
