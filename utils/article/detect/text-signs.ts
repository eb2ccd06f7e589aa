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

interface Place {
  readonly block: Element;
  readonly inLink: boolean;
  readonly passedBy: boolean;
}

interface Block {
  own: number;
  linked: number;
  hasMark: boolean;
}

/** One read-only walk. Getters are taken from the prototypes: a control named `parentElement` would lead the walk in circles. */
export function readTextSigns(document: Document): TextSigns {
  const blocks = collectBlocks(document);
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

function collectBlocks(document: Document): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  const body = Reflect.get(Document.prototype, 'body', document) as Element | null;
  if (!body) return blocks;
  const walker = Document.prototype.createTreeWalker.call(document, body, 5);
  const places = new Map<Element, Place>([[body, { block: body, inLink: false, passedBy: false }]]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentOf(node);
    const above = parent && places.get(parent);
    if (!above) continue;
    if (Reflect.get(Node.prototype, 'nodeType', node) === 1) places.set(node as Element, placeIn(node as Element, above));
    else if (!above.passedBy) addText((node as Text).data, above, blocks);
  }
  return blocks;
}

function placeIn(element: Element, above: Place): Place {
  const name = Reflect.get<Element, 'tagName'>(Element.prototype, 'tagName', element).toUpperCase();
  return {
    block: BLOCK.test(name) ? element : above.block,
    inLink: above.inLink || name === 'A',
    passedBy: above.passedBy || PASSED_BY.test(name),
  };
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

const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
