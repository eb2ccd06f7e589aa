import { squeezeSpace } from '../arabic/normalize.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 H7 ' +
    'HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD LINK META SELECT TEXTAREA AUDIO VIDEO CANVAS'.split(' '));
const SENTENCE_MARK = /[.،؛؟!…۔:«»“”"]/;

export const isBlock = (node: Node): node is Element => node.nodeType === 1 && BLOCKS.has((node as Element).tagName);

/** Elements that never show words of their own. */
export const isSilent = (element: Element): boolean => SILENT.has(element.tagName.toUpperCase());

export const isHeading = (element: Element): boolean => /^H[1-7]$/.test(element.tagName);

/** The element's words on one line. */
export const textOf = (node: Node): string => squeezeSpace(node.textContent ?? '');

/** What one element holds. Counts are characters other than white space. */
export interface Measure {
  readonly element: Element;
  chars: number;
  /** Those of `chars` that stand in links; anchors within the page (footnotes) don't count. */
  linked: number;
  links: number;
  /** Those of `chars` that stand in paragraph-like blocks: long enough, with sentence marks, mostly unlinked. */
  prose: number;
  hasBlock: boolean;
  /** Words of its own beside inner blocks, or a block without inner blocks. */
  isLeaf: boolean;
}

export interface Measures {
  of(element: Element): Measure;
  /** Blocks that hold words and no further block, in document order. */
  readonly leaves: readonly Measure[];
}

const NOTHING: Omit<Measure, 'element'> = { chars: 0, linked: 0, links: 0, prose: 0, hasBlock: false, isLeaf: false };
const PROSE_CHARS = 40;

/** Measures every element under `root` in one pass from the last to the first, so that depth costs no stack. */
export function measure(root: Element): Measures {
  const elements = [root, ...Array.from(root.querySelectorAll('*'))];
  const byElement = new Map<Element, Measure>();
  const leaves: Measure[] = [];
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index]!;
    const sums = isSilent(element) ? { element, ...NOTHING } : sum(element, byElement);
    byElement.set(element, sums);
    if (sums.isLeaf) leaves.push(sums);
  }
  leaves.reverse();
  return { of: (element) => byElement.get(element) ?? { element, ...NOTHING }, leaves };
}

function sum(element: Element, known: ReadonlyMap<Element, Measure>): Measure {
  const total: Measure = { element, chars: 0, linked: 0, links: 0, prose: 0, hasBlock: false, isLeaf: false };
  let own = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) own += child.nodeValue ?? '';
    const inner = child.nodeType === 1 ? known.get(child as Element) : undefined;
    if (!inner) continue;
    total.chars += inner.chars;
    total.linked += inner.linked;
    total.links += inner.links;
    total.prose += inner.prose;
    total.hasBlock ||= inner.hasBlock || isBlock(child);
  }
  // Most of what stands between elements is the template's white space.
  const ownChars = own.trim() === '' ? 0 : own.replace(/\s+/g, '').length;
  total.chars += ownChars;
  if (element.tagName === 'A' && element.hasAttribute('href')) {
    if (!(element.getAttribute('href') ?? '').startsWith('#')) total.linked = total.chars;
    total.links += 1;
  }
  total.isLeaf = total.chars > 0 && (total.hasBlock ? ownChars > 0 : isBlock(element));
  if (total.isLeaf && isProse(element, total, ownChars)) total.prose = total.hasBlock ? total.prose + ownChars : total.chars;
  return total;
}

function isProse(element: Element, { chars, linked, hasBlock }: Measure, ownChars: number): boolean {
  const counted = hasBlock ? ownChars : chars;
  return (
    counted >= PROSE_CHARS && (hasBlock || linked < chars * 0.5) && !isHeading(element) && SENTENCE_MARK.test(element.textContent ?? '')
  );
}

export const linkShare = ({ chars, linked }: Measure): number => (chars === 0 ? 0 : Math.min(1, linked / chars));
