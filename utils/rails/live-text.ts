import { squeezeSpace } from '../arabic/normalize.ts';
import { isSilent, textOf as allText } from '../article/blocks.ts';

const SILENT = 'script, style, noscript, template, textarea, select';
const REJECT = 2;
const ACCEPT = 1;
const ELEMENTS_AND_TEXT = 5;

/** The element's words on one line, as far as they are words: a live page has scripts and styles between its lines. */
export function textOf(element: Element): string {
  if (element.querySelector(SILENT) === null) return allText(element);
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXT, (node) =>
    node.nodeType === 1 && isSilent(node as Element) ? REJECT : ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) text += `${node.nodeValue ?? ''} `;
  return squeezeSpace(text);
}
