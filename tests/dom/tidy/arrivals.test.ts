import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, ON, pageOf, rail, rest, storyOf, tidied, type TidiedPage } from '../../support/tidied-page.ts';
import { STORY } from '../../support/page-under-test.ts';

afterEach(closeAll);

const PAGE =
  pageOf(`<main>${storyOf(rail('اقرأ أيضا', 'promo', 'id="promo"'))}</main><aside id="side">${rail('الأكثر قراءة', 'most-read', 'id="most"')}</aside>
  <div id="feed"></div>`);

const add = ({ document }: TidiedPage, to: string, html: string): void => document.querySelector(to)!.insertAdjacentHTML('beforeend', html);
const labels = ({ tidy }: TidiedPage): string[] => tidy.report().hidden.map(({ label }) => label);
const paragraph = (at: number): string => `<p>${STORY[at]}</p>`;

describe('what comes later', () => {
  test('rails that are added on scroll are hidden, each batch in its turn', async () => {
    const page = await tidied(PAGE);
    for (let batch = 0; batch < 5; batch++) {
      add(page, '#feed', rail(`لا يفوتك ${batch}`, 'related', `id="late-${batch}"`));
      await page.settle();
      expect(page.seen(`#late-${batch}`), `${batch}`).toBe(false);
    }
    expect(labels(page)).toHaveLength(7);
  });

  test('a rail that comes in pieces into a box that was there is hidden when it is one', async () => {
    const page = await tidied(PAGE.replace('<div id="feed">', '<div id="lazy"></div><div id="feed">'));
    const lazy = page.document.querySelector('#lazy')!;
    add(page, '#lazy', '<h3>رائج الآن</h3>');
    await page.settle();
    expect(page.seen('#lazy')).toBe(true);
    lazy.className = 'rail';
    add(page, '#lazy', '<ul><li>خبر</li></ul>');
    await page.settle();
    expect(page.seen('#lazy')).toBe(false);
  });

  test('what has come into something hidden costs no look', async () => {
    const page = await tidied(PAGE);
    const looks = page.finder.looks;
    add(page, '#most ul', '<li><a href="/n/2">خبر</a></li>');
    await page.settle();
    expect(page.finder.looks).toBe(looks);
  });

  test('text that someone wrote is not hidden, whatever the finder says of its box', async () => {
    const page = await tidied(PAGE);
    add(page, '#feed', `<section class="rail" id="second"><h3>تحليل</h3>${paragraph(0)}${paragraph(1)}${paragraph(2)}</section>`);
    await page.settle();
    expect(page.seen('#second')).toBe(true);
    expect(labels(page)).not.toContain('تحليل');
  });

  test('many at once are spread over idle turns, the first of them at once', async () => {
    const page = await tidied(PAGE, { timeLeft: 0 });
    add(page, '#feed', Array.from({ length: 100 }, (_, at) => rail(`صندوق ${at}`)).join(''));
    expect(await page.settle()).toBe(4);
    expect(labels(page)).toHaveLength(102);
  });
});

describe('the page changes what was hidden', () => {
  test('the attribute taken off or written over comes back', async () => {
    const page = await tidied(PAGE);
    const most = page.document.querySelector('#most')!;
    const name = most.getAttributeNames().at(-1)!;
    most.removeAttribute(name);
    await page.settle();
    expect(page.seen('#most')).toBe(false);
    most.setAttribute(name, 'x');
    await page.settle();
    expect(most.getAttribute(name)).toMatch(/^\d+$/);
    const story = page.document.querySelector('#story')!;
    story.setAttribute(name, '1');
    await page.settle();
    expect(story.hasAttribute(name)).toBe(false);
    expect(page.seen('#story')).toBe(true);
  });

  test('its classes written anew do not show it', async () => {
    const page = await tidied(PAGE);
    page.document.querySelector('#most')!.className = 'widget in-view';
    await page.settle();
    expect(page.seen('#most')).toBe(false);
  });

  test.each([
    ['taken out and put back', (most: Element) => most.parentElement!.append(most)],
    [
      'taken out, and put back later',
      async (most: Element, page: TidiedPage) => {
        const parent = most.parentElement!;
        most.remove();
        await page.settle();
        parent.append(most);
      },
    ],
    ['put in its place as a copy', (most: Element) => most.replaceWith(most.cloneNode(true))],
    ['written anew as markup', (most: Element) => (most.outerHTML = most.outerHTML.trim())],
    [
      'written anew by a framework, unmarked',
      (most: Element) => (most.parentElement!.innerHTML = rail('الأكثر قراءة', 'most-read', 'id="most"')),
    ],
  ] as [string, (most: Element, page: TidiedPage) => unknown][])('%s it is hidden, told once, and can be shown', async (_, change) => {
    const page = await tidied(PAGE);
    await change(page.document.querySelector('#most')!, page);
    await page.settle();
    expect(page.seen('#most')).toBe(false);
    expect(labels(page).filter((label) => label === 'الأكثر قراءة')).toHaveLength(1);
    page.tidy.reveal('all', true);
    expect(page.seen('#most')).toBe(true);
  });

  test('its sheets put in place of ours: ours comes back', async () => {
    const page = await tidied(PAGE);
    page.document.adoptedStyleSheets = [];
    add(page, '#feed', '<p>شيء</p>');
    await page.settle();
    expect(page.seen('#most')).toBe(false);
  });
});

describe('the story changes', () => {
  test('its body replaced: it is read again, its rails are hidden again, and no word of it is', async () => {
    const page = await tidied(PAGE);
    page.document.body.innerHTML = `<div id="app"><section id="story">${paragraph(0)}${rail('شاهد أيضا', 'promo', 'id="new-promo"')}</section>${rail('رائج', 'trending', 'id="new"')}</div>`;
    await page.settle();
    await rest();
    expect(page.finder.readings).toBe(2);
    expect([page.seen('#new'), page.seen('#new-promo'), page.seen('#story > p')]).toEqual([false, false, true]);
    expect(labels(page)).toEqual(['شاهد أيضا', 'رائج']);
  });

  test('while the story is gone nothing new is hidden', async () => {
    const page = await tidied(PAGE);
    page.document.querySelector('#story')!.remove();
    add(page, '#feed', rail('لا يفوتك', 'related', 'id="late"'));
    await page.settle();
    expect(page.seen('#late')).toBe(true);
    await rest();
    expect(page.seen('#late')).toBe(false);
  });

  test('a story that comes after the page was parsed is read', async () => {
    const page = await tidied(pageOf('<main id="app"></main>'));
    expect(page.tidy.report().isStory).toBe(false);
    add(page, '#app', storyOf());
    await page.settle();
    await rest();
    expect(page.tidy.report().isStory).toBe(true);
  });

  test('another address without a load: read once, when the page has come to rest', async () => {
    const page = await tidied(PAGE);
    page.tidy.moved();
    page.tidy.moved();
    page.document.querySelector('main')!.innerHTML = storyOf(rail('تابع أيضا', 'promo', 'id="next-promo"'));
    await page.settle();
    await rest();
    expect(page.finder.readings).toBe(2);
    expect(page.seen('#next-promo')).toBe(false);
    expect(labels(page)).toEqual(['تابع أيضا', 'الأكثر قراءة']);
  });
});

describe('a page that works against us is left alone in the end', () => {
  /** Changes of the page until it is quiet, at most 400. */
  async function fight(page: TidiedPage, again: () => void): Promise<number> {
    let rounds = 0;
    const { MutationObserver: Observer } = page.document.defaultView as Window & typeof globalThis;
    const observer = new Observer(() => {
      if (rounds++ < 400) again();
    });
    observer.observe(page.document, { subtree: true, attributes: true, childList: true });
    again();
    for (let quiet = 0, before = -1; quiet < 3; before = rounds) {
      await page.settle();
      await new Promise((resolve) => setTimeout(resolve, 5));
      quiet = rounds === before ? quiet + 1 : 0;
    }
    observer.disconnect();
    return rounds;
  }

  test('by taking the attribute off', async () => {
    const page = await tidied(PAGE);
    const most = page.document.querySelector('#most')!;
    const name = most.getAttributeNames().at(-1)!;
    expect(await fight(page, () => most.removeAttribute(name))).toBeLessThan(60);
    expect(page.seen('#most')).toBe(true);
    expect(labels(page)).toEqual(['اقرأ أيضا']);
    expect(page.seen('#promo')).toBe(false);
  });

  test('by putting a fresh one in the place of each that is hidden', async () => {
    const page = await tidied(PAGE);
    const isMarked = (element: Element) => element.getAttributeNames().some((name) => name.startsWith('data-x'));
    const rounds = await fight(page, () => {
      const most = page.document.querySelector('#most')!;
      if (isMarked(most)) most.outerHTML = rail('الأكثر قراءة', 'most-read', 'id="most"');
    });
    expect(rounds).toBeLessThan(80);
    expect(page.seen('#most')).toBe(true);
  });

  test('by replacing its body each time: no reading without end', async () => {
    const page = await tidied(PAGE);
    for (let round = 0; round < 12; round++) {
      page.document.body.innerHTML = storyOf(rail(`صندوق ${round}`));
      await page.settle();
      page.tidy.follow({ ...ON, on: true });
    }
    await rest();
    expect(page.finder.readings).toBeLessThanOrEqual(3);
  });
});
