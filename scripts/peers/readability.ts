import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { Reading } from '../score/scorer.ts';
import { readBlocks } from './blocks.ts';

/** Form controls and the like, whose `name` or `id` shadows the document's own properties and would make Readability loop for ever. */
const SHADOWING = 'input, select, textarea, button, fieldset, output, object, img, embed, form';

/** Readability as it comes, over a copy of the page, which is how its callers use it; the copy is in the time. */
async function run(): Promise<{ row: Reading; markdown: null }> {
  const isArticle = isProbablyReaderable(document);
  const start = performance.now();
  const copy = document.cloneNode(true) as Document;
  for (const named of Array.from(copy.querySelectorAll(SHADOWING))) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
  const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  const ms = performance.now() - start;
  const { text, captions } = parsed?.content ? readBlocks(parsed.content) : { text: '', captions: [] };
  const row = {
    isArticle,
    title: parsed?.title ?? null,
    byline: parsed?.byline ? [parsed.byline] : [],
    publisher: parsed?.siteName ?? null,
    published: parsed?.publishedTime ?? null,
    lang: parsed?.lang ?? null,
    dir: parsed?.dir ?? null,
    text,
    captions,
    ms,
  };
  return { row, markdown: null };
}

Object.assign(globalThis, { safaAnswer: run });
