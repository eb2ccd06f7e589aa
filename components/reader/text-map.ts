/** One character of the folded text: where it stands in the document. */
interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/** A story's words as one line, and the way back from each character to the document. */
export interface TextMap {
  readonly text: string;
  readonly spots: readonly Spot[];
}

const BLOCK = 'p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figure, td, th, caption, pre, div, br, ul, ol, table';
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSpace = (character: string): boolean => /\s/u.test(character);

/** Text of `root` with white space folded, without what `skip` matches. Blocks are parted by one space. */
export function mapText(root: Element, skip: string): TextMap {
  let text = '';
  const spots: Spot[] = [];
  const add = (character: string, node: Text, offset: number): void => {
    if (isSpace(character) && (text === '' || text.endsWith(' '))) return;
    text += isSpace(character) ? ' ' : character;
    spots.push({ node, offset });
  };

  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        for (let offset = 0; offset < child.data.length; offset++) add(child.data.charAt(offset), child, offset);
        continue;
      }
      if (!isElement(child) || child.matches(skip)) continue;
      walk(child);
      const last = spots.at(-1);
      if (last && child.matches(BLOCK)) add(' ', last.node, last.offset);
    }
  };
  walk(root);
  return { text, spots };
}

/** The pieces of text nodes between two characters of the map, one range a node. */
export function rangesBetween({ spots }: TextMap, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (const { node, offset } of spots.slice(from, to)) {
    const last = ranges.at(-1);
    if (last?.endContainer === node) {
      last.setEnd(node, Math.max(offset + 1, last.endOffset));
      continue;
    }
    const range = new Range();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    ranges.push(range);
  }
  return ranges;
}
