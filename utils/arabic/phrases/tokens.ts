import { foldList } from '../fold-lists.ts';
import { fold } from '../normalize.ts';

export type TokenKind = 'word' | 'open' | 'close' | 'comma' | 'colon' | 'dash' | 'bracket' | 'stop' | 'other';

/** A word or a mark of a text; `folded` is for comparing, `at` and `end` (UTF-16 units) find it again as written. */
export interface Token {
  readonly kind: TokenKind;
  readonly folded: string;
  /** Ends in ة as written, which folding makes one with ه: «نشرة» is no «نشره». */
  readonly marbuta: boolean;
  readonly at: number;
  readonly end: number;
}

// Arabic and Latin runs part where they touch («لـBBC»); digits stay with the letters before them («رصيف22»).
const PIECE =
  /[\p{Script=Arabic}\p{M}\p{N}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]+|[\p{L}\p{M}\p{N}]+|''|<<|>>|[^\s\p{L}\p{M}\p{N}]/gu;

const MARKS: Readonly<Record<string, TokenKind>> = {
  '«': 'open',
  '“': 'open',
  '„': 'open',
  '‘': 'open',
  '‹': 'open',
  '»': 'close',
  '”': 'close',
  '’': 'close',
  '›': 'close',
  '<<': 'open',
  '>>': 'close',
  '،': 'comma',
  ',': 'comma',
  '؛': 'stop',
  ';': 'stop',
  ':': 'colon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '/': 'dash',
  '|': 'dash',
  '+': 'dash',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '.': 'stop',
  '!': 'stop',
  '؟': 'stop',
  '?': 'stop',
  '…': 'stop',
};

const NO_WORD = { folded: '', marbuta: false };

/** Stories say the same words over and over, and folding is most of the cost of reading them. */
const folds = new Map<string, Folded>();
const MOST_FOLDS = 20_000;

interface Folded {
  readonly folded: string;
  readonly marbuta: boolean;
}

function foldPiece(piece: string): Folded {
  const before = folds.get(piece);
  if (before !== undefined) return before;
  if (folds.size >= MOST_FOLDS) folds.clear();
  const read = { folded: fold(piece), marbuta: /ة[\p{M}\u0640]*$/u.test(piece) };
  folds.set(piece, read);
  return read;
}

const STRAIGHT = /^(?:"|''?)$/;
const CURLY = /^[“”„‘’]$/;
const INVISIBLE = /^[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]+$/;

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Arabic papers set ”…“ as well as “…”: the neighbours tell, and the shape where they don't. */
function curlyKind(text: string, at: number, end: number, inQuotes: boolean): TokenKind | null {
  const before = isLetter(text[at - 1]) && text[at - 1] !== '\u0640';
  const after = isLetter(text[end]);
  // «و”…“»: a conjunction is written to the mark.
  if (before && after && text[at] !== '’') return inQuotes ? 'close' : 'open';
  return before === after ? null : after ? 'open' : 'close';
}

/** Words and marks of a text in order; straight quotes are opened and closed in turn. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let inQuotes = false;
  let inCurly = false;
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    const at = match.index;
    const end = at + piece.length;
    let kind = MARKS[piece];
    if (STRAIGHT.test(piece)) {
      // An apostrophe inside a Latin word is no quote.
      if (piece === "'" && isLetter(text[at - 1]) && isLetter(text[end])) kind = 'other';
      else {
        kind = inQuotes ? 'close' : 'open';
        inQuotes = !inQuotes;
      }
    } else if (CURLY.test(piece)) {
      kind = curlyKind(text, at, end, inCurly) ?? kind;
      inCurly = kind === 'open';
    }
    let read: Folded = NO_WORD;
    if (kind === undefined) {
      read = foldPiece(piece);
      // A lone kashida serves as a dash («باريس ـ د ب أ ـ»).
      kind = read.folded ? 'word' : piece.includes('\u0640') ? 'dash' : 'other';
      // A direction mark beside a quotation mark is nothing to read.
      if (kind === 'other' && INVISIBLE.test(piece)) continue;
    }
    tokens.push({ kind, ...read, at, end });
  }
  return tokens;
}

/** The words of a list that is written as running text, folded, for looking words up. */
export function lexicon(text: string): ReadonlySet<string> {
  return new Set(foldList(text.replaceAll('\n', ' ')).split(' '));
}

/** The same for names of several words, parted by «|». */
export function nameList(text: string): ReadonlySet<string> {
  return new Set(foldList(text.replaceAll('\n', ' ')).split('|'));
}
