import { afterEach, describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import { judge } from '../../../../utils/article/readable.ts';
import { GRANTED, OTHERS, STORIES, type KindOfPage } from '../../../support/kinds-of-pages.ts';
import { context, openPage, parse, type LivePage } from '../../../support/page-under-test.ts';

const open: LivePage[] = [];
afterEach(() => open.splice(0).forEach((page) => page.close()));

async function read({ html, url }: KindOfPage): Promise<string> {
  const page = await openPage(html);
  open.push(page);
  const extraction = await extract(page.document, context({ url }));
  if (extraction.ok) return 'story';
  return extraction.error.kind === 'no-story' ? extraction.error.looksLike : extraction.error.kind;
}

describe('reader mode is offered, and the pipeline agrees, for', () => {
  test.each(Object.entries(STORIES))('%s', async (_, page) => {
    expect(judge(parse(page.html), page.url), 'the detector').toMatchObject({ isArticle: true, looksLike: 'story' });
    expect(await read(page), 'the pipeline').toBe('story');
  });
});

describe('reader mode is not offered, but the pipeline grants when asked', () => {
  test.each(Object.entries(GRANTED))('%s', async (_, page) => {
    expect(judge(parse(page.html), page.url).isArticle, 'the detector').toBe(false);
    expect(await read(page), 'the pipeline').toBe('story');
  });
});

describe('reader mode is not offered, and the pipeline says why, for', () => {
  test.each(Object.entries(OTHERS))('%s', async (_, page) => {
    const verdict = judge(parse(page.html), page.url);
    expect(verdict.isArticle, 'the detector').toBe(false);
    expect(page.looksLike).toContain(verdict.looksLike);
    expect(page.looksLike).toContain(await read(page));
  });
});
