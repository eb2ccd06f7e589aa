import { afterEach, describe, expect, test } from 'vitest';
import { eventually, type Tab } from '../../support/driver.ts';
import { PARAGRAPHS } from '../../support/pages.ts';
import type { Stage } from './index.ts';
import { inExtension, look, onListedPage, openPopup, ruleOf, SITE, switchOff, switchOn, whenHidden } from './tidy-stage.ts';

/** In pages of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly tidy?: { readonly rules: unknown } }> } };
};

/** The reader asks for the picker in the popup, which brings the page to the front and goes. */
async function wantPicker(stage: Stage, tab: Tab): Promise<void> {
  const popup = await openPopup(stage);
  await eventually('the popup to know the page', () => popup.evaluate(() => document.querySelector('.pick') !== null));
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('.pick')!.click();
  });
  await eventually('the picker', () => tab.evaluate(() => document.querySelector('safa-picker') !== null));
}

const isPicking = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('safa-picker') !== null);

async function clickOn(tab: Tab, selector: string): Promise<void> {
  const [x, y] = await tab.evaluate((wanted) => {
    const box = document.querySelector(wanted)!;
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = box.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await tab.clickAt(x, y);
}

const rulesKept = (stage: Stage): Promise<unknown> =>
  inExtension(stage, async () => (await chrome.storage.local.get('tidy')).tidy?.rules ?? []);

export function tidyPicker(stage: Stage): void {
  describe('the reader points at more to hide', () => {
    afterEach(() => switchOff(stage));

    test('it is gone and kept as a rule of this site, and can be had back at once', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/rule', async (tab) => {
        await whenHidden(tab, 'side');
        await wantPicker(stage, tab);
        await clickOn(tab, '#offer p');
        await tab.press('+');
        await tab.press('Enter');
        await eventually('the offer to be hidden', () => tab.evaluate(() => !document.querySelector('#offer')!.checkVisibility()));
        await eventually('the rule to be kept', async () => JSON.stringify(await rulesKept(stage)).includes('#offer'));
        expect(await rulesKept(stage)).toMatchObject([{ site: SITE, selector: ruleOf('#offer').selector, act: 'hide' }]);
        await tab.press('Enter'); // the keyboard stands on «undo»
        await eventually('the picker to be gone', async () => !(await isPicking(tab)));
        await eventually('the offer to be back', () => tab.evaluate(() => document.querySelector('#offer')!.checkVisibility()));
        expect(await rulesKept(stage)).toEqual([]);
      });
    });

    test('not a word of the story can be chosen, and leaving leaves no trace', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        const before = await look(tab);
        await wantPicker(stage, tab);
        await clickOn(tab, 'article p:not(.date)');
        await tab.press('Enter');
        await tab.press('Enter');
        expect(await rulesKept(stage)).toEqual([]);
        expect(await tab.evaluate(() => document.querySelector('article')!.innerText)).toContain(PARAGRAPHS[0]);
        await tab.press('Escape');
        await eventually('the picker to be gone', async () => !(await isPicking(tab)));
        await tab.evaluate(() => scrollTo(0, 0));
        expect(await look(tab)).toEqual(before);
      });
    });
  });
}
