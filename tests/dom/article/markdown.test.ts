import { expect, test } from 'vitest';
import { toMarkdown } from '../../../utils/article/markdown.ts';
import { sanitizeAgain } from '../../../utils/article/sanitize.ts';
import type { Article, Attribution } from '../../../utils/article/types.ts';
import { ADDRESS, STORY, TITLE } from '../../support/page-under-test.ts';

const ATTRIBUTION: Attribution = {
  publisher: { name: 'بريد السنابل', home: 'https://www.sanabel-post.example/' },
  people: [
    { name: 'هالة المرعي', role: 'author' },
    { name: 'سليم النجار', role: 'translator' },
  ],
  published: { iso: '2026-04-12T09:30', printed: 'الأحد، ١٢ أبريل ٢٠٢٦' },
  modified: null,
  canonicalUrl: null,
  url: ADDRESS,
  sources: [{ outlet: 'الجارديان', phrase: 'نقلت صحيفة «الجارديان»', block: 0, at: 0 }],
};

const article = (html: string, over: Partial<Article> = {}): Article => ({
  title: TITLE,
  standfirst: null,
  section: null,
  lang: 'ar',
  dir: 'rtl',
  content: sanitizeAgain(html, window),
  text: [],
  captions: [],
  images: [],
  lead: null,
  attribution: ATTRIBUTION,
  removed: [],
  minutes: 1,
  ...over,
});

test('headline, standfirst, origin, story, sources, in this order', () => {
  expect(toMarkdown(article(`<p>${STORY[0]}</p><h2>سنوات الجفاف</h2><p>سطر <b>مهم</b></p>`, { standfirst: 'موجز الخبر' }))).toBe(
    [
      `# ${TITLE}`,
      '*موجز الخبر*',
      `بريد السنابل · هالة المرعي، سليم النجار (translator) · الأحد، ١٢ أبريل ٢٠٢٦ · <${ADDRESS}>`,
      STORY[0],
      '## سنوات الجفاف',
      'سطر **مهم**',
      '---',
      '- الجارديان: «نقلت صحيفة «الجارديان»»',
    ].join('\n\n'),
  );
});

test('what is not stated leaves no gap', () => {
  const nothing = { ...ATTRIBUTION, people: [], published: null, sources: [], canonicalUrl: 'https://www.sanabel-post.example/c' };
  expect(toMarkdown(article('<p>نص</p>', { attribution: nothing }))).toBe(
    `# ${TITLE}\n\nبريد السنابل · <https://www.sanabel-post.example/c>\n\nنص`,
  );
});

test('a date without printed words is given as it is known', () =>
  expect(toMarkdown(article('<p>نص</p>', { attribution: { ...ATTRIBUTION, published: { iso: '2026-04-12' } } }))).toContain(
    '· 2026-04-12 ·',
  ));

test.each([
  ['<ul><li>أول</li><li>ثان</li></ul>', /-\s+أول\n-\s+ثان/],
  ['<ol start="3"><li>ثالث</li></ol>', /3\.\s+ثالث/],
  ['<blockquote><p>لم نر ماء كهذا</p></blockquote>', /> لم نر ماء كهذا/],
  ['<p><a href="https://a.example/b">رابط</a></p>', /\[رابط\]\(https:\/\/a\.example\/b\)/],
  [
    '<figure><img src="https://a.example/b.jpg" alt="السد"><figcaption>الماء</figcaption></figure>',
    /!\[السد\]\(https:\/\/a\.example\/b\.jpg\)\s+الماء/,
  ],
  ['<p>أ<br>ب</p>', /أ {2}\nب/],
  ['<hr>', /\n---/],
])('%s', (html, markdown) => expect(toMarkdown(article(html))).toMatch(markdown));
