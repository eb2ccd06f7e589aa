import { expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import type { FieldAccount, MetadataField } from '../../../../utils/article/types.ts';
import { context, openPage, TITLE } from '../../../support/page-under-test.ts';
import { BODY, newspaper } from './read-page.ts';

test('whoever listens hears every candidate, which won, and by what rule', async () => {
  const head = '<meta name="author" content="رامز الديري"><meta property="article:published_time" content="2026-04-11T22:15:00Z">';
  const page = await openPage(
    newspaper(`<article><h1>${TITLE}</h1><p>كتبت: هالة المرعي</p><p class="date">12 أبريل 2026</p>${BODY}</article>`, head),
  );
  let fields: Partial<Record<MetadataField, FieldAccount>> = {};
  let container: Element | null = null;
  const trace = {
    story: (element: Element) => void (container = element),
    metadata: (accounts: typeof fields) => void (fields = accounts),
  };
  await extract(page.document, context({ trace }));
  page.close();
  expect(container).not.toBeNull();
  expect(fields.people).toMatchObject({ won: 'هالة المرعي (author)', source: 'printed near the headline' });
  const people = fields.people?.candidates.map(({ value, source }) => `${value}: ${source}`);
  expect(people).toContain('هالة المرعي (author): printed near the headline');
  expect(people).toContain('رامز الديري (author): meta author');
  expect(fields.published?.candidates.map(({ source }) => source)).toEqual(['printed near the headline', 'article:published_time']);
  for (const account of Object.values(fields)) {
    expect(account.rule).not.toBe('');
    expect(account.candidates.map(({ weight }) => weight)).toEqual(
      account.candidates.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  }
});
