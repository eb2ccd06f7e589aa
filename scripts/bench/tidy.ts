import { openExtractor } from '../extract/browser.ts';
import { readManifest } from '../extract/manifest.ts';
import { hasCorpus, isSet, manifestOf, NO_CORPUS, SETS } from '../score/corpus.ts';
import { markdownTable } from '../score/tables.ts';
import type { Pair, TidyCost } from './tidy-page.ts';

/** The finder's time beside a style-and-layout pass of the same page, at most. */
const RATIO_TARGET = 1.5;
/** Milliseconds for a batch of a hundred nodes, at most. */
const BATCH_TARGET = 2;
/** Milliseconds of a pass under which the clock says more than the code. */
const CLOCK_FLOOR = 5;
const MOST_DEAR = 20;

type Costs = readonly (TidyCost & { readonly id: string })[];

/**
 * What looking for rails costs on pages of the sets, one page at a time, beside what the browser itself needs to show it.
 * @param most pages of each set, taken at even steps; 0 for all
 */
export async function benchTidy(most: number, only?: string): Promise<void> {
  if (!Number.isSafeInteger(most) || most < 0) throw new Error('How many pages? --pages takes a whole number, 0 for all.');
  if (!hasCorpus()) return console.log(NO_CORPUS);
  if (only !== undefined && !isSet(only)) throw new Error(`No set ${only}; there are ${SETS.join(', ')}.`);
  const extractor = await openExtractor<TidyCost>({ siteRules: true, pages: 1, entry: new URL('tidy-page.ts', import.meta.url) });
  let count = 0;
  const all: (TidyCost & { id: string })[] = [];
  const rows: string[][] = [];
  try {
    for (const set of only ? [only] : SETS) {
      const costs: (TidyCost & { id: string })[] = [];
      const pages = readManifest(manifestOf(set));
      await extractor.all(sample(pages, most), (id, row) => {
        if ('error' in row) console.log(`${id} broke: ${row.error}`);
        else costs.push({ id, ...row });
      });
      all.push(...costs);
      count += pages.length;
      rows.push(line(set, costs, pages.length));
    }
  } finally {
    await extractor.close();
  }
  rows.push(line('all', all, count));
  const head = [
    '',
    'pages',
    'nodes',
    'finder, ms',
    'of it reading',
    'pass, ms',
    'cold: ratio',
    'worst',
    'on page',
    'warm: ratio',
    'worst',
    'on page',
    'batch, ms',
    'worst',
    '100 apart',
    'worst',
  ];
  console.log(markdownTable([head, ...rows]));
  console.log(
    `\nMedians of cold times; the worst ratio is of pages whose pass takes ${CLOCK_FLOOR} ms or more. Targets: ratio ${RATIO_TARGET}, batch ${BATCH_TARGET} ms.`,
  );
  printDear(all);
}

/** At even steps, so that what stands together in a list does not stand for all. */
const sample = <Page>(pages: readonly Page[], most: number): readonly Page[] =>
  most === 0 || pages.length <= most ? pages : Array.from({ length: most }, (_, at) => pages[Math.floor((at * pages.length) / most)]!);

function printDear(costs: Costs): void {
  const dearest = ({ cold, warm }: TidyCost): number => Math.max(ratio(cold), ratio(warm));
  const dear = costs
    .filter((cost) => cost.cold.layout >= CLOCK_FLOOR && dearest(cost) > RATIO_TARGET)
    .toSorted((a, b) => dearest(b) - dearest(a));
  console.log(`\nOver the ratio: ${dear.length} of ${costs.length}${dear.length > 0 ? ', the dearest' : ''}`);
  for (const { id, cold, warm } of dear.slice(0, MOST_DEAR))
    console.log(
      `  ${id}: ${ratio(cold).toFixed(2)} cold, ${ratio(warm).toFixed(2)} warm (${warm.finder.toFixed(1)} ms, ${warm.reading.toFixed(1)} of them reading, beside ${warm.layout.toFixed(1)})`,
    );
}

function line(name: string, costs: Costs, of: number): string[] {
  const mid = (figure: (cost: TidyCost) => number, digits: number): string => median(costs.map(figure)).toFixed(digits);
  const most = (figure: (cost: TidyCost) => number): string => Math.max(...costs.map(figure)).toFixed(1);
  return [
    name,
    costs.length === of ? String(of) : `${costs.length} of ${of}`,
    mid(({ nodes }) => nodes, 0),
    mid(({ cold }) => cold.finder, 1),
    mid(({ cold }) => cold.reading, 1),
    mid(({ cold }) => cold.layout, 1),
    ...ratios(costs, ({ cold }) => cold),
    ...ratios(costs, ({ warm }) => warm),
    mid(({ batch }) => batch.box, 1),
    most(({ batch }) => batch.box),
    mid(({ batch }) => batch.apart, 1),
    most(({ batch }) => batch.apart),
  ];
}

function ratios(costs: Costs, of: (cost: TidyCost) => Pair): string[] {
  const told = costs.filter((cost) => of(cost).layout >= CLOCK_FLOOR);
  const worst = told.toSorted((a, b) => ratio(of(b)) - ratio(of(a)))[0];
  return [median(costs.map((cost) => ratio(of(cost)))).toFixed(2), worst ? ratio(of(worst)).toFixed(2) : '·', worst?.id ?? '·'];
}

const ratio = ({ finder, layout }: Pair): number => finder / layout;

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
