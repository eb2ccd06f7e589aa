import { bodyHeads, describing, mediaWords, nameEnds, outletNouns, placeNouns, unnamed } from '../../arabic/phrases/outlets.ts';
import type { OutletNoun } from '../../arabic/phrases/outlets.ts';
import { publishingVerbs, sayingVerbs } from '../../arabic/phrases/reporting.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { countryOfNationality } from '../../sites/nationalities.ts';
import { isListed } from './known-outlets.ts';

/** A text and its words. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export const MOST_WORDS = 6;
const FEMININE_NISBA = /^ال.{2,}يه$/;
const MASCULINE_NISBA = /^ال.{2,}ي$/;
const INDEFINITE_NISBA = /.{2,}ي(?:ه|تين|ين)?$/;
const LATIN = /^[a-z0-9]/;

export function slice({ text, tokens }: Reading, from: number, to: number): string {
  return text.slice(tokens[from]!.at, tokens[to]!.end);
}

/** Index of the mark that closes the quotes opened at `open`, if a short name lies between. */
export function closing(tokens: readonly Token[], open: number): number | null {
  const closer = tokens[open]!.kind === 'bracket' ? 'bracket' : 'close';
  for (let i = open + 1; i <= open + MOST_WORDS + 3 && i < tokens.length; i++) {
    const { kind } = tokens[i]!;
    if (kind === closer) return i > open + 1 ? i : null;
    if (kind === 'open' || kind === 'comma' || kind === 'colon') return null;
  }
  return null;
}

export function isAdjective(word: string, feminine: boolean | null): boolean {
  if (describing.has(word)) return true;
  return feminine === null
    ? FEMININE_NISBA.test(word) || MASCULINE_NISBA.test(word)
    : (feminine ? FEMININE_NISBA : MASCULINE_NISBA).test(word);
}

/** «نشرة (متخصصة) «…»» */
export function isIndefiniteAdjective(token: Token | undefined, feminine: boolean): boolean {
  if (token?.kind !== 'word') return false;
  return unnamed.has(token.folded) || (feminine ? /.{2,}يه$/ : /.{2,}[^و]ي$/).test(token.folded);
}

function bracketAfter(tokens: readonly Token[], open: number): number | null {
  for (let i = open + 1; i <= open + 7; i++) if (tokens[i]?.kind === 'bracket') return i;
  return null;
}

/** Takes in «(بترا)» and the adjectives after a name; returns the last token and whether a nationality was among them. */
export function afterName(
  tokens: readonly Token[],
  last: number,
  feminine: boolean | null,
  whole: boolean,
): { to: number; bracketed: number; national: boolean } {
  let to = last;
  let bracketed = last;
  let national = false;
  for (let i = 0; i < 3; i++) {
    const next = tokens[to + 1];
    if (next?.kind === 'word' && !describing.has(next.folded) && isAdjective(next.folded, feminine)) {
      national = true;
      to++;
    } else if (next?.kind === 'bracket' || (whole && next?.kind === 'open')) {
      const close = next.kind === 'open' ? closing(tokens, to + 1) : bracketAfter(tokens, to + 1);
      if (close === null) break;
      to = close;
      bracketed = close;
    } else break;
  }
  return { to, bracketed, national };
}

/** Last token of an unquoted name that starts at `start`; null where no name does. */
export function unquotedName(reading: Reading, start: number, noun: OutletNoun): number | null {
  const { tokens } = reading;
  const known = knownRun(reading, start, noun);
  // «صحيفة البلاد الجديدة» is not «البلاد».
  if (known !== null) return /^الجديده?$/.test(tokens[known + 1]?.folded ?? '') ? known + 1 : known;
  const first = tokens[start];
  if (first?.kind !== 'word' || nameEnds.has(first.folded) || unnamed.has(first.folded) || isVerb(first.folded)) return null;
  if (placeNouns.has(first.folded) || outletNouns.has(first.folded)) return null;
  const definite = first.folded.startsWith('ال');
  if (!definite && !LATIN.test(first.folded) && INDEFINITE_NISBA.test(first.folded) && unnamedAdjective(first.folded, noun)) return null;
  if (definite && !noun.sure && (bodyHeads.has(first.folded) || !isNamedDefinite(tokens, start))) return null;
  let last = start;
  let complete = false;
  while (last - start < MOST_WORDS - 1 && !complete) {
    const next = tokens[last + 1];
    // «إذاعة فرنسا الدولية»: a country alone is no name.
    const namesCountry = last === start && isPlace(first.folded);
    if (next?.kind !== 'word' || endsName(next.folded) || (isAdjective(next.folded, noun.feminine) && !namesCountry)) break;
    if (noun.many && next.folded.startsWith('و')) break;
    if (LATIN.test(first.folded) !== LATIN.test(next.folded)) break;
    const nextDefinite = next.folded.startsWith('ال');
    // «الشرق الأوسط», «أخبار الخليج» end with their second word; transliterated names run on.
    if (definite && !nextDefinite && !mediaWords.has(next.folded)) break;
    complete = nextDefinite;
    last++;
  }
  return last;
}

/** «موقع المونيتور الأميركي», «موقع البلد الإخباري», but not «موقع الشركة الرسمي», «وكالة الغوث». */
function isNamedDefinite(tokens: readonly Token[], start: number): boolean {
  const after = [tokens[start + 1], tokens[start + 2]].map((token) => token?.folded ?? '');
  return after.some((word) => /^الاخباريه?$/.test(word) || countryOfNationality(word) !== null || mediaWords.has(word));
}

export function endsName(word: string): boolean {
  return nameEnds.has(word) || isVerb(word) || describing.has(word) || (word.startsWith('و') && isVerb(word.slice(1)));
}

export function isVerb(word: string): boolean {
  return sayingVerbs.has(word) || publishingVerbs.has(word);
}

/** «صحيفة بريطانية», «موقع إخباري»: agrees with its noun, so it describes. */
export function unnamedAdjective(word: string, noun: OutletNoun): boolean {
  return noun.many ? /ي(?:ه|تين|ين)$/.test(word) : noun.feminine ? word.endsWith('يه') : /[^و]ي$/.test(word);
}

/** Last token of the longest run of words from `start` that is a listed outlet's name, without the adjective after it. */
export function knownRun(reading: Reading, start: number, noun: OutletNoun): number | null {
  const { tokens } = reading;
  let best: number | null = null;
  for (let i = start; i < start + MOST_WORDS && tokens[i]?.kind === 'word'; i++) {
    if (i > start && isAdjective(tokens[i]!.folded, noun.feminine) && best === i - 1) break;
    if (i > start && nameEnds.has(tokens[i]!.folded) && best === i - 1) break;
    if (isListed(slice(reading, start, i))) best = i;
  }
  return best;
}
