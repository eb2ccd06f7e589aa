import { browser } from 'wxt/browser';
import { onItem } from './on-item.ts';
import type { ButtonAction, ButtonPort } from './types.ts';

const KEY = 'button';
const VERSION = 1;

/** What a click on the toolbar's button does: it reads, unless the reader has chosen otherwise. */
export const buttonAction: ButtonPort = {
  async load() {
    const stored = await browser.storage.local.get(KEY);
    return readButtonAction(stored[KEY]);
  },

  async save(action: ButtonAction) {
    await browser.storage.local.set({ [KEY]: { v: VERSION, action } });
  },

  watch: (on) => onItem(KEY, (stored) => on(readButtonAction(stored))),
};

function readButtonAction(stored: unknown): ButtonAction {
  return typeof stored === 'object' && stored !== null && 'action' in stored && stored.action === 'menu' ? 'menu' : 'read';
}
