import { describe, expect, test } from 'vitest';
import { metadataOf } from './page.ts';
import type { Sample } from './page.ts';

const published = (sample: Sample): string | null => metadataOf(sample).published?.iso ?? null;
const meta = (value: string): string => `<meta property="article:published_time" content="${value}">`;

describe('when it was published', () => {
  test.each<[what: string, sample: Sample, expected: string | null]>([
    ['printed below the headline', { above: '<p>الأحد ٨ مارس ٢٠٢٦ - ١٠:٣٠ ص</p>' }, '2026-03-08T10:30'],
    ['printed below the story', { below: '<div>نشر في 8 آذار 2026</div>' }, '2026-03-08'],
    ['printed above the headline', { headline: '<p class="date">8 مارس 2026</p><h1>الجسر الحجري يعود إلى الحياة</h1>' }, '2026-03-08'],
    [
      'printed wins over the same instant in UTC',
      { head: meta('2026-03-07T22:30:00Z'), above: '<p>الأحد 8 مارس 2026 00:30</p>' },
      '2026-03-08T00:30',
    ],
    [
      'printed wins over a template’s leftover',
      { above: '<p>بقلم: هناء المصري <time datetime="2008-02-14 20:00">8/3/2026</time></p>' },
      '2026-03-08',
    ],
    ['metadata fills in', { head: meta('2026-03-08T10:30:00+02:00') }, '2026-03-08T10:30'],
    ['metadata fills in for «yesterday»', { head: meta('2026-03-08T10:30:00+02:00'), above: '<p>أمس</p>' }, '2026-03-08T10:30'],
    ['metadata in Arabic prose', { head: meta('الأحد، 08 مارس 2026 - 12:09 م') }, '2026-03-08T12:09'],
    [
      'JSON-LD fills in',
      { head: '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2026-03-08"}]}</script>' },
      '2026-03-08',
    ],
    [
      'JSON-LD of another story in a list does not',
      {
        head: `<script type="application/ld+json">[{"@type":"NewsArticle","url":"/news/other","datePublished":"2025-01-01"},{"@type":"NewsArticle","url":"/news/2026/3/8/bridge","datePublished":"2026-03-08"}]</script>`,
      },
      '2026-03-08',
    ],
    [
      'the day that metadata confirms, where day and month could be turned',
      { head: meta('2026-08-03T09:00:00Z'), above: '<p>8/3/2026</p>' },
      '2026-08-03',
    ],
    ['«ago» alone is no date', { above: '<p>قبل ٣ ساعات</p>' }, null],
    ['an update alone is no publication', { above: '<p>آخر تحديث: 8 مارس 2026</p>' }, null],
    ['the masthead’s today is no date', { top: '<header><span class="today">24 نوفمبر 2026</span></header>' }, null],
    ['a card’s date is no date', { below: '<aside><article><h4>خبر</h4><time>1 مارس 2026</time></article></aside>' }, null],
    [
      'a date in the story is no date',
      { lead: 'أغلق الجسر في 14 نوفمبر 2024 بقرار من المحافظ الذي تلقى تقارير مقلقة عن حال الأساسات. ' },
      null,
    ],
    ['none', {}, null],
  ])('%s', (_what, sample, expected) => expect(published(sample)).toBe(expected));

  test('keeps the page’s words and learns the zone from metadata', () => {
    const date = metadataOf({ head: meta('2026-03-08T10:30:00+02:00'), above: '<p>الأحد 8 مارس 2026 - 10:30</p>' }).published;
    expect(date).toEqual({ iso: '2026-03-08T10:30', zone: '+02:00', printed: 'الأحد 8 مارس 2026 - 10:30' });
  });

  test('tells the update from the publication in one line', () => {
    const { published: first, modified } = metadataOf({ above: '<div>هناء المصري | 8/3/2026 | آخر تحديث: 9/3/2026 09:14 م</div>' });
    expect([first?.iso, modified?.iso]).toEqual(['2026-03-08', '2026-03-09T21:14']);
  });

  test('a change before the publication is none', () => {
    const head = `${meta('2026-03-08T10:30:00Z')}<meta property="article:modified_time" content="2026-02-01T00:00:00Z">`;
    expect(metadataOf({ head }).modified).toBeNull();
  });
});
