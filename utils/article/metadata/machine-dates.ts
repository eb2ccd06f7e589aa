import { parseMachineDate } from '../../arabic/dates.ts';
import type { Page } from './page.ts';

/** A date as metadata states it: local time as written, its zone where one is, and where it stands. */
export interface Machine {
  readonly iso: string;
  readonly zone?: string;
  readonly source: string;
}

const DAY_MS = 86_400_000;

/** No story has appeared more than a day from now, whatever the zone: an event, a default, a slip. */
export const isFuture = (iso: string, now: Date): boolean => Date.parse(`${iso.slice(0, 10)}T00:00Z`) - now.getTime() > 2 * DAY_MS;

const LESSER_TAGS: readonly string[] =
  'pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date dcterms.date date cxenseparse:recs:publishtime og:pubdate'.split(
    ' ',
  );

export interface Stated {
  readonly published: readonly Machine[];
  readonly modified: readonly Machine[];
}

/** Every date that metadata states, the likeliest first. */
export function machineDates({ meta, linked, doc, now, isForeign }: Page): Stated {
  const read = (values: readonly (string | null | undefined)[], source: string): Machine[] =>
    values.flatMap((value) => {
      const date = value ? parseMachineDate(value, now) : null;
      return date && !isFuture(date.iso, now) ? [{ ...date, source }] : [];
    });
  const attributes = (name: string): (string | null)[] =>
    Array.from(
      doc.querySelectorAll(
        `[itemprop~="${name}"], [property~="schema:${name}"]${name === 'datePublished' ? ', [property~="dc:date"][content]' : ''}`,
      ),
    )
      .filter((element) => !isForeign(element))
      .slice(0, 3)
      .map((element) => element.getAttribute('content') ?? element.getAttribute('datetime'));
  return {
    published: [
      ...read(meta.all('article:published_time', 'og:published_time', 'article:published'), 'article:published_time'),
      ...read(
        linked.stories.map((story) => story.datePublished),
        'json-ld',
      ),
      ...read([...meta.all('datepublished'), ...attributes('datePublished')], 'microdata'),
      ...read(meta.all(...LESSER_TAGS), 'meta'),
    ],
    modified: [
      ...read(meta.all('article:modified_time', 'og:updated_time', 'og:modified_time'), 'article:modified_time'),
      ...read(
        linked.stories.map((story) => story.dateModified),
        'json-ld',
      ),
      ...read([...meta.all('datemodified', 'lastmod', 'last-modified'), ...attributes('dateModified')], 'microdata'),
    ],
  };
}
