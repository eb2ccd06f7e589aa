import { extract } from '../../../../utils/article/extract.ts';
import type { Article } from '../../../../utils/article/types.ts';
import { context, openPage, paragraphs, TITLE } from '../../../support/page-under-test.ts';

const CARD = (title: string, author: string, date: string): string =>
  `<article class="post-item" itemscope itemtype="https://schema.org/NewsArticle"><a href="/n/${title.length}"><img src="/t.jpg" alt="${title}"></a>
   <h3 itemprop="headline"><a href="/n/${title.length}">${title}</a></h3><span class="author" itemprop="author">${author}</span>
   <time datetime="${date}" itemprop="datePublished">${date}</time></article>`;

/** What stands around a story on any news page and tells nothing of it: today's date, other stories' cards, comments, the year of the copyright. */
export const AROUND = {
  before: `<header class="site-header"><div class="header-date">الثلاثاء، 24 نوفمبر 2026</div><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav></header>
    <div class="ticker"><a href="/n/1">عاجل: إغلاق طريق الساحل</a> <span>منذ 5 دقائق</span></div>`,
  after: `<section class="related-posts"><h2>أخبار ذات صلة</h2>${CARD('قطار الجبل يعود إلى سكته', 'رامز الديري', '2026-10-01')}${CARD('معرض للخزف في بيت الزجاج', 'نهى السالم', '2026-09-12')}</section>
    <div id="comments" class="comments"><h3>التعليقات (3)</h3><div class="comment"><span class="comment-author">زائر من التلة</span><time datetime="2026-11-20T10:00">20 نوفمبر 2026</time><p>خبر مفرح لأهل الوادي كلهم.</p></div></div>
    <aside class="sidebar"><h3>كتاب الرأي</h3><a href="/author/9">منصف العلوي</a><span>15 أكتوبر 2026</span></aside>
    <footer>جميع الحقوق محفوظة لبريد السنابل © 2026</footer>`,
};

export const BODY = paragraphs();

/** The page of a paper with the story in its middle: `around` is put above and below it. */
export function newspaper(middle: string, head = ''): string {
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${TITLE} - بريد السنابل</title><meta property="og:site_name" content="بريد السنابل">${head}</head>
    <body>${AROUND.before}${middle}${AROUND.after}</body></html>`;
}

/** The pipeline's own article of a page; it must find one. */
export async function readPage(html: string): Promise<Article> {
  const page = await openPage(html);
  try {
    const extraction = await extract(page.document, context({ now: new Date('2026-11-24T12:00:00Z') }));
    if (!extraction.ok) throw new Error(JSON.stringify({ ...extraction.error, best: undefined }));
    return extraction.value;
  } finally {
    page.close();
  }
}

/** «name/role, …» and the dates of a page in one line, for tables. */
export function told({ attribution: { people, published } }: Article): { people: string; published: string | null } {
  return { people: people.map(({ name, role }) => `${name}/${role}`).join(', '), published: published?.iso ?? null };
}
