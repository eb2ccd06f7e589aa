import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { manifestOf, type PageSet } from '../../scripts/score/corpus.ts';
import type { Readings } from '../../scripts/score/contestants.ts';
import type { Reading } from '../../scripts/score/scorer.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = 'out/scores';

/** The set read by the command line as anyone would run it; the time is the whole command's, from start to exit. */
export async function readByCommandLine(
  set: PageSet,
  { siteRules }: { siteRules: boolean },
): Promise<{ readings: Readings; seconds: number }> {
  mkdirSync(`${ROOT}/${OUT}`, { recursive: true });
  const out = `${OUT}/${set}${siteRules ? '' : '-no-site-rules'}.jsonl`;
  const args = ['scripts/extract.ts', '--manifest', manifestOf(set), '--out', out, ...(siteRules ? [] : ['--no-site-rules'])];
  const start = performance.now();
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  const seconds = (performance.now() - start) / 1_000;
  const rows = readFileSync(`${ROOT}/${out}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading & { id: string });
  return { readings: new Map(rows.map((row) => [row.id, row])), seconds };
}
