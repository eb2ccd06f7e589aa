import { textOf } from '../blocks.ts';
import type { Removal } from '../types.ts';
import type { RemovalLog } from './step.ts';

const MAX_TEXT = 2_000;

/** Writes down what is taken out and takes it out. Elements without words or pictures leave no entry. */
export function createRemovalLog(): RemovalLog {
  const entries: Removal[] = [];
  return {
    entries,
    remove(element, { step, reason }) {
      const text = textOf(element);
      if (text !== '') entries.push({ step, reason, text: text.slice(0, MAX_TEXT) });
      element.remove();
    },
  };
}
