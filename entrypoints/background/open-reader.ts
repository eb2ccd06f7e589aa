import { browser, type Browser } from 'wxt/browser';
import type { Notice } from '../../utils/messages/notice.ts';
import type { Outcome } from '../../utils/messages/protocol.ts';
import { explain } from './explain.ts';
import { forbiddenPage, isGone } from './refusal.ts';

/** Milliseconds to a second try: Chromium refuses now and then in the moment after a page has come. */
const SECOND_TRY = 100;

/** Opens the reader in a tab, or closes it where it is open: the script knows. Where neither can be, says why. */
export async function openReader({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const trouble = await runReader(id, url);
  if (trouble) await explain(id, trouble);
}

async function runReader(tabId: number, url: string | undefined): Promise<Notice | null> {
  try {
    const outcome = await inject(tabId).catch(() => later(SECOND_TRY).then(() => inject(tabId)));
    if (outcome?.state === 'failed') return { kind: 'broken', step: 'container', message: outcome.message };
    // No answer: Firefox takes the script for some of its own pages, and does not run it.
    return outcome && outcome.state !== 'foreign' ? null : { kind: 'forbidden', page: forbiddenPage(url, '') };
  } catch (error) {
    return isGone(String(error)) ? null : { kind: 'forbidden', page: forbiddenPage(url, String(error)) };
  }
}

async function inject(tabId: number): Promise<Outcome | null | undefined> {
  // At once: a page whose scripts hang would else keep the reader waiting. What it waits for of the page the reader decides itself.
  const [run] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'], injectImmediately: true });
  return run?.result as Outcome | null | undefined;
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
