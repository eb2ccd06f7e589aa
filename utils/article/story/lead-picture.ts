import { squeezeSpace } from '../../arabic/normalize.ts';
import { textOf } from '../blocks.ts';
import { isCaptionHint } from '../clean/hints.ts';
import type { Article } from '../types.ts';
import { isTiny, pictureAddress } from './settle-pictures.ts';

const MAX_CAPTION = 400;

/** Last part of a picture's path without size marks: the same photograph in another size is the same picture. */
const photoOf = (address: string): string => {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return (path.split('/').at(-1) ?? '').replace(/[-_]?\d{2,4}x\d{2,4}/, '').toLowerCase();
};

export interface LeadPlace {
  /** Addresses of the pictures that the story's own markup holds. */
  readonly images: readonly string[];
  /** Headline and first paragraph in the page: what stands between them is the story's. */
  readonly headline: Element | null;
  readonly first: Element | null;
  readonly base: string;
}

/**
 * The page's main picture, for above the story, where the story's own markup does not hold it: the one that metadata names, else the first one
 * between headline and story.
 */
export function leadPicture(page: Document, image: string | null, { images, headline, first, base }: LeadPlace): Article['lead'] {
  const shown = image ? shownAs(page, image, base) : pictureBetween(page, headline, first, base);
  const src = image ?? (shown && pictureAddress(shown, base));
  if (!src || images.some((own) => photoOf(own) === photoOf(src))) return null;
  return { src, alt: squeezeSpace(shown?.getAttribute('alt') ?? ''), caption: shown ? captionOf(shown) : null };
}

function shownAs(page: Document, image: string, base: string): Element | null {
  const isIt = (candidate: Element) =>
    ['src', 'data-src', 'data-original'].some((name) => {
      const value = candidate.getAttribute(name);
      return value !== null && URL.canParse(value, base) && photoOf(new URL(value, base).href) === photoOf(image);
    });
  return Array.from(page.querySelectorAll('img')).find(isIt) ?? null;
}

const FOLLOWS = 4;
const PORTRAIT = /avatar|author|logo|icon|writer/i;

function pictureBetween(page: Document, headline: Element | null, first: Element | null, base: string): Element | null {
  if (!headline || !first) return null;
  const isBetween = (image: Element) =>
    (headline.compareDocumentPosition(image) & FOLLOWS) !== 0 && (image.compareDocumentPosition(first) & FOLLOWS) !== 0;
  const isPicture = (image: Element) =>
    !isTiny(image) &&
    !image.closest('a[href] h2, a[href] h3, aside, nav') &&
    !PORTRAIT.test(`${image.className} ${image.parentElement?.className ?? ''}`);
  return (
    Array.from(page.querySelectorAll('img')).find(
      (image) => isBetween(image) && isPicture(image) && pictureAddress(image, base) !== null,
    ) ?? null
  );
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
