import { afterEach, expect, test } from 'vitest';
import { closeAll, hideRule, ON, pageOf, rail, storyOf, tidied, type TidiedPage } from '../../support/tidied-page.ts';

afterEach(closeAll);

const ROUNDS = 15;
const card = (at: number): string =>
  `<div class="card"><a href="/n/${at}"><img alt="" width="90" height="60"><span>عنوان خبر من أخبار اليوم ${at}</span></a></div>`;
const section = (at: number): string =>
  `<section><h2>قسم ${at}</h2>${Array.from({ length: 40 }, (_, each) => card(each)).join('')}</section>`;
const sections = (count: number): string => Array.from({ length: count }, (_, at) => section(at)).join('');
const page = (count: number): string =>
  pageOf(`<main>${storyOf(rail('اقرأ أيضا', 'promo'))}</main><div id="sections">${sections(count)}</div><div id="feed"></div>`);
const rules = Array.from({ length: 60 }, (_, at) => hideRule(`.widget-${at} > .box:not(.open)`));

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What the browser itself needs to style and lay out the whole page. */
function layoutPass({ document }: TidiedPage, rounds = ROUNDS): number {
  const { documentElement } = document;
  const times = Array.from({ length: rounds }, (_, round) =>
    time(() => {
      documentElement.style.fontSize = `${16 + (round % 2)}px`;
      return documentElement.getBoundingClientRect();
    }),
  );
  documentElement.removeAttribute('style');
  documentElement.getBoundingClientRect();
  return median(times);
}

/** Our turns for 100 elements that come at once, without what the browser does for them. */
async function batch(tidy: TidiedPage): Promise<number> {
  const feed = tidy.document.querySelector('#feed')!;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    feed.insertAdjacentHTML('beforeend', Array.from({ length: 25 }, (_, at) => card(at)).join(''));
    feed.getBoundingClientRect();
    await Promise.resolve();
    times.push(time(() => tidy.turn()));
  }
  return median(times);
}

test('100 elements that come cost a small part of one style-and-layout pass of the page', async () => {
  const tidy = await tidied(page(50), { settings: { ...ON, rules } });
  expect(tidy.document.getElementsByTagName('*').length).toBeGreaterThan(8_000);
  const pass = layoutPass(tidy);
  const turn = await batch(tidy);
  expect(turn / pass).toBeLessThan(0.03);
});

test('a page of 50,000 elements is tidied, and what comes into it costs no more for its size', async () => {
  const big = await tidied(page(312), { settings: { ...ON, rules } });
  expect(big.document.getElementsByTagName('*').length).toBeGreaterThan(50_000);
  expect(big.tidy.report().hidden).toHaveLength(1);
  const pass = layoutPass(big, 3);
  const turn = await batch(big);
  expect(turn / pass).toBeLessThan(0.01);
});
