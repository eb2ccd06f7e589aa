import type { Survey } from './survey.ts';
import type { Protection } from './types.ts';

/** Links in the story's box, as far as it was looked at. */
export function linksInStory({ root }: Survey, { story }: Protection): readonly Element[] {
  if (!story) return [];
  const box = root.contains(story) ? story : story.contains(root) ? root : null;
  if (!box) return [];
  const links = Array.from(box.querySelectorAll('a[href]'));
  return box === root && root !== story && root.matches('a[href]') ? [root, ...links] : links;
}
