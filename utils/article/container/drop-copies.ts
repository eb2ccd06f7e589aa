import type { Measure, Measures } from '../blocks.ts';
import type { RemovalLog } from '../clean/step.ts';

/** Share of the story's prose that must stand there twice for it to be a copy, and not a paragraph that the writer takes up again. */
const COPY_SHARE = 0.3;

/** Drops the second copy of a story whose page holds one for wide windows and one for narrow. */
export function dropCopies(container: Element, log: RemovalLog, { leaves, of }: Measures): void {
  const seen = new Set<string>();
  const again: Measure[] = [];
  for (const leaf of leaves) {
    if (leaf.prose === 0 || leaf.hasBlock || !container.contains(leaf.element)) continue;
    const words = (leaf.element.textContent ?? '').trim();
    if (seen.has(words)) again.push(leaf);
    seen.add(words);
  }
  const copied = again.reduce((sum, { prose }) => sum + prose, 0);
  if (again.length < 2 || copied < of(container).prose * COPY_SHARE) return;
  for (const { element } of again) log.remove(element, { step: 'copies', reason: 'repeats a paragraph of the story' });
}
