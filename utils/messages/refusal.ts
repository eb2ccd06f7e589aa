import type { ReadError } from '../article/errors.ts';

export type ForbiddenPage = Extract<ReadError, { kind: 'forbidden' }>['page'];

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com', 'discovery.addons.mozilla.org'];
const WEB = ['http:', 'https:', 'file:', 'ftp:'];

/**
 * What kind of page it is that the browser lets no extension into.
 * @param url the tab's address; undefined where the browser does not tell it, which it does of its own pages alone
 * @param refusal the browser's words for it
 */
export function forbiddenPage(url: string | undefined, refusal: string): ForbiddenPage {
  if (/extensions gallery/i.test(refusal)) return 'store';
  if (!url || !URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return WEB.includes(protocol) ? 'other' : 'browser';
}

/** The tab was closed or went to another page meanwhile: there is no one to tell. */
export function isGone(refusal: string): boolean {
  return /no tab with id|invalid tab id|tab was closed|frame with id \d+ was removed|page was navigated/i.test(refusal);
}
