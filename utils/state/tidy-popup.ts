import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Locale } from '../i18n/index.ts';
import type { HiddenRail, TidyReport } from '../messages/protocol.ts';
import type { ForbiddenPage } from '../messages/refusal.ts';
import type { HideRule, RailKind } from '../rails/types.ts';
import { addRules, isOnFor, kindsFor, removeRule } from '../settings/tidy-settings.ts';
import type { TidyPort } from '../settings/types.ts';
import { differsFromOthers, likeOthers, switchEverywhere, switchSite, switchSiteKind } from './tidy-choices.ts';
import { createFollower } from './tidy-follower.ts';
import { createTidyStore, type TidyStore } from './tidy-store.ts';
import type { Undo } from './tidy-undo.ts';

/** Where the popup was opened over. `allowed`: the browser lets the extension into the site. */
export type TidyPlace =
  | { readonly kind: 'site'; readonly host: string; readonly allowed: boolean }
  | { readonly kind: 'forbidden'; readonly page: ForbiddenPage };

/** The script that hides rails in the tab's page; null where none answers. */
export interface TidyPage {
  report(): Promise<TidyReport | null>;
  reveal(which: 'all' | readonly number[], shown: boolean): Promise<TidyReport | null>;
  spareRule(id: number): Promise<HideRule | null>;
  pick(): Promise<unknown>;
}

export interface TidyPopupPorts {
  readonly locale: Locale;
  readonly place: TidyPlace;
  readonly settings: TidyPort;
  readonly page: TidyPage;
  /** Asks for access to the site; resolves with the reader's answer. Called within the click, as browsers demand. */
  allow(): Promise<boolean>;
  /** Opens the reader over the tab's page. */
  read(): void;
  openSettings(): void;
  close(): void;
  wait(ms: number): Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * `off`: nothing is hidden here, by the reader's choice or for want of access. `waiting`: the page's script has not answered yet.
 * `silent`: it won't before the page is loaded anew. `broken`: the page made hiding fail, and is as it was.
 */
export type TidyStatus = 'loading' | 'forbidden' | 'off' | 'waiting' | 'silent' | 'broken' | 'on';

export interface TidyPopupModel extends Undo, Pick<TidyStore, 'failed' | 'removeRule'> {
  readonly locale: Locale;
  readonly place: TidyPlace;
  readonly status: ReadonlySignal<TidyStatus>;
  /** On wherever nothing else is chosen. */
  readonly everywhere: ReadonlySignal<boolean>;
  /** Switching on will make the browser ask. */
  readonly asks: ReadonlySignal<boolean>;
  /** The reader has just said no to the browser's question. */
  readonly refused: ReadonlySignal<boolean>;
  readonly report: ReadonlySignal<TidyReport | null>;
  readonly kinds: ReadonlySignal<ReadonlySet<RailKind>>;
  /** Kinds are chosen for this site apart. */
  readonly ownKinds: ReadonlySignal<boolean>;
  /** Those that no rule can tell from the rest of the page, found out by trying. */
  readonly unsparable: ReadonlySignal<ReadonlySet<number>>;
  switchSite(on: boolean): Promise<void>;
  switchEverywhere(on: boolean): Promise<void>;
  switchKind(kind: RailKind, on: boolean): Promise<void>;
  resetKinds(): Promise<void>;
  reveal(which: 'all' | readonly number[], shown: boolean): Promise<void>;
  /** Never hides this again, by a rule that the reader can take back. */
  spare(rail: HiddenRail): Promise<void>;
  pick(): Promise<void>;
  read(): void;
  openSettings(): void;
}

export function createTidyPopup(ports: TidyPopupPorts): TidyPopupModel {
  const { place } = ports;
  const host = place.kind === 'site' ? place.host : '';
  const allowed = signal(place.kind === 'site' && place.allowed);
  const { report, silent, follow } = createFollower(ports);
  const store = createTidyStore(ports.settings, ports.signal, () => host && follow());
  const { settings, failed, last, undo, letStand, removeRule: remove } = store;
  return {
    locale: ports.locale,
    place,
    status: computed(() => {
      if (place.kind === 'forbidden') return 'forbidden';
      if (settings.value === null) return 'loading';
      if (!allowed.value || !isOnFor(settings.value, host)) return 'off';
      if (report.value?.on) return 'on';
      if (report.value?.failed !== undefined) return 'broken';
      return silent.value ? 'silent' : 'waiting';
    }),
    report,
    failed,
    last,
    undo,
    letStand,
    removeRule: remove,
    ...siteOf(ports, store, host, allowed),
    ...kindsOf(store, host),
    ...pageOf(ports, store, report),
    read: () => ports.read(),
    openSettings: () => ports.openSettings(),
  };
}

type Site = Pick<TidyPopupModel, 'everywhere' | 'asks' | 'refused' | 'switchSite' | 'switchEverywhere'>;

function siteOf(ports: TidyPopupPorts, { settings, change }: TidyStore, host: string, allowed: Signal<boolean>): Site {
  const refused = signal(false);
  const ask = async (): Promise<void> => {
    const before = settings.peek()?.sites[host]?.on ?? null;
    const answer = ports.allow().catch(() => false);
    // Kept before the answer: browsers may close the popup under their question.
    const kept = change((now) => switchSite(now, host, true));
    refused.value = !(await answer);
    allowed.value = !refused.value;
    await kept;
    if (refused.value) await change((now) => switchSite(now, host, before));
  };
  return {
    everywhere: computed(() => settings.value?.on ?? false),
    asks: computed(() => host !== '' && !allowed.value),
    refused,
    async switchSite(on) {
      refused.value = false;
      if (on && !allowed.peek()) await ask();
      else await change((now) => switchSite(now, host, on));
    },
    async switchEverywhere(on) {
      await change((now) => switchEverywhere(now, host, on));
    },
  };
}

function kindsOf({ settings, change }: TidyStore, host: string): Pick<TidyPopupModel, 'kinds' | 'ownKinds' | 'switchKind' | 'resetKinds'> {
  return {
    kinds: computed(() => (settings.value ? kindsFor(settings.value, host) : new Set())),
    ownKinds: computed(() => settings.value !== null && differsFromOthers(settings.value, host)),
    async switchKind(kind, on) {
      await change((now) => switchSiteKind(now, host, kind, on));
    },
    async resetKinds() {
      await change((now) => likeOthers(now, host));
    },
  };
}

type Page = Pick<TidyPopupModel, 'unsparable' | 'reveal' | 'spare' | 'pick'>;

function pageOf({ page, close }: TidyPopupPorts, { settings, change, offer }: TidyStore, report: Signal<TidyReport | null>): Page {
  const unsparable = signal<ReadonlySet<number>>(new Set());
  return {
    unsparable,
    async reveal(which, shown) {
      const next = await page.reveal(which, shown).catch(() => null);
      if (next) report.value = next;
    },
    async spare({ id, label }) {
      const rule = await page.spareRule(id).catch(() => null);
      if (!rule) {
        unsparable.value = new Set([...unsparable.peek(), id]);
        return;
      }
      const replaced = (settings.peek()?.rules ?? []).filter(({ site, selector }) => site === rule.site && selector === rule.selector);
      if (!(await change((now) => addRules(now, [rule])))) return;
      offer({ what: 'spared', name: label }, () => change((now) => addRules(removeRule(now, rule), replaced)));
    },
    async pick() {
      await page.pick();
      close();
    },
  };
}
