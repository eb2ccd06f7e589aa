import type { HideRule } from '../../utils/rails/types.ts';
import { DEFAULT_TIDY_SETTINGS } from '../../utils/settings/tidy-settings.ts';
import type { ButtonAction, TidyPort, TidySettings } from '../../utils/settings/types.ts';
import type { TidyReport } from '../../utils/messages/protocol.ts';
import type { TidyOptionsPorts } from '../../utils/state/tidy-options.ts';
import type { TidyPage, TidyPopupPorts } from '../../utils/state/tidy-popup.ts';
import { HOST, reportOf } from './tidy-fixture-reports.ts';

export interface MemorySettings extends TidyPort {
  now(): TidySettings;
  /** Another window has changed them. */
  tell(next: TidySettings): void;
  readonly watchers: ReadonlySet<unknown>;
}

/** Settings that are kept in memory. */
export function memorySettings(first: Partial<TidySettings> = {}): MemorySettings {
  let now: TidySettings = { ...DEFAULT_TIDY_SETTINGS, ...first };
  const watchers = new Set<(next: TidySettings) => void>();
  const tell = (next: TidySettings): void => {
    now = next;
    for (const on of watchers) on(next);
  };
  return {
    load: async () => now,
    async update(change) {
      tell(change(now));
      return now;
    },
    watch(on) {
      watchers.add(on);
      return () => watchers.delete(on);
    },
    now: () => now,
    tell,
    watchers,
  };
}

/** A page whose script answers with a report, and does as it is told. */
export function memoryPage(first: TidyReport | null = reportOf()): TidyPage & { report: () => Promise<TidyReport | null>; picked: number } {
  let report = first;
  return {
    picked: 0,
    report: async () => report,
    async reveal(which, shown) {
      if (!report) return null;
      const isMeant = (id: number) => which === 'all' || which.includes(id);
      report = { ...report, hidden: report.hidden.map((rail) => (isMeant(rail.id) ? { ...rail, shown } : rail)) };
      return report;
    },
    spareRule: async (id): Promise<HideRule> => ({ site: HOST, selector: `.rail-${id}`, act: 'spare', label: `rail ${id}` }),
    async pick() {
      this.picked++;
    },
  };
}

export function memoryPopupPorts(first: Partial<TidySettings>, over: Partial<TidyPopupPorts> = {}) {
  const ended = new AbortController();
  const settings = memorySettings(first);
  const page = memoryPage();
  const ports: TidyPopupPorts = {
    locale: 'ar',
    place: { kind: 'site', host: HOST, allowed: true },
    settings,
    page,
    allow: async () => true,
    read: () => undefined,
    openSettings: () => undefined,
    close: () => undefined,
    // Asks once; whoever wants more brings a clock.
    wait: () => new Promise(() => undefined),
    signal: ended.signal,
    ...over,
  };
  return { ports, settings, page, end: () => ended.abort() };
}

export function memoryOptionsPorts(first: Partial<TidySettings>, over: Partial<TidyOptionsPorts> = {}) {
  const ended = new AbortController();
  const settings = memorySettings(first);
  const saved: ButtonAction[] = [];
  const files: { name: string; text: string }[] = [];
  const allowed = new Set<string>();
  const ports: TidyOptionsPorts = {
    locale: 'ar',
    settings,
    button: { load: async () => 'read', save: async (next) => void saved.push(next), watch: () => () => undefined },
    sites: { allowed: async () => [...allowed].toSorted(), takeBack: async (host) => allowed.delete(host), watch: () => () => undefined },
    isSelector: () => true,
    saveText: (name, text) => void files.push({ name, text }),
    signal: ended.signal,
    ...over,
  };
  return { ports, settings, saved, files, allowed, end: () => ended.abort() };
}
