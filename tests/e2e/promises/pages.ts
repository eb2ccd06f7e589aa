import { describe, expect, test } from 'vitest';
import { eventually } from '../../support/driver.ts';
import { PARAGRAPHS } from '../../support/pages.ts';
import type { Stage } from './index.ts';
import { onPage, openReader, whenClosed } from './reading.ts';
import { snapshot } from './snapshot.ts';

/** The story's paragraphs as they stand in the reader. Runs inside the page. */
const paragraphs = (root: ShadowRoot): string[] => Array.from(root.querySelectorAll('.story p'), (p) => p.textContent ?? '');
const missing = (root: ShadowRoot): { words: string; href: string } | null => {
  const line = root.querySelector('[data-missing]');
  return line && { words: line.textContent ?? '', href: line.querySelector('a')?.href ?? '' };
};

export function pages(stage: Stage): void {
  describe('a story that the site has cut into pages', () => {
    test('is read whole, each paragraph once, and the page is as it was', () =>
      onPage(stage, 'tales/press', async (tab) => {
        const before = await tab.evaluate(snapshot);
        await openReader(tab);
        await eventually('the last page', async () => (await tab.inReader(paragraphs))?.includes(PARAGRAPHS.at(-1)!));
        expect(await tab.inReader(paragraphs)).toEqual(PARAGRAPHS);
        expect(await tab.inReader(missing)).toBeNull();
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await tab.evaluate(snapshot)).toEqual(before);
      }));

    test('is shown as far as it can be had, with a sentence and a link for the rest', () =>
      onPage(stage, 'tales/mill', async (tab) => {
        await openReader(tab);
        const line = await eventually('the sentence', () => tab.inReader(missing));
        expect(line.words).toMatch(/could not be fetched|لم نستطع/);
        expect(line.words).toMatch(/Try again|حاول/);
        expect(line.href).toMatch(/\/tales\/mill\/2$/);
        expect(await tab.inReader(paragraphs)).toEqual(PARAGRAPHS.slice(0, 3));
      }));
  });

  test('a story in a closed shadow tree is read', () =>
    onPage(stage, 'tales/closed', async (tab) => {
      expect((await openReader(tab)).error).toBeNull();
      expect(await tab.inReader(paragraphs)).toEqual(PARAGRAPHS);
    }));
}
