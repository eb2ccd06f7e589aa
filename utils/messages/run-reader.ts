import { browser } from 'wxt/browser';
import type { Notice } from './notice.ts';
import type { Outcome } from './protocol.ts';
import { forbiddenPage, isGone } from './refusal.ts';

/** Milliseconds to a second try: Chromium refuses now and then in the moment after a page has come. */
const SECOND_TRY = 100;

/**
 * Runs the reader's script in a tab, which opens the reader, or closes it where it is open: the script knows.
 * @returns why it could not be, in what can be told to the reader; null where it could, or where the tab has gone meanwhile
 */
export async function runReader(tabId: number, url: string | undefined): Promise<Notice | null> {
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
