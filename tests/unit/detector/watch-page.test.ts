import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/detector/watch-page.ts';
import type { Verdict } from '../../../utils/article/types.ts';

const STORY: Verdict = { isArticle: true, score: 0.9, looksLike: 'story' };
const FRONT: Verdict = { isArticle: false, score: 0.1, looksLike: 'front' };

/** As much of a window as the detector asks for. */
function fakeWindow(prerendering = false) {
  const window = Object.assign(new EventTarget(), {
    location: { href: 'https://paper.example/1' },
    document: Object.assign(new EventTarget(), { prerendering }),
    navigation: new EventTarget(),
    setTimeout: (run: (then: unknown) => void, ms: number, then: unknown) => setTimeout(run, ms, then),
    clearTimeout: (timer: number) => clearTimeout(timer),
  });
  const goTo = (href: string): void => {
    window.location.href = href;
    window.navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { window: window as unknown as Window, goTo };
}

const told: Verdict[] = [];
const tell = async (verdict: Verdict): Promise<void> => void told.push(verdict);

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('a story is told at once, and once', () => {
  watchPage(fakeWindow().window, { judge: () => STORY, tell });
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([STORY]);
});

test('a page that shows no story at first gets a second look, and a third one never', () => {
  const judge = vi.fn(() => FRONT);
  watchPage(fakeWindow().window, { judge, tell });
  vi.advanceTimersByTime(60_000);
  expect(judge).toHaveBeenCalledTimes(2);
  expect(told).toEqual([FRONT]);
});

test('a story that comes late is told', () => {
  const judge = vi.fn(() => STORY).mockReturnValueOnce(FRONT);
  watchPage(fakeWindow().window, { judge, tell });
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([FRONT, STORY]);
});

test('a row of address changes is judged once, when the page has come to rest', () => {
  const { window, goTo } = fakeWindow();
  watchPage(window, { judge: () => STORY, tell });
  for (const at of [2, 3, 4]) goTo(`https://paper.example/${at}`);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(2);
});

test('a page whose DOM throws is left alone, and judged again after it has changed its address', () => {
  const { window, goTo } = fakeWindow();
  const judge = vi
    .fn(() => STORY)
    .mockImplementationOnce(() => {
      throw new Error('the page throws');
    });
  watchPage(window, { judge, tell });
  expect(told).toEqual([]);
  goTo('https://paper.example/2');
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([STORY]);
});

test('a page that is only prepared is judged when it is shown', () => {
  const { window } = fakeWindow(true);
  watchPage(window, { judge: () => STORY, tell });
  expect(told).toEqual([]);
  window.document.dispatchEvent(new Event('prerenderingchange'));
  expect(told).toEqual([STORY]);
});

test('after the extension has gone, the page is not looked at again', async () => {
  const { window, goTo } = fakeWindow();
  const judge = vi.fn(() => STORY);
  watchPage(window, { judge, tell: () => Promise.reject(new Error('no receiver')) });
  await vi.advanceTimersByTimeAsync(0);
  goTo('https://paper.example/2');
  vi.advanceTimersByTime(60_000);
  expect(judge).toHaveBeenCalledTimes(1);
});
