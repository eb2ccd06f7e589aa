import type { StepName } from './types.ts';

/** A pipeline run: which step it is in, and whether it still has time. */
export interface Run {
  readonly step: StepName;
  /** Enters a step; throws `TooSlow` where the budget is spent. */
  enter(step: StepName): void;
}

export class TooSlow extends Error {
  readonly step: StepName;
  readonly ms: number;
  constructor(step: StepName, ms: number) {
    super(`${step} after ${ms} ms`);
    this.step = step;
    this.ms = ms;
  }
}

/** @param budget milliseconds for the whole run */
export function startRun(budget: number, clock: () => number = () => performance.now()): Run {
  const start = clock();
  let current: StepName = 'copy';
  return {
    get step() {
      return current;
    },
    enter(step) {
      const ms = clock() - start;
      if (ms > budget) throw new TooSlow(current, Math.round(ms));
      current = step;
    },
  };
}
