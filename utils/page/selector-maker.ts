/** Names one element of the page by a selector; null where none does. `ours`: attributes that are no name, since we put them there. */
export type SelectorMaker = (element: Element, ours: readonly string[]) => string | null;

/** Scripts of one extension share a world in each page, whose globals the page cannot see: they meet there. */
const PLACE: unique symbol = Symbol.for('safa.selector-maker');
type World = typeof globalThis & { [PLACE]?: SelectorMaker };

export function lendSelectorMaker(make: SelectorMaker): void {
  const world: World = globalThis;
  world[PLACE] = make;
}

/** What was lent to this page; null before. */
export function lentSelectorMaker(): SelectorMaker | null {
  const world: World = globalThis;
  return world[PLACE] ?? null;
}
