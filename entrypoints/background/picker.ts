import { browser } from 'wxt/browser';

/** Runs the picker in a tab's page, where the script that hides rails runs already: so the browser lets us. */
export async function runPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/tidy-picker.js'], injectImmediately: true });
}
