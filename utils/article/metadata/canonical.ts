import type { Settled } from './evidence.ts';
import { settled } from './evidence.ts';
import type { Page } from './page.ts';

/** The story's own address as the page states it; null where it names none that can be right. */
export function readCanonical({ doc, meta, url, linked }: Page): Settled<string | null> {
  const stated: [href: string | null | undefined, source: string][] = [
    [doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'), 'link rel=canonical'],
    [meta.first('og:url'), 'og:url'],
    [linked.stories.find((story) => story.url !== null)?.url, 'json-ld'],
  ];
  const weighed = stated.flatMap(([value, source], order) => (value ? [{ value, source, weight: stated.length - order }] : []));
  for (const [href, source] of stated) {
    const address = href && url ? storyAddress(href, url) : null;
    if (address) return settled(address, source, [], weighed);
  }
  return settled(null, undefined, [], weighed);
}

/** The address, where it is of the page's own site and not its front page. */
function storyAddress(href: string, page: URL): string | null {
  if (!URL.canParse(href, page.href)) return null;
  const address = new URL(href, page.href);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const isFront = address.pathname === '/' && address.search === '';
  const isAddressOfMachine = /^[\d.]+$/u.test(address.hostname) || address.hostname.includes(':') || !address.hostname.includes('.');
  if (isFront || isAddressOfMachine || site(address.hostname) !== site(page.hostname)) return null;
  address.hash = '';
  return address.href;
}

const SECOND_LEVEL = new Set(['com', 'co', 'net', 'org', 'gov', 'edu', 'ac', 'info', 'gen', 'mil', 'press', 'media']);

/** Host without its subdomains: `news.example.com.eg` is `example.com.eg`. */
export function site(host: string): string {
  const labels = host.toLowerCase().split('.');
  const suffix = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2)!) && labels.at(-1)!.length === 2 ? 3 : 2;
  return labels.slice(-suffix).join('.');
}
