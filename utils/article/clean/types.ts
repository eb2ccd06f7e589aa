import type { Removal } from '../types.ts';

/** Where removals are written down, so that the reader can be told what was taken out and why. */
export interface RemovalLog {
  /** Takes the element out of the copy and notes its words. */
  remove(element: Element, why: { step: string; reason: string }): void;
  readonly entries: readonly Removal[];
}

/** A step changes the copy in place and writes down what it took out. It never touches the live page and never throws for what a page holds. */
export type CleaningStep = (root: Element, log: RemovalLog) => void;
