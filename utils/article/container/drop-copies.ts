import type { Measures } from '../blocks.ts';
import type { RemovalLog } from '../clean/step.ts';

/** Share of the story's prose, and paragraphs, that must come again one after the other for them to be a copy: menus and poems repeat themselves too. */
const COPY_SHARE = 0.3;
const LEAST_RUN = 3;

/** Drops the second copy of a story whose page holds one for wide windows and one for narrow: the same paragraphs, in the same order, once more. */
export function dropCopies(container: Element, log: RemovalLog, { leaves, of }: Measures): void {
  const paragraphs = leaves.filter(({ element, prose, hasBlock }) => prose > 0 && !hasBlock && container.contains(element));
  const words = paragraphs.map(({ element }) => (element.textContent ?? '').trim());
  const places = new Map<string, number>();
  const second = words.findIndex((text, index) => {
    if (places.has(text)) return true;
    places.set(text, index);
    return false;
  });
  if (second < 0) return;
  const first = places.get(words[second]!)!;
  let length = 0;
  while (first + length < second && second + length < words.length && words[first + length] === words[second + length]) length++;
  const copy = paragraphs.slice(second, second + length);
  const copied = copy.reduce((sum, { prose }) => sum + prose, 0);
  if (length < LEAST_RUN || first + length < second || copied < of(container).prose * COPY_SHARE) return;
  for (const { element } of copy) log.remove(element, { step: 'copies', reason: 'repeats a paragraph of the story' });
}
