import { describe, expect, test } from 'vitest';
import { metadataOf, TITLE } from './page.ts';
import type { Sample } from './page.ts';

const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('the headline is the one that the story stands under', () => {
  test.each<[what: string, sample: Sample]>([
    ['an h1', {}],
    [
      'the second h1, where the first is the logo',
      { head: '<meta property="og:site_name" content="أيام الوادي">', top: '<h1 class="logo"><a href="/">أيام الوادي</a></h1>' },
    ],
    ['an h1 in spans', { headline: '<h1><span>الجسر الحجري يعود إلى الحياة</span> <span>بعد عامين من الإغلاق</span></h1>' }],
    ['a div that metadata repeats', { head: og(TITLE), headline: `<div class="x9k2">${TITLE}</div>` }],
    [
      'a div that the title repeats before the site’s name',
      { head: `<title>${TITLE} « أيام الوادي</title>`, headline: `<div class="x9k2">${TITLE}</div>` },
    ],
    ['a headline by microdata alone', { head: '<title>أيام الوادي</title>', headline: `<div itemprop="headline">${TITLE}</div>` }],
    [
      'the whole one, where metadata is cut off',
      {
        head: `${og('الجسر الحجري يعود إلى الحياة…')}<title>الجسر الحجري يعود إلى الحياة... - أيام الوادي</title>`,
        headline: `<h2>${TITLE}</h2>`,
      },
    ],
    ['the story’s, where the section is an h1', { headline: `<h1>محليات</h1><h2>${TITLE}</h2>` }],
    ['the story’s, where a rail’s heading is nearer', { above: '<aside><h2>الأكثر قراءة هذا الأسبوع في المدينة</h2></aside>' }],
    [
      'JSON-LD’s headline, not its name',
      {
        headline: '',
        head: `<script type="application/ld+json">{"@type":"NewsArticle","name":"أيام الوادي","headline":"${TITLE}","publisher":{"@type":"Organization","name":"أيام الوادي"}}</script>`,
      },
    ],
    ['entities encoded twice', { headline: '', head: og('الجسر الحجري يعود إلى الحياة&amp;nbsp;بعد عامين من الإغلاق') }],
  ])('%s', (_what, sample) => expect(metadataOf(sample).title).toBe(TITLE));

  test('without a place for the story it is still found', () => expect(metadataOf({ head: og(TITLE) }, true).title).toBe(TITLE));

  test('markup in metadata stays text', () =>
    expect(metadataOf({ headline: '', head: og('&lt;img src=x onerror=alert(1)&gt; خبر عاجل') }).title).toBe('خبر عاجل'));
});

describe('the standfirst stands between headline and story', () => {
  test.each<[what: string, above: string, expected: string | null]>([
    ['by its class', '<p class="sub-title">أربعون حجرا عادت إلى أماكنها في القوس الأوسط</p>', 'أربعون حجرا عادت إلى أماكنها في القوس الأوسط'],
    ['by its heading', '<h2>أربعون حجرا عادت إلى أماكنها في القوس الأوسط</h2>', 'أربعون حجرا عادت إلى أماكنها في القوس الأوسط'],
    ['never the caption', '<figure><img src="a.jpg"><figcaption>عمال البلدية فوق القوس الأوسط للجسر</figcaption></figure>', null],
    [
      'never the caption without a name',
      '<div class="k1"><img src="a.jpg"><div class="k2">عمال البلدية فوق القوس الأوسط للجسر</div></div>',
      null,
    ],
    ['never the byline', '<p>كتب سامر الخطيب وهناء المصري من الوادي</p>', null],
    ['never the headline again', `<h2>${TITLE}</h2>`, null],
    ['none', '', null],
  ])('%s', (_what, above, expected) => expect(metadataOf({ above }).standfirst).toBe(expected));
});
