import { decimals } from './tables.ts';
import type { PageScore, Reading } from './scorer.ts';
import type { Block, Verdicts } from './verdicts.ts';

const SIGNS = { kept: ' ', junk: '+', lost: '-' } as const;

/** One page in a terminal: `+` before what should not be there, `-` before what is missing. */
export function printPage({ id, p, r, f1, lost, junk, leak }: PageScore, reading: Reading, verdicts: Verdicts): void {
  const { error, isArticle, ms } = reading;
  console.log(`${id}: P ${decimals(p)} R ${decimals(r)} F1 ${decimals(f1)}, lost ${lost}, junk ${junk}, leak ${leak}, ${ms} ms`);
  console.log(error ? `broke: ${error}` : isArticle ? 'taken for a story' : 'not taken for a story');
  section('Ours', verdicts.ours.map(line));
  section('Missing', verdicts.gold.filter(({ verdict }) => verdict === 'lost').map(line));
  section('Clutter that leaked', verdicts.leaked);
  section(
    'Wrong fields',
    verdicts.faults.map(({ name, wanted, got }) => `${name}: ${got} instead of ${wanted}`),
  );
  section('Captions', reading.captions ?? []);
  section(
    'Sources',
    (reading.sources ?? []).map(({ outlet, phrase }) => `${outlet}: ${phrase}`),
  );
}

const line = ({ text, verdict, why }: Block): string => `${SIGNS[verdict]} ${text}${why ? `\n    (${why})` : ''}`;

function section(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n── ${title}\n${lines.join('\n')}`);
}
