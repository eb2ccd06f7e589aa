import type { HideRule } from '../rails/types.ts';

/** What the script that hides rails lends to the one that lets the reader point at more. */
export interface Picking {
  /** Bare host that a rule made here is for. */
  readonly site: string;
  /** Attributes that were put into the page by us: no rule may rest on them. */
  readonly ours: readonly string[];
  /** The element is, holds, or stands in something that must stay. */
  forbids(element: Element): boolean;
  /** Hides what the selector matches for the moment; null shows it again. */
  preview(selector: string | null): void;
  /** Keeps the rule for good; rejects where that was not possible. */
  save(rule: HideRule): Promise<unknown>;
  /** Takes a rule back that was saved a moment ago. */
  undo(rule: HideRule): Promise<unknown>;
}

/** Scripts of one extension share a world in each page, whose globals the page cannot see: they meet there. */
const PLACE: unique symbol = Symbol.for('safa.picking');
type World = typeof globalThis & { [PLACE]?: Picking };

export function offerPicking(picking: Picking): void {
  const world: World = globalThis;
  world[PLACE] = picking;
}

/** What was offered last, once; null where nothing is. */
export function takePicking(): Picking | null {
  const world: World = globalThis;
  const offered = world[PLACE] ?? null;
  delete world[PLACE];
  return offered;
}
