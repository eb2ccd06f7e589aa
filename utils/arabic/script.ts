import type { Direction } from '../article/types.ts';

const LETTER = /^\p{L}/u;

/**
 * Letters from the right-to-left scripts as a share of all letters, 0 to 1; null where the text has no letter.
 * By code unit, since this runs on every block of a page: the right-to-left scripts stand together, the rest is asked of the regex.
 */
export function rtlShare(text: string): number | null {
  let rtl = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) all++;
    } else if (isRtlBlock(code)) {
      if (isPlainArabicLetter(code) || LETTER.test(text.charAt(at))) {
        all++;
        rtl++;
      }
    } else if (LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) {
      all++;
      if (code >= 0xd800 && code <= 0xdbff) at++;
    }
  }
  return all === 0 ? null : rtl / all;
}

/** Hebrew to Arabic Extended-A, and the presentation forms of both. */
const isRtlBlock = (code: number): boolean =>
  (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

const isPlainArabicLetter = (code: number): boolean => code >= 0x620 && code <= 0x64a;

/**
 * Direction from the letters of the whole text, never from the first one («Google هي شركة…» is Arabic).
 * Latin words count for less than their letters: an Arabic sentence with a long English name in it stays Arabic.
 */
export function textDirection(text: string): Direction | null {
  const share = rtlShare(text);
  return share === null ? null : share >= 0.3 ? 'rtl' : 'ltr';
}
