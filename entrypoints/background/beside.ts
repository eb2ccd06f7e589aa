import { browser } from 'wxt/browser';

/** Runs another script in a tab's page, where the one that hides rails runs already: so the browser lets us. */
export async function runBeside(tabId: number, file: '/tidy-picker.js' | '/tidy-selector.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}
