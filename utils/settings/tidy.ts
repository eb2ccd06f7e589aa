import { browser } from 'wxt/browser';
import { underLock } from './lock.ts';
import { onItem } from './on-item.ts';
import { readTidySettings } from './tidy-settings.ts';
import type { TidyPort } from './types.ts';

const KEY = 'tidy';
/** Raised when the shape changes, so that what an older version stored can be told apart. */
const VERSION = 1;

/** What the reader wants hidden in pages, kept on this device alone. */
export const tidySettings: TidyPort = {
  async load() {
    const stored = await browser.storage.local.get(KEY);
    return readTidySettings(stored[KEY]);
  },

  update: (change) =>
    underLock(KEY, async () => {
      const before = await tidySettings.load();
      const after = readTidySettings(change(before));
      await browser.storage.local.set({ [KEY]: { v: VERSION, ...after } });
      return after;
    }),

  watch: (on) => onItem(KEY, (stored) => on(readTidySettings(stored))),
};
