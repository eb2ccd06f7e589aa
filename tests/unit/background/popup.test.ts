import { beforeEach, describe, expect, test, vi } from 'vitest';
import { letClickDoAsChosen, openMenu, openPopup } from '../../../entrypoints/background/popup.ts';

const world = vi.hoisted(() => {
  type Listener = (changes: Record<string, unknown>) => void;
  const listeners: Listener[] = [];
  const state = {
    button: undefined as unknown,
    popups: new Map<number | undefined, string>(),
    opened: [] as string[],
    tabs: [] as string[],
    opens: true,
  };
  const browser = {
    runtime: { getURL: (path: string) => `safa:/${path}` },
    storage: { local: { get: async () => ({ button: state.button }), onChanged: { addListener: (on: Listener) => listeners.push(on) } } },
    tabs: {
      query: async () => [{ id: 7 }, {}, { id: 8 }],
      create: async ({ url }: { url: string }) => void state.tabs.push(url),
    },
    action: {
      setPopup: async ({ tabId, popup }: { tabId?: number; popup: string }) => {
        if (tabId === 8) throw new Error('No tab with id: 8');
        state.popups.set(tabId, popup);
      },
      openPopup: async () => {
        if (!state.opens) throw new Error('no popup without a gesture');
        state.opened.push(state.popups.get(7) ?? '');
      },
    },
  };
  return { state, listeners, browser };
});
vi.mock('wxt/browser', () => ({ browser: world.browser }));

const { state } = world;
beforeEach(() => {
  Object.assign(state, { button: undefined, popups: new Map(), opened: [], tabs: [], opens: true });
  world.listeners.length = 0;
});
const choose = async (action: string) => {
  state.button = { v: 1, action };
  for (const listener of world.listeners) listener({ button: { newValue: state.button } });
  await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a page of the extension opens under the button', () => {
  test('and the next click reads as before', async () => {
    await openPopup(7, '/notice.html?page=pdf');
    expect([state.opened, state.tabs, state.popups.get(7)]).toEqual([['safa://notice.html?page=pdf'], [], '']);
  });

  test('and the next click opens the menu, where the reader wants that', async () => {
    await choose('menu');
    await openPopup(7, '/notice.html?page=pdf');
    expect(state.popups.get(7)).toBe('/popup.html');
  });

  test('or in a tab where the browser opens no popup', async () => {
    state.opens = false;
    await openPopup(7, '/notice.html?page=pdf');
    expect([state.tabs, state.popups.get(7)]).toEqual([['safa://notice.html?page=pdf'], '']);
  });
});

test('what is hidden opens under the button, or in a tab that is told of which page', async () => {
  await openMenu(7);
  state.opens = false;
  await openMenu(7);
  await openMenu(undefined);
  expect([state.opened, state.tabs]).toEqual([['safa://popup.html'], ['safa://popup.html?tab=7']]);
});

describe('a click does', () => {
  test.each([
    [undefined, ''],
    [{ v: 1, action: 'menu' }, '/popup.html'],
  ])('from the start what was chosen (%j): «%s»', async (button, popup) => {
    state.button = button;
    letClickDoAsChosen();
    await vi.waitFor(() => expect(state.popups.get(undefined)).toBe(popup));
  });

  test('what is chosen now, in tabs too that had a popup of their own, and though a tab has gone', async () => {
    letClickDoAsChosen();
    await openPopup(7, '/notice.html?page=pdf');
    await choose('menu');
    expect([state.popups.get(undefined), state.popups.get(7)]).toEqual(['/popup.html', '/popup.html']);
    await choose('read');
    expect([state.popups.get(undefined), state.popups.get(7)]).toEqual(['', '']);
  });
});
