import { shielded } from '../../utils/page/shielded.ts';
import { areBeside, contentWidth, isBare, styleOf, surveyColumns, TOLERANCE, type Columns, type Level, type Placed } from './columns.ts';
import { growInto, stayInGrid, unbound, type Growing } from './growth.ts';
import type { Marks } from './marks.ts';
import type { TidySheet } from './sheet.ts';
import { createTouches } from './touches.ts';

/** Widths of the story, CSS px. */
export interface Widths {
  readonly before: number;
  readonly after: number;
}

interface Widening {
  readonly widths: Widths | null;
  /** Measures the page as it came; to be called with the sheet off, and nothing widened. */
  survey(story: Element | null): void;
  /** Gives the story the room of what is gone beside it, where that turns out well. */
  widen(): void;
  undo(): void;
  /** The element was widened, or collapsed as an empty column. */
  touches(element: Element): boolean;
}

interface Ports {
  readonly sheet: TidySheet;
  readonly marks: Marks;
  /** The element holds something that we hide. */
  hides(element: Element): boolean;
  forbids(element: Element): boolean;
}

/** CSS px that a story has to gain for a change of the layout to be worth it. */
const WORTH = 16;
const MOST_WITNESSES = 300;

export function createWidening(document: Document, { sheet, marks, hides, forbids }: Ports): Widening {
  let columns: Columns | null = null;
  let widths: Widths | null = null;
  const touches = createTouches(sheet, marks);

  const widenLevel = (level: Level, all: Columns): void => {
    const isGone = ({ element }: Placed): boolean => isFlat(element.getBoundingClientRect());
    const empty = level.neighbours.filter((each) => !isGone(each) && hides(each.element) && !forbids(each.element) && isBare(each.element));
    const gone = level.neighbours.filter((each) => isGone(each) || empty.includes(each));
    if (gone.length === 0) return;
    const then = touches.now();
    const width = all.story.element.getBoundingClientRect().width;
    const isGood = witness(document, all, new Set(empty.map(({ element }) => element)));
    for (const { element } of empty) touches.collapse(element);
    touches.grow(growInto({ level, gone, left: level.neighbours.filter((each) => !gone.includes(each)) }));
    for (const { item } of all.levels.slice(all.levels.indexOf(level) + 1)) touches.grow(fillAgain(item.element, all));
    const gain = all.story.element.getBoundingClientRect().width - width;
    if (touches.now().length === then.length || (gain >= WORTH && isGood())) return;
    touches.backTo(then);
    if (width < all.story.rect.width - WORTH) touches.grow(stayInGrid(level));
  };

  return {
    get widths() {
      return widths;
    },
    survey(story) {
      columns = story?.isConnected ? surveyColumns(document, story) : null;
    },
    widen() {
      if (!columns) return;
      for (const level of columns.levels) if (level.neighbours.length > 0) widenLevel(level, columns);
      const after = columns.story.element.getBoundingClientRect().width;
      const before = columns.story.rect.width;
      widths = after - before >= 1 ? { before: Math.round(before), after: Math.round(after) } : null;
    },
    undo() {
      touches.backTo([]);
      widths = null;
    },
    touches: (element) => touches.now().some((each) => each.element === element),
  };
}

/** What filled its box before, and was left behind by the box, fills it again. */
function fillAgain(element: Element, { filling }: Columns): Growing {
  const parent = element.parentElement;
  if (!parent || !filling.has(element)) return new Map();
  const room = contentWidth(parent);
  if (element.getBoundingClientRect().width >= room - WORTH) return new Map();
  const { display, float } = styleOf(element);
  const width = float === 'none' && !display.startsWith('inline') ? 'auto' : '100%';
  return new Map([[element, { 'inline-size': width, 'box-sizing': 'border-box', ...unbound(element) }]]);
}

const isFlat = ({ width, height }: DOMRect): boolean => width === 0 || height === 0;

/** Remembers where everything round the story stands; the function that it answers says whether all of it is still as well placed. */
function witness(document: Document, { story, levels }: Columns, except: ReadonlySet<Element>): () => boolean {
  const root = shielded(document).documentElement;
  // Not the width itself: a page that becomes shorter loses its scroll bar and is wider for it.
  const overflow = (): number => root.scrollWidth - root.clientWidth;
  const overflowBefore = overflow();
  const others = levels
    .flatMap(({ row, item }) =>
      Array.from(row.children, (element) => ({ element, item: item.element, rect: element.getBoundingClientRect() })),
    )
    .filter(({ element, item, rect }) => element !== item && !except.has(element) && !isFlat(rect))
    .slice(0, MOST_WITNESSES)
    .map((other) => {
      const item = other.item.getBoundingClientRect();
      return { ...other, overlap: overlapOf(other.rect, item), isBeside: areBeside(other.rect, item) };
    });

  return () => {
    if (overflow() > overflowBefore) return false;
    const parent = story.element.parentElement?.getBoundingClientRect();
    if (parent && story.element.getBoundingClientRect().width > parent.width + TOLERANCE) return false;
    return others.every(({ element, item, rect: before, overlap, isBeside }) => {
      const now = element.getBoundingClientRect();
      const isInside =
        now.left >= Math.min(before.left, 0) - TOLERANCE && now.right <= Math.max(before.right, root.clientWidth) + TOLERANCE;
      const isWhole = now.width >= before.width - TOLERANCE && now.height > 0;
      const beside = item.getBoundingClientRect();
      return isInside && isWhole && (!isBeside || areBeside(now, beside)) && overlapOf(now, beside) <= overlap + TOLERANCE * TOLERANCE;
    });
  };
}

function overlapOf(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
