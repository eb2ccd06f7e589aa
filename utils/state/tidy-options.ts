import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { fold } from '../arabic/normalize.ts';
import type { Locale } from '../i18n/index.ts';
import { formatFilterList } from '../rails/filter-list.ts';
import type { HideRule, RailKind } from '../rails/types.ts';
import { setKind, setSite } from '../settings/tidy-settings.ts';
import type { ButtonAction, ButtonPort, SiteChoice, TidyPort, TidySettings } from '../settings/types.ts';
import { importRules, type Imported } from './tidy-import.ts';
import { createTidyStore, type TidyStore } from './tidy-store.ts';
import type { Undo } from './tidy-undo.ts';

/** Access to sites beyond the listed outlets, which the reader has given and can take back. */
export interface SitesPort {
  /** Bare hosts, sorted. */
  allowed(): Promise<readonly string[]>;
  takeBack(host: string): Promise<unknown>;
  /** Calls back on every change, whoever made it, until the returned function is called. */
  watch(on: () => void): () => void;
}

export interface TidyOptionsPorts {
  readonly locale: Locale;
  readonly settings: TidyPort;
  readonly button: ButtonPort;
  readonly sites: SitesPort;
  /** Whether the browser takes a selector. */
  isSelector(selector: string): boolean;
  /** Hands a text over to the reader as a file. */
  saveText(name: string, text: string): void;
  readonly signal: AbortSignal;
}

export interface TidyOptionsModel extends Undo, Pick<TidyStore, 'settings' | 'failed' | 'removeRule'> {
  readonly locale: Locale;
  /** Null until it is loaded. */
  readonly button: ReadonlySignal<ButtonAction | null>;
  readonly allowed: ReadonlySignal<readonly string[]>;
  /** Sites with a choice of their own, by name. */
  readonly sites: ReadonlySignal<readonly (readonly [string, SiteChoice])[]>;
  readonly filter: ReadonlySignal<string>;
  /** The reader's rules that the filter lets through, the newest first. */
  readonly rules: ReadonlySignal<readonly HideRule[]>;
  readonly imported: ReadonlySignal<Imported | null>;
  switchOn(on: boolean): Promise<void>;
  switchKind(kind: RailKind, on: boolean): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** The site is again as all others. */
  forgetSite(host: string): Promise<void>;
  takeBack(host: string): Promise<void>;
  setButton(action: ButtonAction): Promise<void>;
  setFilter(text: string): void;
  importText(text: string): Promise<void>;
  exportRules(): void;
}

const FILE = 'safa-rules.txt';

export function createTidyOptions(ports: TidyOptionsPorts): TidyOptionsModel {
  const store = createTidyStore(ports.settings, ports.signal);
  const { settings, failed, last, undo, letStand, removeRule } = store;
  const filter = signal('');
  const imported = signal<Imported | null>(null);
  return {
    locale: ports.locale,
    settings,
    failed,
    last,
    undo,
    letStand,
    removeRule,
    ...buttonOf(ports),
    ...accessOf(ports),
    ...choicesOf(store),
    filter,
    rules: computed(() => (settings.value?.rules ?? []).filter(passing(filter.value)).toReversed()),
    imported,
    setFilter: (text) => (filter.value = text),
    async importText(text) {
      imported.value = await importRules(store, text, ports.isSelector, () => (imported.value = null));
    },
    exportRules: () => ports.saveText(FILE, formatFilterList(settings.peek()?.rules ?? [])),
  };
}

function buttonOf({ button: port, signal: ended }: TidyOptionsPorts): Pick<TidyOptionsModel, 'button' | 'setButton'> {
  const button = signal<ButtonAction | null>(null);
  void port.load().then(
    (loaded) => (button.value = loaded),
    () => (button.value = 'read'),
  );
  const stop = port.watch((next) => (button.value = next));
  ended.addEventListener('abort', stop, { once: true });
  return {
    button,
    async setButton(action) {
      const before = button.peek();
      button.value = action;
      await port.save(action).catch(() => (button.value = before));
    },
  };
}

function accessOf({ sites, signal: ended }: TidyOptionsPorts): Pick<TidyOptionsModel, 'allowed' | 'takeBack'> {
  const allowed = signal<readonly string[]>([]);
  const ask = async (): Promise<void> => {
    allowed.value = await sites.allowed().catch(() => allowed.peek());
  };
  void ask();
  const stop = sites.watch(() => void ask());
  ended.addEventListener('abort', stop, { once: true });
  return {
    allowed,
    async takeBack(host) {
      await sites.takeBack(host).catch(() => undefined);
      await ask();
    },
  };
}

type Choices = Pick<TidyOptionsModel, 'sites' | 'switchOn' | 'switchKind' | 'switchSite' | 'forgetSite'>;

function choicesOf({ settings, change, offer }: TidyStore): Choices {
  return {
    sites: computed(() => Object.entries(settings.value?.sites ?? {}).toSorted(([a], [b]) => a.localeCompare(b))),
    async switchOn(on) {
      await change((now) => ({ ...now, on }));
    },
    async switchKind(kind, on) {
      await change((now) => setKind(now, kind, on));
    },
    async switchSite(host, on) {
      await change((now) => setSite(now, host, on));
    },
    async forgetSite(host) {
      const before = settings.peek()?.sites[host];
      if (!before || !(await change((now) => ({ ...now, sites: without(now.sites, host) })))) return;
      offer({ what: 'removed-site', name: host }, () => change((now) => ({ ...now, sites: { ...now.sites, [host]: before } })));
    },
  };
}

function without(sites: TidySettings['sites'], host: string): TidySettings['sites'] {
  const { [host]: _, ...others } = sites;
  return others;
}

/** Whether a rule has the words somewhere: in its site, its selector, or its label however that is spelt. */
function passing(words: string): (rule: HideRule) => boolean {
  const wanted = words.trim().toLowerCase();
  const folded = fold(wanted);
  if (wanted === '') return () => true;
  return ({ site, selector, label }) =>
    site.includes(wanted) || selector.toLowerCase().includes(wanted) || (folded !== '' && fold(label).includes(folded));
}
