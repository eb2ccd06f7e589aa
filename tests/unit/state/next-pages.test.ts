import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../utils/article/types.ts';
import { createNextPages, MOST_PAGES, type AddPage } from '../../../utils/state/next-pages.ts';
import { ARABIC } from '../../support/reader-fixture-articles.ts';

const page = (number: number) => `https://site.example/story/${number}`;
const FIRST: Article = { ...ARABIC, nextPage: page(2) };

/** Adds pages up to the last. */
const upTo =
  (last: number): AddPage =>
  async (story, address) => {
    const number = Number(address.split('/').at(-1));
    const { nextPage: _, ...rest } = story;
    return { ...rest, text: [...story.text, `صفحة ${number}`], ...(number < last && { nextPage: page(number + 1) }) };
  };

describe('a story in pages', () => {
  test('grows page by page to its end, and says which is on its way', async () => {
    const pages = createNextPages(FIRST, upTo(4));
    const said: string[] = [];
    pages.rest.subscribe((rest) => said.push(rest.kind === 'loading' ? `loading ${rest.page}` : rest.kind));
    await pages.follow();
    expect(pages.story.value.text.slice(-3)).toEqual(['صفحة 2', 'صفحة 3', 'صفحة 4']);
    expect(said).toEqual(['none', 'loading 2', 'loading 3', 'loading 4', 'none']);
  });

  test('stays as it is where it has no further page', async () => {
    const addPage = vi.fn<AddPage>();
    const pages = createNextPages(ARABIC, addPage);
    await pages.follow();
    expect(addPage).not.toHaveBeenCalled();
    expect(pages.rest.value.kind).toBe('none');
  });

  test('ends where what follows is no page of it', async () => {
    const pages = createNextPages(FIRST, async () => null);
    await pages.follow();
    expect(pages.story.value).toBe(FIRST);
    expect(pages.rest.value.kind).toBe('none');
  });

  test('ends where a page leads back to one that was there', async () => {
    const addPage = vi.fn<AddPage>(async (story, address) => ({ ...story, nextPage: address === page(2) ? page(3) : page(2) }));
    await createNextPages(FIRST, addPage).follow();
    expect(addPage).toHaveBeenCalledTimes(2);
  });

  test('stops after so many pages, and says where the rest is', async () => {
    const pages = createNextPages(FIRST, upTo(99));
    await pages.follow();
    expect(pages.rest.value).toEqual({ kind: 'missing', why: 'too-many', address: page(MOST_PAGES + 1) });
  });

  test('that cannot be fetched is shown as far as it came, and goes on from there when asked', async () => {
    let isDown = true;
    const pages = createNextPages(FIRST, (story, address) =>
      isDown && address === page(3) ? Promise.reject(new Error('offline')) : upTo(3)(story, address),
    );
    await pages.follow();
    expect(pages.story.value.text.at(-1)).toBe('صفحة 2');
    expect(pages.rest.value).toEqual({ kind: 'missing', why: 'failed', address: page(3) });
    isDown = false;
    await pages.follow();
    expect(pages.story.value.text.slice(-2)).toEqual(['صفحة 2', 'صفحة 3']);
    expect(pages.rest.value.kind).toBe('none');
  });

  test('is not fetched twice at once', async () => {
    const addPage = vi.fn<AddPage>(upTo(2));
    const pages = createNextPages(FIRST, addPage);
    await Promise.all([pages.follow(), pages.follow()]);
    expect(addPage).toHaveBeenCalledOnce();
  });

  test('stops when the reader is closed', async () => {
    const end = new AbortController();
    const pages = createNextPages(
      FIRST,
      async (story, address) => {
        end.abort();
        return upTo(9)(story, address);
      },
      end.signal,
    );
    await pages.follow();
    expect(pages.story.value).toBe(FIRST);
  });
});
