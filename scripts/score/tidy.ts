import { readFileSync, writeFileSync } from 'node:fs';
import { loadScorer, SETS, type PageSet } from './corpus.ts';
import { otherTable, storyTable, TIDY_HEADING, tidyFigures, tidyRemarks } from './tidy-figures.ts';
import { tidySets } from './tidy-sets.ts';

/** Hides rails on every page of the sets, by the finder alone and with site rules; prints what there is to look at, and keeps the figures of a full run. */
export async function scoreTidySets(sets: readonly PageSet[], figures: string): Promise<void> {
  const scorer = await loadScorer();
  const alone = await tidySets(scorer, sets, { siteRules: false });
  const ruled = await tidySets(scorer, sets, { siteRules: true });
  const bySet = sets.flatMap((_, at) => [alone[at]!, ruled[at]!]);
  console.log(tidyRemarks(alone));
  console.log(`\n${storyTable(bySet)}\n\n${otherTable(alone)}`);
  if (sets.length < SETS.length) return;
  const { scores } = parts(readFileSync(figures, 'utf8'));
  writeFileSync(figures, `${scores}\n${tidyFigures(bySet, alone)}`);
  console.log(`\nFigures kept: ${figures}`);
}

/** The kept page's two parts: each command writes its own and leaves the other's. */
export function parts(page: string): { scores: string; tidy: string } {
  const at = page.indexOf(`\n${TIDY_HEADING}\n`);
  return at < 0 ? { scores: page, tidy: '' } : { scores: page.slice(0, at), tidy: page.slice(at) };
}
