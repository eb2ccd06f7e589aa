import { describe, expect, test } from 'vitest';
import { isSelector, selectorProblem } from '../../../utils/rails/selector-check.ts';
import { selectorFor, selectorsFor } from '../../../utils/rails/selector.ts';

const parse = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html lang="ar" dir="rtl"><body>${body}</body></html>`, 'text/html');
const marked = (page: Document): Element => page.querySelector('[data-here]')!;
const make = (body: string) => {
  const page = parse(body);
  return selectorFor(marked(page), page, { ours: ['data-here'] });
};

describe('names of the template go before all else', () => {
  test.each([
    ['an id', '<div id="most-read" class="css-1a2b3c" data-here></div>', '#most-read'],
    ['a class', '<div class="sc-bdVaJa mostRead active" data-here></div><div></div>', '.mostRead'],
    ['a role', '<div class="_3kd9" role="complementary" data-here></div>', '[role="complementary"]'],
    ['a label in Arabic', '<div class="x1y2z3" aria-label="اقرأ أيضا" data-here></div>', '[aria-label="اقرأ أيضا"]'],
    ['a data attribute', '<div id="post-88123" data-widget="trending" data-here></div>', '[data-widget="trending"]'],
    ['an item property', '<div itemprop="video" data-here></div>', '[itemprop="video"]'],
    ["an element of the site's own", '<news-ticker class="is-open" data-here></news-ticker>', 'news-ticker'],
    [
      'a class inside a named place',
      '<aside class="side"><div class="box" data-here></div></aside><div class="box"></div>',
      '.side > .box',
    ],
    ['a place under a name', '<div class="side"><p></p><ul></ul><ul data-here></ul></div>', '.side > ul:nth-of-type(2)'],
    ['the only one of its tag under a name', '<div class="side"><ul data-here></ul></div><ul></ul>', '.side > ul'],
    ['half a name', '<div class="Rail_box__x1Y2z" data-here></div>', '[class*="Rail_box__"]'],
  ])('%s', (_, body, selector) => {
    expect(make(body)).toBe(selector);
  });

  test.each([
    ['css-1a2b3c'],
    ['sc-xyz'],
    ['sc-bdVaJa'],
    ['_3kd9'],
    ['jsx-284719'],
    ['svelte-abcdef'],
    ['post-1844229'],
    ['tdi_33'],
    ['col-4'],
    ['active'],
    ['is-open'],
    ['menu-open'],
    ['swiper-slide-active'],
    ['hover'],
    ['js-ready'],
    ['xKqPzWv'],
    ['qwrtpsd'],
  ])('.%s is never relied upon', (name) => {
    expect(make(`<div class="${name}" data-here></div><div class="${name}"></div>`)).toBeNull();
    expect(make(`<div id="${name}" data-here></div><div></div>`)).toBeNull();
    expect(make(`<div class="${name} promo-box" data-here></div>`)).toBe('.promo-box');
  });

  test('never our own attribute', () => {
    const page = parse('<div data-here="trending"></div><div></div>');
    expect(selectorFor(marked(page), page, { ours: ['data-here'] })).toBeNull();
    expect(selectorFor(marked(page), page)).toBe('[data-here="trending"]');
  });

  test.each([
    '<div data-here></div><div></div>',
    '<div><div><ul><li data-here></li><li></li></ul></div></div>',
    '<p></p><p data-here></p>',
  ])('nothing lasting can be said of %s', (body) => {
    expect(make(body)).toBeNull();
  });

  test('the page itself has no selector', () => {
    const page = parse('<p></p>');
    expect(selectorFor(page.body, page)).toBeNull();
    expect(selectorFor(page.documentElement, page)).toBeNull();
  });
});

/** One template; what a build, the story and the moment put into names differs. */
function templatePage(seed: number, state: string): string {
  const hash = (at: number) => `css-${(seed * 7919 + at * 104_729).toString(36)}`;
  const card = (at: number) =>
    `<li class="card ${hash(at)} ${at === seed % 3 ? state : ''}" id="post-${seed * 1000 + at}"><a href="/n/${seed}${at}">خبر رقم ${at}</a></li>`;
  return `
    <header class="top ${hash(1)}"><nav class="${hash(2)}" aria-label="الأقسام"><ul><li>رياضة</li></ul></nav></header>
    <main class="${hash(3)}"><article id="story-${seed}"><p>فقرة من القصة ${seed}</p>
      <div class="inline-related ${hash(4)}" data-id="${seed}"><ul>${card(1)}</ul></div></article>
      ${seed % 2 ? '<div class="note">تصحيح</div>' : ''}
      <section class="rail ${hash(5)}" data-block="most-read"><h3>الأكثر قراءة</h3><ul>${card(2)}${card(3)}</ul></section>
      <section class="rail ${hash(6)}" data-block="trending"><h3>المتداول</h3><ol>${card(4)}${card(5)}</ol></section>
    </main>
    <aside class="${hash(7)} ${state}"><div class="Box_ad__${hash(8).slice(4, 9).padEnd(5, 'x')}"><iframe src="/ad?${seed}" id="google_ads_${seed}"></iframe></div></aside>`;
}

describe("what is chosen on one page is found on the site's next", () => {
  test.each([
    ['nav', 'nav'],
    ['.inline-related', '.inline-related'],
    ['[data-block="most-read"]', '[data-block="most-read"]'],
    ['[data-block="trending"]', '[data-block="trending"]'],
    ['[data-block="trending"] ol', '[data-block="trending"] ol'],
    ['aside > div', 'aside > div'],
    ['iframe', 'iframe'],
  ])('%s', (here, there) => {
    const [one, two] = [parse(templatePage(11, 'active')), parse(templatePage(24, 'is-loaded'))];
    const selector = selectorFor(one.querySelector(here)!, one);
    expect(selector).not.toBeNull();
    expect(Array.from(two.querySelectorAll(selector!))).toEqual([two.querySelector(there)]);
  });
});

describe('all of a kind', () => {
  test.each([
    ['cards of a class', '<li class="card css-1a2b3c" data-here></li><li class="card"></li>', '.card', 2],
    ['items of a named list', '<ul class="links"><li data-here></li><li></li><li></li></ul><li></li>', '.links > li', 3],
    ['boxes of half a name', '<i class="Rail_box__x1Y2z" data-here></i><i class="Rail_box__a9B8c"></i>', '[class*="Rail_box__"]', 2],
  ])('%s', (_, body, selector, count) => {
    const page = parse(body);
    const { alike } = selectorsFor(marked(page), page, { ours: ['data-here'] });
    expect(alike).toBe(selector);
    expect(page.querySelectorAll(alike!)).toHaveLength(count);
  });

  test('what is alone has no kind', () => {
    const page = parse('<div class="promo" data-here></div>');
    expect(selectorsFor(marked(page), page, { ours: ['data-here'] })).toEqual({ exact: '.promo', alike: null });
  });
});

test('every selector that is made may go into a style sheet', () => {
  const page = parse(templatePage(11, 'active'));
  for (const element of page.body.querySelectorAll('*')) {
    const { exact, alike } = selectorsFor(element, page);
    for (const selector of [exact, alike]) {
      if (selector === null) continue;
      expect(selectorProblem(selector)).toBeNull();
      expect(isSelector(selector, page)).toBe(true);
    }
    if (exact) expect(Array.from(page.querySelectorAll(exact))).toEqual([element]);
  }
});

test('names with signs that mean something in CSS are harmless', () => {
  const page = parse('<div class="promo{}body" id="a*/b" data-widget="x&quot;]{}" data-here></div><div></div>');
  expect(selectorFor(marked(page), page, { ours: ['data-here'] })).toBeNull();
});

test('a page of twenty thousand elements, deep and full of names, is answered in time', () => {
  const names = Array.from({ length: 20 }, (_, at) => `layout-${'abcdefghijklmnopqrst'[at]}ox`).join(' ');
  const page = parse(
    `<main>${`<div class="${names}" data-area="wide" data-part="body" role="region">`.repeat(40)}${`<p class="${names}"><b></b></p>`.repeat(10_000)}</main>`,
  );
  const from = performance.now();
  selectorsFor(page.querySelectorAll('b')[5000]!, page);
  // Each of the few tries has a limit of its own; the rest is for a busy machine.
  expect(performance.now() - from).toBeLessThan(6000);
}, 30_000);
