import { textOf } from '../blocks.ts';

/** What a page lets its visitor do, and how many names and dates it prints: pages that serve and sell ask for more than stories do, lists name more. */
export interface UseSigns {
  /** Buttons, links that look like buttons, and fields, outside navigation, headers, footers and asides. */
  readonly controls: number;
  /** Fields to fill in, anywhere. */
  readonly fields: number;
  /** Different dates, outside the same. */
  readonly dates: number;
  /** Different lines marked as someone's name, outside the same. */
  readonly names: number;
  /** What may play a film, outside the same. */
  readonly players: number;
}

const BUTTONS = 'button, [role="button"], summary, a[class*="btn" i], a[class*="button" i], a[class*="cta" i]';
const FIELDS = 'input:not([type="hidden" i]), select, textarea';
const DATES = 'time, [class*="date" i], [itemprop="datePublished"]';
const NAMES = '[class*="author" i], [class*="byline" i], [rel="author"], [itemprop="author"]';
const PLAYERS = 'video, iframe, embed, object';
const AROUND = 'nav, header, footer, aside';
/** Characters of a line that is a date or a name and hardly more. */
const SHORT_LINE = 70;

/** @param page a copy, whose controls shadow nothing */
export function readUseSigns(page: Document): UseSigns {
  const all = (selector: string) => Array.from(page.querySelectorAll(selector));
  const isAmid = (element: Element) => element.closest(AROUND) === null;
  const fields = all(FIELDS);
  const lines = (selector: string) =>
    [...new Set(all(selector).filter(isAmid).map(textOf))].filter(({ length }) => length > 2 && length <= SHORT_LINE);
  return {
    controls: [...all(BUTTONS), ...fields].filter(isAmid).length,
    fields: fields.length,
    dates: lines(DATES).filter((line) => /\p{Nd}/u.test(line)).length,
    names: lines(NAMES).length,
    players: all(PLAYERS).filter(isAmid).length,
  };
}
