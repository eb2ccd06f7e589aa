import { extract } from '../../utils/article/extract.ts';
import { decodePage } from '../../utils/article/pages/decode-page.ts';
import { joinPage } from '../../utils/article/pages/join.ts';
import type { AddPage } from '../../utils/state/next-pages.ts';
import { BUDGET } from './extract-page.ts';

/** Milliseconds that the site gets to send one page. */
const PATIENCE = 15_000;
/** Bytes beyond which a page is none. */
const LARGEST = 8_000_000;

/** Adds the story's further pages, fetched from its own site as the page itself would fetch them. */
export function pageAdder(signal: AbortSignal): AddPage {
  return async (story, address) => {
    const page = await fetchPage(address, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    const extraction = await extract(page, { url: address, siteRules: true, budget: BUDGET, now: new Date(), view: window });
    if (extraction.ok) return joinPage(story, extraction.value, window);
    // A last page may be too short to be a story by itself.
    const best = extraction.error.kind === 'no-story' ? extraction.error.best : null;
    if (!best) throw new Error(`nothing to read: ${extraction.error.kind}`);
    return joinPage(story, best, window);
  };
}

async function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal, mode: 'same-origin', credentials: 'same-origin', headers: { accept: 'text/html' } });
  const type = response.headers.get('content-type');
  if (!response.ok || !(type === null || /html/i.test(type))) throw new Error(`status ${response.status}, ${type}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST) throw new Error(`${bytes.length} bytes`);
  return new DOMParser().parseFromString(decodePage(bytes, type), 'text/html');
}
