import { RAIL_KINDS } from '../rails/kinds.ts';
import type { RailKind } from '../rails/types.ts';
import { isOnFor, kindsFor, setSite, setSiteKind } from '../settings/tidy-settings.ts';
import type { TidySettings } from '../settings/types.ts';

export { RAIL_KINDS };

/** What is chosen for one site is kept only where it differs from what holds elsewhere: so the site follows again once they agree. */

/** @param on null: as elsewhere */
export function switchSite(settings: TidySettings, host: string, on: boolean | null): TidySettings {
  const free = setSite(settings, host, null);
  return on === null || isOnFor(free, host) === on ? free : setSite(settings, host, on);
}

/** Everywhere, and so here too. */
export function switchEverywhere(settings: TidySettings, host: string, on: boolean): TidySettings {
  const next = { ...settings, on };
  return on ? setSite(next, host, null) : next;
}

export function switchSiteKind(settings: TidySettings, host: string, kind: RailKind, on: boolean): TidySettings {
  const free = setSiteKind(settings, host, kind, null);
  return kindsFor(free, host).has(kind) === on ? free : setSiteKind(settings, host, kind, on);
}

/** The site's kinds are what they are elsewhere. */
export function likeOthers(settings: TidySettings, host: string): TidySettings {
  return RAIL_KINDS.reduce((next, kind) => setSiteKind(next, host, kind, null), settings);
}

export function differsFromOthers({ sites }: TidySettings, host: string): boolean {
  return Object.hasOwn(sites, host) && sites[host]?.kinds !== undefined;
}
