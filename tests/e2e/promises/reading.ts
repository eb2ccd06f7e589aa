import { eventually, type Tab } from '../../support/driver.ts';
import type { Stage } from './index.ts';

export interface Shown {
  readonly headline: string;
  readonly text: string;
  /** Kind of the error view; null where a story is shown. */
  readonly error: string | null;
  /** In the top layer, and on top of whatever else is there. */
  readonly onTop: boolean;
}

/** What the open reader shows; null where it is closed. Runs inside the page: it may use nothing from here. */
function look(root: ShadowRoot): Shown {
  const dialog = root.querySelector('dialog')!;
  const ownerAtCorners = [
    [5, 5],
    [innerWidth / 2, innerHeight / 2],
  ].every(([x, y]) => Document.prototype.elementFromPoint.call(document, x!, y!) === root.host);
  return {
    headline: root.querySelector('h1')?.textContent ?? '',
    text: root.querySelector('main')?.textContent ?? '',
    error: root.querySelector('[data-error]')?.getAttribute('data-error') ?? null,
    onTop: dialog.matches(':modal') && ownerAtCorners,
  };
}

export async function whenOpen(tab: Tab, ms?: number): Promise<Shown> {
  return eventually(
    'the reader',
    async () => {
      const shown = await tab.inReader(look);
      return shown?.onTop ? shown : null;
    },
    ms,
  );
}

export function whenClosed(tab: Tab): Promise<boolean> {
  return eventually('the reader to close', async () => (await tab.inReader(() => true)) === null);
}

export function isOpen(tab: Tab): Promise<boolean> {
  return tab.inReader(() => true).then((open) => open === true);
}

/** Runs a test on a page in a tab of its own. */
export async function onPage(stage: Stage, name: string, test: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await stage.driver.open(stage.server.address(name));
  try {
    await test(tab);
  } finally {
    await tab.close();
  }
}

/** Clicks the button and waits for what the reader shows. */
export async function openReader(tab: Tab, ms = 10_000): Promise<Shown> {
  await tab.clickToolbar();
  return whenOpen(tab, ms);
}

/** Where the reader's close button is, for the mouse. Runs inside the page. */
export function closeButtonAt(root: ShadowRoot): { x: number; y: number } {
  const buttons = Array.from(root.querySelectorAll('button'));
  const close = buttons.find((button) => /Close|إغلاق/.test(button.getAttribute('aria-label') ?? button.title + button.textContent));
  const { x, y, width, height } = close!.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
