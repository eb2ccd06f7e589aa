import type { Direction } from '../article/types.ts';

export type Script = 'arabic' | 'hebrew' | 'otherRtl' | 'latin' | 'cyrillic' | 'greek' | 'han' | 'kana' | 'hangul' | 'other';

const LETTER = /^\p{L}/u;

/**
 * Letters of a text by script. By code unit, since this runs on every block of a page: Latin without accents and plain Arabic are told by their
 * numbers, the rest is asked of the regex.
 */
export function countScripts(text: string): Record<Script, number> {
  const counts = { arabic: 0, hebrew: 0, otherRtl: 0, latin: 0, cyrillic: 0, greek: 0, han: 0, kana: 0, hangul: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) counts.latin++;
    } else if (isPlainArabicLetter(code)) counts.arabic++;
    else if (isHighHalf(code)) {
      const whole = text.codePointAt(at) ?? 0;
      if (whole > 0xffff) {
        if (LETTER.test(String.fromCodePoint(whole))) counts[whole >= 0x20000 ? 'han' : 'other']++;
        at++;
      }
    } else if (LETTER.test(text.charAt(at))) counts[scriptOf(code)]++;
  }
  return counts;
}

/** The script of most letters; right-to-left ones win from `RTL_SHARE` on. Null where there is no letter. */
export function mainScript(text: string): Script | null {
  return (rtlShare(text) ?? 0) >= RTL_SHARE ? rtlScript(text) : ltrScript(text);
}

/** The right-to-left script that most letters of a text are in; null where none is. */
export function rtlScript(text: string): Script | null {
  return most(countScripts(text), ['arabic', 'hebrew', 'otherRtl']);
}

/** The same of the other scripts. Chinese characters and kana are one text: how much of it is kana tells whose. */
export function ltrScript(text: string): Script | null {
  const counts = countScripts(text);
  const east = counts.han + counts.kana;
  const isJapanese = counts.kana >= east * KANA_SHARE;
  return most({ ...counts, kana: isJapanese ? east : 0, han: isJapanese ? 0 : east }, LTR);
}

/** Kana among Chinese characters from which on a text is Japanese. */
const KANA_SHARE = 0.1;
const LTR: readonly Script[] = ['latin', 'cyrillic', 'greek', 'han', 'kana', 'hangul', 'other'];

function most(counts: Readonly<Record<Script, number>>, scripts: readonly Script[]): Script | null {
  const best = scripts.reduce((first, script) => (counts[script] > counts[first] ? script : first));
  return counts[best] > 0 ? best : null;
}

/** Letters from the right-to-left scripts as a share of all letters, 0 to 1; null where the text has no letter. */
export function rtlShare(text: string): number | null {
  const { arabic, hebrew, otherRtl, ...ltr } = countScripts(text);
  const rtl = arabic + hebrew + otherRtl;
  const all = Object.values(ltr).reduce((sum, letters) => sum + letters, rtl);
  return all === 0 ? null : rtl / all;
}

const isPlainArabicLetter = (code: number): boolean => code >= 0x620 && code <= 0x64a && code !== 0x640;

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Blocks of the scripts, first and last code unit. */
const BLOCKS: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x80, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x700, 0x86f, 'otherRtl'],
  [0x870, 0x8ff, 'arabic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];

const scriptOf = (code: number): Script => BLOCKS.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'other';

/** Share of right-to-left letters from which on a text runs that way: an Arabic sentence with a long English name in it stays Arabic. */
export const RTL_SHARE = 0.3;

/**
 * Direction from the letters of the whole text, never from the first one («Google هي شركة…» is Arabic).
 */
export function textDirection(text: string): Direction | null {
  const share = rtlShare(text);
  return share === null ? null : share >= RTL_SHARE ? 'rtl' : 'ltr';
}
