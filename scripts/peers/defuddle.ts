import Defuddle from 'defuddle';
import type { Reading } from '../score/scorer.ts';
import { readBlocks } from './blocks.ts';

/** Defuddle as it comes; it makes its own copy, and does not say whether a page is an article. */
async function run(url: string): Promise<{ row: Reading; markdown: null }> {
  const start = performance.now();
  const parsed = new Defuddle(document, { url, useAsync: false }).parse();
  const ms = performance.now() - start;
  const { body } = new DOMParser().parseFromString(parsed.content, 'text/html');
  const row = {
    title: parsed.title,
    byline: parsed.author ? [parsed.author] : [],
    publisher: parsed.site,
    published: parsed.published,
    lang: parsed.language,
    ...readBlocks(body),
    ms,
  };
  return { row, markdown: null };
}

Object.assign(globalThis, { safaAnswer: run });
