import { reasonInWords } from './reasons.ts';
import type { TidyPage } from './row.ts';

const LONGEST = 110;
const MOST_LINES = 3;

/** What was hidden in one page, as a terminal shows it: kind and label, why, where it stands, and how it begins. */
export function printPage({ isStory, widened, hidden, before, visible, ms }: TidyPage): string {
  const gone = countWords(before) - countWords(visible);
  const head = `${isStory ? 'a story' : 'no story'}; ${hidden.length} hidden, ${gone} of ${countWords(before)} visible words (${ms} ms)`;
  const width = widened ? [`The story is ${Math.round(widened.after)} px wide instead of ${Math.round(widened.before)}.`] : [];
  return [head, ...width, ...hidden.map(printPart)].join('\n\n');
}

function printPart({ kind, label, reasons, text, where, furniture }: TidyPage['hidden'][number]): string {
  const lines = text.split('\n');
  const more = lines.length > MOST_LINES ? [`    … and ${lines.length - MOST_LINES} lines`] : [];
  return [
    `${kind}  «${short(label)}»`,
    `  because: ${reasonInWords(reasons)}`,
    ...where.map((place) => `  in: ${place}`),
    ...(furniture.length > 0 ? [`  holds of the page’s furniture: ${furniture.join(', ')}`] : []),
    ...lines.slice(0, MOST_LINES).map((line) => `    ${short(line)}`),
    ...more,
  ].join('\n');
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

const short = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);
