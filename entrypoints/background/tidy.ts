import { browser, type Browser } from 'wxt/browser';
import { isNewAt, isSame, tidyRegistration, type TidyRegistration } from '../../utils/settings/tidy-registration.ts';
import { tidySettings } from '../../utils/settings/tidy.ts';
import type { TidySettings } from '../../utils/settings/types.ts';

const ID = 'tidy';

/** Keeps `tidy.js` where the reader wants rails hidden and the browser lets us, and nowhere else. */
export function keepTidyInStep(): void {
  const inOpenPagesToo = (): void => void inTurn(async () => bringIntoOpenPages(await register()));
  tidySettings.watch(inOpenPagesToo);
  browser.permissions.onAdded.addListener(inOpenPagesToo);
  browser.permissions.onRemoved.addListener(() => void inTurn(register));
  // The browser keeps the registration between starts, but not when the extension is updated. Pages that were open then have the old script.
  browser.runtime.onInstalled.addListener(() => void inTurn(register));
  browser.runtime.onStartup.addListener(() => void inTurn(register));
}

let last: Promise<unknown> = Promise.resolve();

/** One after another: each looks at what the one before has left. */
function inTurn(step: () => Promise<unknown>): Promise<unknown> {
  last = last.then(step, step);
  return last;
}

interface Change {
  readonly settings: TidySettings;
  readonly before: TidyRegistration | null;
  readonly after: TidyRegistration | null;
}

async function register(): Promise<Change> {
  const [settings, { origins = [] }, before] = await Promise.all([tidySettings.load(), browser.permissions.getAll(), registered()]);
  const after = tidyRegistration(settings, browser.runtime.getManifest().host_permissions ?? [], origins);
  if (!isSame(before, after)) await change(before, after);
  return { settings, before, after };
}

async function registered(): Promise<TidyRegistration | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script ? { matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] } : null;
}

async function change(before: TidyRegistration | null, after: TidyRegistration | null): Promise<void> {
  if (!after) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    js: ['tidy.js'],
    runAt: 'document_start',
    matches: [...after.matches],
    excludeMatches: [...after.excludeMatches],
    persistAcrossSessions: true,
  };
  return before ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]);
}

/** Pages that were open before have no script yet. Where one is there already, it hears of the change by itself. */
async function bringIntoOpenPages({ settings, before, after }: Change): Promise<void> {
  if (!after || isSame(before, after)) return;
  const tabs = await browser.tabs.query({});
  const fresh = tabs.filter(({ url }) => url !== undefined && isNewAt(url, settings, before, after));
  await Promise.allSettled(
    fresh.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: ['/tidy.js'], injectImmediately: true })),
  );
}
