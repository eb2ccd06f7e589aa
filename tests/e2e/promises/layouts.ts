import { describe, expect, test } from 'vitest';
import { FIRST_WORDS, HEADLINE } from '../../support/pages.ts';
import type { Stage } from './index.ts';
import { onPage, openReader, whenClosed } from './reading.ts';
import { snapshot } from './snapshot.ts';

export function layouts(stage: Stage): void {
  describe('the reader stands over the page and leaves it as it was', () => {
    test.each([
      ['that forbids everything by its CSP', 'csp'],
      ['in quirks mode, with rules for every element', 'quirks'],
      ['with a fixed header at the highest z-index, that hides all but its own', 'header'],
      ['with its own modal dialog and popover open', 'dialog'],
      ['that scrolls a container', 'container'],
      ['in windows-1256', 'arabic1256'],
      ['that is XHTML', 'xhtml'],
      ["whose names shadow its document's methods", 'shadowed'],
      ['whose own scripts find a DOM that throws', 'throwing'],
    ])('a page %s', (_, name) =>
      onPage(stage, name, async (tab) => {
        const before = name === 'throwing' ? null : await tab.evaluate(snapshot);
        const shown = await openReader(tab);
        expect(shown).toMatchObject({ headline: HEADLINE, error: null });
        expect(shown.text).toContain(FIRST_WORDS);
        await tab.press('Escape');
        await whenClosed(tab);
        if (before) expect(await tab.evaluate(snapshot)).toEqual(before);
      }),
    );

    test('the look of the page does not reach into it', () =>
      onPage(stage, 'quirks', async (tab) => {
        await openReader(tab);
        const size = await tab.inReader((root) => getComputedStyle(root.querySelector('main p')!).fontSize);
        expect(Number.parseFloat(size ?? '0')).toBeGreaterThanOrEqual(16);
      }));

    test("its letters come from its own font, whatever the page's CSP", () =>
      onPage(stage, 'csp', async (tab) => {
        await openReader(tab);
        await expect
          .poll(() => tab.evaluate(() => Array.from(document.fonts, (font) => font.family.replaceAll('"', ''))))
          .toContain('Safa Naskh');
        await tab.press('Escape');
        await whenClosed(tab);
        expect(await tab.evaluate(() => document.fonts.size)).toBe(0);
      }));
  });
}
