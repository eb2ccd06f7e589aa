import { contentWidth, px, styleOf, TOLERANCE, type Level, type Placed, type Track } from './columns.ts';

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
  const { marginLeft, marginRight } = styleOf(item.element);
  // Its margin it keeps, unless that was made for what is gone.
  const kept = (margin: string, { width }: DOMRect): number => (px(margin) < width * MADE_FOR_IT ? px(margin) : 0);
  const start = Math.min(rect.left, ...free.filter(isOnLeft).map((each) => each.left + kept(marginLeft, each)));
  const end = Math.max(rect.right, ...free.filter((each) => !isOnLeft(each)).map((each) => each.right - kept(marginRight, each)));
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

/**
 * Columns that nothing else stood in are spanned, to both sides of the story's own. By the places before anything was hidden: where one goes that was
 * placed by its order, the others move up, and a story would find itself in the narrow column of a rail.
 */
function growInGrid({ level, left }: Freed): Growing {
  const { tracks, item } = level;
  const isFree = (at: number): boolean => tracks[at] !== undefined && !left.some(({ rect }) => overlaps(tracks[at]!, rect));
  return new Map(
    ownTracks(level).map(([first, last]) => {
      let [start, end] = [first, last];
      while (isFree(start - 1)) start--;
      while (isFree(end + 1)) end++;
      return [item.element, { ...spanning(start, end), 'inline-size': 'auto', ...unbound(item.element) }];
    }),
  );
}

/** What keeps a grid's item in the columns that it had. */
export const stayInGrid = (level: Level): Growing =>
  new Map(ownTracks(level).map(([start, end]) => [level.item.element, spanning(start, end)]));

const spanning = (start: number, end: number) => ({ 'grid-column': `${start + 1} / ${end + 2}` });

/** First and last of the columns that the item had; nothing where the row is no grid. */
function ownTracks({ tracks, item }: Level): [first: number, last: number][] {
  const own = tracks.flatMap((track, at) => (overlaps(track, item.rect) ? [at] : []));
  return own.length > 0 ? [[own[0]!, own.at(-1)!]] : [];
}

const overlaps = (a: Track, b: Track): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE;
