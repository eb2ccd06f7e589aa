import { expect } from 'vitest';
import type { HideRule } from '../../../utils/rails/types.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';
import { eventually, type Tab } from '../../support/driver.ts';
import { HEADLINE, PARAGRAPHS } from '../../support/pages.ts';
import { KEPT, LABELS } from '../../support/tidy-pages.ts';
import { LISTED_HOST } from './detection.ts';
import type { Stage } from './index.ts';
import { snapshot } from './snapshot.ts';

/** In pages of the extension. */
declare const chrome: {
  readonly tabs: { query(what: { readonly url: string }): Promise<{ readonly id?: number }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: readonly string[] }[]> };
};

const KEY = 'tidy';
/** A page of the extension that does nothing by itself. */
const QUIET = 'notice.html?kind=forbidden&page=browser';

/** The bare host of the pages that rails are hidden in. */
export const SITE = LISTED_HOST.replace(/^www\./, '');

/** Runs in a page of the extension, in a tab of its own. */
export async function inExtension<Args extends readonly unknown[], T>(
  stage: Stage,
  run: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  const tab = await stage.driver.open(stage.driver.ownPage(QUIET));
  try {
    return await tab.evaluate(run, ...args);
  } finally {
    await tab.close();
  }
}

/** Patterns of the pages that the script is put into. */
export const registered = (stage: Stage): Promise<string[]> =>
  inExtension(stage, async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches));

/** What the settings page stores when hiding is switched on, and waits until pages get the script. */
export async function switchOn(stage: Stage, rules: readonly HideRule[] = []): Promise<void> {
  await store(stage, { on: true, rules });
  await eventually('the script to be registered', async () => (await registered(stage)).length > 0);
}

/** As it is after the first start. */
export async function switchOff(stage: Stage): Promise<void> {
  await inExtension(stage, (key) => chrome.storage.local.remove(key), KEY);
  await eventually('the script to be registered no longer', async () => (await registered(stage)).length === 0);
}

export function store(stage: Stage, settings: Partial<TidySettings>): Promise<void> {
  return inExtension(stage, (key, value) => chrome.storage.local.set({ [key]: value }), KEY, { v: 1, ...settings });
}

export const ruleOf = (selector: string): HideRule => ({ site: SITE, selector, act: 'hide', label: '' });

/** Runs a test on a page of a listed outlet, in a tab of its own. */
export async function onListedPage(stage: Stage, name: string, test: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await stage.driver.open(stage.server.address(name, LISTED_HOST));
  try {
    await test(tab);
  } finally {
    await tab.close();
  }
}

type Rails = Readonly<Record<keyof typeof LABELS, 'seen' | 'hidden' | 'absent'>>;

/** What can be seen of each rail. */
export const railsIn = (tab: Tab): Promise<Rails> =>
  tab.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => {
          const box = document.getElementById(name);
          // Some browsers call what is fully transparent invisible, and what is clipped away visible.
          const seen = box?.checkVisibility({ visibilityProperty: true });
          return [name, !box ? 'absent' : seen ? 'seen' : 'hidden'];
        }),
      ) as Rails,
    Object.keys(LABELS),
  );

export async function whenHidden(tab: Tab, ...names: readonly (keyof Rails)[]): Promise<void> {
  await eventually(`${names.join(', ')} to be hidden`, async () => {
    const rails = await railsIn(tab);
    return names.every((name) => rails[name] === 'hidden');
  });
}

/** The story as a reader sees it: its headline and paragraphs, word for word, and what else of the page has to stay. */
export async function expectStory(tab: Tab): Promise<void> {
  const seen = await tab.evaluate(() => {
    const shown = (selector: string): string[] =>
      Array.from(document.querySelectorAll<HTMLElement>(selector), (element) =>
        element.checkVisibility({ visibilityProperty: true }) ? element.innerText.trim() : '',
      );
    return {
      headline: shown('h1'),
      told: shown('p.told'),
      menu: shown('nav a').join(' '),
      comment: shown('#comments p'),
      footer: shown('footer p'),
    };
  });
  expect(seen).toEqual({ headline: [HEADLINE], told: PARAGRAPHS, menu: KEPT.menu, comment: [KEPT.comment], footer: [KEPT.footer] });
}

/** The popup over the one page that is open on the listed site, in a tab of its own. */
export async function openPopup(stage: Stage): Promise<Tab> {
  const ids = await inExtension(stage, async (url) => (await chrome.tabs.query({ url })).map(({ id }) => id), `*://*.${SITE}/*`);
  expect(ids).toHaveLength(1);
  return stage.driver.open(stage.driver.ownPage(`popup.html?tab=${ids[0]}`));
}

/** All of the page that hiding must give back. */
export const look = (tab: Tab) => tab.evaluate(snapshot);
