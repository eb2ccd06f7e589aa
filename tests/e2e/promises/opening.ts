import { describe, expect, test } from 'vitest';
import { FIRST_WORDS, HEADLINE } from '../../support/pages.ts';
import type { Stage } from './index.ts';
import { closeButtonAt, onPage, openReader, whenClosed, whenOpen } from './reading.ts';

export function opening(stage: Stage): void {
  describe('the reader opens and closes', () => {
    test('by a click on the button, and by a second one', () =>
      onPage(stage, 'plain', async (tab) => {
        const shown = await openReader(tab);
        expect(shown.headline).toBe(HEADLINE);
        expect(shown.text).toContain(FIRST_WORDS);
        expect(shown.error).toBeNull();
        await tab.clickToolbar();
        await whenClosed(tab);
      }));

    test('by the button, again and again', () =>
      onPage(stage, 'plain', async (tab) => {
        for (let round = 0; round < 3; round++) {
          await openReader(tab);
          await tab.clickToolbar();
          await whenClosed(tab);
        }
      }));

    test('closed by Esc', () =>
      onPage(stage, 'plain', async (tab) => {
        await openReader(tab);
        await tab.press('Escape');
        await whenClosed(tab);
      }));

    test('closed by its own button', () =>
      onPage(stage, 'plain', async (tab) => {
        await openReader(tab);
        const at = await tab.inReader(closeButtonAt);
        await tab.clickAt(at!.x, at!.y);
        await whenClosed(tab);
      }));

    test("from the page's context menu", () =>
      onPage(stage, 'plain', async (tab) => {
        // Automation raises the menu's event without the permission for the tab that a choice by hand gives: a click gives it first.
        await openReader(tab);
        await tab.press('Escape');
        await whenClosed(tab);
        await tab.chooseInMenu();
        expect((await whenOpen(tab)).headline).toBe(HEADLINE);
      }));

    test('by Alt+R', () =>
      onPage(stage, 'plain', async (tab) => {
        await tab.pressShortcut();
        expect((await whenOpen(tab)).headline).toBe(HEADLINE);
        await tab.pressShortcut();
        await whenClosed(tab);
      }));

    test("and the button's title says what the next click does", () =>
      onPage(stage, 'plain', async (tab) => {
        const before = await tab.button();
        await openReader(tab);
        await expect.poll(async () => (await tab.button()).title).not.toBe(before.title);
        await tab.press('Escape');
        await expect.poll(async () => tab.button()).toEqual(before);
      }));
  });
}
