import { measure } from '../blocks.ts';
import type { RemovalLog } from '../clean/types.ts';
import { MARK } from '../copy.ts';

/** A box whose words became metadata may still hold the story: such a one stays. */
const STORY_SHARE = 0.2;

/** Takes headline, standfirst, byline and date lines out of the story: the reader shows them in places of their own. */
export function dropUsed(root: Element, used: readonly Element[], log: RemovalLog): void {
  const measures = measure(root);
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const original of used) {
    const mark = original.getAttribute(MARK);
    const element = mark === null ? null : root.querySelector(`[${MARK}="${mark}"]`);
    if (!element || element === root || (measures.of(element).prose > limit && measures.of(element).hasBlock)) continue;
    log.remove(element, { step: 'metadata-lines', reason: 'shown as headline, standfirst, byline or date' });
  }
}
