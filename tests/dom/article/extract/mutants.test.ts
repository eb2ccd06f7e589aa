import { describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import { sanitizeAgain } from '../../../../utils/article/sanitize.ts';
import type { Extraction } from '../../../../utils/article/types.ts';
import { mutate } from '../../../support/mutate-page.ts';
import { context, openPage } from '../../../support/page-under-test.ts';

const PAGES = Object.entries({
  ...import.meta.glob<string>('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../sites/fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../support/*.html', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../../scripts/demo-page/*.html', { query: '?raw', import: 'default', eager: true }),
});
const MUTANTS = 60;
const BUDGET = 8_000;

/** What is no error of ours: a page without a story, or one that is refused in words. */
const TYPED = ['no-story', 'too-slow', 'too-large'];

/** Without white space and what the sanitiser takes out, so that words compare wherever blocks begin and end. */
const compact = (text: string): string => text.replace(/[\s\u0000\u202A-\u202E\u2066-\u2069]+/gu, '').toWellFormed();

const countOf = (text: string, piece: string): number => text.split(piece).length - 1;

/** What a mutant's extraction breaks, in words; nothing where it keeps every promise. */
function faultsOf(extraction: Extraction, words: string, ms: number): string[] {
  const faults: string[] = ms > BUDGET ? [`took ${Math.round(ms)} ms`] : [];
  if (!extraction.ok && !TYPED.includes(extraction.error.kind)) faults.push(JSON.stringify(extraction.error));
  const article = extraction.ok ? extraction.value : extraction.error.kind === 'no-story' ? extraction.error.best : null;
  if (!article) return faults;
  for (const line of article.text) {
    const block = compact(line);
    const there = countOf(words, block);
    if (there === 0 && !line.split(' ').every((word) => words.includes(compact(word)))) faults.push(`not from the page: ${line}`);
    const given = article.text.filter((other) => other === line).length;
    if (block.length > 40 && there > 0 && given > there) faults.push(`${given} times: ${line}`);
  }
  if (sanitizeAgain(article.content, window) !== article.content) faults.push('made safe again, it is another');
  if (/<script|onerror=|javascript:|style=|class=/i.test(article.content)) faults.push('unsafe');
  return faults;
}

describe('pages of our own, changed at random, end in their words or in a typed error', () => {
  test('there are pages to change', () => expect(PAGES.length).toBeGreaterThanOrEqual(5));

  test.each(PAGES)(
    '%s',
    async (name, html) => {
      const faults: string[] = [];
      for (let seed = 1; seed <= MUTANTS; seed++) {
        const page = await openPage(html);
        mutate(page.document, seed);
        const words = compact(page.document.body.textContent);
        const before = page.document.documentElement.outerHTML;
        const began = performance.now();
        const extraction = await extract(
          page.document,
          context({ siteRules: seed % 2 === 0, url: `https://www.${name.replace(/.*\/|\.html/g, '')}/news/2026/4/12/661471` }),
        );
        faults.push(...faultsOf(extraction, words, performance.now() - began).map((fault) => `seed ${seed}: ${fault}`));
        if (page.document.documentElement.outerHTML !== before) faults.push(`seed ${seed}: the page was changed`);
        page.close();
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
