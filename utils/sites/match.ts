import type { Outlet } from './types.ts';
import { hostSuffixes } from './host.ts';
import { findNamed } from './names.ts';
import { gazetteer, newsOutlets } from './registry.ts';

/** The outlet whose page this is, by the longest host and then the longest path prefix; null for every other address. */
export function outletOf(url: string): Outlet | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  for (const suffix of hostSuffixes(hostname)) {
    const sharers = outletsAt(suffix).toSorted((a, b) => (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0));
    const outlet = sharers.find(({ pathPrefix }) => !pathPrefix || isUnder(pathname, pathPrefix));
    if (outlet) return outlet;
  }
  return null;
}

/** A page asks once or twice: looking through the lines is cheaper than an index of all hosts. */
function outletsAt(host: string): Outlet[] {
  const { lines, outlet } = gazetteer();
  return lines.flatMap((line, index) => (line.includes(host) && outlet(index).hosts.includes(host) ? [outlet(index)] : []));
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
  return findNamed(name);
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

const isUnder = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);
