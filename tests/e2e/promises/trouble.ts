import { describe, expect, test } from 'vitest';
import { HEADLINE } from '../../support/pages.ts';
import type { Tab } from '../../support/driver.ts';
import type { Stage } from './index.ts';
import { onPage, openReader, whenClosed, whenOpen } from './reading.ts';
import { snapshot } from './snapshot.ts';

/** Milliseconds within which a reader hears what is the matter. */
const WITHIN = 10_000;

/** Pages of the browsers themselves. */
const OWN_PAGES = { chromium: 'chrome://version/', firefox: 'about:license' } as const;

/** These pages never say that they have come: where a click was too early for a notice, or met the tab
 * that was there before, a reader clicks again. */
async function noticeAfterClick(tab: Tab, wanted: RegExp): Promise<string | null> {
  let words: string | null = null;
  for (let click = 0; click < 3 && !(words && wanted.test(words)); click++) {
    await tab.clickToolbar();
    words = await tab.readNotice();
  }
  return words;
}

export function trouble(stage: Stage): void {
  describe('a clear sentence, and the page unharmed, on', () => {
    test.each([
      ['a list of headlines', 'front', /headlines|article/i],
      ['a page without a body', 'nobody', /text|article/i],
      ["a script's empty shell", 'shell', /loaded|text/i],
      ['a set of frames', 'frames', /frames/i],
      ['plain text without a story', 'text', /article|text/i],
    ])('%s', (_, name, sentence) =>
      onPage(stage, name, async (tab) => {
        const before = await tab.evaluate(snapshot);
        const shown = await openReader(tab, WITHIN);
        expect(shown.error).not.toBeNull();
        expect(shown.text).toMatch(sentence);
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await tab.evaluate(snapshot)).toEqual(before);
      }),
    );

    test(
      'a page of 5 MB: its story, or that it is too much',
      () =>
        onPage(stage, 'huge', async (tab) => {
          const began = Date.now();
          const shown = await openReader(tab, WITHIN);
          expect(Date.now() - began).toBeLessThan(WITHIN);
          expect(shown.text.length).toBeGreaterThan(40);
          await tab.press('Escape');
          await whenClosed(tab);
        }),
      60_000,
    );

    test('a page that never finishes to load: the story that is there', async () => {
      const tab = await stage.driver.open(stage.server.address('unfinished'), 'begun');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect((await openReader(tab, WITHIN)).headline).toBe(HEADLINE);
      await tab.close();
    });

    test('a PDF', () =>
      onPage(stage, 'report.pdf', async (tab) => {
        if (stage.driver.browser === 'firefox') return expect(await noticeAfterClick(tab, /PDF/)).toMatch(/PDF/);
        await tab.clickToolbar();
        expect((await whenOpen(tab, WITHIN)).text).toMatch(/PDF/);
      }));

    test('a picture in a tab of its own', () =>
      onPage(stage, 'svg', async (tab) => {
        expect(await noticeAfterClick(tab, /browser/i)).toMatch(/browser does not let/i);
      }));

    test('a page of the browser itself', async () => {
      const tab = await stage.driver.open(OWN_PAGES[stage.driver.browser]);
      expect(await noticeAfterClick(tab, /browser/i)).toMatch(/browser/i);
      await tab.close();
    });
  });
}
