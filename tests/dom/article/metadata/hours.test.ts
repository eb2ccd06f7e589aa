import { describe, expect, test } from 'vitest';
import { metadataOf, TITLE } from '../../metadata/page.ts';
import type { Sample } from '../../metadata/page.ts';

const published = (sample: Sample): string | null => metadataOf(sample).published?.iso ?? null;
const DAY = '<p class="date">12 أبريل 2026</p>';
const blogger = (footer: string): Sample => ({
  headline: `<h2 class="date-header">الأحد، ١٢ أبريل ٢٠٢٦</h2><h3 class="post-title">${TITLE}</h3>`,
  below: `<div class="post-footer">${footer}</div>`,
});

describe('an hour that stands apart from its day', () => {
  test.each<[what: string, sample: Sample, iso: string]>([
    ['in a blog’s footer', blogger('<span class="post-timestamp">الساعة <abbr class="published">9:30 ص</abbr></span>'), '2026-04-12T09:30'],
    ['behind the writer in a blog’s footer', blogger('مرسلة بواسطة <b>قطوف دانية</b> الساعة ٩:٣٠ م'), '2026-04-12T21:30'],
    ['in the next box', { above: `<div><div>12 أبريل 2026</div><div>09:30</div></div>` }, '2026-04-12T09:30'],
    ['in the box before', { above: `<div><span>09:30 ص</span><span>12 أبريل 2026</span></div>` }, '2026-04-12T09:30'],
    [
      'behind the day in two calendars',
      { above: '<p><span>24 شوال 1447</span><span>12 أبريل 2026</span></p><p>09:30</p>' },
      '2026-04-12T09:30',
    ],
    ['in an agency’s stamp', { end: '<p>// انتهى // 14:32 ت م / 12 أبريل 2026</p>' }, '2026-04-12T14:32'],
    ['in an agency’s stamp, the day in the head', { above: DAY, end: '<p>// انتهى //</p><p>14:32 ت م</p>' }, '2026-04-12T14:32'],
    ['with the day said again', { above: DAY, end: '<p>تم النشر: الأحد 12 أبريل 2026 الساعة 9:30 ص</p>' }, '2026-04-12T09:30'],
  ])('%s', (_what, sample, iso) => expect(published(sample)).toBe(iso));

  test.each<[what: string, sample: Sample]>([
    ['the hour of an update', { above: `${DAY}<p>آخر تحديث: 11:45</p>` }],
    [
      'the hour of an update, its label in its own element',
      { above: `<div><span>12 أبريل 2026</span><span>آخر تحديث</span><span>11:45</span></div>` },
    ],
    ['the length of a film', { above: '<div><span>12 أبريل 2026</span><span class="duration">03:25</span></div>' }],
    ['what the story begins with', { above: `${DAY}<p>يبدأ العرض الساعة 8:00 مساء</p>` }],
    ['a comment’s', { above: DAY, below: '<div id="comments"><p>قارئ</p><p class="time">الساعة 10:22 م</p></div>' }],
  ])('is not %s', (_what, sample) => expect(published(sample)).toBe('2026-04-12'));
});

describe('the printed day against metadata in UTC', () => {
  const head = '<meta property="article:published_time" content="2026-04-11T20:40:00Z">';
  test('wins where it is printed', () => expect(published({ head, above: DAY })).toBe('2026-04-12'));
  test('is not guessed where it is not', () => expect(published({ head })).toBe('2026-04-11T20:40'));
});

describe('makers and days of what is no article', () => {
  const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
  const made = { name: TITLE, author: { '@type': 'Person', name: 'قطوف دانية' }, datePublished: '2026-04-12' };
  test.each(['Recipe', 'HowTo', 'Question'])('%s', (type) => {
    const told = metadataOf({ head: `<meta property="og:type" content="website">${data({ '@type': type, ...made })}` });
    expect([told.published?.iso, told.people]).toEqual(['2026-04-12', [{ name: 'قطوف دانية', role: 'author' }]]);
  });
  test('a question in an article’s page is not the article', () =>
    expect(
      published({
        head: data([
          { '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-04-10' },
          { '@type': 'Question', ...made },
        ]),
      }),
    ).toBe('2026-04-10'));
});
