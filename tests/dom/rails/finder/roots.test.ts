import { afterEach, expect, test } from 'vitest';
import { STORY } from '../../../support/page-under-test.ts';
import { box, card, cards, closePages, HEADLINES, link, list, look, storyPage, type Parts } from '../../../support/rails-page.ts';
import type { Rail } from '../../../../utils/rails/types.ts';

afterEach(closePages);

const ADDED = 'data-added';
const LABEL = 'موضوعات متعلقة';
const added = (html: string): string => html.replace(/^<(\w+)/, `<$1 ${ADDED}`);
const told = (rails: readonly Rail[]): unknown[] => rails.map(({ kind, label, reasons }) => ({ kind, label, reasons }));

test.each<[string, (piece: string) => Parts, string]>([
  ['a rail beside the story', (side) => ({ side }), box('الأكثر قراءة')],
  ['a rail under it', (below) => ({ below }), `<section><h3>${LABEL}</h3>${cards()}</section>`],
  ['a rail inside it', (inside) => ({ inside }), `<div><h4>اقرأ أيضا</h4>${list(3)}</div>`],
  ['a promo inside it', (inside) => ({ inside }), `<p>اقرأ أيضا: ${link(4)}</p>`],
  ['a list without a label', (side) => ({ side }), `<div>${list(6)}</div>`],
  ['a ticker', (above) => ({ above }), `<div class="ticker">${list(3)}</div>`],
  ['a box for letters', (foot) => ({ foot }), '<div><h4>النشرة البريدية</h4><form><input type="email"><button>أرسل</button></form></div>'],
  ['a widget', (below) => ({ below }), `<div class="outbrain">${cards(3)}</div>`],
  ['a video that floats', (foot) => ({ foot }), '<div style="position: fixed; bottom: 0"><video src="a.mp4"></video>إغلاق</div>'],
  [
    'a paragraph of the story',
    (inside) => ({ inside }),
    '<p>وقال الحارس إن الماء نزل مترا واحدا قبل العصر، وإن البوابة تُغلق قبل الليل.</p>',
  ],
  ['a list of the story', (inside) => ({ inside }), list(4)],
  [
    'a comment',
    (below) => ({ below }),
    '<div class="comments"><h3>التعليقات</h3> <p>سكنت في القرية العليا أعواما، وأذكر أن الجدار كان يسرب الماء في كل شتاء.</p></div>',
  ],
  ['a footer', (foot) => ({ foot }), `<div class="footer">${list(5)}<p>© بريد السنابل</p></div>`],
])('%s is told the same, come with the page or after it', async (_, parts, piece) => {
  const { document, finder, rails } = await look(storyPage(parts(added(piece))));
  const root = document.querySelector(`[${ADDED}]`)!;
  const found = finder.find([root]);
  expect(told(found)).toEqual(told(rails));
  for (const element of found.flatMap(({ elements }) => elements)) expect(root.contains(element)).toBe(true);
});

test('on a page that was read without it, too', async () => {
  const { document, finder } = await look(storyPage({}));
  document.querySelector('.side')!.innerHTML = box('الأكثر قراءة');
  expect(told(finder.find([document.querySelector('.side > div')!]))).toMatchObject([{ kind: 'most-read', label: 'الأكثر قراءة' }]);
});

test('one card more of a rail that is there is no word of the story, and takes nothing of it', async () => {
  const { document, finder } = await look(storyPage({ side: `<div><h3>الأكثر قراءة</h3><div id="rows">${cards(4)}</div></div>` }));
  const rows = document.querySelector('#rows')!;
  rows.insertAdjacentHTML('beforeend', card(9));
  const found = finder.find([rows.lastElementChild!]);
  for (const element of found.flatMap(({ elements }) => elements)) expect(rows.contains(element)).toBe(true);
});

test('roots inside the story take none of its words', async () => {
  const { document, finder } = await look(storyPage({ side: box('الأكثر قراءة') }));
  for (const selector of ['.body', '.body p', 'article', 'h1', 'header', 'nav', 'footer', 'footer p', '.meta', 'time', 'body', 'html'])
    for (const root of document.querySelectorAll(selector))
      for (const element of finder.find([root]).flatMap(({ elements }) => elements))
        expect(STORY.some((text) => element.textContent.includes(text))).toBe(false);
});

test('roots in one another are found once, roots beside each other each', async () => {
  const { document, finder } = await look(
    storyPage({ side: `<div id="a">${box('الأكثر قراءة')}</div><div id="b">${box(LABEL, '', 9)}</div>` }),
  );
  const [a, b] = [document.querySelector('#a')!, document.querySelector('#b')!];
  expect(finder.find([a, b]).map(({ label }) => label)).toEqual(['الأكثر قراءة', LABEL]);
  expect(finder.find([])).toEqual([]);
});

test('a root that is no longer in the page: nothing, and no error', async () => {
  const { document, finder } = await look(storyPage({ side: box('الأكثر قراءة') }));
  const gone = document.querySelector('.side')!;
  gone.remove();
  for (const { elements } of finder.find([gone])) for (const element of elements) expect(gone.contains(element)).toBe(true);
});

test('what the reader spares is left, and nothing round it goes', async () => {
  const { createFinder } = await import('../../../../utils/rails/finder.ts');
  const { document } = await look(storyPage({ side: `<div id="kept">${box('الأكثر قراءة')}</div>`, below: box(LABEL, '', 9) }));
  const finder = createFinder(
    document,
    document.baseURI,
    (element) => element.closest('#kept') !== null || element.querySelector('#kept') !== null,
  );
  expect(finder.find().map(({ label }) => label)).toEqual([LABEL]);
  expect(document.body.textContent).toContain(HEADLINES[0]);
});
