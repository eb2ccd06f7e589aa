/** What a reader reads: whole blocks, in the order of the page. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, pre, tr, img, blockquote, summary';

/** A character (or a picture) and how far below the top of the view it stands. */
interface Anchor {
  readonly range: Range;
  readonly top: number;
}

/**
 * Runs a change that moves the lines, then scrolls so that the line at the top of the view is still there.
 * At the very top there is nothing to keep.
 * @param edge Where the view begins, px below the scroller's own top: the height of what sticks there.
 */
export function keepPlace(scroller: Element, edge: number, change: () => void): void {
  const anchor = scroller.scrollTop > 0 ? findAnchor(scroller, scroller.getBoundingClientRect().top + edge) : null;
  change();
  if (!anchor) return;
  scroller.scrollTop += topOf(anchor.range) - anchor.top;
}

function findAnchor(scroller: Element, line: number): Anchor | null {
  for (const block of scroller.querySelectorAll(BLOCKS)) {
    const { bottom, height } = block.getBoundingClientRect();
    if (height === 0 || bottom <= line) continue;
    const range = firstVisible(block, line);
    return { range, top: topOf(range) };
  }
  return null;
}

/** The first character of the block below the line; the block itself where it has no text there. */
function firstVisible(block: Element, line: number): Range {
  const range = new Range();
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    range.selectNodeContents(text);
    if (range.getBoundingClientRect().bottom <= line) continue;
    const offset = firstBelow(text, line);
    range.setStart(text, offset);
    range.setEnd(text, Math.min(offset + 1, text.length));
    return range;
  }
  range.selectNode(block);
  return range;
}

/** Lines go down as offsets go up, so halving finds it. */
function firstBelow(text: Text, line: number): number {
  const range = new Range();
  let low = 0;
  let high = Math.max(0, text.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    range.setStart(text, middle);
    range.setEnd(text, middle + 1);
    if (range.getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

const topOf = (range: Range): number => range.getBoundingClientRect().top;
