import { browser } from 'wxt/browser';

/** Calls back with what is stored under the key whenever that changes, undefined where it was cleared, until the returned function is called. */
export function onItem(key: string, on: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (key in changes) on(changes[key]?.newValue);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
