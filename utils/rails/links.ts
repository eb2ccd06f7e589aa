import type { Survey } from './survey.ts';
import type { Protection } from './types.ts';

/** Links to where apps are had. */
export const STORES = 'a[href*="play.google.com" i], a[href*="apps.apple.com" i], a[href*="itunes.apple.com" i], a[href*="appgallery" i]';

/** All its links lead to other sites. A writer's own pointer does; a paper's promo leads to its own pages. */
export function leavesSite(line: Element): boolean {
  const { hostname } = new URL(line.ownerDocument.baseURI);
  const links = Array.from(line.querySelectorAll<HTMLAnchorElement>('a[href]'));
  if (line.tagName === 'A') links.push(line as HTMLAnchorElement);
  return links.length > 0 && links.every((link) => link.hostname !== '' && bare(link.hostname) !== bare(hostname));
}

const bare = (host: string): string => host.replace(/^(?:www|m)\./, '');

/** Links in the story's box, as far as it was looked at. */
export function linksInStory({ root }: Survey, { story }: Protection): readonly Element[] {
  if (!story) return [];
  const box = root.contains(story) ? story : story.contains(root) ? root : null;
  if (!box) return [];
  const links = Array.from(box.querySelectorAll('a[href]'));
  return box === root && root !== story && root.matches('a[href]') ? [root, ...links] : links;
}
