import { afterEach, describe, expect, test } from 'vitest';
import { STORY } from '../../../support/page-under-test.ts';
import { box, card, cards, closePages, HEADLINES, line, link, list, look, storyPage, type Parts } from '../../../support/rails-page.ts';

afterEach(closePages);

const LABEL = 'موضوعات متعلقة';
const rows = (count: number): string => Array.from({ length: count }, (_, at) => `<tr><td>${link(at)}</td></tr>`).join('');
const bare = (count: number): string => Array.from({ length: count }, (_, at) => link(at)).join('<br>');
const divs = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `<div>${link(from + at)}</div>`).join('');
const here = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="#">${HEADLINES[at]}</a></li>`).join('')}</ul>`;
const teased = (at: number): string => `<div class="t"><h4>${link(at)}</h4><p>سطر موجز يلي العنوان، ويقول شيئا مما في الخبر.</p></div>`;

/** Everything given goes, and of the page nothing else. */
async function allGoes(parts: Parts): Promise<Awaited<ReturnType<typeof look>>> {
  const without = line((await look(storyPage({}))).left);
  const looked = await look(storyPage(parts));
  expect(looked.left).toBe(without);
  return looked;
}

test.each<[string, Parts]>([
  ['a label as a heading', { below: box(LABEL) }],
  ['a label as a bare text before its list', { below: `<div>${LABEL}${list()}</div>` }],
  [
    'a label in a box of its own beside the list’s',
    { below: `<div class="head"><span>${LABEL}</span></div><div class="rows">${list()}</div>` },
  ],
  ['a label in bold, and links one below the other', { below: `<div><b>${LABEL}</b><br>${bare(5)}</div>` }],
  ['a label and «المزيد» in its header', { below: `<div><div><h3>${LABEL}</h3><a href="/more">المزيد</a></div>${list()}</div>` }],
  ['«المزيد» after the list', { below: `<h3>${LABEL}</h3>${list()}<div><a href="/more">المزيد من الأخبار</a></div>` }],
  ['a label that is a link', { below: `<div><h3><a href="/related">${LABEL}</a></h3>${list()}</div>` }],
  [
    'tabs over their lists',
    {
      side: `<div><ul><li><a href="#a">الأكثر قراءة</a></li><li><a href="#b">الأحدث</a></li></ul><div id="a">${list()}</div><div id="b">${list(5, 9)}</div></div>`,
    },
  ],
  ['cards', { below: `<section><h3>${LABEL}</h3><div class="grid">${cards()}</div></section>` }],
  ['cards of a picture and a headline without a label', { side: `<div>${cards(5)}</div>` }],
  ['cards in a row without a box', { side: cards(4) }],
  ['two cards under a label', { below: `<div><h3>${LABEL}</h3>${cards(2)}</div>` }],
  ['one card under a label', { below: `<div><h3>${LABEL}</h3>${card(1)}</div>` }],
  ['headlines with a teaser each', { side: `<div><h3>${LABEL}</h3>${[0, 1, 2, 3].map(teased).join('')}</div>` }],
  ['a table of links', { side: `<table><tr><th>الأكثر قراءة</th></tr>${rows(5)}</table>` }],
  ['links in bare boxes', { side: `<div>${divs(6)}</div>` }],
  ['a list inside <aside>', { side: `<aside><h2>الأكثر قراءة</h2>${list()}</aside>` }],
  [
    'a numbered list',
    { side: `<div><h3>الأكثر قراءة</h3><ol>${[0, 1, 2, 3].map((at) => `<li><span>${at + 1}</span>${link(at)}</li>`).join('')}</ol></div>` },
  ],
  ['a list whose links are made by a script', { side: `<div><h3>الأكثر قراءة</h3>${here(5)}</div>` }],
  [
    'cards that are one link each',
    {
      below: `<div><h3>${LABEL}</h3>${[0, 1, 2].map((at) => `<a href="/news/${at}"><div><img src="a.jpg"><h4>${HEADLINES[at]}</h4></div></a>`).join('')}</div>`,
    },
  ],
  ['a promo line', { inside: `<p>اقرأ أيضا: ${link(4)}</p>` }],
  ['a promo line of its label and one link below it', { inside: `<p><strong>اقرأ أيضا</strong></p><p>${link(4)}</p>` }],
  ['a promo line that is one link throughout', { inside: `<p><a href="/news/4">اقرأ أيضا | ${HEADLINES[4]}</a></p>` }],
  ['a list of promos', { inside: `<div><h4>اقرأ أيضا</h4>${list(3)}</div>` }],
  [
    'a box with one pointer and a picture',
    { inside: `<div class="x"><a href="/news/4"><img src="a.jpg"><span>${HEADLINES[4]}</span></a></div>` },
  ],
  ['a frame round a rail', { side: `<div class="frame"><div><div>${box('الأكثر قراءة')}</div></div></div>` }],
  ['a rail in the row under both columns', { foot: `<section><h2>آخر الأخبار</h2><div>${cards(6)}</div></section>` }],
])('%s goes whole, and nothing else does', async (_, parts) => void (await allGoes(parts)));

test('two rails in one column are two finds', async () => {
  const { rails } = await allGoes({ side: box('الأكثر قراءة') + box(LABEL, '', 8) });
  expect(rails.map(({ label }) => label)).toEqual(['الأكثر قراءة', LABEL]);
});

test('so are two in one box, each under its own label', async () => {
  const { rails } = await allGoes({ side: `<div class="in">${box('الأكثر قراءة')}${box('الأكثر تداولا', '', 8)}</div>` });
  expect(rails.map(({ kind }) => kind)).toEqual(['most-read', 'trending']);
});

test('rails come in the order of the page', async () => {
  const { rails } = await allGoes({
    above: `<marquee>${link(30)}</marquee>`,
    inside: `<p>اقرأ أيضا: ${link(20)}</p>`,
    below: box(LABEL),
    side: box('الأكثر قراءة', '', 8),
  });
  expect(rails.map(({ kind }) => kind)).toEqual(['ticker', 'promo', 'related', 'most-read']);
});

test('the frame that would stay empty goes along', async () => {
  const { document, rails } = await look(storyPage({ side: `<div id="frame"><div><div>${box('الأكثر قراءة')}</div></div></div>` }));
  expect(rails[0]!.elements[0]!.contains(document.querySelector('#frame'))).toBe(true);
});

test('a frame with a picture or a word of its own stays', async () => {
  const { document, rails } = await look(storyPage({ side: `<div id="frame"><img src="a.jpg"><div>${box('الأكثر قراءة')}</div></div>` }));
  expect(rails).toHaveLength(1);
  expect(rails[0]!.elements.some((element) => element.contains(document.querySelector('#frame')))).toBe(false);
});

describe('in a story of bare text', () => {
  const told = (promo: string): string =>
    `<div class="text">${STORY[0]}<br><br>${STORY[1]}<br>${promo}<br>${STORY.slice(2).join('<br><br>')}</div>`;

  test.each([
    ['a link that begins with a label', `<a href="/news/4">اقرأ أيضا: ${HEADLINES[4]}</a>`],
    ['a bold link', `<strong><a href="/news/4">إقرأ أيضاً: ${HEADLINES[4]}</a></strong>`],
    ['a call to a channel', '<a href="https://t.me/x">تابعوا قناتنا على تليجرام</a>'],
  ])('%s goes', async (_, promo) => {
    const { rails, left } = await look(storyPage({ story: told(promo) }));
    expect(rails.map(({ kind }) => kind)).toEqual(['promo']);
    for (const paragraph of STORY) expect(left).toContain(paragraph);
  });
});
