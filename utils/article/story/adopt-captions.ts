import { fold } from '../../arabic/normalize.ts';
import { isBlock, measure, textOf, type Measures } from '../blocks.ts';
import { isCaptionHint, isPictureHint } from '../clean/hints.ts';
import type { RemovalLog } from '../clean/step.ts';

const MAX_CAPTION = 400;

/**
 * Puts every picture into a `figure` and its caption into the `figcaption`. A caption is what the template names so, what stands alone with
 * a picture in a box named as one, or what repeats the picture's own `alt`; one that is said twice is kept once. A caption whose picture is
 * not there says nothing to a reader, and goes.
 */
export function adoptCaptions(root: Element, log: RemovalLog): void {
  for (const box of Array.from(root.querySelectorAll('div[class], span[class], p[class], section[class]'))) adoptBox(box, root);
  for (const element of Array.from(root.querySelectorAll('[class], [id], [itemprop="caption"]'))) {
    if (!root.contains(element) || element.closest('figcaption') || !looksLikeCaption(element)) continue;
    const figure = figureFor(element, root);
    if (figure) addCaption(figure, element);
    else if (!element.querySelector('p')) log.remove(element, { step: 'captions', reason: 'a caption without its picture' });
  }
  const measures = measure(root);
  for (const image of Array.from(root.querySelectorAll('img'))) {
    const alt = fold(image.getAttribute('alt') ?? '');
    if (alt.length < 3) continue;
    for (const block of neighbours(image, root, measures)) {
      if (fold(textOf(block)) === alt) addCaption(figureOf(image), block);
    }
  }
}

/** All words of a box that is named as a picture's and holds one are its caption. */
function adoptBox(box: Element, root: Element): void {
  if (!root.contains(box) || !isPictureHint(box) || box.closest('figure')) return;
  const text = textOf(box);
  const image = box.querySelector('img');
  if (
    !image ||
    text === '' ||
    text.length > MAX_CAPTION ||
    box.querySelector('h1, h2, h3, h4, ul, ol, table, figure') ||
    box.querySelectorAll('img').length > 1
  )
    return;
  const figure = figureOf(image);
  for (const part of Array.from(box.querySelectorAll('*'))) {
    if (box.contains(part) && !part.contains(figure) && !figure.contains(part) && textOf(part) !== '') addCaption(figure, part);
  }
}

/** Papers print a caption under the picture and once more as the story's first line. */
export function dropRepeatedCaptions(root: Element, log: RemovalLog): void {
  const said = new Set(Array.from(root.querySelectorAll('figcaption'), (caption) => fold(textOf(caption))));
  said.delete('');
  if (said.size === 0) return;
  for (const { element, chars, hasBlock } of measure(root).leaves) {
    if (hasBlock || chars > MAX_CAPTION || element.closest('figure')) continue;
    if (said.has(fold(textOf(element)))) log.remove(element, { step: 'captions', reason: 'repeats a caption' });
  }
}

function looksLikeCaption(element: Element): boolean {
  if (element.tagName === 'FIGURE' || /^H[1-6]$/.test(element.tagName) || element.querySelector('img, p + p')) return false;
  const text = textOf(element);
  return text.length > 0 && text.length <= MAX_CAPTION && (element.getAttribute('itemprop') === 'caption' || isCaptionHint(element));
}

/** The picture that a caption belongs to: the last one before it within three boxes, else the first after it. */
function figureFor(caption: Element, root: Element): Element | null {
  let box: Element | null = caption.parentElement;
  for (let level = 0; box && level < 3; level++, box = box === root ? null : box.parentElement) {
    const images = Array.from(box.querySelectorAll('img, video, iframe'));
    if (images.length === 0) continue;
    const before = images.filter((image) => image.compareDocumentPosition(caption) & 4).at(-1);
    return figureOf(before ?? images[0]!);
  }
  return null;
}

export function figureOf(image: Element): Element {
  const existing = image.closest('figure');
  if (existing) return existing;
  const whole = image.closest('picture') ?? image;
  const linked = whole.parentElement?.tagName === 'A' && textOf(whole.parentElement) === '' ? whole.parentElement : whole;
  const figure = image.ownerDocument.createElement('figure');
  linked.replaceWith(figure);
  figure.append(linked);
  return figure;
}

function addCaption(figure: Element, caption: Element): void {
  const text = textOf(caption);
  const holder = figure.querySelector('figcaption') ?? figure.appendChild(figure.ownerDocument.createElement('figcaption'));
  if (holder.contains(caption) || caption.contains(figure)) return;
  const said = fold(textOf(holder));
  if (said === '') holder.append(...Array.from(caption.childNodes));
  else if (!said.includes(fold(text))) holder.append(' ', text);
  caption.remove();
}

/** Blocks right before and after a picture, and those after it inside the same box. */
function neighbours(image: Element, root: Element, measures: Measures): Element[] {
  const found: Element[] = [];
  let box: Element = image;
  while (box !== root && box.parentElement && box.parentElement !== root && measures.of(box.parentElement).chars < MAX_CAPTION)
    box = box.parentElement;
  for (const leaf of box === image ? [] : Array.from(box.querySelectorAll('*'))) {
    if (measures.of(leaf).isLeaf && !measures.of(leaf).hasBlock) found.push(leaf);
  }
  for (const next of [box.nextElementSibling, box.nextElementSibling?.nextElementSibling]) {
    if (next && isBlock(next) && !measures.of(next).hasBlock) found.push(next);
  }
  return found;
}
