import { browser, type Browser } from 'wxt/browser';
import type { Notice } from '../../utils/messages/notice.ts';
import type { Outcome } from '../../utils/messages/protocol.ts';
import { explain } from './explain.ts';
import { forbiddenPage } from './refusal.ts';

/** Opens the reader in a tab, or closes it where it is open: the script knows. Where neither can be, says why. */
export async function openReader({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const trouble = await runReader(id, url);
  if (trouble) await explain(id, trouble);
}

async function runReader(tabId: number, url: string | undefined): Promise<Notice | null> {
  try {
    const [run] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    const outcome = run?.result as Outcome | undefined;
    return outcome?.state === 'failed' ? { kind: 'broken', step: 'container', message: outcome.message } : null;
  } catch (error) {
    return { kind: 'forbidden', page: forbiddenPage(url, String(error)) };
  }
}
