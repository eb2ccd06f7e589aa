import type { PageSet } from './corpus.ts';
import { fieldTable, textTable, type Result } from './tables.ts';

const MEANING: Readonly<Record<PageSet, string>> = {
  seed: 'The article that Safa was asked for, in its paper’s own markup and in a page without any semantics.',
  news: 'Real saved pages of Arabic papers and broadcasters, annotated by hand.',
  layouts:
    'Real news layouts whose words were replaced by Arabic-looking ones; direction and language declared right, in CSS only, or wrong.',
  types: 'Stories, listings, shops, forums and service pages: is it a story at all, and what is it?',
  attribution: 'Bylines, dates, publishers and quoted sources in every manner of Arabic newspapers, with decoys.',
  'held-out':
    'Our own pages in manners that the extractor was not built on (`tests/held-out`), frozen before they were first scored. That first score stands in `tests/held-out/README.md`.',
  others: 'Front pages and sections (no story), and stories in other languages or that are no news.',
};

export function setSection(set: PageSet, results: readonly Result[]): string {
  const text = textTable(results);
  return [`## ${set}`, MEANING[set], ...(text ? [text] : []), fieldTable(results)].join('\n\n');
}

/** The document that keeps the figures, so that a worse one shows in the difference. Written by the command, never by hand. */
export function figuresPage(sections: readonly string[]): string {
  return `# Scores

What the last full run of \`npm run score\` printed; the command writes this file. The pages and their scorer lie beside the project
(\`../shared/corpus\`) and are no part of it: without them the command says so, and the tests under \`tests/corpus\` are skipped.
\`tests/corpus/floors.ts\` holds the command line to figures a little under these.

- P, R, F1: words of the story; \`worst\` is the lowest F1 of a page, \`F1 < .9\` counts pages.
- lost, junk: blocks of the story that are missing, blocks that are none of it. leak: known clutter that came along.
- Fields: right of annotated. Sources: outlets that the text cites, found of those annotated, and right of those given.
- story: of the pages taken for a story those that are one (precision), and the reverse (recall); Readability by \`isProbablyReaderable\`.
- Each extractor reads the same page in the same headless Chromium, scripts off, no network. Readability gets a copy whose form controls have lost
  their names, since some names make it loop for ever; Defuddle knows no direction. Times are printed and not kept: they say more of the machine.

${sections.join('\n\n')}
`;
}
