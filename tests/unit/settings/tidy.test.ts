import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buttonAction } from '../../../utils/settings/button.ts';
import { lendLocks } from '../../../utils/settings/lock.ts';
import { DEFAULT_TIDY_SETTINGS, setKind, setSite } from '../../../utils/settings/tidy-settings.ts';
import { tidySettings } from '../../../utils/settings/tidy.ts';
import type { ButtonAction, TidySettings } from '../../../utils/settings/types.ts';
import { RAIL_KINDS } from '../../../utils/rails/kinds.ts';

const OURS = 'chrome-extension://safa/';
const world = vi.hoisted(() => {
  type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
  const stored: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  const events = <T>() => {
    const heard = new Set<(value: T) => void>();
    return { addListener: (on: (value: T) => void) => heard.add(on), emit: (value: T) => heard.forEach((on) => on(value)) };
  };
  const onConnect = events<unknown>();
  const background = { there: true };
  const connect = vi.fn(({ name }: { name: string }) => {
    const [mine, theirs] = [events<unknown>(), events<unknown>()];
    const [heard, gone] = [events<unknown>(), events<unknown>()];
    const port = { name, onMessage: heard, onDisconnect: gone, disconnect: () => theirs.emit(null) };
    const far = {
      name,
      sender: { id: 'safa' },
      onMessage: mine,
      onDisconnect: theirs,
      postMessage: (word: unknown) => void turn().then(() => heard.emit(word)),
    };
    void turn().then(() => (background.there ? onConnect.emit(far) : gone.emit(null)));
    return port;
  });
  const local = {
    get: async (key: string) => {
      const value = structuredClone(stored[key]);
      await turn();
      return { [key]: value };
    },
    set: async (items: Record<string, unknown>) => {
      await turn();
      Object.assign(stored, structuredClone(items));
      for (const listener of listeners) listener(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    onChanged: { addListener: (on: Listener) => listeners.add(on), removeListener: (on: Listener) => listeners.delete(on) },
  };
  return {
    stored,
    listeners,
    background,
    connect,
    browser: { storage: { local }, runtime: { id: 'safa', getURL: () => 'chrome-extension://safa/', connect, onConnect } },
  };
});
vi.mock('wxt/browser', () => ({ browser: world.browser }));

/** One lock after another under a name, as the browser's. */
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request: (name: string, run: () => Promise<unknown>) => {
    const mine = (queues.get(name) ?? Promise.resolve()).then(run, run);
    queues.set(name, mine);
    return mine;
  },
};
const inPage = () => vi.stubGlobal('location', new URL('https://paper.example/story'));

lendLocks();
beforeEach(() => {
  delete world.stored['tidy'];
  delete world.stored['button'];
  world.listeners.clear();
  world.background.there = true;
  world.connect.mockClear();
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('location', new URL(`${OURS}popup.html`));
});

test('what the reader wants hidden is kept, with the version of its shape', async () => {
  const after = await tidySettings.update((settings) => setSite(settings, 'paper.example', true));
  expect(world.stored).toEqual({ tidy: { v: 1, ...after } });
  expect(await tidySettings.load()).toEqual({ ...DEFAULT_TIDY_SETTINGS, sites: { 'paper.example': { on: true } } });
});

describe('changes made at once all come to be', () => {
  const switchAllOff = () => Promise.all(RAIL_KINDS.map((kind) => tidySettings.update((settings) => setKind(settings, kind, false))));
  const allOff = Object.fromEntries(RAIL_KINDS.map((kind) => [kind, false]));

  test('in the extension’s own pages', async () => {
    await switchAllOff();
    expect((await tidySettings.load()).kinds).toEqual(allOff);
  });

  test('in scripts inside pages, which ask the background and not the page for their turn', async () => {
    inPage();
    await switchAllOff();
    expect(world.connect).toHaveBeenCalledTimes(RAIL_KINDS.length);
    expect((await tidySettings.load()).kinds).toEqual(allOff);
  });

  test('in both', async () => {
    const popup = tidySettings.update((settings) => setKind(settings, 'ticker', false));
    inPage();
    await Promise.all([popup, tidySettings.update((settings) => setKind(settings, 'social', false))]);
    expect((await tidySettings.load()).kinds).toMatchObject({ ticker: false, social: false });
  });
});

test.each([
  ['the extension’s own pages', () => undefined],
  ['a page', inPage],
])('in %s a change that fails changes nothing, and holds no one up', async (_, enter) => {
  enter();
  const failing = tidySettings.update(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(world.stored).toEqual({});
  expect((await tidySettings.update((settings) => ({ ...settings, on: true }))).on).toBe(true);
});

test('in a page whose extension is gone a change is refused', async () => {
  inPage();
  world.background.there = false;
  await expect(tidySettings.update((settings) => ({ ...settings, on: true }))).rejects.toThrow('gone');
  expect(world.stored).toEqual({});
});

test('every change is told until it is told to stop', async () => {
  const heard: TidySettings[] = [];
  const stop = tidySettings.watch((settings) => heard.push(settings));
  const after = await tidySettings.update((settings) => ({ ...settings, on: true }));
  await buttonAction.save('menu');
  stop();
  await tidySettings.update((settings) => ({ ...settings, on: false }));
  expect(heard).toEqual([after]);
});

describe('a click on the button', () => {
  test.each([
    [undefined, 'read'],
    ['menu', 'read'],
    [{ v: 1, action: 'menu' }, 'menu'],
    [{ v: 1, action: 'burn' }, 'read'],
    [null, 'read'],
  ])('with %j stored: %s', async (stored, action) => {
    world.stored['button'] = stored;
    expect(await buttonAction.load()).toBe(action);
  });

  test('is kept and told of', async () => {
    const heard: ButtonAction[] = [];
    const stop = buttonAction.watch((action) => heard.push(action));
    await buttonAction.save('menu');
    expect(await buttonAction.load()).toBe('menu');
    stop();
    await buttonAction.save('read');
    expect(heard).toEqual(['menu']);
  });
});
