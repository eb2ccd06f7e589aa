import { describe, expect, test } from 'vitest';
import { HEADLINE, inTags, page, readPage, STORY, STORY_URL } from './news-page.ts';

const ALL = [...STORY];
const OTHER = [
  'انطلقت في حي الزهور أعمال بناء مدرسة ابتدائية تضم اثني عشر صفًا، وتقول البلدية إنها ستستقبل التلاميذ مطلع العام المقبل بعد أن ظلوا يدرسون في مبنى مستأجر ضيق.',
  'ويشكو الأهالي من تأخر وصول الحافلات إلى الحي منذ أسابيع، ويطالبون بممر آمن للأطفال أمام السوق، حيث تتزاحم الشاحنات في ساعات الصباح الأولى قرب المخبز الكبير.',
  'وردّت دائرة النقل بأنها أضافت حافلتين إلى الخط الرابع، وأن السائقين تلقوا تعليمات جديدة بالتوقف عند البوابة الغربية، ريثما ينتهي العمل في الرصيف المقابل للحديقة العامة.',
];
const AD = '<div class="ad-slot"><a href="https://ads.example/x">إعلان</a></div>';
const slot = (at: number) => `<div class="slot" id="slot-${at}"><iframe src="https://ads.example/${at}"></iframe></div>`;
const halves = (box: (inner: string) => string) => [0, 2, 4, 6].map((from) => box(inTags('p', STORY.slice(from, from + 2))));

const json = (data: object) => ({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });
const news = (articleBody: string) => json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, articleBody });

/** All that is shown of the story; a first paragraph that the page sets apart may be shown as its standfirst. */
async function blocks(html: string): Promise<readonly string[]> {
  const { standfirst, text } = await readPage(html);
  return standfirst === null ? text : [standfirst, ...text];
}

describe('a story is read whole that is split over', () => {
  test.each([
    ['text blocks with adverts between', halves((inner) => `<section class="text-block">${inner}</section>`).join(AD)],
    [
      'boxes with slots between',
      halves((inner) => `<div class="chunk">${inner}</div>`)
        .map((box, at) => box + slot(at))
        .join(''),
    ],
    [
      'sections of a page builder',
      halves(
        (inner) =>
          `<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${inner}</div></div></div></div></div></section>`,
      ).join(''),
    ],
    [
      'block groups',
      halves((inner) => `<div class="wp-block-group"><div class="wp-block-group__inner-container">${inner}</div></div>`).join(''),
    ],
    [
      'a paragraph box each, with slots between',
      STORY.map(
        (text, at) => `<div class="b-article-body__item"><p class="body-paragraph">${text}</p></div>${at % 2 ? slot(at) : ''}`,
      ).join(''),
    ],
    ['two columns of a table', `<table><tr><td>${inTags('p', STORY.slice(0, 4))}</td><td>${inTags('p', STORY.slice(4))}</td></tr></table>`],
    [
      'two columns of divs',
      `<div class="row"><div class="col">${inTags('p', STORY.slice(0, 4))}</div><div class="col">${inTags('p', STORY.slice(4))}</div></div>`,
    ],
    [
      'an intro box and a body',
      `<div class="intro">${inTags('p', STORY.slice(0, 1))}</div><div class="body">${inTags('p', STORY.slice(1))}</div>`,
    ],
    [
      'a big box and a paragraph of its own after a picture',
      `<div class="body">${inTags('p', STORY.slice(0, 7))}</div><figure><img src="/a.jpg" width="600" height="400"></figure><div class="body">${inTags('p', STORY.slice(7))}</div>`,
    ],
    [
      'articles inside an article',
      `<article class="story">${halves((inner) => `<article class="part">${inner}</article>`).join('')}</article>`,
    ],
  ])('%s', async (_, html) => expect(await blocks(page(html))).toEqual(ALL));
});

describe('the right box is taken', () => {
  test('of microdata, although another holds more words', async () => {
    const noise = `<div class="intro-text">${inTags('p', [...OTHER, ...OTHER.map((text) => `${text} ${text}`), ...OTHER])}</div>`;
    const html = page(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">${inTags('p')}</div></div>${noise}`,
    );
    expect(await blocks(html)).toEqual(ALL);
  });

  test('of JSON-LD’s body, although another holds more words', async () => {
    const noise = `<div class="about-us">${inTags('p', [...OTHER, ...OTHER.map((text) => `${text} ${text}`), ...OTHER])}</div>`;
    expect(await blocks(page(`<div class="c1">${inTags('p')}</div>${noise}`, news(ALL.join('\n'))))).toEqual(ALL);
  });

  test.each([
    ['that is cut after two hundred letters', ALL.join(' ').slice(0, 200)],
    ['with markup in it', inTags('p')],
    ['with escaped markup in it', inTags('p').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['that is another story’s', OTHER.join(' ')],
    ['that is the description', 'معصرة حجرية قديمة تعود إلى العمل.'],
    ['without the last paragraphs', ALL.slice(0, 5).join(' ')],
  ])('whatever a body of JSON-LD %s says', async (_, body) => {
    expect(await blocks(page(`<div class="c1">${inTags('p')}</div>`, news(body)))).toEqual(ALL);
  });

  test('of the second of two articles', async () => {
    const html = page(
      `<article class="opener"><h2><a href="/x">مدرسة جديدة في حي الزهور</a></h2><p>${OTHER[0]}</p></article><article><h1>${HEADLINE}</h1>${inTags('p')}</article>`,
      { h1: false },
    );
    expect(await blocks(html)).toEqual(ALL);
  });

  test('of the first of several stories that follow each other', async () => {
    const next = (title: string, at: number) =>
      `<article data-url="/local/2026/10/17/${at}"><h1><a href="/local/2026/10/17/${at}">${title}</a></h1>${inTags('p', [...OTHER, ...OTHER.map((text) => `${at} ${text}`)])}</article>`;
    const html = page(
      `<article data-url="${STORY_URL}"><h1>${HEADLINE}</h1>${inTags('p')}</article>${next('مدرسة جديدة في حي الزهور', 48101)}${next('أهالي الحي يشكون من تأخر الحافلات', 48102)}`,
      { h1: false },
    );
    expect(await blocks(html)).toEqual(ALL);
  });

  test('of two copies of the story, one for wide windows and one for narrow, once', async () => {
    const html = page(
      `<div class="desktop-only d-none d-md-block">${inTags('p')}</div><div class="mobile-only d-md-none">${inTags('p')}</div>`,
    );
    expect(await blocks(html)).toEqual(ALL);
  });

  test('with recipes that repeat their lines', async () => {
    const line = 'يُقدَّم مع رغيف من خبز الشعير، وملعقتين من الزيت، وحبات من الزيتون الأسود.';
    const texts = STORY.flatMap((text) => [text, line]);
    expect(await blocks(page(`<div class="body">${inTags('p', texts)}</div>`))).toEqual(texts);
  });

  test('of a story whose words also stand in the state of its script', async () => {
    const state = JSON.stringify({ props: { article: { title: HEADLINE, body: inTags('p') } } }).replaceAll('<', '\\u003c');
    expect(
      await blocks(
        page(
          `<div id="__next"><div class="c1">${inTags('p')}</div></div><script id="__NEXT_DATA__" type="application/json">${state}</script>`,
        ),
      ),
    ).toEqual(ALL);
  });

  test('with four hundred cards round three paragraphs', async () => {
    const cards = Array.from(
      { length: 400 },
      (_, at) =>
        `<div class="item"><a href="/n/${at}"><img src="/t/${at}.jpg"><h4>خبر رقم ${at} من أخبار القرى والمدن القريبة</h4></a><p>موجز قصير للخبر رقم ${at} يقرؤه الزائر قبل أن يفتحه.</p></div>`,
    );
    const html = page(
      `<div class="list">${cards.slice(0, 200).join('')}</div><div class="detail">${inTags('p', STORY.slice(0, 3))}</div><div class="list">${cards.slice(200).join('')}</div>`,
    );
    expect(await blocks(html)).toEqual(STORY.slice(0, 3));
  });

  test('and not the comments, though they are longer', async () => {
    const comments = Array.from(
      { length: 30 },
      (_, at) =>
        `<li class="comment"><b>قارئ ${at}</b><time>قبل ${at} دقائق</time><p>أعجبني هذا الخبر كثيرًا، فقد زرت القرية مع أهلي قبل سنوات، وكنا نظن أن المعصرة صارت خرابًا، ${'وأتمنى أن تبقى مفتوحة للزوار، '.repeat(3)} شكرًا لكم رقم ${at}.</p></li>`,
    );
    const html = page(
      `<div class="body">${inTags('p')}</div><div id="comments"><h3>التعليقات (30)</h3><ol>${comments.join('')}</ol></div>`,
    );
    expect(await blocks(html)).toEqual(ALL);
  });

  test('and not the comments, where only their heading names them', async () => {
    const comments = Array.from(
      { length: 30 },
      (_, at) =>
        `<div class="row"><b>قارئ ${at}</b><span>قبل ${at} دقائق</span><p>أعجبني هذا الخبر كثيرًا، فقد زرت القرية مع أهلي قبل سنوات، وكنا نظن أن المعصرة صارت خرابًا، ${'وأتمنى أن تبقى مفتوحة للزوار، '.repeat(3)} شكرًا لكم رقم ${at}.</p><a href="#r${at}">رد</a></div>`,
    );
    const html = page(`<div class="body">${inTags('p')}</div><div class="x9"><h3>التعليقات (30)</h3>${comments.join('')}</div>`);
    expect(await blocks(html)).toEqual(ALL);
  });
});
