import { browser, type Browser } from 'wxt/browser';

const READ = 'read';

/** An entry in the page's context menu. The browser keeps it between starts; it is made anew where the interface's language may have changed. */
export function offerInContextMenu(read: (tab: Browser.tabs.Tab) => void): void {
  browser.runtime.onInstalled.addListener(makeEntry);
  browser.runtime.onStartup.addListener(makeEntry);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ && tab) read(tab);
  });
}

async function makeEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'frame', 'selection'] });
}
