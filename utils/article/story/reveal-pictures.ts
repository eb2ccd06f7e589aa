import { textOf } from '../blocks.ts';
import { pictureAddress } from './settle-pictures.ts';

/**
 * Puts pictures out of `noscript` into its place: pages that load pictures by script keep the plain ones there. Where scripts run it holds
 * text, which is parsed without anything being loaded. A picture that stands beside it with an address of its own is the same one, and stays.
 */
export function revealPictures(root: Element, base: string): void {
  for (const noscript of Array.from(root.querySelectorAll('noscript'))) {
    const pictures = picturesIn(noscript);
    if (pictures.length === 0) continue;
    const beside = pictureBeside(noscript);
    if (!beside) noscript.replaceWith(...pictures);
    else {
      if (pictureAddress(beside, base) === null) beside.replaceWith(...pictures);
      noscript.remove();
    }
  }
}

function picturesIn(noscript: Element): Element[] {
  const text = noscript.textContent;
  const holder = noscript.querySelector('img') || !/<img/i.test(text) ? noscript : new DOMParser().parseFromString(text, 'text/html');
  return Array.from(holder.querySelectorAll('img'), (image) => {
    const picture = noscript.ownerDocument.importNode(image.closest('picture') ?? image, true);
    for (const named of [picture, ...Array.from(picture.querySelectorAll('*'))])
      for (const name of ['id', 'name']) named.removeAttribute(name);
    return picture;
  });
}

/** The picture right before or after, alone in its box. */
function pictureBeside(noscript: Element): Element | null {
  for (const sibling of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!sibling || textOf(sibling) !== '') continue;
    const images = sibling.tagName === 'IMG' ? [sibling] : Array.from(sibling.querySelectorAll('img'));
    if (images.length === 1) return images[0]!;
  }
  return null;
}
