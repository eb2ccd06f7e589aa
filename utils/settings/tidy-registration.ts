import { coversHost, isUnder, matchesUrl, parsePattern, patternOf, type MatchPattern } from './match-pattern.ts';
import { hostOf, isOnFor } from './tidy-settings.ts';
import type { TidySettings } from './types.ts';

/** Where the browser shall put `tidy.js` into pages, as match patterns. */
export interface TidyRegistration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Where rails are to be hidden; null where nowhere, so that nothing of ours runs. Switched on: the listed outlets and what the reader has allowed
 * besides, without the sites that are switched off. Switched off: the sites alone that are switched on.
 * @param listed patterns of the listed outlets, some below a path
 * @param granted patterns that the browser lets the extension into; those of listed outlets come without their path
 */
export function tidyRegistration(settings: TidySettings, listed: readonly string[], granted: readonly string[]): TidyRegistration | null {
  const allowed = parseAll(granted);
  const mayTouch = (host: string) => allowed.some((pattern) => coversHost(pattern, host));
  const on = sitesThatAre(true, settings).filter(mayTouch);
  const general = settings.on ? everywhere(parseAll(listed), allowed) : [];
  const single = on.filter((host) => !general.some((pattern) => pattern.path === '/*' && coversHost(pattern, `*.${host}`)));
  const matches = new Set([...general.map(inFull), ...single.map(patternOf)]);
  if (matches.size === 0) return null;
  return { matches: [...matches].toSorted(), excludeMatches: excluded(settings, on).map(patternOf).toSorted() };
}

/** The listed outlets that the browser still lets us into, and what it lets us into besides. */
function everywhere(listed: readonly MatchPattern[], allowed: readonly MatchPattern[]): readonly MatchPattern[] {
  const all = allowed.find(({ host }) => host === '*');
  if (all) return [all];
  const known = new Set(listed.map(({ host }) => host));
  return [
    ...listed.filter(({ host }) => allowed.some((pattern) => coversHost(pattern, host))),
    ...allowed.filter(({ host }) => !known.has(host)),
  ];
}

/** A pattern cannot say «but that edition»: above a host that is on, the script is let in and sees for itself that it is off there. */
function excluded(settings: TidySettings, on: readonly string[]): string[] {
  const off = sitesThatAre(false, settings).filter((host) => !on.some((other) => isUnder(other, host)));
  return settings.on ? off : off.filter((host) => on.some((other) => isUnder(host, other)));
}

function sitesThatAre(wanted: boolean, { sites }: TidySettings): string[] {
  return Object.entries(sites).flatMap(([host, { on }]) => (on === wanted ? [host] : []));
}

/** Whether the script has something to do at an address where it was not before: a page that is open there gets it now. */
export function isNewAt(url: string, settings: TidySettings, before: TidyRegistration | null, after: TidyRegistration | null): boolean {
  return isRegistered(url, after) && !isRegistered(url, before) && isOnFor(settings, hostOf(url));
}

/** Whether the browser puts the script into pages at this address. */
function isRegistered(url: string, registration: TidyRegistration | null): boolean {
  if (!registration || !URL.canParse(url)) return false;
  const address = new URL(url);
  const isIn = (patterns: readonly string[]) => parseAll(patterns).some((pattern) => matchesUrl(pattern, address));
  return isIn(registration.matches) && !isIn(registration.excludeMatches);
}

export function isSame(one: TidyRegistration | null, other: TidyRegistration | null): boolean {
  return asText(one) === asText(other);
}

const asText = (registration: TidyRegistration | null): string =>
  JSON.stringify(registration && [registration.matches.toSorted(), registration.excludeMatches.toSorted()]);

const parseAll = (patterns: readonly string[]): MatchPattern[] => patterns.flatMap((pattern) => parsePattern(pattern) ?? []);
const inFull = ({ scheme, host, path }: MatchPattern): string => `${scheme}://${host}${path}`;
