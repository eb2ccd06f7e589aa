import { describe, expect, test } from 'vitest';
import { ADDRESS, metadataOf, TITLE } from '../../metadata/page.ts';
import type { Sample } from '../../metadata/page.ts';

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const section = (sample: Sample): string | null => metadataOf(sample).section;
const H1 = `<h1>${TITLE}</h1>`;

describe('the section that the story stands in', () => {
  test.each<[what: string, sample: Sample, expected: string | null]>([
    ['JSON-LD', { head: linked('{"@type":"NewsArticle","articleSection":"محليات"}') }, 'محليات'],
    ['JSON-LD with several', { head: linked('{"@type":"NewsArticle","articleSection":["محليات","الوادي"]}') }, 'محليات'],
    ['article:section', { head: '<meta property="article:section" content="رياضة">' }, 'رياضة'],
    [
      'breadcrumbs in JSON-LD, the last but the story',
      {
        head: linked(
          `{"@type":"BreadcrumbList","itemListElement":[{"name":"الرئيسية"},{"name":"اقتصاد"},{"item":{"name":"أسواق"}},{"name":"${TITLE}"}]}`,
        ),
      },
      'أسواق',
    ],
    [
      'printed breadcrumbs',
      { top: `<nav class="breadcrumbs"><a href="/">الرئيسية</a> › <a href="/eco">اقتصاد</a> › <span>${TITLE}</span></nav>` },
      'اقتصاد',
    ],
    ['a marked kicker over the headline', { headline: `<a class="category" href="/eco">اقتصاد</a>${H1}` }, 'اقتصاد'],
    ['a linked kicker whose address holds the story', { headline: `<a href="/news">محليات</a>${H1}`, url: ADDRESS }, 'محليات'],
    ['a marked category below the headline', { above: '<span class="post-category"><a href="/news/">محليات</a></span>' }, 'محليات'],
    [
      'an Arabic name before a Latin one for machines',
      { head: '<meta property="article:section" content="local-news">', headline: `<a class="category" href="/c">محليات</a>${H1}` },
      'محليات',
    ],
    ['nothing', {}, null],
    ['an unmarked link over the headline', { headline: `<a href="/offers">عروض الجمعة</a>${H1}` }, null],
    ['«الرئيسية» alone', { top: '<nav class="breadcrumb"><a href="/">الرئيسية</a></nav>' }, null],
    ['«غير مصنف»', { head: '<meta property="article:section" content="غير مصنف">' }, null],
    [
      'the paper’s own name',
      { head: '<meta property="og:site_name" content="أوقات الوادي"><meta property="article:section" content="أوقات الوادي">' },
      null,
    ],
    ['a date', { headline: `<span class="category">8 مارس 2026</span>${H1}` }, null],
    ['prose', { head: '<meta property="article:section" content="كل ما يهم أهل الوادي من أخبار الماء والزراعة">' }, null],
    ['a menu’s links', { top: '<nav class="menu"><a href="/s">رياضة</a><a href="/e">اقتصاد</a></nav>' }, null],
    ['a card’s category', { bottom: '<div class="related"><a class="category" href="/s">رياضة</a></div>' }, null],
  ])('%s', (_what, sample, expected) => expect(section(sample)).toBe(expected));

  test('a kicker over the headline is no story', () => {
    const { used } = metadataOf({ headline: `<a class="category" href="/eco">اقتصاد</a>${H1}` });
    expect(used.map((element) => element.textContent)).toContain('اقتصاد');
  });
});
