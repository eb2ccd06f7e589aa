import type { Direction } from '../article/types.ts';

const LETTER = /\p{L}/gu;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Letters from the right-to-left scripts as a share of all letters, 0 to 1; null where the text has no letter. */
export function rtlShare(text: string): number | null {
  let rtl = 0;
  let all = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    all++;
    if (RTL_LETTER.test(letter)) rtl++;
  }
  return all === 0 ? null : rtl / all;
}

/**
 * Direction from the letters of the whole text, never from the first one («Google هي شركة…» is Arabic).
 * Latin words count for less than their letters: an Arabic sentence with a long English name in it stays Arabic.
 */
export function textDirection(text: string): Direction | null {
  const share = rtlShare(text);
  return share === null ? null : share >= 0.3 ? 'rtl' : 'ltr';
}
