import { describe, expect, test } from 'vitest';
import { HEADLINE } from '../../support/pages.ts';
import type { Stage } from './index.ts';
import { isOpen, onPage, openReader, whenClosed, whenOpen } from './reading.ts';

/** Scripts of test pages. */
declare const goOn: () => void;
declare const renderAnew: () => void;
declare const heard: string[];

const scrollOfReader = (root: ShadowRoot): number => root.querySelector('dialog')!.scrollTop;

export function disturbances(stage: Stage): void {
  describe('while the reader is open', () => {
    test('a page that goes to another address keeps the story open, and its own new state afterwards', () =>
      onPage(stage, 'spa', async (tab) => {
        await openReader(tab);
        await tab.evaluate(() => goOn());
        expect((await whenOpen(tab)).headline).toBe(HEADLINE);
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await tab.evaluate(() => [location.pathname, document.querySelector('h1')!.textContent])).toEqual([
          '/spa/next',
          'صفحة أخرى',
        ]);
        expect(await tab.evaluate(() => document.adoptedStyleSheets.length + document.fonts.size)).toBe(0);
      }));

    test('a page that renders itself anew throws it out once in vain; then it leaves', () =>
      onPage(stage, 'spa', async (tab) => {
        await openReader(tab);
        await tab.press('End');
        await expect.poll(() => tab.inReader(scrollOfReader)).toBeGreaterThan(0);
        await tab.evaluate(() => renderAnew());
        expect((await whenOpen(tab)).headline).toBe(HEADLINE);
        await expect.poll(() => tab.inReader(scrollOfReader)).toBeGreaterThan(0);
        await tab.evaluate(() => renderAnew());
        await whenClosed(tab);
        expect(await tab.evaluate(() => document.body.innerHTML)).toBe('<main id="anew"><p>رُسمت الصفحة من جديد</p></main>');
        expect(await tab.evaluate(() => document.adoptedStyleSheets.length + document.fonts.size)).toBe(0);
      }));

    test('a dialog that the page opens late does not cover it', () =>
      onPage(stage, 'latecomer', async (tab) => {
        await openReader(tab);
        await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#own')!.showModal());
        await whenOpen(tab);
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await tab.evaluate(() => document.querySelector('#own')!.matches(':modal'))).toBe(true);
      }));

    test("keys and clicks are the reader's alone, and do what they do", () =>
      onPage(stage, 'keys', async (tab) => {
        await openReader(tab);
        for (const key of ['j', ' ']) await tab.press(key);
        await expect.poll(() => tab.inReader(scrollOfReader)).toBeGreaterThan(0);
        expect(await tab.evaluate(() => heard)).toEqual([]);
        await tab.press('Escape');
        await whenClosed(tab);
      }));

    test('a page that cancels every key before anyone else cannot keep it from scrolling and closing', () =>
      onPage(stage, 'greedy', async (tab) => {
        await openReader(tab);
        await tab.press('PageDown');
        await expect.poll(() => tab.inReader(scrollOfReader)).toBeGreaterThan(0);
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await isOpen(tab)).toBe(false);
      }));
  });
}
