import { browser } from 'wxt/browser';
import { buttonAction } from '../../utils/settings/button.ts';
import type { ButtonAction } from '../../utils/settings/types.ts';

/** Milliseconds that a browser may take to open the popup before a tab is opened in its place. */
const PATIENCE = 1500;
const MENU = '/popup.html';
type Page = `${typeof MENU | '/notice.html'}${string}`;
/** What a click opens by itself; nothing: it comes to the background as a click. */
const ON_CLICK = { read: '', menu: MENU } as const satisfies Record<ButtonAction, string>;

/** Opens a page of the extension in a popup under the button, or in a tab where the browser opens no popup on its own. */
export async function openPopup(tabId: number, page: Page, pageInTab: Page = page): Promise<void> {
  try {
    await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(page) });
    await Promise.race([browser.action.openPopup(), patience()]);
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(pageInTab), openerTabId: tabId });
  } finally {
    // The next click shall do what it did.
    await browser.action.setPopup({ tabId, popup: ON_CLICK[await buttonAction.load()] }).catch(() => undefined);
  }
}

/** What is hidden in a tab's page. In a tab of its own it has to be told which. */
export async function openMenu(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await openPopup(tabId, MENU, `${MENU}?tab=${tabId}`);
}

/** Lets a click on the button do what the reader has chosen. The browser may have forgotten it, and tells of no way to ask: it is said at each start. */
export function letClickDoAsChosen(): void {
  buttonAction.watch((action) => void sayToTabs(action));
  void buttonAction.load().then((action) => browser.action.setPopup({ popup: ON_CLICK[action] }));
}

/** A tab in which a popup was opened has a word of its own, which goes before. */
async function sayToTabs(action: ButtonAction): Promise<void> {
  const popup = ON_CLICK[action];
  await browser.action.setPopup({ popup });
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : browser.action.setPopup({ tabId: id, popup }))));
}

function patience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('no popup')));
}
