const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
// Forms are no furniture here: ASP.NET wraps whole pages in one.
const PASSED_BY = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|TEXTAREA|BUTTON|NAV|FOOTER|ASIDE|HEADER|SVG|IFRAME)$/;
const SENTENCE_MARK = /[.،؛؟!…۔:«»“”"]/;
const LONG = 80;

/** How a page's words lie. Counts are UTF-16 units of trimmed text outside navigation, headers, footers and asides. */
export interface TextSigns {
  readonly all: number;
  readonly linked: number;
  /** In long, mostly unlinked blocks with sentence marks. */
  readonly prose: number;
  /** Prose of the box that holds most of it: its own paragraphs, and half of those one box deeper. */
  readonly densest: number;
}

interface Block {
  own: number;
  linked: number;
  hasMark: boolean;
}

/** Where the walk stands: the element whose children it reads, the block that their words belong to, and whether these are links. */
interface Place {
  readonly element: Node;
  readonly block: Element;
  readonly inLink: boolean;
}

/** One read-only walk. */
export function readTextSigns(document: Document): TextSigns {
  const get = getters();
  const { parentOf } = get;
  const blocks = collectBlocks(document, get);
  let all = 0;
  let linked = 0;
  let prose = 0;
  const boxes = new Map<Element, number>();
  const add = (box: Element | null, amount: number) => box && boxes.set(box, (boxes.get(box) ?? 0) + amount);
  for (const [element, block] of blocks) {
    all += block.own;
    linked += block.linked;
    const share = block.linked / block.own;
    if (block.own < LONG || share >= 0.5 || !block.hasMark) continue;
    prose += block.own;
    const box = parentOf(element);
    add(box, block.own);
    add(box && parentOf(box), block.own / 2);
  }
  return { all, linked, prose, densest: Math.min(prose, Math.max(0, ...boxes.values())) };
}

/** Depth is kept in a list, not on the call stack: pages nest thousands deep. */
function collectBlocks(document: Document, { bodyOf, firstOf, nextOf, typeOf, wordsOf, nameOf }: Getters): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  const body = bodyOf(document);
  if (!body) return blocks;
  const kinds = new Map<string, Kind>();
  const kindOf = (name: string): Kind => kinds.get(name) ?? (kinds.set(name, kindNamed(name)), kinds.get(name)!);
  const above: Place[] = [];
  let place: Place = { element: body, block: body, inLink: false };
  let node = firstOf(body);
  for (;;) {
    if (!node) {
      const done = above.pop();
      if (!done) return blocks;
      node = nextOf(place.element);
      place = done;
      continue;
    }
    const type = typeOf(node);
    if (type === 3) addText(wordsOf(node as Text), place, blocks);
    else if (type === 1) {
      const kind = kindOf(nameOf(node as Element));
      const child = kind === 'passed by' ? null : firstOf(node);
      if (child) {
        above.push(place);
        place = { element: node, block: kind === 'block' ? (node as Element) : place.block, inLink: place.inLink || kind === 'link' };
        node = child;
        continue;
      }
    }
    node = nextOf(node);
  }
}

type Kind = 'block' | 'link' | 'passed by' | 'inline';

function kindNamed(name: string): Kind {
  const upper = name.toUpperCase();
  if (PASSED_BY.test(upper)) return 'passed by';
  if (BLOCK.test(upper)) return 'block';
  return upper === 'A' ? 'link' : 'inline';
}

function addText(data: string, { block, inLink }: Place, blocks: Map<Element, Block>): void {
  const { length } = data.trim();
  if (length === 0) return;
  const counted = blocks.get(block) ?? { own: 0, linked: 0, hasMark: false };
  counted.own += length;
  if (inLink) counted.linked += length;
  counted.hasMark ||= SENTENCE_MARK.test(data);
  blocks.set(block, counted);
}

interface Getters {
  readonly bodyOf: (document: Document) => HTMLElement | null;
  readonly firstOf: (node: Node) => Node | null;
  readonly nextOf: (node: Node) => Node | null;
  readonly parentOf: (node: Node) => Element | null;
  readonly typeOf: (node: Node) => number;
  readonly nameOf: (element: Element) => string;
  readonly wordsOf: (text: CharacterData) => string;
}

/** Taken from the prototypes: a control named `parentElement` would lead the walk in circles. */
function getters(): Getters {
  return {
    bodyOf: getter(Document.prototype, 'body') as Getters['bodyOf'],
    firstOf: getter(Node.prototype, 'firstChild') as Getters['firstOf'],
    nextOf: getter(Node.prototype, 'nextSibling') as Getters['nextOf'],
    parentOf: getter(Node.prototype, 'parentElement') as Getters['parentOf'],
    typeOf: getter(Node.prototype, 'nodeType') as Getters['typeOf'],
    nameOf: getter(Element.prototype, 'tagName') as Getters['nameOf'],
    wordsOf: getter(CharacterData.prototype, 'data') as Getters['wordsOf'],
  };
}

function getter(prototype: object, name: string): (of: object) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as unknown;
}
