import { browser, type Browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;
type Entry = 'read' | 'tidy';

/**
 * Entries in the context menus of the page and of the button. The browser keeps them between starts; they are made anew where the interface's language
 * may have changed.
 */
export function offerInContextMenus(read: (tab: Tab) => void, showHidden: (tab: Tab) => void): void {
  const does: Record<Entry, (tab: Tab) => void> = { read, tidy: showHidden };
  browser.runtime.onInstalled.addListener(makeEntries);
  browser.runtime.onStartup.addListener(makeEntries);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab && Object.hasOwn(does, menuItemId)) does[menuItemId as Entry](tab);
  });
}

async function makeEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'read', title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'frame', 'selection'] });
  // Not in the page's menu: two entries there are folded into one that opens a second menu, and reading would take a step more.
  browser.contextMenus.create({ id: 'tidy', title: browser.i18n.getMessage('menuTidy'), contexts: ['action'] });
}
