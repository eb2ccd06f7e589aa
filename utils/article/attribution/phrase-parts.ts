/** What a phrase that names an outlet is made of. */
import type { OutletNoun } from '../../arabic/phrases/outlets.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import type { Trust } from './known-outlets.ts';
import { afterName, slice } from './outlet-names.ts';
import type { Reading } from './outlet-names.ts';

/** A place in the text where an outlet is named; `from` and `to` are the first and last token of «لصحيفة «…» البريطانية». */
export interface OutletPhrase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly trust: Trust;
  /** A preposition written to the first word: «لصحيفة», «بجريدة», «كمجلة». */
  readonly prefix: '' | 'ل' | 'ب' | 'ك';
  /** «و» stands before it, without another word between. */
  readonly joined: boolean;
  /** Carries a nationality, which no paper gives itself. */
  readonly national: boolean;
  /** More names of the same kind may follow. */
  readonly many: boolean;
}

/** A word without what is written to its front. */
export interface Prefixed {
  readonly word: string;
  readonly prefix: OutletPhrase['prefix'];
  readonly joined: boolean;
}

/** Parts «ولصحيفة» into و + ل + صحيفة, «للإذاعة» into ل + الإذاعة: the first parting whose word is wanted. */
export function parting(word: string, isWanted: (word: string) => boolean): Prefixed | null {
  for (const joined of [false, true]) {
    if (joined && !/^[وف]/.test(word)) break;
    const rest = joined ? word.slice(1) : word;
    if (isWanted(rest)) return { word: rest, prefix: '', joined };
    const first = rest[0];
    if (first !== 'ل' && first !== 'ب' && first !== 'ك') continue;
    const bare = rest.slice(1);
    if (isWanted(bare)) return { word: bare, prefix: first, joined };
    const definite = `ال${rest.slice(2)}`;
    if (rest[1] === 'ل' && isWanted(definite)) return { word: definite, prefix: 'ل', joined };
  }
  return null;
}

export function make(
  reading: Reading,
  from: number,
  nameFrom: number,
  nameTo: number,
  noun: OutletNoun | null,
  trust: Trust,
  part: Prefixed,
  whole: boolean,
): OutletPhrase {
  const { to, bracketed, national } = afterName(reading.tokens, nameTo, noun ? noun.feminine : null, whole);
  const opened = isOpening(reading.tokens[nameFrom]);
  let name = opened ? slice(reading, nameFrom + 1, nameTo - 1) : slice(reading, nameFrom, whole ? bracketed : nameTo);
  if (nameFrom === from && !opened) name = unprefixed(name, part);
  return { name: name.trim(), from, to, trust, prefix: part.prefix, joined: part.joined, national, many: noun?.many ?? false };
}

/** The name without what is written to its first word; «للإذاعة» has its article in the preposition. */
export function unprefixed(name: string, { word, prefix, joined }: Prefixed): string {
  const rest = name.slice(Number(joined));
  if (prefix === '') return rest;
  return word.startsWith('ال') && rest.startsWith('لل') ? `ال${rest.slice(2)}` : rest.slice(1);
}

/** Quotation marks, or the brackets that some papers put in their place: «صحيفة (…)». */
export function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'bracket';
}
