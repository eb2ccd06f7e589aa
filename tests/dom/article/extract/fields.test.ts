import { afterEach, describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import type { Article, PageContext } from '../../../../utils/article/types.ts';
import { ADDRESS, context, openPage, paragraphs, STORY, TITLE, type LivePage } from '../../../support/page-under-test.ts';

const open: LivePage[] = [];
afterEach(() => open.splice(0).forEach((page) => page.close()));

async function read(html: string, over: Partial<PageContext> = {}): Promise<Article> {
  const page = await openPage(html);
  open.push(page);
  const before = page.document.documentElement.outerHTML;
  const extraction = await extract(page.document, context(over));
  expect(page.document.documentElement.outerHTML).toBe(before);
  if (!extraction.ok) throw new Error(JSON.stringify({ ...extraction.error, best: undefined }));
  return extraction.value;
}

const RAIL = [
  'الأمطار تغلق طريق الساحل',
  'افتتاح سوق التمر في الرمانة',
  'حافلات جديدة إلى التلة',
  'معرض للخزف في بيت الزجاج',
  'تأجيل سباق القوارب',
  'مدرسة الوادي تكرم معلميها',
];
const rail = (label: string) =>
  `<div class="box"><h3>${label}</h3><ul>${RAIL.map((text, at) => `<li><a href="/news/${at}">${text}</a></li>`).join('')}</ul></div>`;
const SOURCE = 'ونقلت صحيفة «الجارديان» البريطانية عن مهندس زار السد أن الجدار القديم يحتمل موسما آخر، وأن المضخات وحدها تحتاج إلى بديل.';
const CAPTION = 'الماء ينحدر من بوابة السد';

/** A news page as many are: no `dir`, no JSON-LD, rails on every side, promos in the story, a caption twice. */
const NEWS = `<!doctype html><html><head><meta charset="utf-8"><title>${TITLE} | بريد السنابل</title>
  <meta property="og:site_name" content="بريد السنابل"><meta property="og:type" content="website"><meta property="og:image" content="https://www.sanabel-post.example/img/dam.jpg">
  <link rel="canonical" href="https://www.sanabel-post.example/news/661471"></head><body>
  <nav><a href="/">الرئيسية</a><a href="/s">رياضة</a></nav><div class="top">${rail('الأكثر تداولا')}</div>
  <div class="wrap"><div class="main"><h1>${TITLE}</h1>
  <p class="by">كتبت هالة المرعي</p><span class="date">الأحد، ١٢ أبريل ٢٠٢٦ ٠٩:٣٠ ص</span>
  <div class="share-bar"><a href="#">فيسبوك</a> <a href="#">واتساب</a></div>
  <div class="photo"><img src="/img/dam.jpg" alt="${CAPTION}" width="800" height="450"><div class="caption">${CAPTION}</div><p>${CAPTION}</p></div>
  <div class="text"><p>${STORY[0]}</p><p>${STORY[1]}</p>
  <p><strong>اقرأ أيضا: <a href="/news/4">قطار الساحل يعود إلى سكته</a></strong></p>
  <h2>سنوات الجفاف</h2><p>${SOURCE}</p><ul><li>فتح بوابتين قبل الفجر.</li><li>إغلاق الطريق الجنوبي حتى إشعار آخر.</li></ul>
  <p>${STORY[3]}</p><blockquote><p>${STORY[4]}</p></blockquote>
  <iframe src="https://www.youtube.com/embed/dQx9" title="السد من الجو"></iframe>
  <p>${STORY[2]}</p></div><div class="tags">الوسوم: <a href="/t/1">السد</a> <a href="/t/2">المطر</a></div></div>
  <div class="side">${rail('الأكثر قراءة')}</div></div><footer>جميع الحقوق محفوظة لبريد السنابل</footer></body></html>`;

describe('every field of an Arabic news page without dir, JSON-LD or article', () => {
  test('what it says', async () => {
    const article = await read(NEWS);
    expect(article).toMatchObject({ title: TITLE, lang: 'ar', dir: 'rtl', minutes: 1 });
    expect(article.text).toEqual([
      STORY[0],
      STORY[1],
      'سنوات الجفاف',
      SOURCE,
      'فتح بوابتين قبل الفجر.',
      'إغلاق الطريق الجنوبي حتى إشعار آخر.',
      STORY[3],
      STORY[4],
      STORY[2],
    ]);
    expect(article.lead).toEqual({ src: 'https://www.sanabel-post.example/img/dam.jpg', alt: CAPTION, caption: CAPTION });
    expect(article.images).toEqual(['https://www.sanabel-post.example/img/dam.jpg']);
  });

  test('where it comes from', async () => {
    const { attribution } = await read(NEWS);
    expect(attribution).toMatchObject({
      url: ADDRESS,
      canonicalUrl: 'https://www.sanabel-post.example/news/661471',
      publisher: { name: 'بريد السنابل' },
      people: [{ name: 'هالة المرعي', role: 'author' }],
      published: { iso: '2026-04-12T09:30', printed: expect.stringContaining('أبريل') as string },
      modified: null,
    });
    expect(attribution.sources).toHaveLength(1);
    const [source] = attribution.sources;
    expect(source!.outlet).toContain('الجارديان');
    expect(source!.block).toBe(3);
    expect(SOURCE.slice(source!.at, source!.at + source!.phrase.length)).toBe(source!.phrase);
  });

  test('its markup', async () => {
    const { content } = await read(NEWS);
    const body = new DOMParser().parseFromString(content, 'text/html').body;
    expect(body.querySelector('h2')?.textContent).toBe('سنوات الجفاف');
    expect(body.querySelectorAll('li')).toHaveLength(2);
    expect(body.querySelector('blockquote')?.textContent.trim()).toBe(STORY[4]);
    expect(body.querySelector('figure[data-embed="youtube"] a')?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQx9');
    expect(content).not.toContain('data-safa');
  });

  test('what was taken out, by which step and why', async () => {
    const { removed, content } = await read(NEWS);
    for (const { step, reason, text } of removed) expect([step, reason, text].every((words) => words.length > 0)).toBe(true);
    const steps = (words: string) => removed.filter(({ text }) => text.includes(words)).map(({ step }) => step);
    expect(steps('قطار الساحل')).toEqual(['promos']);
    expect(steps(RAIL[3]!)).not.toEqual([]);
    expect(steps('جميع الحقوق')).toEqual(['chrome']);
    for (const words of [...RAIL, 'قطار الساحل', 'جميع الحقوق', 'فيسبوك', 'كتبت هالة', TITLE]) expect(content).not.toContain(words);
  });
});

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>${body}</body></html>`;

describe('a story is read whole however its paragraphs are written', () => {
  test.each([
    ['p', paragraphs()],
    ['double line breaks', `<div>${STORY.join('<br><br>')}</div>`],
    ['double line breaks in a paragraph', `<p>${STORY.join('<br>\n<br>')}</p>`],
    ['div', STORY.map((text) => `<div>${text}</div>`).join('')],
    ['span and line breaks', `<div>${STORY.map((text) => `<span>${text}</span>`).join('<br><br>')}</div>`],
    ['a span that holds them all', `<div><p><span style="font-size:14pt">${STORY.join('<br><br>')}</span></p></div>`],
    ['loose words and blocks mixed', `<div>${STORY[0]}<p>${STORY[1]}</p>${STORY[2]}<div>${STORY[3]}</div>${STORY[4]}</div>`],
    ['section and article', `<article>${STORY.map((text) => `<section><p>${text}</p></section>`).join('')}</article>`],
    ['cells of a table', `<table>${STORY.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
    ['points of a list', `<ul>${STORY.map((text) => `<li>${text}</li>`).join('')}</ul>`],
    ['a layout of tables', `<table><tr><td>قائمة</td><td><table><tr><td>${paragraphs()}</td></tr></table></td></tr></table>`],
    [
      'center and font',
      `<center><font size="4">${STORY.map((text) => `<p><font color="navy">${text}</font></p>`).join('')}</font></center>`,
    ],
    ['an ASP.NET form', `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE"><div>${paragraphs()}</div></form>`],
    ['a hidden body that a script shows', `<div style="opacity:0;visibility:hidden">${paragraphs()}</div>`],
  ])('%s', async (_, body) => {
    const { text, content } = await read(page(body));
    expect(text).toEqual([...STORY]);
    expect(content).not.toMatch(/<(p|div|span)[^>]*>\s*<\/\1>/);
  });
});

describe('a story is not read twice, nor what stands elsewhere', () => {
  test('headline and standfirst that the body repeats go', async () => {
    const standfirst = 'مهندسو المحطة يفتحون بوابتين قبل الفجر، وأهالي القرى يعودون إلى الضفة بعد غياب';
    const article = await read(
      page(
        `<h2 class="subtitle">${standfirst}</h2><div class="text"><p>${TITLE}</p><p>${standfirst}</p>${paragraphs()}</div>`,
        `<meta name="description" content="${standfirst}">`,
      ),
    );
    expect(article.standfirst).toBe(standfirst);
    expect(article.text).toEqual([...STORY]);
  });

  test('a second h1 in the story becomes an h2', async () => {
    const { content } = await read(page(`<div>${paragraphs(2)}<h1>سنوات الجفاف</h1>${paragraphs(4)}</div>`));
    expect(content).toContain('<h2>سنوات الجفاف</h2>');
  });

  test('the list of links that a guide gives between paragraphs stays', async () => {
    const links = ['متحف الخزف', 'بيت الزجاج', 'حديقة السفرجل', 'سوق النحاسين'];
    const list = `<ul>${links.map((text, at) => `<li><a href="https://www.sanabel-post.example/guide/${at}">${text}</a></li>`).join('')}</ul>`;
    const { text } = await read(page(`<div>${paragraphs(2)}${list}<p>${STORY[2]}</p><p>${STORY[3]}</p></div>`));
    expect(text).toEqual([STORY[0], STORY[1], ...links, STORY[2], STORY[3]]);
  });

  test('subheadings that begin like promos stay', async () => {
    const heads = ['إعلان النتائج', 'شارك ألف عداء في السباق', 'طباعة الكتب في القرية'];
    const { text } = await read(
      page(`<div>${heads.map((head, at) => `<p>${STORY[at]}</p><h2>${head}</h2>`).join('')}<p>${STORY[4]}</p></div>`),
    );
    expect(text).toEqual([...heads.flatMap((head, at) => [STORY[at]!, head]), STORY[4]]);
  });

  test('prose that begins like a promo stays', async () => {
    const line = 'اقرأ أيضا ما كتبه ابن خلدون عن الري، ففيه وصف دقيق لتقسيم الماء بين الحقول.';
    expect((await read(page(`<div>${paragraphs(3)}<p>${line}</p><p>${STORY[3]}</p></div>`))).text).toContain(line);
  });
});

test('a story of one paragraph whose byline is in it stays whole', async () => {
  const only = `الرمانة – هالة المرعي: ${STORY[0]} ${STORY[1]}`;
  const { text } = await read(page(`<div class="story"><p>${only}</p></div>`, '<meta property="og:type" content="article">'));
  expect(text).toEqual([only]);
});

describe('direction and language come from the letters', () => {
  const LATIN = 'The dam is sound, the engineer said in a letter that was read to the council on Sunday.';
  test.each([
    ['nowhere', '<html>'],
    ['wrong', '<html lang="en" dir="ltr">'],
    ['right', '<html lang="ar" dir="rtl">'],
  ])('declared %s', async (_, html) => {
    const article = await read(page(`<div>${paragraphs()}</div>`).replace('<html>', html));
    expect(article).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(article.content).not.toContain('dir=');
  });

  test('a Latin paragraph in an Arabic story gets dir=ltr', async () => {
    const { content } = await read(page(`<div>${paragraphs(3)}<p>${LATIN}</p><p>${STORY[3]}</p></div>`));
    expect(content).toContain(`<p dir="ltr" lang="en">${LATIN}</p>`);
    expect(content.match(/dir=/g)).toHaveLength(1);
  });
});

test('a caption that is said twice is kept once, as the figcaption', async () => {
  const { captions, text, content } = await read(
    page(
      `<div><p>${STORY[0]}</p><div class="photo"><img src="/b.jpg" alt="${CAPTION}"><div class="caption">${CAPTION}</div><p>${CAPTION}</p></div>${paragraphs(4)}</div>`,
    ),
  );
  expect(captions).toEqual([CAPTION]);
  expect(text).not.toContain(CAPTION);
  expect(content).toContain(`<figcaption>${CAPTION}</figcaption></figure>`);
});

describe('pictures', () => {
  const figure = (html: string) => page(`<div><p>${STORY[0]}</p>${html}${paragraphs(4)}</div>`);
  const STAND_IN = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  test.each([
    ['data-src', `<img src="${STAND_IN}" data-src="/dam.jpg">`],
    ['a picture element', '<picture><source srcset="/dam.jpg 900w"><img></picture>'],
    ['srcset in a link', '<a href="/dam.jpg"><img srcset="/s.jpg 300w, /dam.jpg 900w"></a>'],
    ['noscript beside a stand-in', `<img src="${STAND_IN}" class="lazyload"><noscript><img src="/dam.jpg"></noscript>`],
    ['noscript in an empty box', '<div class="lazy"><noscript><img src="/dam.jpg" alt="السد"></noscript></div>'],
    ['noscript that repeats data-src', `<p><img src="${STAND_IN}" data-src="/dam.jpg"><noscript><img src="/dam.jpg"></noscript></p>`],
    [
      'noscript in a figure',
      `<figure><img src="${STAND_IN}" data-src="/dam.jpg"><noscript><picture><img src="/dam.jpg"></picture></noscript><figcaption>السد</figcaption></figure>`,
    ],
  ])('%s is the picture, once', async (_, html) => {
    const { images, content } = await read(figure(html));
    expect(images).toEqual(['https://www.sanabel-post.example/dam.jpg']);
    expect(content.match(/<img/g)).toHaveLength(1);
    expect(content).not.toContain('<p></p>');
  });

  test.each([
    ['a tracking pixel', '<img src="https://stats.example/p.gif?u=1" width="1" height="1">'],
    [
      'a tracking pixel in noscript',
      '<noscript><img height="1" width="1" style="display:none" src="https://stats.example/tr?id=1"></noscript>',
    ],
    ['a stand-in alone', `<p><img src="${STAND_IN}"></p>`],
    ['words in noscript', '<noscript>فعّل جافاسكربت لتقرأ الخبر</noscript>'],
  ])('%s leaves nothing', async (_, html) => {
    const { images, content, text } = await read(figure(html));
    expect(images).toEqual([]);
    expect(content).not.toMatch(/<img|<figure|جافاسكربت/);
    expect(text).toHaveLength(5);
  });
});

test('links of scripts become words, others absolute', async () => {
  const { content } = await read(
    page(
      `<div>${paragraphs()}<p>زار <a href="javascript:void(0)">السد</a> يوم الأحد، ثم نشر <a href="/photos/1">صوره</a> في <a href="#top">دفتره</a> القديم.</p></div>`,
    ),
  );
  expect(content).toContain('زار السد يوم الأحد، ثم نشر <a href="https://www.sanabel-post.example/photos/1">صوره</a> في دفتره القديم.');
});
