import { RAIL_KINDS } from '../rails/kinds.ts';
import type { HideRule, RailKind } from '../rails/types.ts';
import { hostSuffixes, withoutWww } from '../sites/host.ts';
import type { SiteChoice, TidySettings } from './types.ts';

/** Bounds of what is kept; a label that is longer is cut. */
export const MOST_RULES = 2000;
const MOST_SITES = 2000;
const LONGEST_SELECTOR = 1000;
const LONGEST_LABEL = 200;

export const DEFAULT_TIDY_SETTINGS: TidySettings = { on: false, sites: {}, kinds: kindsBy(() => true), rules: [] };

// ── what was stored

// Read by hand: a validator's library would weigh more than all of this, in a script that runs on every page.

/** Settings from whatever was stored: each piece that is missing or out of bounds falls away by itself, the others stay. */
export function readTidySettings(stored: unknown): TidySettings {
  const kinds = partOf(stored, 'kinds');
  const rules = partOf(stored, 'rules');
  return {
    on: flagOf(stored, 'on') ?? DEFAULT_TIDY_SETTINGS.on,
    sites: readSites(partOf(stored, 'sites')),
    kinds: kindsBy((kind) => flagOf(kinds, kind) ?? DEFAULT_TIDY_SETTINGS.kinds[kind]),
    rules: Array.isArray(rules) ? rules.flatMap((one: unknown) => readRule(one) ?? []).slice(-MOST_RULES) : [],
  };
}

function readSites(stored: unknown): TidySettings['sites'] {
  if (typeof stored !== 'object' || stored === null) return {};
  const sites = Object.entries(stored).flatMap(([host, choice]) => {
    const known = readChoice(choice);
    return bareHost(host) && known ? [[bareHost(host), known] as const] : [];
  });
  return Object.fromEntries(sites.slice(-MOST_SITES));
}

/** Null where nothing is chosen: the site is then as all others. */
function readChoice(stored: unknown): SiteChoice | null {
  const on = flagOf(stored, 'on');
  const chosen = RAIL_KINDS.flatMap((kind) => {
    const known = flagOf(partOf(stored, 'kinds'), kind);
    return known === undefined ? [] : [[kind, known] as const];
  });
  if (on === undefined && chosen.length === 0) return null;
  return { ...(on !== undefined && { on }), ...(chosen.length > 0 && { kinds: Object.fromEntries(chosen) }) };
}

function readRule(stored: unknown): HideRule | null {
  const written = textOf(stored, 'site');
  const selector = textOf(stored, 'selector')?.trim() ?? '';
  const act = textOf(stored, 'act');
  if (written === undefined || selector === '' || selector.length > LONGEST_SELECTOR || (act !== 'hide' && act !== 'spare')) return null;
  const site = bareHost(written);
  if (written !== '' && site === '') return null;
  return { site, selector, act, label: (textOf(stored, 'label') ?? '').slice(0, LONGEST_LABEL) };
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function flagOf(value: unknown, key: string): boolean | undefined {
  const flag = partOf(value, key);
  return typeof flag === 'boolean' ? flag : undefined;
}

function textOf(value: unknown, key: string): string | undefined {
  const text = partOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

// ── what it means for a page

/** Bare host of a web page: lower case, without `www.`; empty for what is no web page. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? withoutWww(hostname) : '';
}

export function isOnFor(settings: TidySettings, host: string): boolean {
  return choicesFor(settings, host).find(({ on }) => on !== undefined)?.on ?? settings.on;
}

export function kindsFor(settings: TidySettings, host: string): ReadonlySet<RailKind> {
  const choices = choicesFor(settings, host);
  const isHidden = (kind: RailKind) => choices.find(({ kinds }) => kinds?.[kind] !== undefined)?.kinds?.[kind] ?? settings.kinds[kind];
  return new Set(RAIL_KINDS.filter(isHidden));
}

/** The reader's rules that hold on a site, the newest last. */
export function rulesFor({ rules }: TidySettings, host: string): HideRule[] {
  const sites = new Set(['', ...sitesAbove(host)]);
  return rules.filter(({ site }) => sites.has(site));
}

/** What was chosen for a host and for those that it belongs to, the nearest first. */
function choicesFor({ sites }: TidySettings, host: string): SiteChoice[] {
  return sitesAbove(host).flatMap((site) => (Object.hasOwn(sites, site) ? (sites[site] ?? []) : []));
}

/** `localhost` belongs to nothing but itself. */
function sitesAbove(host: string): string[] {
  return host.includes('.') ? hostSuffixes(host) : [host];
}

// ── changes

/** Switches a site on or off whatever holds elsewhere; null: as elsewhere. */
export function setSite(settings: TidySettings, host: string, on: boolean | null): TidySettings {
  return withChoice(settings, host, ({ kinds }) => ({ on: on ?? undefined, kinds }));
}

export function setKind(settings: TidySettings, kind: RailKind, on: boolean): TidySettings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: on } };
}

/** Switches a kind on or off on one site; null: as elsewhere. */
export function setSiteKind(settings: TidySettings, host: string, kind: RailKind, on: boolean | null): TidySettings {
  return withChoice(settings, host, (choice) => ({ on: choice.on, kinds: { ...choice.kinds, [kind]: on ?? undefined } }));
}

/**
 * Adds rules at the end, as far as there is room. Of two on one site for one selector the newer stays, whichever way it acts: who points at something
 * that was to be spared wants it hidden now. What is no rule is left out.
 */
export function addRules(settings: TidySettings, added: readonly HideRule[]): TidySettings {
  const fresh = new Map(added.flatMap((one) => readRule(one) ?? []).map((one) => [placeOf(one), one]));
  const kept = settings.rules.filter((one) => !fresh.has(placeOf(one)));
  return { ...settings, rules: [...kept, ...fresh.values()].slice(0, MOST_RULES) };
}

export function removeRule(settings: TidySettings, { site, selector, act }: HideRule): TidySettings {
  return { ...settings, rules: settings.rules.filter((one) => one.site !== site || one.selector !== selector || one.act !== act) };
}

function withChoice(settings: TidySettings, host: string, change: (choice: SiteChoice) => unknown): TidySettings {
  const site = bareHost(host);
  if (site === '') return settings;
  const { [site]: before, ...others } = settings.sites;
  const after = readChoice(change(before ?? {}));
  return { ...settings, sites: after ? { ...others, [site]: after } : others };
}

const placeOf = ({ site, selector }: HideRule): string => `${site} ${selector}`;

/** The host as a page's address would give it: lower case, letters of other scripts encoded; empty for what is no host. */
function bareHost(text: string): string {
  return /^[^\s/?#@:\\]+$/.test(text) ? hostOf(`https://${text}/`) : '';
}

function kindsBy(isOn: (kind: RailKind) => boolean): Record<RailKind, boolean> {
  return Object.fromEntries(RAIL_KINDS.map((kind) => [kind, isOn(kind)])) as Record<RailKind, boolean>;
}
