import type { Direction } from '../article/types.ts';
import { textDirection } from './script.ts';

export interface Run {
  readonly text: string;
  readonly dir: Direction;
}

/**
 * What reads from left to right inside Arabic: addresses, then words of Latin letters and digits with what joins them («Sky News», `C++`, `COVID-19`,
 * `2-1`, `+20 100 555`, `$1,000`). A word and a joint share no character, so each place is tried once.
 */
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s،؛«»<>"]{1,600}`;
const WORD = String.raw`[\p{Script=Latin}\u0300-\u036F0-9٠-٩۰-۹]+`;
const JOINT = String.raw`(?: ?[&\/+–-] ?| |['’._@:,#])`;
const LTR = new RegExp(`${ADDRESS}|[@#+$€£¥]?${WORD}(?:${JOINT}${WORD})*(?:[+#]{1,2}|[$€£¥])?`, 'gu');

const LATIN = /\p{Script=Latin}/u;
/** Numbers whose order the bidi algorithm turns round in Arabic: with a hyphen, a plus sign or a currency sign. */
const TURNED = /[0-9٠-٩۰-۹] ?[–-] ?[0-9٠-٩۰-۹]|^[+$€£¥#]|[$€£¥]$/u;
/** «2020-2025» is read from right to left, as are the years of a life. */
const SPAN_OF_YEARS = /^[0-9٠-٩۰-۹]{4} ?[–-] ?[0-9٠-٩۰-۹]{4}$/u;
const TRAILING = /[.,:!?؟)]+$/u;

/**
 * A text as runs that cover it, in order: `ltr` ones to be wrapped in `<bdi dir="ltr">`, `rtl` ones as they are. A text that is not right-to-left as a
 * whole is one run.
 * @param dir direction of what the text is a piece of, where it is one
 */
export function isolateRuns(text: string, dir: Direction | null = textDirection(text)): Run[] {
  if (!text) return [];
  if (dir !== 'rtl') return [{ text, dir: 'ltr' }];
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(LTR)) {
    const run = match[0].replace(TRAILING, '');
    if (!isLtr(run)) continue;
    if (match.index > done) runs.push({ text: text.slice(done, match.index), dir: 'rtl' });
    runs.push({ text: run, dir: 'ltr' });
    done = match.index + run.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), dir: 'rtl' });
  return runs;
}

/** A run that its right-to-left neighbours would tear apart or turn round; plain words («Sky News») keep together by themselves. */
export const isTorn = (run: string): boolean =>
  TURNED.test(run) || /^(?:[@#+$€£¥]|https?:|www\.|[0-9٠-٩۰-۹]+[^\p{L}\p{N}.,:'’])|[+#$€£¥/]$/u.test(run);

const isLtr = (run: string): boolean => LATIN.test(run) || (TURNED.test(run) && !SPAN_OF_YEARS.test(run));
