import { describe, expect, test } from 'vitest';
import type { Stage } from './index.ts';
import { openReader, whenClosed } from './reading.ts';

/** One of the listed outlets; the tests' browser finds it on this machine. */
export const LISTED_HOST = 'www.youm7.com';

/** What the button's title says of a page with a story in it, in the tests' browsers. */
const STORY = /holds an article/;

export function detection(stage: Stage): void {
  const visit = (name: string, host?: string) => stage.driver.open(stage.server.address(name, host));

  describe('on a listed site the button says', () => {
    test('that a story can be read, and forgets it on the next page', async () => {
      const tab = await visit('plain', LISTED_HOST);
      await expect.poll(async () => (await tab.button()).badge).not.toBe('');
      await expect.poll(async () => (await tab.button()).title).toMatch(STORY);
      await tab.goto(stage.server.address('front', LISTED_HOST));
      await expect.poll(async () => (await tab.button()).badge).toBe('');
      await expect.poll(async () => (await tab.button()).title).not.toMatch(STORY);
      await tab.close();
    });

    test('so again after the page has changed its address', async () => {
      const tab = await visit('spa', LISTED_HOST);
      await expect.poll(async () => (await tab.button()).badge).not.toBe('');
      await tab.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
      await expect.poll(async () => (await tab.button()).badge, { timeout: 5000 }).toBe('');
      await tab.close();
    });

    test('so again after the reader was closed', async () => {
      const tab = await visit('plain', LISTED_HOST);
      await expect.poll(async () => (await tab.button()).title).toMatch(STORY);
      const before = await tab.button();
      expect(before.badge).not.toBe('');
      await openReader(tab);
      await tab.press('Escape');
      await whenClosed(tab);
      await expect.poll(async () => tab.button()).toEqual(before);
      await tab.close();
    });
  });

  test('on a site that is not listed the button says nothing', async () => {
    const tab = await visit('plain');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await tab.button()).badge).toBe('');
    await tab.close();
  });
}
