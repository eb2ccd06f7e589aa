/** Harakat, Quranic marks, tatweel, zero-width and bidi controls: what may stand in a word without changing it. */
const MARKS = /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/g;

/** The text without harakat, tatweel and invisible controls; letters stay as written. */
export function stripMarks(text: string): string {
  return text.normalize('NFC').replace(MARKS, '');
}

/** White space folded to single spaces, ends trimmed. */
export function squeezeSpace(text: string): string {
  // Single spaces, nearly all that there are, are passed over.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Words of a text, bare of marks and in lower case; letters and digits of every script. `\w` and `\b` know ASCII alone. */
export function words(text: string): string[] {
  return (
    stripMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ھ: 'ه',
  ہ: 'ه',
};

/**
 * One form for what readers hold to be one word: marks gone, alef, yeh, teh marbuta and hamza forms folded, presentation forms resolved,
 * every digit ASCII, one space between words and no punctuation. For comparing and finding, never for showing.
 */
export function fold(text: string): string {
  return foldPlain(text) ?? foldAny(text);
}

const SEPARATOR = ' ';
/** What a code unit below U+0700 becomes where that needs no look at its neighbours, null where it does; a unit is asked for when it first comes. */
const plainUnits: (string | null | undefined)[] = Array.from({ length: 0x700 });

/** Nearly all Arabic and Latin text folds unit by unit; null at the first that does not (marks that compose, letters of other blocks). */
function foldPlain(text: string): string | null {
  let folded = '';
  let parted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const next = unit < 0x700 ? (plainUnits[unit] === undefined ? learn(unit) : plainUnits[unit]) : ALWAYS_PLAIN.get(unit);
    if (next === undefined || next === null) return null;
    if (next === SEPARATOR) parted = true;
    else if (next !== '') {
      if (parted && folded !== '') folded += ' ';
      parted = false;
      folded += next;
    }
  }
  return folded;
}

const ALWAYS_PLAIN: ReadonlyMap<number, string> = new Map(
  Array.from('\u2013\u2014\u2018\u2019\u201C\u201D\u2039\u203A', (mark) => [mark.charCodeAt(0), SEPARATOR]),
);

function learn(unit: number): string | null {
  const plain = commonUnit(unit) ?? plainUnit(String.fromCharCode(unit)) ?? null;
  plainUnits[unit] = plain;
  return plain;
}

/** Arabic and ASCII letters and digits, told without Unicode's tables, which are dear to ask for the first time. */
function commonUnit(unit: number): string | undefined {
  const letter = String.fromCharCode(unit);
  if (unit > 0x620 && unit < 0x64b && unit !== 0x640) return unit > 0x63a && unit < 0x640 ? undefined : (FOLDED[letter] ?? letter);
  if (unit < 0x80) return isAsciiWord(unit) ? letter.toLowerCase() : SEPARATOR;
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return String(unit & 0xf);
  return undefined;
}

const isAsciiWord = (unit: number): boolean => (unit > 0x2f && unit < 0x3a) || ((unit | 32) > 0x60 && (unit | 32) < 0x7b);

const ANY_WORD = /[\p{L}\p{N}]/u;

/** Whether a letter or digit stands in the text. */
export function hasWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x6ff) return ANY_WORD.test(text);
    if ((unit > 0x61f && unit < 0x64b) || isAsciiWord(unit)) return true;
    if (unit > 0x7f && ANY_WORD.test(text[index]!)) return true;
  }
  return false;
}

function plainUnit(unit: string): string | undefined {
  // Hamza and madda above or below may join the letter before them.
  if (/[\u0653-\u0655\u0300-\u036F]/.test(unit)) return undefined;
  if (unit !== unit.normalize('NFKC')) return undefined;
  return foldAny(unit) || (MARK_ALONE.test(unit) ? '' : /\p{M}/u.test(unit) ? undefined : SEPARATOR);
}

const MARK_ALONE = new RegExp(`^${MARKS.source}$`);

function foldAny(text: string): string {
  const bare = stripMarks(text.normalize('NFKC')).toLowerCase();
  const letters = bare.replace(/[أإآٱىیةؤئکھہ]/g, (letter) => FOLDED[letter] ?? letter);
  const digits = letters.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return (digits.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** How much two texts share, 0 to 1: words in common over words of the longer one. Readability's own measure is always 0 for Arabic. */
export function similarity(a: string, b: string): number {
  const left = fold(a).split(' ').filter(Boolean);
  const right = fold(b).split(' ').filter(Boolean);
  if (left.length === 0 || right.length === 0) return 0;
  const pool = new Map<string, number>();
  for (const word of left) pool.set(word, (pool.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const unused = pool.get(word) ?? 0;
    if (unused > 0) {
      shared++;
      pool.set(word, unused - 1);
    }
  }
  return shared / Math.max(left.length, right.length);
}
