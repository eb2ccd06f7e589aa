/**
 * npm run score [-- --set SET] [-- --page ID]
 * npm run score -- --tidy [--set SET]
 *
 * The pipeline on pages annotated by hand, with and without site rules, beside Readability and Defuddle in the same browser.
 * Prints tables and writes out/scores/report.html; a run over every set also writes docs/scores.md. `--page` shows one page block by block.
 * `--tidy`: rails hidden in place, on the same pages, with every rail that is left and every block of a story that is hurt.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readManifest } from './extract/manifest.ts';
import { CONTESTANTS, listed, OURS, READABILITY, readSets, type Readings } from './score/contestants.ts';
import { goldOf, hasCorpus, isSet, loadScorer, manifestOf, NO_CORPUS, SETS, type PageSet } from './score/corpus.ts';
import { figuresPage, setSection } from './score/figures.ts';
import { reportPage, type ReportedPage } from './score/report.ts';
import type { PageScore, Scorer } from './score/scorer.ts';
import { printPage } from './score/show-page.ts';
import { losersTable, type Result } from './score/tables.ts';
import { parts, scoreTidySets } from './score/tidy.ts';
import { compareTimes, timingTable } from './score/timing.ts';
import { judgeBlocks } from './score/verdicts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = 'out/scores/report.html';
const FIGURES = 'docs/scores.md';
const MOST_LOSERS = 12;

const { values } = parseArgs({ options: { set: { type: 'string' }, page: { type: 'string' }, tidy: { type: 'boolean', default: false } } });
const sets = values.set === undefined ? SETS : [namedSet(values.set)];

if (!hasCorpus()) console.log(NO_CORPUS);
else if (values.page) await showPage(values.page);
else if (values.tidy) await scoreTidySets(sets, path.join(ROOT, FIGURES));
else await scoreSets();

function namedSet(name: string): PageSet {
  if (isSet(name)) return name;
  throw new Error(`No set ${name}; there are ${SETS.join(', ')}.`);
}

async function showPage(id: string): Promise<void> {
  const scorer = await loadScorer();
  const set = SETS.find((name) => readManifest(manifestOf(name)).some((row) => row.id === id));
  const gold = set && scorer.readGold(goldOf(set)).find((page) => page.id === id);
  if (!set || !gold) throw new Error(`No page ${id} in any set.`);
  const reading = (await readSets(OURS, [set], (other) => other === id)).get(set)?.get(id);
  if (!reading) throw new Error(`No answer for ${id}.`);
  printPage(scorer.scorePage(gold, reading), reading, judgeBlocks(scorer, gold, reading));
}

async function scoreSets(): Promise<void> {
  const scorer = await loadScorer();
  const runs = new Map<string, ReadonlyMap<PageSet, Readings>>();
  for (const contestant of CONTESTANTS) {
    const start = performance.now();
    runs.set(contestant.name, await readSets(contestant, sets));
    console.log(`${contestant.name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  }
  const readingsOf = (name: string, set: PageSet): Readings => runs.get(name)!.get(set)!;

  const sections: string[] = [];
  const pages: ReportedPage[] = [];
  for (const set of sets) {
    const scored = CONTESTANTS.map(({ name }) => ({ name, ...scorer.score(goldOf(set), listed(readingsOf(name, set))) }));
    const peer = byId(scored.find(({ name }) => name === READABILITY.name)!.rows);
    const section = setSection(set, scored satisfies readonly Result[]);
    sections.push(section);
    console.log(`\n${section}`);
    const losers = losersTable(scored[0]!.rows, peer, READABILITY.name, MOST_LOSERS);
    if (losers) console.log(`\nPages that lost most:\n\n${losers}`);
    const { fp, fn } = scored[0]!.summary.detect;
    if (fp.length > 0) console.log(`\nNo story, but taken for one: ${fp.join(' ')}`);
    if (fn.length > 0) console.log(`\nA story, but not taken for one: ${fn.join(' ')}`);
    for (const { name } of CONTESTANTS) for (const line of brokenPages(readingsOf(name, set))) console.log(`${name} broke on ${line}`);
    pages.push(...reportedPages(scorer, set, readingsOf(OURS.name, set), peer));
  }

  const times = sets.map((set) => compareTimes(set, readingsOf(OURS.name, set), readingsOf(READABILITY.name, set)));
  const timing = timingTable(times, READABILITY.name);
  console.log(`\n${timing}`);
  mkdirSync(path.dirname(path.join(ROOT, REPORT)), { recursive: true });
  writeFileSync(path.join(ROOT, REPORT), reportPage([...sections, timing].join('\n\n'), pages));
  if (sets.length === SETS.length) keepFigures(figuresPage(sections));
  console.log(`\nPage by page: ${REPORT}${sets.length === SETS.length ? `; figures kept: ${FIGURES}` : ''}`);
}

function keepFigures(scores: string): void {
  const file = path.join(ROOT, FIGURES);
  writeFileSync(file, scores + (existsSync(file) ? parts(readFileSync(file, 'utf8')).tidy : ''));
}

function reportedPages(scorer: Scorer, set: PageSet, readings: Readings, peer: ReadonlyMap<string, PageScore>): ReportedPage[] {
  return scorer
    .readGold(goldOf(set))
    .filter(({ text }) => text !== undefined)
    .flatMap((gold) => {
      const reading = readings.get(gold.id);
      if (!reading) return [];
      const score = scorer.scorePage(gold, reading);
      return [{ set, score, peerF1: peer.get(gold.id)?.f1 ?? null, reading, verdicts: judgeBlocks(scorer, gold, reading) }];
    });
}

function brokenPages(readings: Readings): string[] {
  return Array.from(readings).flatMap(([id, { error }]) => (error ? [`${id}: ${error}`] : []));
}

function byId(rows: readonly PageScore[]): ReadonlyMap<string, PageScore> {
  return new Map(rows.map((row) => [row.id, row]));
}
