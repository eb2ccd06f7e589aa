import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article } from '../article/types.ts';

/** Pages of one story beyond which the rest is left to the site. */
export const MOST_PAGES = 20;

/** What is known of a story's further pages. */
export type Rest =
  | { readonly kind: 'none' }
  /** `page` is on its way, counted from 1. */
  | { readonly kind: 'loading'; readonly page: number }
  /** `address` could not be fetched, or is one page too many. */
  | { readonly kind: 'missing'; readonly why: 'failed' | 'too-many'; readonly address: string };

/** The story with its next page; null where that is no further page of it. Rejects where the page cannot be had. */
export type AddPage = (story: Article, address: string) => Promise<Article | null>;

export interface NextPages {
  readonly story: ReadonlySignal<Article>;
  readonly rest: ReadonlySignal<Rest>;
  /** Fetches page after page until the story ends; after a failure it goes on from there. Never rejects. */
  follow(): Promise<void>;
}

/** A story that grows by its further pages. */
export function createNextPages(first: Article, addPage: AddPage, ended?: AbortSignal): NextPages {
  const story = signal(first);
  const rest = signal<Rest>({ kind: 'none' });
  const visited = new Set<string>([first.attribution.url]);
  let pages = 1;

  const isEnded = (): boolean => ended?.aborted ?? false;

  async function follow(): Promise<void> {
    if (rest.peek().kind === 'loading') return;
    for (let address = story.peek().nextPage; address && !visited.has(address); address = story.peek().nextPage) {
      if (pages >= MOST_PAGES) return void (rest.value = { kind: 'missing', why: 'too-many', address });
      rest.value = { kind: 'loading', page: pages + 1 };
      const longer = await addPage(story.peek(), address).catch(() => 'failed' as const);
      if (isEnded()) return;
      if (longer === 'failed') return void (rest.value = { kind: 'missing', why: 'failed', address });
      visited.add(address);
      if (!longer) break;
      story.value = longer;
      pages++;
    }
    rest.value = { kind: 'none' };
  }

  return { story, rest, follow };
}
