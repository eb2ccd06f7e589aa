import { browser } from 'wxt/browser';

/** Begins the name of a port that asks the background for a lock; the rest is the item's key. */
const PORT = 'lock:';

/**
 * Runs something alone: nothing else runs under the same key meanwhile, in whichever page, tab or worker of the extension.
 * A script inside a web page has the page's locks, not ours, and the page could see them: there the background holds the lock for it.
 */
export function underLock<T>(key: string, run: () => Promise<T>): Promise<T> {
  return isOurs() ? navigator.locks.request(PORT + key, run) : throughBackground(key, run);
}

/** Lends the extension's locks to scripts inside pages. Call it at once when the background starts. */
export function lendLocks(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(PORT) || port.sender?.id !== browser.runtime.id) return;
    let wanted = true;
    const { promise: returned, resolve: giveBack } = Promise.withResolvers<void>();
    port.onDisconnect.addListener(() => {
      wanted = false;
      giveBack();
    });
    void navigator.locks.request(port.name, async () => {
      if (!wanted) return;
      port.postMessage('yours');
      await returned;
    });
  });
}

/** The port is the lock: it closes when the work is done, and by itself when the page goes. */
async function throughBackground<T>(key: string, run: () => Promise<T>): Promise<T> {
  const port = browser.runtime.connect({ name: PORT + key });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => reject(new Error('the background is gone')));
    });
    return await run();
  } finally {
    port.disconnect();
  }
}

const isOurs = (): boolean => location.href.startsWith(browser.runtime.getURL('/'));
