/** Harakat, Quranic marks, tatweel, zero-width and bidi controls: what may stand in a word without changing it. */
const MARKS = /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/g;

/** The text without harakat, tatweel and invisible controls; letters stay as written. */
export function stripMarks(text: string): string {
  return text.normalize('NFC').replace(MARKS, '');
}

/** White space folded to single spaces, ends trimmed. */
export function squeezeSpace(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
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
