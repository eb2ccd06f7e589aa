import { contentWidth, px, styleOf, TOLERANCE, type Level, type Placed } from './columns.ts';

/** Declarations that let an element grow, by the element. */
export type Growing = ReadonlyMap<Element, Readonly<Record<string, string>>>;

interface Freed {
  readonly level: Level;
  /** Neighbours that are gone. */
  readonly gone: readonly Placed[];
  /** Neighbours that are still there. */
  readonly left: readonly Placed[];
}

/** Share of a gone neighbour's width from which a margin was made for it. */
const MADE_FOR_IT = 0.6;

/** What lets a story's column have the room beside it, by the way in which the row is laid out; empty where no way is known. Only reads. */
export function growInto(freed: Freed): Growing {
  const { row, item } = freed.level;
  const target = targetWidth(freed);
  if (item.element.getBoundingClientRect().width >= target - TOLERANCE) return new Map();
  const layout = styleOf(row).display;
  if (layout.endsWith('grid')) return growInGrid(freed);
  if (layout.endsWith('flex')) return growInFlex(freed, target);
  if (layout.startsWith('table')) return new Map();
  return growInFlow(freed, target);
}

/** From the far edge of what is gone on one side to that on the other, as far as nothing that is left stands in between. */
function targetWidth({ level: { item }, gone, left }: Freed): number {
  const { rect } = item;
  const isOnLeft = (other: DOMRect): boolean => other.right <= rect.left + TOLERANCE;
  const isFree = (each: DOMRect): boolean => {
    const between = { left: Math.min(each.left, rect.right), right: Math.max(each.right, rect.left) };
    return !left.some(({ rect: other }) => overlaps(other, between));
  };
  const free = gone.map((each) => each.rect).filter(isFree);
  const start = Math.min(rect.left, ...free.filter(isOnLeft).map((each) => each.left));
  const end = Math.max(rect.right, ...free.filter((each) => !isOnLeft(each)).map((each) => each.right));
  return end - start;
}

/** A width as a share of the row, so that it holds while the window changes; margins are taken off where they would make it overflow. */
function share(row: Element, item: Element, width: number): string {
  const { marginLeft, marginRight } = styleOf(item);
  const room = contentWidth(row);
  const most = Math.min(width, room - px(marginLeft) - px(marginRight));
  return `${Math.floor((most / room) * 10_000) / 100}%`;
}

/** A measure in px was chosen for the eye and stays; a share was chosen for the columns. */
export function unbound(element: Element): Record<string, string> {
  return styleOf(element).maxWidth.includes('%') ? { 'max-inline-size': 'none' } : {};
}

function growInFlex({ level: { row, item } }: Freed, target: number): Growing {
  if (styleOf(row).flexDirection.startsWith('column')) return new Map();
  const basis = share(row, item.element, target);
  return new Map([[item.element, { flex: `1 1 ${basis}`, 'inline-size': 'auto', 'box-sizing': 'border-box', ...unbound(item.element) }]]);
}

function growInFlow({ level: { row, item }, gone }: Freed, target: number): Growing {
  const { display, float, position } = styleOf(item.element);
  const isBlock = float === 'none' && position !== 'absolute' && !display.startsWith('inline');
  if (isBlock) {
    const growing = withoutMargins(row, item, gone);
    if (growing.size > 0) return growing;
  }
  const width = share(row, item.element, target);
  return new Map([[item.element, { 'inline-size': width, 'box-sizing': 'border-box', ...unbound(item.element) }]]);
}

/** The margin of the column, or the padding of its row, that kept the place of what is gone. */
function withoutMargins(row: Element, item: Placed, gone: readonly Placed[]): Growing {
  const growing = new Map<Element, Record<string, string>>();
  for (const { rect } of gone) {
    const side = rect.right <= item.rect.left + TOLERANCE ? 'left' : 'right';
    for (const [element, property] of [
      [item.element, `margin-${side}`],
      [row, `padding-${side}`],
    ] as const) {
      if (px(styleOf(element).getPropertyValue(property)) < rect.width * MADE_FOR_IT) continue;
      growing.set(element, { ...growing.get(element), [property]: '0' });
    }
  }
  return growing;
}

/** Columns that nothing else stands in are spanned, to both sides. */
function growInGrid({ level: { row, item }, left }: Freed): Growing {
  const tracks = tracksOf(row);
  const rect = item.element.getBoundingClientRect();
  const own = tracks.flatMap((track, at) => (overlaps(track, rect) ? [at] : []));
  if (own.length === 0) return new Map();
  const others = left.map(({ element }) => element.getBoundingClientRect());
  const isFree = (at: number): boolean => tracks[at] !== undefined && !others.some((other) => overlaps(tracks[at]!, other));
  let [start, end] = [own[0]!, own.at(-1)!];
  while (isFree(start - 1)) start--;
  while (isFree(end + 1)) end++;
  const declarations = { 'grid-column': `${start + 1} / ${end + 2}`, 'inline-size': 'auto', ...unbound(item.element) };
  return new Map([[item.element, declarations]]);
}

interface Track {
  readonly left: number;
  readonly right: number;
}

const overlaps = (a: Track, b: Track): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE;

/** The columns of a grid on the screen, in the order of its lines. */
function tracksOf(row: Element): Track[] {
  const { gridTemplateColumns, columnGap, direction, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = styleOf(row);
  const box = row.getBoundingClientRect();
  const isRtl = direction === 'rtl';
  let at = isRtl ? box.right - px(paddingRight) - px(borderRightWidth) : box.left + px(paddingLeft) + px(borderLeftWidth);
  return gridTemplateColumns
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/\s+/)
    .filter((each) => each.endsWith('px'))
    .map((each) => {
      const from = at;
      const to = isRtl ? from - px(each) : from + px(each);
      at = isRtl ? to - px(columnGap) : to + px(columnGap);
      return { left: Math.min(from, to), right: Math.max(from, to) };
    });
}
