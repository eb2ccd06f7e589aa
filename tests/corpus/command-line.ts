import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { manifestOf, type PageSet } from '../../scripts/score/corpus.ts';
import type { Readings } from '../../scripts/score/contestants.ts';
import type { Reading } from '../../scripts/score/scorer.ts';
import type { TidyRows } from '../../scripts/score/tidy-sets.ts';
import type { TidyRow } from '../../scripts/tidy/row.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = 'out/scores';

interface Options {
  readonly siteRules: boolean;
}

/** The set read by the command line as anyone would run it; the time is the whole command's, from start to exit. */
export async function readByCommandLine(set: PageSet, options: Options): Promise<{ readings: Readings; seconds: number }> {
  const start = performance.now();
  const readings = await run<Reading>('extract', set, options);
  return { readings, seconds: (performance.now() - start) / 1_000 };
}

/** The set with its rails hidden by the command line as anyone would run it. */
export function tidyByCommandLine(set: PageSet, options: Options): Promise<TidyRows> {
  return run<TidyRow>('tidy', set, options);
}

async function run<Row>(command: 'extract' | 'tidy', set: PageSet, { siteRules }: Options): Promise<ReadonlyMap<string, Row>> {
  mkdirSync(`${ROOT}/${OUT}`, { recursive: true });
  const out = `${OUT}/${command}-${set}${siteRules ? '' : '-no-site-rules'}.jsonl`;
  const args = [`scripts/${command}.ts`, '--manifest', manifestOf(set), '--out', out, ...(siteRules ? [] : ['--no-site-rules'])];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  const rows = readFileSync(`${ROOT}/${out}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row & { id: string });
  return new Map(rows.map((row) => [row.id, row]));
}
