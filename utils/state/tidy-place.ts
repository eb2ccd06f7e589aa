import { forbiddenPage } from '../messages/refusal.ts';
import { coversHost, parsePattern } from '../settings/match-pattern.ts';
import { hostOf } from '../settings/tidy-settings.ts';
import type { TidyPlace } from './tidy-popup.ts';

/**
 * What a tab's page is for hiding: a site with a name of its own, or one of the pages that the browser lets no extension into.
 * @param url undefined where the browser does not tell it, which it does of its own pages alone
 * @param granted match patterns that the browser lets the extension into
 */
export function placeOf(url: string | undefined, granted: readonly string[]): TidyPlace {
  const page = forbiddenPage(url, '');
  const host = hostOf(url ?? '');
  if (page !== 'other' || host === '') return { kind: 'forbidden', page };
  return { kind: 'site', host, allowed: granted.some((pattern) => covers(pattern, host)) };
}

/** Bare hosts of what the reader has allowed besides the listed outlets, sorted; `*` for all. */
export function allowedHosts(granted: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed.map(bareHostOf));
  const hosts = granted.map(bareHostOf).filter((host) => host !== '' && !known.has(host));
  return [...new Set(hosts)].toSorted();
}

/** Of these patterns, those that let the extension into a host of `allowedHosts`. */
export function patternsOf(host: string, granted: readonly string[]): string[] {
  return granted.filter((pattern) => bareHostOf(pattern) === host);
}

const bareHostOf = (pattern: string): string => parsePattern(pattern)?.host.replace(/^\*\./, '') ?? '';

function covers(pattern: string, host: string): boolean {
  const parsed = parsePattern(pattern);
  return parsed !== null && coversHost(parsed, host);
}
