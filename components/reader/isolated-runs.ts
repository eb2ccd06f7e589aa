export interface Run {
  readonly text: string;
  /** Its direction must not reach the words around it. */
  readonly apart: boolean;
}

const LATIN = String.raw`[\p{Script=Latin}\p{N}\p{M}]+`;
const LATIN_WORD = String.raw`${LATIN}(?:[.’'&@_/-]${LATIN})*\+{0,2}`;
/** Latin words in a row («Global Water Watch», «F-16»), and single numbers. A range of years is not one run: the sentence orders it. */
const IN_ARABIC = new RegExp(String.raw`(?=\p{N}*\p{Script=Latin})${LATIN_WORD}(?: ${LATIN_WORD})*|\p{N}+(?:[.,:٫٬]\p{N}+)*`, 'gu');
/** Arabic words in a row. */
const IN_LATIN = /[\p{Script=Arabic}\p{M}]+(?:[ ،؛-][\p{Script=Arabic}\p{M}]+)*/gu;

/** Cuts a line into what follows its direction and what has one of its own. */
export function isolatedRuns(text: string, dir: 'rtl' | 'ltr'): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(dir === 'rtl' ? IN_ARABIC : IN_LATIN)) {
    if (index > from) runs.push({ text: text.slice(from, index), apart: false });
    runs.push({ text: found, apart: true });
    from = index + found.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), apart: false });
  return runs;
}
