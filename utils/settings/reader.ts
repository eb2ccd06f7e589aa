import { browser } from 'wxt/browser';
import { onItem } from './on-item.ts';
import { readReaderSettings } from './reader-settings.ts';
import type { ReaderSettings, SettingsPort } from './types.ts';

const KEY = 'reader';
/** Raised when the shape changes, so that what an older version stored can be told apart. */
const VERSION = 1;

/** How the reader looks, kept on this device alone. */
export const readerSettings: SettingsPort = {
  async load() {
    const stored = await browser.storage.local.get(KEY);
    return readReaderSettings(stored[KEY]);
  },

  async save(next: ReaderSettings) {
    await browser.storage.local.set({ [KEY]: { v: VERSION, ...next } });
  },

  watch: (on) => onItem(KEY, (stored) => on(readReaderSettings(stored))),
};
