import type { Measures } from '../blocks.ts';
import type { Removal } from '../types.ts';

/** Where removals are written down, so that the reader can be told what was taken out and why. */
export interface RemovalLog {
  /** Takes the element out of the copy and notes its words. */
  remove(element: Element, why: { step: string; reason: string }): void;
  readonly entries: readonly Removal[];
}

/**
 * A step changes the copy in place and writes down what it took out. It never touches the live page and never throws for what a page holds.
 * `measures` were taken before the step or its group began: what they say of an element that is still there holds for its own words, while those
 * of its ancestors may count words that have gone since.
 */
export type CleaningStep = (root: Element, log: RemovalLog, measures: Measures) => void;
