import { captionsOf, storyText } from '../../utils/article/assemble.ts';

/** A peer's markup read as Safa's own story is: a line a block, captions apart. What a figure holds beside its caption counts as text. */
export function readBlocks(content: Element): { text: string; captions: string[] } {
  const captions = captionsOf(content);
  for (const caption of Array.from(content.querySelectorAll('figcaption'))) caption.remove();
  for (const figure of Array.from(content.querySelectorAll('figure'))) figure.replaceWith(...Array.from(figure.childNodes));
  return { text: storyText(content).join('\n'), captions };
}
