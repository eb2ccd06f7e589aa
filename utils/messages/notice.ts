import type { ReadError } from '../article/errors.ts';

/** What the background can have to say about a page that it could not get into, or in which the reader failed. */
export type Notice = Extract<ReadError, { kind: 'forbidden' | 'broken' }>;

const PAGES = ['browser', 'store', 'pdf', 'other'] as const satisfies readonly Extract<ReadError, { kind: 'forbidden' }>['page'][];

/** The notice as the query of its page, and back. */
export function toQuery(notice: Notice): string {
  return `?${new URLSearchParams(notice.kind === 'forbidden' ? { page: notice.page } : { broken: notice.message })}`;
}

export function fromQuery(query: string): Notice {
  const params = new URLSearchParams(query);
  const broken = params.get('broken');
  if (broken !== null) return { kind: 'broken', step: 'container', message: broken };
  return { kind: 'forbidden', page: PAGES.find((page) => page === params.get('page')) ?? 'other' };
}
