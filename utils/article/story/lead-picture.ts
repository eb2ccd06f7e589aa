import { squeezeSpace } from '../../arabic/normalize.ts';
import { textOf } from '../blocks.ts';
import type { Article } from '../types.ts';

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
  const caption = shown?.closest('figure')?.querySelector('figcaption');
  return { src: image, alt: squeezeSpace(shown?.getAttribute('alt') ?? ''), caption: caption ? textOf(caption) || null : null };
}
