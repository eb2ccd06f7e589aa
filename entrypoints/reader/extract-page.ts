import type { ReadError } from '../../utils/article/errors.ts';
import { extract } from '../../utils/article/extract.ts';
import type { Direction, Extraction, PageContext } from '../../utils/article/types.ts';
import { err } from '../../utils/result.ts';
import { shadowOf } from './shadow.ts';
import { shielded } from '../../utils/page/shielded.ts';

/** Milliseconds that a page that is still being loaded gets to bring the rest of its text. */
const PATIENCE = 2000;
/** Milliseconds that the pipeline may take before the reader is told that it was too slow. */
export const BUDGET = 6000;

/** The story of the live page, which is only read. Whatever is thrown on the way ends here, as an error that the reader sees in words. */
export async function extractPage(document: Document): Promise<Extraction> {
  try {
    await whenParsed(document);
    const refusal = whyNotReadable(document);
    return refusal ? err(refusal) : await extract(document, contextOf(document));
  } catch (error) {
    return err({ kind: 'broken', step: 'container', message: String(error) });
  }
}

function whenParsed(document: Document): Promise<void> {
  const { readyState, addEventListener } = shielded(document);
  if (readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

function contextOf(document: Document): PageContext {
  const direction = computedDirection(document);
  const now = new Date();
  return { url: location.href, ...(direction && { computedDirection: direction }), siteRules: true, budget: BUDGET, now, shadowOf };
}

function computedDirection(document: Document): Direction | null {
  const { body } = shielded(document);
  return body ? (getComputedStyle(body).direction as Direction) : null;
}

/** Documents that are no web page inside, though the browser lets a script in. */
function whyNotReadable(document: Document): ReadError | null {
  const page = shielded(document);
  if (page.contentType === 'application/pdf' || page.querySelector('body > embed[type="application/pdf"]'))
    return { kind: 'forbidden', page: 'pdf' };
  if (page.body?.localName === 'frameset') return { kind: 'no-story', looksLike: 'frames', best: null };
  return null;
}
