import { measure } from '../blocks.ts';
import type { RemovalLog } from '../clean/step.ts';
import { MARK } from '../copy.ts';

/** A box whose words became metadata may still hold the story, and a story of one paragraph its own byline: such a one stays. */
const BOX_SHARE = 0.2;
const PARAGRAPH_SHARE = 0.5;

/** Takes headline, standfirst, byline and date lines out of the story: the reader shows them in places of their own. */
export function dropUsed(root: Element, used: readonly Element[], log: RemovalLog): void {
  const measures = measure(root);
  const { prose: all } = measures.of(root);
  for (const original of used) {
    const mark = original.getAttribute(MARK);
    const element = mark === null ? null : root.querySelector(`[${MARK}="${mark}"]`);
    if (!element || element === root) continue;
    const { prose, hasBlock } = measures.of(element);
    if (prose > all * (hasBlock ? BOX_SHARE : PARAGRAPH_SHARE)) continue;
    log.remove(element, { step: 'metadata-lines', reason: 'shown as headline, standfirst, byline or date' });
  }
}
