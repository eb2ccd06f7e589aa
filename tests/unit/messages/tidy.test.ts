import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TidyReport } from '../../../utils/messages/protocol.ts';
import { askTidy } from '../../../utils/messages/ask-tidy.ts';
import { serveTidy, type TidyHandlers } from '../../../utils/messages/serve-tidy.ts';

/** A browser with one tab; a message goes as JSON, and who does not answer leaves the sender with an error. */
const tab = vi.hoisted(() => {
  type Listener = (data: unknown, sender: unknown, respond: (reply: unknown) => void) => boolean;
  const listeners = new Set<Listener>();
  const sender = { id: 'safa', url: 'chrome-extension://safa/popup.html' };
  const asked: unknown[] = [];
  const sendMessage = (tabId: number, data: unknown, options: unknown) =>
    new Promise((resolve, reject) => {
      asked.push([tabId, options]);
      const heard = [...listeners].some((listen) => listen(JSON.parse(JSON.stringify(data)), sender, resolve));
      if (!heard) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  const onMessage = { addListener: (on: Listener) => listeners.add(on), removeListener: (on: Listener) => listeners.delete(on) };
  return {
    listeners,
    asked,
    browser: { runtime: { id: 'safa', getURL: () => 'chrome-extension://safa/', onMessage }, tabs: { sendMessage } },
  };
});
vi.mock('wxt/browser', () => ({ browser: tab.browser }));

const report: TidyReport = { site: 'paper.example', on: true, isStory: true, hidden: [], rules: [], widened: null };
const revealed: unknown[] = [];
const handlers: TidyHandlers = {
  tidyReport: () => report,
  tidyReveal: async (which, shown) => {
    revealed.push([which, shown]);
    return report;
  },
  tidySpareRule: () => null,
  tidyPick: () => {
    throw new Error('no page');
  },
};

beforeEach(() => {
  tab.listeners.clear();
  tab.asked.length = 0;
});

describe('the popup asks the script in a page', () => {
  test('in the top frame of its tab, and hears what it answers', async () => {
    serveTidy(handlers);
    expect(await askTidy(7, 'tidyReport')).toEqual(report);
    expect(await askTidy(7, 'tidyReveal', [1, 2], true)).toEqual(report);
    expect(revealed).toEqual([[[1, 2], true]]);
    expect(tab.asked).toEqual([
      [7, { frameId: 0 }],
      [7, { frameId: 0 }],
    ]);
  });

  test('and hears that it could not', async () => {
    serveTidy(handlers);
    await expect(askTidy(7, 'tidyPick')).rejects.toThrow('tidyPick: Error: no page');
  });

  test('and gets nothing where it does not run, or no longer', async () => {
    expect(await askTidy(7, 'tidyReport')).toBeNull();
    serveTidy(handlers)();
    expect(await askTidy(7, 'tidyReport')).toBeNull();
  });

  test('and gets nothing where another script hears, and does not answer', async () => {
    tab.browser.runtime.onMessage.addListener((_data, _sender, respond) => {
      respond(undefined);
      return true;
    });
    expect(await askTidy(7, 'tidyReport')).toBeNull();
  });
});
