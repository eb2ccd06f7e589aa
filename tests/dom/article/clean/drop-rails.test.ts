import { describe, expect, test } from 'vitest';
import { dropRails } from '../../../../utils/article/clean/drop-rails.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const TOWNS = ['العين', 'الصفصاف', 'الرمانة', 'التلة', 'الخابية'];
const HEADLINES = TOWNS.flatMap((town) => [
  `أمطار غزيرة على ${town}`,
  `مدرسة جديدة في ${town}`,
  `سباق دراجات يعبر ${town}`,
  `${town} تستقبل الزوار`,
]);
const link = (text: string, at = 0) => `<a href="/news/${at}">${text}</a>`;
const list = (texts: readonly string[]) => `<ul>${texts.map((text, at) => `<li>${link(text, at)}</li>`).join('')}</ul>`;
const cards = (texts: readonly string[]) =>
  `<div class="grid">${texts.map((text, at) => `<div><img src="${at}.jpg"><h3>${link(text, at)}</h3><p>سطر موجز يلي العنوان ويقول ما فيه.</p></div>`).join('')}</div>`;

test('a rail of twenty headlines goes, and the log holds its words', () => {
  const { text, removed } = clean(dropRails, `<article>${paragraphs()}</article>${list(HEADLINES)}`);
  expect(HEADLINES).toHaveLength(20);
  for (const headline of HEADLINES) expect(text).not.toContain(headline);
  expect(removed).toHaveLength(1);
  expect(removed[0]).toMatchObject({ step: 'rails', reason: '20 links are 100 % of its words' });
  expect(removed[0]!.text).toContain(HEADLINES[7]);
});

test.each([
  ['cards with a linked headline', cards(HEADLINES.slice(0, 6)), '6 cards with a linked headline each'],
  [
    'a table of links',
    `<table>${HEADLINES.slice(0, 5)
      .map((text) => `<tr><td>${link(text)}</td></tr>`)
      .join('')}</table>`,
    '5 links are 100 % of its words',
  ],
  [
    'links one below the other',
    `<div>${HEADLINES.slice(0, 5)
      .map((text) => link(text))
      .join('<br>')}</div>`,
    '5 links are 100 % of its words',
  ],
  [
    'links with their dates',
    `<div>${HEADLINES.slice(0, 4)
      .map((text) => `<p>${link(text)} <i>أمس</i></p>`)
      .join('')}</div>`,
    null,
  ],
])('%s beside the story goes', (_, html, reason) => {
  const { text, removed } = clean(dropRails, `<div>${paragraphs()}</div>${html}`);
  expect(text).not.toContain(HEADLINES[1]);
  expect(text).toContain(STORY[4]);
  if (reason) expect(removed.map((removal) => removal.reason)).toEqual([reason]);
});

test.each([
  ['a known label', '<h3>الأكثر قراءة</h3>'],
  ['a known label in a div', '<div>موضوعات متعلقة</div>'],
  ['a line that ends with a colon', '<p>وفي الملف نفسه:</p>'],
])('%s over a rail goes with it', (_, label) => {
  const { text, removed } = clean(dropRails, `<div>${paragraphs()}</div>${label}${list(HEADLINES)}`);
  expect(text.endsWith(STORY[4])).toBe(true);
  expect(removed.map(({ reason }) => reason)).toEqual(['label over a list of links', '20 links are 100 % of its words']);
});

test('a rail in the middle of the story goes by the label over it', () => {
  const { text } = clean(dropRails, `<p>${STORY[0]}</p><h4>اقرأ أيضا</h4>${list(HEADLINES.slice(0, 4))}<p>${STORY[1]}</p>`);
  expect(text).toBe(`${STORY[0]}${STORY[1]}`);
});

test('a guide’s list of links between two paragraphs stays', () => {
  const guide = list(['متحف الخزف', 'بيت الزجاج', 'حديقة السفرجل', 'سوق النحاسين']);
  const { text, removed } = clean(dropRails, `<p>${STORY[0]}</p>${guide}<p>${STORY[1]}</p>`);
  expect(text).toContain('حديقة السفرجل');
  expect(removed).toEqual([]);
});

test('so does one before the story’s next subheading', () => {
  const guide = list(['متحف الخزف', 'بيت الزجاج', 'حديقة السفرجل']);
  const { removed } = clean(dropRails, `<p>${STORY[0]}</p>${guide}<h2>سنوات الجفاف</h2><p>${STORY[1]}</p>`);
  expect(removed).toEqual([]);
});

test('one before the heading of another rail does not', () => {
  const { text } = clean(dropRails, `<div>${paragraphs()}${list(HEADLINES)}<h3>الأكثر قراءة</h3>${list(HEADLINES)}</div>`);
  expect(text).not.toContain(HEADLINES[0]);
});

test.each([
  [
    'a list of prose',
    `<ul>${STORY.slice(0, 3)
      .map((text) => `<li>${text}</li>`)
      .join('')}</ul>`,
  ],
  ['a list of short lines without links', '<ul><li>كوب دقيق</li><li>ملعقة سمن</li><li>رشة ملح</li></ul>'],
  ['a list divided by Arabic commas', '<div>القمح، والشعير، والعدس، والحمص، والفول، والذرة، والسمسم</div>'],
  [
    'prose that links to much',
    `<div><p>${link('زارت')} لجنة المهندسين ${link('السد')} يوم الأحد، وقالت إن ${link('الجدار')} سليم، وإن المضخات القديمة تحتاج إلى بديل قبل الصيف.</p></div>`,
  ],
  ['one link in a box', `<div>${link('الموقع الرسمي')}</div>`],
  ['a table of figures', `<table>${TOWNS.map((town, at) => `<tr><td>${town}</td><td>${at * 17} مليمترا</td></tr>`).join('')}</table>`],
  [
    'two links in a figure',
    `<figure><img src="a.jpg"><figcaption><div>${link('تصوير')} ${link('سلمى')} ${link('الوكالة')}</div></figcaption></figure>`,
  ],
  ['verses quoted with links', `<blockquote><div>${link('بيت')} ${link('آخر')} ${link('ثالث')}</div></blockquote>`],
])('%s stays', (_, html) => {
  const before = clean(() => undefined, html).text;
  const { text, removed } = clean(dropRails, `<div>${paragraphs()}</div>${html}`);
  expect(text).toContain(before);
  expect(removed).toEqual([]);
});

test('a box that holds the story and links around it stays', () => {
  const { text } = clean(dropRails, `<div>${link('الرئيسية')}${link('محليات')}${link('رياضة')}${paragraphs()}</div>`);
  for (const paragraph of STORY) expect(text).toContain(paragraph);
});

test('a subheading over a rail is no label and stays', () => {
  const { text } = clean(dropRails, `<div>${paragraphs()}</div><h2>ما بعد الفيضان</h2>${list(HEADLINES)}`);
  expect(text).toContain('ما بعد الفيضان');
});

describe('a list of links in the midst of the story', () => {
  const [ONE, TWO] = STORY;
  const sources = list(HEADLINES);

  test.each([
    ['between two paragraphs', `<p>${ONE}</p>${sources}<p>${TWO}</p>`],
    ['under a subheading of the story', `<p>${ONE}</p><h2>مراجع التقرير</h2>${sources}<hr><p><img src="a.jpg"></p><p>${TWO}</p>`],
    ['beside a list of its points', `<p>${ONE}</p><ul><li>طول السد ميل</li></ul><div>${sources}</div><p>${TWO}</p>`],
  ])('%s stays, with all its boxes', (_, html) => expect(clean(dropRails, html).text).toContain(HEADLINES[0]));

  test.each([
    ['with a label over it', `<p>${ONE}</p><h4>اقرأ أيضا</h4>${sources}<p>${TWO}</p>`],
    ['with a label as its first words', `<p>${ONE}</p><div><b>مواضيع ذات صلة</b>${sources}</div><p>${TWO}</p>`],
    [
      'whose points are headlines',
      `<p>${ONE}</p><ul>${HEADLINES.map((headline) => `<li><h4>${link(headline)}</h4></li>`).join('')}</ul><p>${TWO}</p>`,
    ],
  ])('%s goes', (_, html) => expect(clean(dropRails, html).text).not.toContain(HEADLINES[0]));
});
