import { isBlock, isSilent } from '../blocks.ts';
import { MARK } from '../copy.ts';

/**
 * Gives every run of loose words a paragraph of its own: words beside blocks in one container, and the pieces between two line breaks.
 * Half of the Arabic papers write a whole story as one `div` with `<br><br>`.
 */
export function splitParagraphs(root: Element): void {
  spansToParagraphs(root);
  const elements = root.querySelectorAll('*');
  // From the last to the first, so that what stands inside is settled before its box. Words alone need no split.
  for (let index = elements.length - 1; index >= 0; index--) splitWhereNeeded(elements[index]!);
  splitWhereNeeded(root);
}

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*block/i;
const SENTENCE_END = /[.؟!…۔:»"”]\s*$/u;
const LEAST_SPANS = 3;
const LEAST_LETTERS = 40;

/** Spans that are shown as paragraphs: by their style, or because several whole sentences stand side by side in spans of one make. */
function spansToParagraphs(root: Element): void {
  for (const span of Array.from(root.querySelectorAll('span[style*="block" i]'))) {
    if (BLOCK_STYLE.test(span.getAttribute('style') ?? '') && !holdsBlock(span)) span.replaceWith(renamed(span, 'p'));
  }
  for (const first of Array.from(root.querySelectorAll('div > span:first-child, td > span:first-child, section > span:first-child'))) {
    const spans = Array.from(first.parentElement!.children);
    if (spans.length < LEAST_SPANS || !spans.every((span) => span.className === first.className && isSentence(span))) continue;
    for (const span of spans) span.replaceWith(renamed(span, 'p'));
  }
}

const isSentence = (span: Element): boolean => span.tagName === 'SPAN' && holdsSentence(span);

function holdsSentence(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length >= LEAST_LETTERS && SENTENCE_END.test(text) && !holdsBlock(element);
}

/** An element of the page's own naming with a sentence in it, beside others and no loose words: a paragraph of that page's make. */
function isOwnParagraph(element: Element): boolean {
  const box = element.parentElement;
  if (!element.localName.includes('-') || !box || box.tagName === 'P' || box.childElementCount < LEAST_SPANS || !holdsSentence(element))
    return false;
  return Array.from(box.childNodes).every((node) => node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? ''));
}

const KEEPS_ITS_LINES = new Set('PRE UL OL DL TABLE TBODY THEAD TFOOT TR SELECT HTML HEAD H1 H2 H3 H4 H5 H6'.split(' '));

function splitWhereNeeded(element: Element): void {
  if (isOwnParagraph(element)) return element.replaceWith(renamed(element, 'p'));
  if (element.firstElementChild && mayHoldParagraphs(element) && needsSplit(element)) wrapRuns(element);
}

function mayHoldParagraphs(element: Element): boolean {
  const { tagName } = element;
  return (isBlock(element) || tagName === 'SPAN' || tagName === 'FONT') && !KEEPS_ITS_LINES.has(tagName);
}

function needsSplit(element: Element): boolean {
  let words = false;
  let blocks = false;
  let breaks = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (/\S/.test(child.nodeValue ?? '')) {
        words = true;
        breaks = 0;
      }
    } else if (child.nodeType === 1) {
      if ((child as Element).tagName === 'BR') breaks++;
      else {
        breaks = 0;
        if (isBlock(child)) blocks = true;
        else if (!isSilent(child as Element) && /\S/.test(child.textContent ?? '')) words = true;
      }
    }
    if (breaks >= 2) return true;
  }
  return words && blocks;
}

function wrapRuns(element: Element): void {
  const isParagraph = element.tagName === 'P';
  const pieces = runsOf(element);
  for (const run of pieces) {
    const paragraph = element.ownerDocument.createElement('p');
    const mark = element.getAttribute(MARK);
    if (mark !== null) paragraph.setAttribute(MARK, mark);
    run[0]!.before(paragraph);
    paragraph.append(...run);
  }
  for (const child of Array.from(element.children)) if (child.tagName === 'BR') child.remove();
  // A paragraph cannot hold paragraphs: it becomes the box that they stand in.
  if (isParagraph && pieces.length > 0) element.replaceWith(renamed(element, 'div'));
}

/** Runs of inline nodes with words or pictures in them, parted by blocks and by double line breaks. */
function runsOf(element: Element): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  let breaks: ChildNode[] = [];
  const flush = () => {
    if (run.some((node) => /\S/.test(node.textContent ?? '') || hasPicture(node))) runs.push(run);
    run = [];
    breaks = [];
  };
  for (const child of Array.from(element.childNodes)) {
    if (isBlock(child) || holdsBlock(child)) flush();
    else if (child.nodeName === 'BR') {
      breaks.push(child);
      if (breaks.length >= 2) flush();
    } else if (child.nodeType === 8 || (child.nodeType === 3 && !/\S/.test(child.nodeValue ?? ''))) {
      if (run.length > 0 && breaks.length === 0) run.push(child);
    } else {
      if (run.length > 0) run.push(...breaks);
      breaks = [];
      run.push(child);
    }
  }
  flush();
  return runs;
}

function holdsBlock(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  for (const inner of Array.from((node as Element).querySelectorAll('*'))) if (isBlock(inner)) return true;
  return false;
}

const hasPicture = (node: Node): boolean =>
  node.nodeType === 1 && (/^(?:IMG|PICTURE)$/.test((node as Element).tagName) || (node as Element).querySelector('img') !== null);

/** The element under another name, with its attributes and children. */
export function renamed(element: Element, name: string): Element {
  const next = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) next.setAttribute(attribute, value);
  next.append(...Array.from(element.childNodes));
  return next;
}
