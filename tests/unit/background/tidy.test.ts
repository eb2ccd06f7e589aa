import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepTidyInStep } from '../../../entrypoints/background/tidy.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** A browser that is slow, and refuses what real ones refuse: to register twice, to change or take back what is not registered. */
const world = vi.hoisted(() => {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  const events = () => {
    const heard: ((value?: unknown) => void)[] = [];
    return { addListener: (on: (value?: unknown) => void) => heard.push(on), emit: (value?: unknown) => heard.forEach((on) => on(value)) };
  };
  const changed = events();
  const state = {
    settings: {} as Partial<TidySettings>,
    origins: [] as string[],
    script: null as Script | null,
    tabs: [] as { id: number; url?: string }[],
    calls: [] as string[],
    injected: [] as unknown[],
  };
  const put = async (call: string, wasThere: boolean, next: Script | null) => {
    await turn();
    if ((state.script !== null) !== wasThere) throw new Error(`cannot ${call}`);
    state.calls.push(call);
    // Browsers leave out what is empty.
    const { excludeMatches = [], ...script } = next ?? { id: '', matches: [] };
    state.script = next && { ...script, ...(excludeMatches.length > 0 && { excludeMatches }) };
  };
  const permissions = {
    onAdded: events(),
    onRemoved: events(),
    getAll: async () => {
      await turn();
      return { origins: state.origins };
    },
  };
  const runtime = {
    onInstalled: events(),
    onStartup: events(),
    getManifest: () => ({ host_permissions: ['*://*.paper.example/*', '*://*.world.example/arabic/*'] }),
  };
  const browser = {
    permissions,
    runtime,
    storage: { local: { get: async () => ({ tidy: state.settings }), onChanged: changed } },
    tabs: { query: async () => state.tabs },
    scripting: {
      getRegisteredContentScripts: async () => {
        await turn();
        return state.script ? [state.script] : [];
      },
      registerContentScripts: ([script]: [Script]) => put('register', false, script),
      updateContentScripts: ([script]: [Script]) => put('update', true, script),
      unregisterContentScripts: () => put('unregister', true, null),
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        state.injected.push(target.tabId);
        if (target.tabId === 13) throw new Error('Cannot access contents of the page');
      },
    },
  };
  return { state, browser, changed };
});
vi.mock('wxt/browser', () => ({ browser: world.browser }));

const { state } = world;
const AT_FIRST = ['*://*.paper.example/*', '*://*.world.example/*'];
const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
const choose = (settings: Partial<TidySettings>) => {
  state.settings = settings;
  world.changed.emit({ tidy: { newValue: settings } });
};

keepTidyInStep();
beforeEach(() => Object.assign(state, { settings: {}, origins: AT_FIRST, script: null, tabs: [], calls: [], injected: [] }));

describe('the script is registered', () => {
  test('nowhere at first', async () => {
    world.browser.runtime.onInstalled.emit();
    world.browser.runtime.onStartup.emit();
    await rest();
    expect(state.calls).toEqual([]);
  });

  test('as soon as hiding is switched on, before the page has anything to show', async () => {
    choose({ on: true });
    await rest();
    const matches = ['*://*.paper.example/*', '*://*.world.example/arabic/*'];
    expect(state.script).toEqual({ id: 'tidy', js: ['tidy.js'], runAt: 'document_start', persistAcrossSessions: true, matches });
  });

  test('no longer when it is switched off', async () => {
    choose({ on: true });
    await rest();
    choose({ on: false });
    await rest();
    expect([state.calls, state.script]).toEqual([['register', 'unregister'], null]);
  });

  test('without a gap when a site is switched, and not anew when it changes nothing', async () => {
    choose({ on: true });
    await rest();
    choose({ on: true, sites: { 'paper.example': { on: false } } });
    await rest();
    choose({ on: true, sites: { 'paper.example': { on: false, kinds: { ticker: false } } } });
    await rest();
    expect(state.calls).toEqual(['register', 'update']);
    expect(state.script?.excludeMatches).toEqual(['*://*.paper.example/*']);
  });

  test('where the browser has just let it in, until it no longer does', async () => {
    choose({ sites: { 'blog.example': { on: true } } });
    await rest();
    expect(state.script).toBeNull();
    state.origins = [...AT_FIRST, '*://*.blog.example/*'];
    world.browser.permissions.onAdded.emit();
    await rest();
    expect(state.script?.matches).toEqual(['*://*.blog.example/*']);
    state.origins = AT_FIRST;
    world.browser.permissions.onRemoved.emit();
    await rest();
    expect(state.script).toBeNull();
  });

  test('again after an update of the extension, which makes browsers forget it', async () => {
    state.settings = { on: true };
    world.browser.runtime.onInstalled.emit();
    await rest();
    expect(state.calls).toEqual(['register']);
  });

  test('as was said last, however fast it was said', async () => {
    for (let round = 0; round < 5; round++) {
      choose({ on: true });
      await Promise.resolve();
      choose({ on: false });
      await Promise.resolve();
    }
    choose({ sites: { 'paper.example': { on: true } } });
    await rest();
    expect(state.script?.matches).toEqual(['*://*.paper.example/*']);
  });
});

describe('pages that are open', () => {
  const tabs = [
    { id: 1, url: 'https://paper.example/story' },
    { id: 2, url: 'https://blog.example/' },
    { id: 3 },
    { id: 13, url: 'https://m.paper.example/' },
    { id: 4, url: 'https://world.example/arabic/' },
  ];

  test('get the script where hiding comes to be on, and one that refuses it keeps none from it', async () => {
    state.tabs = tabs;
    choose({ on: true });
    await rest();
    expect(state.injected).toEqual([1, 13, 4]);
  });

  test('that have it are left alone', async () => {
    choose({ sites: { 'paper.example': { on: true } } });
    await rest();
    state.tabs = tabs;
    choose({ on: true });
    await rest();
    expect(state.injected).toEqual([4]);
    choose({ on: false });
    await rest();
    expect(state.injected).toEqual([4]);
  });

  test('get it when the browser lets it in at last', async () => {
    choose({ sites: { 'blog.example': { on: true } } });
    await rest();
    state.tabs = tabs;
    state.origins = [...AT_FIRST, '*://*.blog.example/*'];
    world.browser.permissions.onAdded.emit();
    await rest();
    expect(state.injected).toEqual([2]);
  });

  test('get none at a start of the browser: they are loaded anew', async () => {
    Object.assign(state, { tabs, settings: { on: true } });
    world.browser.runtime.onStartup.emit();
    await rest();
    expect([state.calls, state.injected]).toEqual([['register'], []]);
  });
});
