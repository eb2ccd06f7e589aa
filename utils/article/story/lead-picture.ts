import { squeezeSpace } from '../../arabic/normalize.ts';
import { textOf } from '../blocks.ts';
import { isCaptionHint } from '../clean/hints.ts';
import type { Article } from '../types.ts';

const MAX_CAPTION = 400;

/** Last part of a picture's path without size marks: the same photograph in another size is the same picture. */
const photoOf = (address: string): string => {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return (path.split('/').at(-1) ?? '').replace(/[-_]?\d{2,4}x\d{2,4}/, '').toLowerCase();
};

/** The page's main picture, for above the story, where the story's own markup does not hold it. */
export function leadPicture(page: Document, image: string | null, images: readonly string[], base: string): Article['lead'] {
  if (!image || images.some((own) => photoOf(own) === photoOf(image))) return null;
  const shown = Array.from(page.querySelectorAll('img')).find((candidate) =>
    ['src', 'data-src', 'data-original'].some((name) => {
      const value = candidate.getAttribute(name);
      return value !== null && URL.canParse(value, base) && photoOf(new URL(value, base).href) === photoOf(image);
    }),
  );
  return { src: image, alt: squeezeSpace(shown?.getAttribute('alt') ?? ''), caption: shown ? captionOf(shown) : null };
}

/** What stands in the picture's own box as its caption, by its element or by its name. */
function captionOf(image: Element): string | null {
  for (let box = image.parentElement; box && box.tagName !== 'BODY' && textOf(box).length <= MAX_CAPTION; box = box.parentElement) {
    const named =
      box.querySelector('figcaption') ??
      Array.from(box.querySelectorAll('[class], [id]')).find((each) => isCaptionHint(each) && textOf(each) !== '');
    if (named) return textOf(named) || null;
  }
  return null;
}
