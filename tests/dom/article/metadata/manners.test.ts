import { describe, expect, test } from 'vitest';
import { STORY, TITLE } from '../../../support/page-under-test.ts';
import { BODY, newspaper, readPage, told } from './read-page.ts';

type Row = [what: string, middle: string, people: string, published: string | null, head?: string];
const H1 = `<h1>${TITLE}</h1>`;
const withLead = (lead: string): string =>
  `<p>${lead}${STORY[0]}</p>${STORY.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}`;

/** The markup of the themes and systems that Arabic papers are made with, in our own words. */
const ROWS: Row[] = [
  [
    'Jannah: author and date in a meta row, the author again in a box below',
    `<article id="the-post"><header class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/cat/1">محليات</a></span><h1 class="post-title entry-title">${TITLE}</h1>
     <div class="single-post-meta post-meta"><span class="author-meta single-author"><span class="meta-item meta-author-wrapper"><span class="meta-author"><a href="/author/hala" class="author-name tie-icon">هالة المرعي</a></span></span></span><span class="date meta-item tie-icon">12 أبريل، 2026</span><span class="meta-item last-updated">آخر تحديث: 13 أبريل، 2026</span><div class="tie-alignright"><span class="meta-comment">0</span><span class="meta-views">1٬204</span><span class="meta-reading-time">دقيقتان</span></div></div></header>
     <div class="entry-content entry">${BODY}</div></article><div class="about-author container-wrapper about-author-box"><div class="author-info"><h3 class="author-name"><a href="/author/hala">هالة المرعي</a></h3><div class="author-bio">صحفية من الوادي تكتب عن الماء والزراعة منذ عشرين عاما.</div></div></div>`,
    'هالة المرعي/author',
    '2026-04-12',
  ],
  [
    'Sahifa: «نشر بواسطة: … في», three icons in one line',
    `<article class="post-listing"><div class="post-inner"><h1 class="name post-title entry-title">${TITLE}</h1><p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x" title="">بسام كنعان</a></span><span class="tie-date"><i class="fa fa-clock-o"></i>أبريل 12, 2026</span><span class="post-cats"><a href="/c">أخبار</a></span><span class="post-comments"><a href="#respond">اضف تعليق</a></span><span class="post-views">304 زيارة</span></p><div class="entry">${BODY}</div></div></article>`,
    'بسام كنعان/author',
    '2026-04-12',
  ],
  [
    'Newspaper: td-module-meta-info, «بواسطة» before the link',
    `<article class="post td-post"><div class="td-post-header"><ul class="td-category"><li><a href="/c">سياسة</a></li></ul><header class="td-post-title"><h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">بواسطة</div> <a href="/author/r">رنا الخوري</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-04-12T09:30:11+03:00">12 أبريل 2026</time></span><div class="td-post-views"><span>88</span></div></div></header></div><div class="td-post-content">${BODY}</div></article>`,
    'رنا الخوري/author',
    '2026-04-12',
  ],
  [
    'Blogger: «مرسلة بواسطة … في 9:30 ص» below the post, the day above it',
    `<div class="post-outer"><h2 class="date-header"><span>الأحد، 12 أبريل 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${BODY}</div><div class="post-footer"><span class="post-author vcard">مرسلة بواسطة <span class="fn"><a href="https://www.blogger.com/profile/1"><span>زاهر قباني</span></a></span></span> <span class="post-timestamp">في <a href="#"><abbr class="published" title="2026-04-12T09:30:00+03:00">9:30 ص</abbr></a></span></div></div></div>`,
    'زاهر قباني/author',
    '2026-04-12T09:30',
  ],
  [
    'Drupal: «أرسله … في», field labels',
    `<article class="node node--type-article"><h1 class="page-title">${TITLE}</h1><div class="node__meta">أرسله <span>لميس الناصري</span> في <span>أحد, 04/12/2026 - 09:30</span></div><div class="field field--name-body">${BODY}</div></article>`,
    'لميس الناصري/author',
    '2026-04-12T09:30',
    '<meta property="article:published_time" content="2026-04-12T06:30:00Z">',
  ],
  [
    'Joomla: «كتب بواسطة:», «نشر بتاريخ:» in a dl',
    `<div class="item-page"><div class="page-header"><h2>${TITLE}</h2></div><dl class="article-info text-muted"><dt class="article-info-term">التفاصيل</dt><dd class="createdby">كتب بواسطة: <span>وليد الأسمر</span></dd><dd class="category-name">المجموعة: <a href="/c">تقارير</a></dd><dd class="published">نشر بتاريخ: <time datetime="2026-04-12T09:30:00+00:00">12 نيسان/أبريل 2026</time></dd><dd class="hits">الزيارات: 512</dd></dl><div itemprop="articleBody">${BODY}</div></div>`,
    'وليد الأسمر/author',
    '2026-04-12',
  ],
  [
    'a broadcaster: day in two calendars, update printed last',
    `<main>${H1}<p class="article__subhead">الأهالي عبروا أول مرة منذ عامين على أقدامهم.</p><div class="article-dates"><span>نشر في 12/4/2026</span><span>|</span><span>آخر تحديث: 13/4/2026 02:15 (توقيت مكة المكرمة)</span></div><div class="wysiwyg">${BODY}</div><div class="article-source">المصدر: بريد السنابل</div></main>`,
    '',
    '2026-04-12',
  ],
  [
    'a broadcaster: label and time in lists, contributors with callings',
    `<main role="main"><h1 id="content">${TITLE}</h1><div><ul role="list"><li><div><div>Author, <span>فادية المصري</span></div><div>Role, بي بي سي نيوز عربي - القاهرة</div></div></li></ul></div><div><time datetime="2026-04-12">١٢ أبريل/ نيسان ٢٠٢٦</time></div><div dir="rtl">${BODY}</div></main>`,
    'فادية المصري/author',
    '2026-04-12',
  ],
  [
    'a broadcaster: «ترجمات - مدينة» and the hour by Abu Dhabi',
    `<article>${H1}<div class="author-name">ترجمات - أبوظبي</div><div class="publish-date">12 أبريل 2026 - 09:30 بتوقيت أبوظبي</div><div class="article-body">${BODY}</div></article>`,
    '',
    '2026-04-12T09:30',
  ],
  [
    'a pan-Arab daily: «city: name», two calendars, «نُشر: time-day»',
    `<article>${H1}<ul class="entry-author"><li class="author-line">القاهرة: <a href="/taxonomy/author/1">فتحي سالمان</a></li></ul><div class="entry-date">نُشر: 09:30-12 أبريل 2026 م ـ 24 شوّال 1447 هـ</div><div class="entry-body">${BODY}</div></article>`,
    'فتحي سالمان/author',
    '2026-04-12T09:30',
  ],
  [
    'a Moroccan portal: «portal - name», day with the Maghreb month',
    `<div class="post-content"><div class="post-header"><h1 class="post-title">${TITLE}</h1><div class="author-time"><span class="author"><a href="/author/y">بريد السنابل - رشيد بوعزة</a></span><span class="date-post">الأحد 12 أبريل 2026 - 09:30</span></div></div><div class="article-content">${BODY}</div></div>`,
    'رشيد بوعزة/author',
    '2026-04-12T09:30',
  ],
  [
    'an Algerian daily: initials of the writer, French months',
    `<div class="single"><h1>${TITLE}</h1><div class="meta"><em>ب. مسعودة</em> <span class="date">2026/04/12</span></div><div class="text">${BODY}</div></div>`,
    'ب. مسعودة/author',
    '2026-04-12',
  ],
  [
    'a Lebanese daily: columnist in a box above the headline',
    `<div class="article"><div class="author-box"><a href="/author/nf"><img src="/nf.jpg" alt="نادر فواز"></a><a class="name" href="/author/nf">نادر فواز</a></div><h1>${TITLE}</h1><span class="date">الأحد 12 نيسان 2026 | 09:30</span><div class="body">${BODY}</div></div>`,
    'نادر فواز/author',
    '2026-04-12T09:30',
  ],
  [
    'an Egyptian daily: «كتب/ فلان» in a linked paragraph, day first',
    `<div class="articleHeader"><h1>${TITLE}</h1><div class="writeBy"><p>كتب/ <a href="/Editor/12">حسام الدين رضوان</a></p></div><span class="newsStoryDate">الأحد، 12 أبريل 2026 09:30 ص</span></div><div id="articleBody">${BODY}</div>`,
    'حسام الدين رضوان/author',
    '2026-04-12T09:30',
  ],
  [
    'an agency: place, day and agency between slashes',
    `<div class="news">${H1}<div class="info">الأحد ١٢ أبريل ٢٠٢٦ - ٩:٣٠ صباحا</div><div class="body">${withLead('أبوظبي في 12 أبريل / وام / ')}</div></div>`,
    'وام/agency',
    '2026-04-12T09:30',
  ],
  [
    'an agency: place and two days before its name, no mark, the hour in its stamp',
    `<div class="news">${H1}<div class="body">${withLead('الرياض 24 شوال 1447 هـ الموافق 12 أبريل 2026 م واس ')}</div><div class="foot">// انتهى // 09:30 ت م</div></div>`,
    'واس/agency',
    '2026-04-12T09:30',
  ],
  [
    'an agency: «city-agency:» glued',
    `<div class="news">${H1}<time>12/04/2026</time><div class="body">${withLead('دمشق-سانا: ')}</div></div>`,
    'سانا/agency',
    '2026-04-12',
  ],
  [
    'an interview: who held it where',
    `<article>${H1}<p class="sub">أجرى الحوار في مراكش: سناء بلقاسم</p><p class="d">12-04-2026</p>${BODY}</article>`,
    'سناء بلقاسم/author',
    '2026-04-12',
  ],
  [
    'a translation: writer, translator and editor in one line',
    `<article>${H1}<p>بقلم: إيلينا ماركوفا | ترجمة: أنس جمعة | تحرير: رنا الخوري</p><p>12 أبريل 2026</p>${BODY}</article>`,
    'إيلينا ماركوفا/author, أنس جمعة/translator, رنا الخوري/editor',
    '2026-04-12',
  ],
  [
    'signed at the end alone',
    `<article>${H1}<p class="date">12 أبريل 2026</p>${BODY}<p style="text-align:left"><strong>بقلم: د. هالة الرفاعي</strong></p></article>`,
    'هالة الرفاعي/author',
    '2026-04-12',
  ],
  [
    'several signatures at the end',
    `<article>${H1}<p class="date">12 أبريل 2026</p>${BODY}<p>(إعداد: سامر الحلبي - تحرير: ندى قاسم)</p></article>`,
    'سامر الحلبي/author, ندى قاسم/editor',
    '2026-04-12',
  ],
  [
    'kashida in label and name',
    `<article>${H1}<p>كـتـب: مـحـمـد الـسـيـد</p><p>12 أبريل 2026</p>${BODY}</article>`,
    'محمد السيد/author',
    '2026-04-12',
  ],
  [
    'the hour before the day, bidi marks between',
    `<article>${H1}<div class="post-date">\u200f09:30 ص\u200f | \u200f12 أبريل\u200f 2026</div>${BODY}</article>`,
    '',
    '2026-04-12T09:30',
  ],
  [
    'label and value in two columns',
    `<article>${H1}<table><tr><td>الكاتب</td><td>وضاح القباطي</td></tr><tr><td>تاريخ النشر</td><td>2026-04-12</td></tr></table>${BODY}</article>`,
    'وضاح القباطي/author',
    '2026-04-12',
  ],
  [
    'headings as labels, values in paragraphs',
    `<article>${H1}<div class="content-item"><h3>التاريخ</h3><p>12 أبريل 2026</p></div><div class="content-item"><h3>الكاتب</h3><p>وضاح القباطي</p></div>${BODY}</article>`,
    'وضاح القباطي/author',
    '2026-04-12',
  ],
  [
    'the site’s own desk as author in metadata, nobody printed',
    `<article>${H1}<p class="date">12 أبريل 2026</p>${BODY}</article>`,
    '',
    '2026-04-12',
    '<meta name="author" content="بريد السنابل"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"admin"}}</script>',
  ],
  [
    'metadata in UTC, the day before the printed one',
    `<article>${H1}<p class="date">الأحد 12 أبريل 2026 - 01:15</p>${BODY}</article>`,
    '',
    '2026-04-12T01:15',
    '<meta property="article:published_time" content="2026-04-11T22:15:00Z">',
  ],
  [
    'only an update is printed, metadata tells the publication',
    `<article>${H1}<p class="date">آخر تحديث: 13 أبريل 2026 - 08:00</p>${BODY}</article>`,
    '',
    '2026-04-12T06:00',
    '<meta property="article:published_time" content="2026-04-12T06:00:00Z">',
  ],
  [
    'only an update is printed, nothing else',
    `<article>${H1}<p class="date">آخر تحديث: 13 أبريل 2026 - 08:00</p>${BODY}</article>`,
    '',
    null,
  ],
  [
    'metadata as Arabic prose',
    `<article>${H1}${BODY}</article>`,
    '',
    '2026-04-12T09:30',
    '<meta name="pubdate" content="الأحد ١٢ أبريل ٢٠٢٦ ٠٩:٣٠ ص">',
  ],
  [
    'the story’s own dates, no date of its own',
    `<article>${H1}<p>وقال المجلس في 3 مارس 2025 إن الجسر سيفتح في 15 يونيو 2025 أمام المارة والدراجات، ثم تأخر العمل أكثر من عام.</p>${BODY}</article>`,
    '',
    null,
  ],
  [
    'an event’s date in a box beside the story',
    `<article>${H1}<p class="date">12 أبريل 2026</p><div class="event-box"><strong>موعد الافتتاح</strong><span>1 مايو 2026</span></div>${BODY}</article>`,
    '',
    '2026-04-12',
  ],
];

describe('who wrote it and when, in the manner of Arabic papers', () => {
  test.each(ROWS)('%s', async (_what, middle, people, published, head = '') => {
    const article = await readPage(newspaper(middle, head));
    expect({ title: article.title, ...told(article) }).toEqual({ title: TITLE, people, published });
  });
});
