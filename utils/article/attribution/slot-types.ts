import type { OutletPhrase } from './phrase-parts.ts';
import type { Tokens } from './sentence.ts';

/** First and last token of the words that make an outlet a source. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** «نقلا عن …»: the one slot in which a paper names itself as a source. */
  readonly quoting?: boolean;
}

/** Looks at the words around an outlet's name; null where they make no source of it. */
export type SlotRule = (tokens: Tokens, phrase: OutletPhrase) => Slot | null;
