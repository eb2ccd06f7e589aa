import { toAsciiDigits } from '../digits.ts';

/** A number, a word or one punctuation mark of a text. Bidi controls between them leave no trace. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Words as written; marks with every dash as `-` and every slash as `/`; numbers in ASCII digits. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly newLine: boolean;
  /** Numbers only; NaN else. */
  readonly value: number;
  /** Written in ۴۵۶ digits, as Persian and Urdu do. */
  readonly persian: boolean;
}

/**
 * One match a number, word or mark; letters by their blocks, Arabic and Latin, since dates have no others and Unicode's own table is dear to compile; white space with a line break is kept to know of the break. A year that lost the space before its hour, as spans
 * do that only CSS keeps apart («202510:30»), is cut after four digits.
 */
const PIECES =
  /([12١٢۱۲][0-9٠-٩۰-۹]{3}(?=[0-9٠-٩۰-۹]{1,2}:[0-9٠-٩۰-۹]{2}(?![0-9٠-٩۰-۹]))|[0-9٠-٩۰-۹]+)|([A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u036F\u0610-\u061A\u0620-\u065F\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200C\u200D]+)|([\s\u00A0]+)|(?:[^\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD])/gu;
const PERSIAN_DIGIT = /[۰-۹]/;
const JOINERS_ALONE = /^[\u200C\u200D]+$/;
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−', 'ـ']);
const SLASHES = new Set(['/', '؍', '⁄', '∕', '\\']);

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let newLine = true;
  for (const match of text.matchAll(PIECES)) {
    const [raw, number, word, space] = match;
    if (space !== undefined) {
      spaced = true;
      newLine ||= space.includes('\n');
      continue;
    }
    if (JOINERS_ALONE.test(raw)) continue;
    const at = { start: match.index, end: match.index + raw.length, spaced, newLine };
    if (number !== undefined) {
      const digits = toAsciiDigits(raw);
      tokens.push({ kind: 'number', text: digits, ...at, value: Number(digits), persian: PERSIAN_DIGIT.test(raw) });
    } else if (word !== undefined && !isTatweel(raw)) {
      tokens.push({ kind: 'word', text: raw, ...at, value: Number.NaN, persian: false });
    } else {
      tokens.push({ kind: 'mark', text: markOf(raw), ...at, value: Number.NaN, persian: false });
    }
    spaced = false;
    newLine = false;
  }
  return tokens;
}

/** A tatweel that stretches no letter is a dash («1 مارس ـ 1 رمضان»). */
const isTatweel = (raw: string): boolean => /^ـ+$/.test(raw);

function markOf(raw: string): string {
  const first = raw[0] ?? raw;
  if (DASHES.has(first)) return '-';
  if (SLASHES.has(raw)) return '/';
  if (raw === '\u2236' || raw === '\uFF1A') return ':';
  return raw;
}

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
};
/** What each code unit folds to, learnt when it first comes: taking letters apart never needs a look at their neighbours. */
const units: (string | undefined)[] = [];

/** One form for the ways in which a word of a date is spelled: no harakat, tatweel, joiners or accents; alef, yeh, kaf, heh of one kind. */
export function foldWord(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    folded += units[unit] ?? learn(unit);
  }
  return folded;
}

function learn(unit: number): string {
  const letter = String.fromCharCode(unit);
  // Arabic and ASCII letters are told without Unicode's tables, which are dear to ask for the first time.
  if (unit > 0x620 && unit < 0x63b) return (units[unit] = LETTERS[letter] ?? letter);
  if (unit > 0x640 && unit < 0x64b) return (units[unit] = LETTERS[letter] ?? letter);
  if (unit < 0x80) return (units[unit] = letter.toLowerCase());
  const bare = letter
    .normalize('NFKD')
    .replace(/[\p{M}ـ\u200C\u200D]/gu, '')
    .toLowerCase();
  const folded = bare.replace(/[أإآٱىیېےئؤةۀۃہھک]/g, (each) => LETTERS[each] ?? each);
  units[unit] = folded;
  return folded;
}

/** The folded word at an index; '' where no word stands there. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === 'word' ? foldWord(token.text) : '';
}

/** The mark at an index; '' where no mark stands there. */
export function markAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === 'mark' ? token.text : '';
}

/** The number at an index where it has at most `digits` digits; else null. */
export function numberAt(tokens: readonly Token[], index: number, digits: number): number | null {
  const token = tokens[index];
  return token?.kind === 'number' && token.text.length <= digits ? token.value : null;
}
