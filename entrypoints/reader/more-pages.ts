import { extract } from '../../utils/article/extract.ts';
import { joinPage } from '../../utils/article/pages/join.ts';
import type { AddPage } from '../../utils/state/next-pages.ts';
import { BUDGET } from './extract-page.ts';

/** Milliseconds that the site gets to send one page. */
const PATIENCE = 15_000;

/** Adds the story's further pages, fetched from its own site as the page itself would fetch them. */
export function pageAdder(signal: AbortSignal): AddPage {
  return async (story, address) => {
    const page = await fetchPage(address, signal);
    const extraction = await extract(page, { url: address, siteRules: true, budget: BUDGET, now: new Date(), view: window });
    if (extraction.ok) return joinPage(story, extraction.value, window);
    // A last page may be too short to be a story by itself.
    const best = extraction.error.kind === 'no-story' ? extraction.error.best : null;
    if (!best) throw new Error(`nothing to read: ${extraction.error.kind}`);
    return joinPage(story, best, window);
  };
}

/**
 * A page of the site, parsed in the encoding that it or its server declares. By XMLHttpRequest, which makes a document of it: the bytes that `fetch` gives
 * may not be read in Firefox's content scripts, and its text is UTF-8 whatever the page is.
 */
function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.setRequestHeader('accept', 'text/html');
    request.addEventListener('loadend', () => {
      const { status, responseURL, response } = request as { status: number; responseURL: string; response: Document | null };
      const isFromSite = URL.canParse(responseURL) && new URL(responseURL).origin === new URL(address).origin;
      if (status === 200 && response && isFromSite) resolve(response);
      else reject(new Error(`status ${status}`));
    });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send();
  });
}
