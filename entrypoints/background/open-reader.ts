import type { Browser } from 'wxt/browser';
import { runReader } from '../../utils/messages/run-reader.ts';
import { explain } from './explain.ts';

/** Opens the reader in a tab, or closes it where it is open. Where neither can be, says why. */
export async function openReader({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const trouble = await runReader(id, url);
  if (trouble) await explain(id, trouble);
}
