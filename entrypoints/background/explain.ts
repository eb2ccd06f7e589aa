import { browser } from 'wxt/browser';
import { toQuery, type Notice } from '../../utils/messages/notice.ts';

/** Milliseconds that a browser may take to open the popup before a tab is opened in its place. */
const PATIENCE = 1500;

/** Tells the reader why a page cannot be read: in a popup under the button, or in a tab where the browser opens no popup on its own. */
export async function explain(tabId: number, why: Notice): Promise<void> {
  const notice = browser.runtime.getURL(`/notice.html${toQuery(why)}`);
  try {
    await browser.action.setPopup({ tabId, popup: notice });
    await Promise.race([browser.action.openPopup(), patience()]);
  } catch {
    await browser.tabs.create({ url: notice });
  } finally {
    // The next click shall try again.
    await browser.action.setPopup({ tabId, popup: '' }).catch(() => undefined);
  }
}

function patience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('no popup')));
}
