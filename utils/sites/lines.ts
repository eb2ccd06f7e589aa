import type { Outlet, OutletKind } from './types.ts';

/**
 * Outlets as the lists write them, a line each under the country of their seat:
 *
 *     EG
 *     youm7.com n اليوم السابع|Youm7|يوم 7
 *     dw.com/ar b دويتشه فيله|DW|دي دبليو
 *     lemonde.fr n:fr لوموند|Le Monde
 *
 * Hosts with commas between them, the home first, and after the last the part of the path that they share; kind by its first letter, and the
 * language where it isn't the list's own; the Arabic name, the Latin one, then all others. A name in Latin letters alone stands once.
 */
const KINDS: Readonly<Record<string, OutletKind>> = { n: 'newspaper', b: 'broadcaster', a: 'agency', s: 'site', m: 'magazine' };

const COUNTRY = /^[A-Z]{2,3}$/;

export function isCountryLine(line: string): boolean {
  return line.length < 4 && COUNTRY.test(line);
}

/** The names on each line, with «|» between them. */
export function namesOn(lines: string): string {
  return lines.replace(/^\S+ \S+ /gm, '');
}

export function parseLine(line: string, country: string, lang: string, news: boolean): Outlet {
  const [address = '', kind = '', ...rest] = line.split(' ');
  const slash = address.indexOf('/');
  const [letter = '', language] = kind.split(':');
  const [ar = '', latin = ar, ...variants] = rest.join(' ').split('|');
  return {
    hosts: (slash < 0 ? address : address.slice(0, slash)).split(','),
    ...(slash < 0 ? {} : { pathPrefix: address.slice(slash) }),
    ar,
    latin,
    country,
    lang: language ?? lang,
    variants,
    kind: KINDS[letter] ?? 'site',
    news,
  };
}
