import type { StoryPlace } from '../types.ts';
import { letters } from './letters.ts';

const COMMENT = '[itemtype*="Comment" i], [class*="comment" i], [id*="comment" i]';
const STORY = '[itemtype*="Article" i], [itemtype*="Posting" i]';

/**
 * Tells marked elements that speak of another story, of a comment or of a rail: their scope does not hold this story and names a headline of its own.
 * @param titles letters of what the page is called.
 */
export function foreignScopes({ first, root }: StoryPlace, titles: readonly string[]): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const story = first ?? root;
  const isForeign = (scope: Element): boolean => {
    if (!story || scope.contains(story)) return false;
    const named = scope.querySelector('[itemprop~="headline"], [itemprop~="name"]');
    const headline = letters(named?.getAttribute('content') ?? named?.textContent ?? '');
    return headline !== '' && !titles.some((title) => title.includes(headline) || headline.includes(title));
  };
  return (element) => {
    const aside = element.closest(`aside, [class*="related" i], ${COMMENT}`);
    // A class of the page's body, or of the box around story and comments, says nothing of what is in it.
    if (aside && !(story && aside.contains(story)) && aside.tagName !== 'BODY') return true;
    const scope = element.closest(STORY);
    if (!scope) return false;
    const found = known.get(scope) ?? isForeign(scope);
    known.set(scope, found);
    return found;
  };
}
