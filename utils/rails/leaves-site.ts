/** All its links lead to other sites. A writer's own pointer does; a paper's promo leads to its own pages. */
export function leavesSite(line: Element): boolean {
  const { hostname } = new URL(line.ownerDocument.baseURI);
  const links = Array.from(line.querySelectorAll<HTMLAnchorElement>('a[href]'));
  if (line.tagName === 'A') links.push(line as HTMLAnchorElement);
  return links.length > 0 && links.every((link) => link.hostname !== '' && bare(link.hostname) !== bare(hostname));
}

const bare = (host: string): string => host.replace(/^(?:www|m)\./, '');
