import { extract } from '../../utils/article/extract.ts';
import { toMarkdown } from '../../utils/article/markdown.ts';
import { toRow } from './row.ts';

/** What `extract.ts` runs inside the headless page: the reader's own pipeline over the page's own document. */
async function run(
  url: string,
  siteRules: boolean,
  markdown: boolean,
): Promise<{ row: ReturnType<typeof toRow>; markdown: string | null }> {
  const start = performance.now();
  const computedDirection = document.body ? getComputedStyle(document.body).direction : 'ltr';
  const extraction = await extract(document, {
    url,
    computedDirection: computedDirection === 'rtl' ? 'rtl' : 'ltr',
    siteRules,
    budget: 9_000,
    now: new Date(),
  });
  const ms = performance.now() - start;
  const article = extraction.ok ? extraction.value : extraction.error.kind === 'no-story' ? extraction.error.best : null;
  return { row: toRow(extraction, url, ms), markdown: markdown && article ? toMarkdown(article) : null };
}

Object.assign(globalThis, { safaAnswer: run });
