import type { Readings } from './contestants.ts';
import { markdownTable } from './tables.ts';

export interface Timing {
  readonly set: string;
  /** Milliseconds within the page, the median of the set. */
  readonly ours: number;
  readonly theirs: number;
  /** Of all pages that took the peer 5 ms or more: under that the clock says more than the code. */
  readonly worst: { readonly ratio: number; readonly id: string };
}

const CLOCK_FLOOR = 5;

/** How long the page itself was held up, beside the peer, page by page. */
export function compareTimes(set: string, ours: Readings, theirs: Readings): Timing {
  const pairs = Array.from(ours, ([id, { ms }]) => ({ id, ours: ms, theirs: theirs.get(id)?.ms ?? 0 }));
  const timed = pairs.filter((pair) => pair.theirs >= CLOCK_FLOOR).map((pair) => ({ id: pair.id, ratio: pair.ours / pair.theirs }));
  const worst = timed.toSorted((a, b) => b.ratio - a.ratio)[0] ?? { id: '', ratio: Number.NaN };
  return { set, ours: median(pairs.map((pair) => pair.ours)), theirs: median(pairs.map((pair) => pair.theirs)), worst };
}

export function timingTable(timings: readonly Timing[], peer: string): string {
  const rows = timings.map(({ set, ours, theirs, worst }) => [
    set,
    ours.toFixed(1),
    theirs.toFixed(1),
    (ours / theirs).toFixed(2),
    worst.id ? worst.ratio.toFixed(2) : '·',
    worst.id || '·',
  ]);
  return markdownTable([['set', 'Safa, ms', `${peer}, ms`, 'ratio', 'worst ratio', 'on page'], ...rows]);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
