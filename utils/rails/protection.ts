import { fold } from '../arabic/normalize.ts';
import { findPlace } from '../article/find-place.ts';
import { holdersOf } from './around.ts';
import { textOf } from './live-text.ts';
import type { Protection } from './types.ts';

/** Milliseconds that finding the story may take; where it takes longer nothing is hidden. */
const BUDGET = 1_500;

/** The page's own furniture: hidden by nobody, whatever it holds. */
const STAYS =
  'html, head, body, main, [role="main"], [role="contentinfo"], [role="search"], [role="dialog"] form, body > header, body > footer';
/** What must not be inside a box that is hidden. */
const HOLDS = 'main, [role="main"], [role="contentinfo"], [itemprop="articleBody" i]';
const HEADINGS = 'h1, h2, h3, [itemprop="headline" i]';
const TITLE_LETTERS = 12;

export interface Guard extends Protection {
  /** The same for one look at what is under `root`, while the page stands still: the page is asked once, and each element judged once. */
  during(root: Element): Protection;
}

/** What may never be hidden on this page. Reads the document and changes nothing. */
export function protect(document: Document, url: string): Guard {
  const place = findPlace(document, url, BUDGET);
  const kept = new Set<Element>(place?.kept);
  for (const headline of headlinesOf(document)) kept.add(headline);
  const holders = holdersOf(kept);
  const isKept = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (kept.has(at)) return at === element || !place?.mixed.has(at);
    }
    return false;
  };
  const judge = (element: Element, holdsFurniture: (element: Element) => boolean): boolean =>
    holders.has(element) || element.matches(STAYS) || isPageFooter(element) || holdsFurniture(element) || isKept(element);
  const found = {
    isStory: place !== null,
    story: place?.root ?? null,
    isWithin: (element: Element) => place !== null && follows(place.first, element) && follows(element, place.last),
  };
  return {
    ...found,
    forbids: (element) => judge(element, (box) => furnitureIn(box).length > 0),
    during(root) {
      const known = new Map<Element, boolean>();
      let round: ReadonlySet<Element> | null = null;
      const holdsFurniture = (element: Element): boolean =>
        root.contains(element) ? (round ??= holdersOf(furnitureIn(root))).has(element) : furnitureIn(element).length > 0;
      return {
        ...found,
        forbids(element) {
          const judged = known.get(element) ?? judge(element, holdsFurniture);
          known.set(element, judged);
          return judged;
        },
      };
    },
  };
}

const FOOTER = /(?:^|[-_ ])(?:site-?|page-?|main-?)?footer(?:[-_ ]?(?:wrapper|wrap|container|area|main|outer))?(?:$|[ ])/i;
const WITHIN = 'article, li, aside, td';

/** The page's own footer; cards and rails have small ones. */
function isPageFooter(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return (element.localName === 'footer' || FOOTER.test(names)) && element.closest(WITHIN) === null;
}

const FOOTERS = 'footer, [id*="footer" i], [class*="footer" i]';
const FOOTER_LINKS = 3;

const NONE: readonly Element[] = [];
const MENU_LINKS = 5;

/**
 * What no hidden box may hold: the page's landmarks and its footer, and the site's own ways, its sign that leads home, a header or a menu. Arrows and
 * dots of a slider are no menu.
 */
function furnitureIn(element: Element): readonly Element[] {
  if (element.firstElementChild === null) return NONE;
  const signs = Array.from(element.querySelectorAll<HTMLAnchorElement>(SIGNS));
  const menus = Array.from(element.querySelectorAll(MENUS));
  const footers = Array.from(element.querySelectorAll(FOOTERS));
  return [
    ...Array.from(element.querySelectorAll(HOLDS)),
    ...footers.filter((footer) => isPageFooter(footer) && footer.querySelectorAll('a[href]').length >= FOOTER_LINKS),
    ...(signs.length > 0 ? signsHome(signs, new URL(element.baseURI)) : NONE),
    ...menus.filter((menu) => menu.querySelectorAll('a[href]').length >= MENU_LINKS && menu.closest(IN_CARD) === null),
  ];
}

/** Links that are a picture or stand in a heading: a logo. */
const SIGNS = 'a[href]:has(img, svg), h1 a[href], [class*="logo" i] a[href], a[class*="logo" i][href]';

/** On the front page itself every section leads «home». */
function signsHome(links: readonly HTMLAnchorElement[], { hostname, pathname }: URL): readonly Element[] {
  if (pathname === '/') return NONE;
  const isBare = (link: HTMLAnchorElement): boolean =>
    link.pathname === '/' && link.search === '' && link.hash === '' && !(link.getAttribute('href') ?? '').startsWith('#');
  return links.filter((link) => isBare(link) && link.hostname === hostname);
}

const MENUS = 'nav, [role="navigation"], [role="menubar"], header, [role="banner"]';
/** A card's own header or list of links is none of the page's. */
const IN_CARD = 'article, li';

const FOLLOWING = 4;
const follows = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;

/** Headings that say what the page's title says, and the first of the highest rank. */
function headlinesOf(document: Document): Element[] {
  const titles = [document.title, document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''].map(fold);
  const saysTitle = (heading: Element): boolean => {
    const text = fold(textOf(heading));
    return (
      text.length >= TITLE_LETTERS &&
      titles.some((title) => title.includes(text) || (title.length >= TITLE_LETTERS && text.includes(title)))
    );
  };
  const first = Array.from(document.querySelectorAll('h1')).find((heading) => heading.closest('a, li') === null);
  const said = Array.from(document.querySelectorAll(HEADINGS)).filter(
    (heading) => heading.closest('a[href]') === null && saysTitle(heading),
  );
  return first ? [first, ...said] : said;
}
