import type { Outlet } from './types.ts';
import { hostSuffixes } from './host.ts';
import { findNamed, indexNames, type NameIndex } from './names.ts';
import { newsOutlets, quotedOutlets } from './registry.ts';

let all: readonly Outlet[] | undefined;
let byHost: Map<string, Outlet[]> | undefined;
let byName: NameIndex | undefined;

/** The outlet whose page this is, by the longest host and then the longest path prefix; null for every other address. */
export function outletOf(url: string): Outlet | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  byHost ??= indexHosts(allOutlets());
  for (const suffix of hostSuffixes(hostname)) {
    const outlet = byHost.get(suffix)?.find(({ pathPrefix }) => !pathPrefix || isUnder(pathname, pathPrefix));
    if (outlet) return outlet;
  }
  return null;
}

/**
 * The outlet that a name in running Arabic means: «صحيفة الغارديان البريطانية», «للجزيرة», «(أ ف ب)», «AFP»; null where it means none that is known.
 * Several papers share a name: a label («قناة») and a nationality («الكويتية») choose between them, else the first listed is given.
 * A name can be an ordinary word too («اليوم»): see `isOrdinaryName`.
 */
export function outletNamed(name: string): Outlet | null {
  return outletsNamed(name)[0] ?? null;
}

/** Every outlet that a name may mean, the likeliest first: only a single one may be linked. */
export function outletsNamed(name: string): readonly Outlet[] {
  byName ??= indexNames(allOutlets());
  return findNamed(name, byName);
}

/** Address of the outlet's front page. */
export function homeOf(outlet: Outlet): string {
  return `https://${outlet.hosts[0] ?? ''}${outlet.pathPrefix ?? ''}/`;
}

/**
 * Content-script match patterns for every listed news outlet: for the build, nothing at run time needs them. `*.host` matches the bare host too;
 * an outlet with a path prefix is matched below it alone.
 */
export function matchPatterns(): string[] {
  const patterns = newsOutlets().flatMap(({ hosts, pathPrefix }) => hosts.map((host) => `*://*.${host}${pathPrefix ?? ''}/*`));
  return [...new Set(patterns)].toSorted();
}

const allOutlets = (): readonly Outlet[] => (all ??= [...newsOutlets(), ...quotedOutlets()]);

const isUnder = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** Host to the outlets that share it, those with the longest path first. */
function indexHosts(outlets: readonly Outlet[]): Map<string, Outlet[]> {
  const index = new Map<string, Outlet[]>();
  const prefixLength = ({ pathPrefix }: Outlet): number => pathPrefix?.length ?? 0;
  for (const outlet of outlets.toSorted((a, b) => prefixLength(b) - prefixLength(a))) {
    for (const host of outlet.hosts) {
      const sharers = index.get(host);
      if (sharers) sharers.push(outlet);
      else index.set(host, [outlet]);
    }
  }
  return index;
}
