/** How the story's words lie, by its lines alone. */
export interface StorySigns {
  /** Characters of all lines. */
  readonly letters: number;
  /** Characters of the lines that read as prose: long enough, with a sentence mark. */
  readonly prose: number;
  /** Mean length of those lines; 0 where there are none. */
  readonly meanLine: number;
}

const SENTENCE_MARK = /[.،؛؟!…۔:«»“”"]/;
const PROSE_LINE = 40;

export function readStorySigns(text: readonly string[]): StorySigns {
  const lines = text.filter((line) => line.length >= PROSE_LINE && SENTENCE_MARK.test(line));
  const prose = lengthOf(lines);
  return { letters: lengthOf(text), prose, meanLine: lines.length === 0 ? 0 : prose / lines.length };
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
