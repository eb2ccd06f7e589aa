import { afterEach, describe, expect, test } from 'vitest';
import { STORY, TITLE } from '../../support/page-under-test.ts';
import { closeAll, OFF, rest, tidied, type TidiedPage } from '../../support/tidied-page.ts';

afterEach(closeAll);

const HEADLINES = [
  'البلدية تعلن موعد إعادة فتح الطريق الشمالي أمام الشاحنات',
  'طلاب المعهد الزراعي يزرعون ألف شجرة على ضفة الوادي',
  'معرض الكتاب المتنقل يصل إلى القرى الجبلية هذا الأسبوع',
  'فريق السنابل يفوز بكأس المحافظة بعد غياب ستة مواسم',
  'وصول أول دفعة من آلات الحصاد الجديدة إلى الجمعية',
];
const list = (id: string, label: string): string =>
  `<section id="${id}"><h3>${label}</h3><ul>${HEADLINES.map((text, at) => `<li><a href="/news/2026/4/1${at}/66${at}-${id}">${text}</a></li>`).join('')}</ul></section>`;
const told = STORY.map((text) => `<p class="told">${text}</p>`);
const article = (inside = ''): string =>
  `<article><h1>${TITLE}</h1><div class="text">${told.slice(0, 2).join('')}${inside}${told.slice(2).join('')}</div></article>`;
const page = (body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE}</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}">
  <style>body { margin: 0 } #row { display: flex; gap: 20px } main { width: 800px } aside { width: 380px }</style></head>
  <body><header><nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a> <a href="/art">ثقافة</a></nav></header>${body}
  <footer><p>© 2026 بريد السنابل، جميع الحقوق محفوظة</p></footer></body></html>`;
const PAGE = page(
  `<div id="row"><main>${article(list('inside', 'اقرأ أيضا'))}</main><aside>${list('most', 'الأكثر قراءة')}</aside></div><div id="feed"></div>`,
);

function expectStory({ document }: TidiedPage): void {
  const shown = Array.from(document.querySelectorAll<HTMLElement>('.told'), (each) => each.innerText.trim());
  expect(shown).toEqual([...STORY]);
  for (const stays of ['h1', 'nav a', 'footer p']) expect(document.querySelector(stays)!.getClientRects().length, stays).toBe(1);
}

describe('with the extension’s own finder', () => {
  test('rails inside the story, beside it and below it go, as they come; of the story not a word', async () => {
    const tidy = await tidied(PAGE, { own: true });
    expect([tidy.seen('#inside'), tidy.seen('#most')]).toEqual([false, false]);
    expect(tidy.tidy.report().hidden.map(({ kind, label }) => [kind, label])).toEqual([
      ['promo', 'اقرأ أيضا'],
      ['most-read', 'الأكثر قراءة'],
    ]);
    expect(tidy.tidy.report().widened).toEqual({ before: 800, after: 1200 });
    tidy.document.querySelector('#feed')!.innerHTML = list('late', 'لا يفوتك');
    await tidy.settle();
    expect(tidy.seen('#late')).toBe(false);
    expectStory(tidy);
  });

  test('a rail that comes in pieces', async () => {
    const tidy = await tidied(PAGE, { own: true });
    const feed = tidy.document.querySelector('#feed')!;
    const whole = new DOMParser().parseFromString(list('late', 'الأكثر قراءة'), 'text/html');
    feed.innerHTML = '<section id="late"><h3>الأكثر قراءة</h3><ul></ul></section>';
    for (const item of whole.querySelectorAll('li')) {
      feed.querySelector('ul')!.append(tidy.document.importNode(item, true));
      await tidy.settle();
    }
    expect(tidy.seen('#late')).toBe(false);
    expectStory(tidy);
  });

  test('a page that makes its story by script, and another one in its place', async () => {
    const tidy = await tidied(page('<div id="app"></div>'), { own: true });
    const app = tidy.document.querySelector('#app')!;
    for (const label of ['اقرأ أيضا', 'موضوعات متعلقة']) {
      app.innerHTML = `<div id="row"><main>${article(list('inside', label))}</main><aside>${list('most', 'الأكثر قراءة')}</aside></div>`;
      await tidy.settle();
      await rest();
      expect([tidy.seen('#inside'), tidy.seen('#most')]).toEqual([false, false]);
      expectStory(tidy);
    }
  });

  test('more of the story that comes later stays, with the rail beside it gone', async () => {
    const tidy = await tidied(PAGE.replace(told[4]!, ''), { own: true });
    tidy.document.querySelector('.text')!.insertAdjacentHTML('beforeend', told[4]! + list('end', 'موضوعات متعلقة'));
    await tidy.settle();
    await rest();
    expectStory(tidy);
    expect(tidy.seen('#end')).toBe(false);
  });

  test('switched off, the page is as it was', async () => {
    let before = '';
    const tidy = await tidied(PAGE, { own: true, before: (document) => (before = document.documentElement.outerHTML) });
    tidy.tidy.follow(OFF);
    expect(tidy.document.documentElement.outerHTML).toBe(before);
  });
});
