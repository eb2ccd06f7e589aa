import { squeezeSpace } from '../arabic/normalize.ts';
import { isBlock, isSilent, textOf as allText } from '../article/blocks.ts';

const ELEMENTS_AND_TEXT = 5;

/** The element's words on one line, a space between its blocks; a live page has scripts and styles between its lines too. */
export function textOf(element: Element): string {
  if (element.childElementCount === 0) return allText(element);
  return squeezeSpace(textPieces(element).join(''));
}

/** The words before the element's first block with words: a label that stands bare in the box that it heads. */
export function openingOf(element: Element): string {
  const pieces = textPieces(element);
  const first = pieces.findIndex((piece) => piece.trim() !== '');
  const end = pieces.indexOf(BREAK, first + 1);
  return first < 0 ? '' : squeezeSpace(pieces.slice(first, end < 0 ? undefined : end).join(''));
}

const BREAK = ' ';

/** Text nodes as they are, and a break wherever a block begins or ends. */
function textPieces(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXT);
  const pieces: string[] = [];
  let block: Element | null = null;
  let node = walker.nextNode();
  while (node) {
    if (node.nodeType === 1 && isSilent(node as Element)) {
      node = nextBeside(walker);
      continue;
    }
    if (node.nodeType === 3) {
      const inside = blockOf(node, element);
      if (inside !== block) pieces.push(BREAK);
      block = inside;
      pieces.push(node.nodeValue ?? '');
    } else if (isBlock(node) || node.nodeName === 'BR') pieces.push(BREAK);
    node = walker.nextNode();
  }
  return pieces;
}

/** The next node that is not inside of this one. A filter would be called for each node, which is dearer than the walk. */
function nextBeside(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

function blockOf(node: Node, root: Element): Element {
  let at = node.parentElement ?? root;
  while (at !== root && !endsLine(at) && at.parentElement) at = at.parentElement;
  return at;
}

/** Without the type guard, by which what is no block would be no element. */
export const endsLine = (element: Element): boolean => isBlock(element);
