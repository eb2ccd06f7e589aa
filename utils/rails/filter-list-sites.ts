import { withoutWww } from '../sites/host.ts';

/** What keeps the part before `##` from being a list of sites. */
export type SiteProblem = 'wildcard' | 'site';

export interface Sites {
  /** Bare hosts; empty for every site. */
  readonly named: readonly string[];
  /** Those written with `~`. */
  readonly excluded: readonly string[];
}

/** `example.com,~shop.example.com`; empty or `*` is every site. */
export function parseSites(text: string): Sites | SiteProblem {
  const named: string[] = [];
  const excluded: string[] = [];
  for (const entry of text.split(',')) {
    const written = entry.trim();
    if (written === '' || written === '*') continue;
    const isExcluded = written.startsWith('~');
    const site = bareHost(isExcluded ? written.slice(1).trim() : written);
    if (site === 'wildcard' || site === 'site') return site;
    (isExcluded ? excluded : named).push(site.host);
  }
  // `*,a.com` and `,` name no less than every site.
  const isEvery = text.split(',').some((entry) => entry.trim() === '*');
  return { named: isEvery ? [] : named, excluded };
}

/** Lower case, in ASCII as addresses have it, without `www.`. A scheme, a port or a path belongs to an address, not to a site. */
function bareHost(written: string): { readonly host: string } | SiteProblem {
  if (written.includes('*') || written.startsWith('/')) return 'wildcard';
  if (!/^[\p{L}\p{M}\p{N}_.-]+$/u.test(written)) return 'site';
  try {
    const host = withoutWww(new URL(`http:${written}`).hostname);
    return host === '' || /(?:^|\.)(?:\.|$)/.test(host) ? 'site' : { host };
  } catch {
    return 'site';
  }
}
