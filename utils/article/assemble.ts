import { isBlock, isSilent, textOf } from './blocks.ts';
import { squeezeSpace } from '../arabic/normalize.ts';

/** The story's words by block, without captions: one entry a line as a reader sees it. */
export function storyText(root: ParentNode & Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = squeezeSpace(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      else if (child.nodeType === 1) {
        const element = child as Element;
        if (isPicture(element) || isSilent(element)) {
          end();
          continue;
        }
        if (element.tagName === 'BR') end();
        else if (isBlock(element)) {
          // A row reads as one line; cells are parted by a space.
          const isCell = element.tagName === 'TD' || element.tagName === 'TH';
          if (isCell) line += ' ';
          else end();
          walk(element);
          if (!isCell) end();
        } else walk(element);
      }
    }
  };
  walk(root);
  end();
  return lines;
}

/** A figure is a picture with its caption, unless it holds a table or a quotation: those are the story's words. */
function isPicture(element: Element): boolean {
  if (element.tagName === 'FIGCAPTION') return true;
  return element.tagName === 'FIGURE' && element.querySelector('table, blockquote, pre') === null;
}

export function captionsOf(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('figcaption'), textOf).filter((caption) => caption !== '');
}

export function imagesOf(root: ParentNode): string[] {
  return [...new Set(Array.from(root.querySelectorAll('img[src]'), (image) => image.getAttribute('src')!))];
}
