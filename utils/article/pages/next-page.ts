import { fold } from '../../arabic/normalize.ts';
import { textOf } from '../blocks.ts';
import type { StoryPlace } from '../types.ts';
import { isNextPage } from './page-address.ts';

const FOLLOWING = 4;
const CONTAINED_BY = 16;
/** Words on a control that leads on; headlines are longer. */
const LABEL = 40;
const NEXT = new Set(
  (
    'التالي|التالية|الصفحة التالية|صفحة تالية|الجزء التالي|بقية المقال|بقية الموضوع|تتمة|تابع القراءة|متابعة القراءة|أكمل القراءة|اقرأ البقية|' +
    'next|next page|continue|continue reading|suivant|page suivante'
  )
    .split('|')
    .map(fold),
);
/** Words that make a control lead to another story. */
const OTHER_STORY = /(?:^| )(?:ال)?(?:خبر|اخبار|مقال|مقاله|موضوع|قصه|تدوينه|بوست|post|article|story|news)(?: |$)/;
const COUNTED = /^(?:(?:ال)?صفحه |page |p |ال?جزء )?(\d{1,2})$/;

/**
 * Address of the next page of this very story, or null: a link that differs from the page's own address by a page's number alone, stands in or
 * after the story (or in the head, as `rel=next`), and says no more than «next» or a number. What leads to the next story does not.
 * @param page untouched copy, whose base is the page's address
 */
export function findNextPage(page: Document, { first }: Pick<StoryPlace, 'first'>, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const here = new URL(url);
  for (const link of Array.from(page.querySelectorAll('link[rel~="next" i][href], a[href]'))) {
    const href = link.getAttribute('href')!;
    // Most links have no small number in them.
    if (!/(?:^|[^\d])\d{1,2}(?:$|[^\d])/.test(href) || href.startsWith('#') || !URL.canParse(href, page.baseURI)) continue;
    const address = new URL(href, page.baseURI);
    address.hash = '';
    if (isNextPage(here, address) && leadsOn(link, first)) return address.href;
  }
  return null;
}

function leadsOn(link: Element, first: Element | null): boolean {
  if (link.tagName === 'LINK') return true;
  if (link.closest('header, nav[class*="main" i], [id*="comment" i], [class*="comment" i]')) return false;
  const position = first?.compareDocumentPosition(link) ?? FOLLOWING;
  if ((position & (FOLLOWING | CONTAINED_BY)) === 0) return false;
  const label = fold(textOf(link) || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? ''));
  if (label.length > LABEL || OTHER_STORY.test(label)) return false;
  return NEXT.has(label) || COUNTED.test(label) || /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
}
