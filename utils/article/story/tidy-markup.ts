import { isBlock, textOf } from '../blocks.ts';
import { isPlainAddress } from '../sanitize.ts';
import { markLanguages } from './mark-languages.ts';
import { renamed } from './split-paragraphs.ts';
import type { Tongue } from './tongue.ts';

const HOLDS_SOMETHING = 'img, a[href], table, hr, br';

/** Last touches before the story is made safe: absolute links, headings under the headline, languages marked, nothing empty. */
export function tidyMarkup(root: Element, base: string, tongue: Tongue): void {
  settleLinks(root, base);
  for (const heading of Array.from(root.querySelectorAll('h1, h7'))) heading.replaceWith(renamed(heading, 'h2'));
  boxParagraphs(root);
  dropEmpty(root);
  markLanguages(root, tongue);
}

/** A link that leads nowhere for a reader (scripts, anchors of the old page) becomes its words. */
function settleLinks(root: Element, base: string): void {
  for (const link of Array.from(root.querySelectorAll('a'))) {
    const href = (link.getAttribute('href') ?? '').trim();
    const address = href !== '' && !href.startsWith('#') && URL.canParse(href, base) ? new URL(href, base).href : null;
    if (address && isPlainAddress(address)) link.setAttribute('href', address);
    else link.replaceWith(...Array.from(link.childNodes));
  }
}

/** A paragraph cannot hold blocks: where a step or a script has put a figure into one, a parser would tear it apart and leave empty ones behind. */
function boxParagraphs(root: Element): void {
  for (const paragraph of Array.from(root.querySelectorAll('p'))) {
    if (Array.from(paragraph.querySelectorAll('*')).some(isBlock)) paragraph.replaceWith(renamed(paragraph, 'div'));
  }
}

function dropEmpty(root: Element): void {
  for (const element of Array.from(root.querySelectorAll('*')).toReversed()) {
    if (/^(?:IMG|BR|HR|TD|TH|COL|COLGROUP)$/.test(element.tagName) || element.querySelector(HOLDS_SOMETHING)) continue;
    if (textOf(element) === '') element.remove();
  }
  for (const figure of Array.from(root.querySelectorAll('figure'))) {
    if (!figure.querySelector('img, a[href], table, pre')) figure.remove();
  }
}
