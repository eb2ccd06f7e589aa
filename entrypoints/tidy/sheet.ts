import { shielded } from '../../utils/page/shielded.ts';

/** How an element grows: what its mark is called, and the declarations that go with it, without `!important`. */
export interface Growth {
  readonly mark: string;
  readonly declarations: Readonly<Record<string, string>>;
}

/** The one sheet by which everything is hidden and widened. The page's elements carry its attribute, of a name that no page can know beforehand. */
export interface TidySheet {
  readonly attribute: string;
  /** Matches what is hidden by its mark. */
  readonly marked: string;
  /** What else is hidden, each selector checked by `isSelector`. */
  hide(selectors: readonly string[]): void;
  grow(growth: readonly Growth[]): void;
  /** Puts the sheet into the page, again where the page has put its own sheets in its place. */
  adopt(): void;
  remove(): void;
  /** Runs with nothing hidden and nothing widened, so that the page is read and measured as it came; nothing is painted meanwhile. */
  whileOff<T>(run: () => T): T;
}

/** First letter of the marks that widen; all others hide. */
export const WIDE = 'w';
/**
 * What follows the first is for elements that a script gives a display of their own, marked important: no sheet of an author goes before that.
 * Then they are not seen, heard, clicked or in the way.
 */
const HIDDEN = [
  'display: none',
  'animation: none',
  'transition: none',
  'visibility: hidden',
  'position: absolute',
  'clip-path: inset(100%)',
  'pointer-events: none',
];

export function createSheet(document: Document): TidySheet {
  const page = shielded(document);
  const name = randomName();
  const attribute = `data-${name}`;
  // An id that nothing has, three times over: it weighs more than whatever the page's own sheets say with importance.
  const weight = `:not(#${name}#${name}#${name})`;
  const marked = `[${attribute}]:not([${attribute}^="${WIDE}"])`;
  const sheet = new page.defaultView!.CSSStyleSheet();
  let selectors: readonly string[] = [];
  let growth: readonly Growth[] = [];
  let written = '';

  const write = (): void => {
    const hidden = [marked, ...selectors.map(whole)].map((each) => ruleOf(`${each}:not(html, body)${weight}`, HIDDEN));
    const grown = growth.map(({ mark, declarations }) => ruleOf(`[${attribute}="${mark}"]${weight}`, asList(declarations)));
    const text = [...hidden, ...grown].join('\n');
    if (text === written) return;
    written = text;
    sheet.replaceSync(text);
  };
  write();

  return {
    attribute,
    marked,
    hide(next) {
      selectors = next;
      write();
    },
    grow(next) {
      growth = next;
      write();
    },
    adopt() {
      if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    },
    remove() {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    whileOff(run) {
      sheet.disabled = true;
      try {
        return run();
      } finally {
        sheet.disabled = false;
      }
    },
  };
}

/** One that can be asked of the document, and that stays whole inside a sheet: parsers close what was left open, and would swallow what follows. */
export function isSelector(document: Document, selector: string): boolean {
  const page = shielded(document);
  try {
    page.createDocumentFragment().querySelector(selector);
    const rule = ruleOf(`${whole(selector)}:not(html)`, HIDDEN);
    return new page.defaultView!.CSSStyleSheet().insertRule(rule) === 0;
  } catch {
    return false;
  }
}

const asList = (declarations: Growth['declarations']): string[] =>
  Object.entries(declarations).map(([property, value]) => `${property}: ${value}`);

/** What is added behind a list of selectors would belong to the last of them. */
const whole = (selector: string): string => (selector.includes(',') ? `:is(${selector})` : selector);

const ruleOf = (selector: string, declarations: readonly string[]): string =>
  `${selector} { ${declarations.map((each) => `${each} !important;`).join(' ')} }`;

function randomName(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `x${high.toString(36)}${low.toString(36)}`;
}
