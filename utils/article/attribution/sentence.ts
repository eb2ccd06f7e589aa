import type { VerbForms } from '../../arabic/phrases/reporting.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';

export type Tokens = readonly Token[];

const CONJUNCTION = /^[وف]/;

/** The word at `i` as it is found in `set`, with or without و or ف before it; null where neither is. */
export function wordIn(tokens: Tokens, i: number, set: { has(word: string): boolean }): string | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (set.has(token.folded)) return token.folded;
  const bare = token.folded.slice(1);
  return CONJUNCTION.test(token.folded) && set.has(bare) ? bare : null;
}

/** A form of a verb; none ends in ة («نشرة», «قدرة»). */
export function verbIn(tokens: Tokens, i: number, verbs: VerbForms): string | null {
  return tokens[i]?.marbuta ? null : wordIn(tokens, i, verbs);
}

/** Same, also with ل or ب written to the word. */
export function nounIn(tokens: Tokens, i: number, set: ReadonlySet<string>): string | null {
  const plain = wordIn(tokens, i, set);
  if (plain !== null) return plain;
  const bare = tokens[i]?.kind === 'word' ? tokens[i].folded.replace(/^[وف]?لل/, 'ال').replace(/^[وف]?[لب](?=.{3})/, '') : '';
  return set.has(bare) ? bare : null;
}

export function isOneOf(tokens: Tokens, i: number, ...words: string[]): boolean {
  return words.some((word) => wordIn(tokens, i, new Set([word])) !== null);
}

/** Whether one of the `count` words after `last` is in `set`, within the sentence. */
export function soonAfter(tokens: Tokens, last: number, count: number, set: ReadonlySet<string>): boolean {
  for (let i = last + 1; i <= last + count && tokens[i] && tokens[i]!.kind !== 'stop'; i++)
    if (wordIn(tokens, i, set) !== null) return true;
  return false;
}
