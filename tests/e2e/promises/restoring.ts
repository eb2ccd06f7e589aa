import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/driver.ts';
import type { Stage } from './index.ts';
import { closeButtonAt, onPage, openReader, whenClosed } from './reading.ts';
import { snapshot } from './snapshot.ts';

const WAYS: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
  ['Esc', (tab) => tab.press('Escape')],
  ['the button in the toolbar', (tab) => tab.clickToolbar()],
  [
    'its own button',
    async (tab) => {
      const at = await tab.inReader(closeButtonAt);
      await tab.clickAt(at!.x, at!.y);
    },
  ],
];

/** Scrolls, opens, uses the reader, leaves, and compares. `prepare` runs inside the page. */
async function leavesAsItWas(tab: Tab, prepare: () => void, leave: (tab: Tab) => Promise<void>): Promise<void> {
  await tab.evaluate(prepare);
  const before = await tab.evaluate(snapshot);
  await openReader(tab);
  await useReader(tab);
  await leave(tab);
  await whenClosed(tab);
  expect(await tab.evaluate(snapshot)).toEqual(before);
}

async function useReader(tab: Tab): Promise<void> {
  await tab.press('End');
  await tab.inReader((root) => getSelection()?.selectAllChildren(root.querySelector('main')!));
  await tab.clickAt(640, 500);
}

export function restoring(stage: Stage): void {
  describe.each(WAYS)('left by %s, the page has again', (_, leave) => {
    test('its scroll, and a caret in the middle of a field', () =>
      onPage(stage, 'plain', (tab) =>
        leavesAsItWas(
          tab,
          () => {
            const field = document.querySelector<HTMLInputElement>('#field')!;
            field.focus();
            field.setSelectionRange(2, 5);
            scrollTo(0, 1234);
          },
          leave,
        ),
      ));

    test('its focus on a button, and its selection', () =>
      onPage(stage, 'plain', (tab) =>
        leavesAsItWas(
          tab,
          () => {
            document.querySelector<HTMLElement>('#push')!.focus();
            const [first, second] = document.querySelectorAll('article p');
            getSelection()!.setBaseAndExtent(second!.firstChild!, 20, first!.firstChild!, 3);
            scrollTo(0, 77);
          },
          leave,
        ),
      ));

    test('the scroll of its containers', () =>
      onPage(stage, 'container', (tab) =>
        leavesAsItWas(
          tab,
          () => {
            document.querySelector('#scroller')!.scrollTo({ top: 900, behavior: 'instant' });
            document.querySelector('#side')!.scrollTop = 120;
          },
          leave,
        ),
      ));

    test('the focus inside its own dialog', () =>
      onPage(stage, 'dialog', (tab) => leavesAsItWas(tab, () => document.querySelector<HTMLElement>('#inside')!.focus(), leave)));
  });
}
