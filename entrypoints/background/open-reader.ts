import { browser, type Browser } from 'wxt/browser';
import { explain } from './explain.ts';
import { forbiddenPage } from './refusal.ts';

/** Opens the reader in a tab, or closes it where it is open: the script knows. Where the browser forbids it, says so to the reader. */
export async function openReader({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const refusal = await inject(id);
  if (refusal !== null) await explain(id, forbiddenPage(url, refusal));
}

/** @returns the browser's words where it refuses, null where the script ran */
async function inject(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return null;
  } catch (error) {
    return String(error);
  }
}
