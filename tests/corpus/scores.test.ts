import { beforeAll, describe, expect, test } from 'vitest';
import { listed, READABILITY, readSets, type Readings } from '../../scripts/score/contestants.ts';
import { goldOf, hasCorpus, loadScorer, NO_CORPUS, SETS, type PageSet } from '../../scripts/score/corpus.ts';
import { wrongFields, type Scorer, type Summary } from '../../scripts/score/scorer.ts';
import { readByCommandLine } from './command-line.ts';
import { FLOORS } from './floors.ts';

const TITLE = 'the command line on pages annotated by hand';

// One file, and so one run after the other: two at once on a small machine would measure each other.
describe.skipIf(!hasCorpus())(hasCorpus() ? TITLE : `${TITLE}: ${NO_CORPUS}`, () => {
  let scorer: Scorer;
  const runs = new Map<PageSet, { readings: Readings; seconds: number }>();
  const summaryOf = (set: PageSet): Summary => scorer.score(goldOf(set), listed(runs.get(set)!.readings)).summary;

  beforeAll(async () => {
    scorer = await loadScorer();
  });

  describe.each(SETS)('%s', (set) => {
    beforeAll(async () => {
      runs.set(set, await readByCommandLine(set, { siteRules: true }));
    });

    test('no page breaks', () => {
      const readings = Array.from(runs.get(set)!.readings);
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.flatMap(([id, { error }]) => (error ? [`${id}: ${error}`] : []))).toEqual([]);
    });

    test.each(FLOORS[set])('$name (at least $atLeast, at most $atMost)', ({ of, atLeast, atMost }) => {
      const reached = of(summaryOf(set));
      if (atLeast !== undefined) expect(reached).toBeGreaterThanOrEqual(atLeast);
      if (atMost !== undefined) expect(reached).toBeLessThanOrEqual(atMost);
    });
  });

  describe.each([true, false])('the article that Safa was asked for is whole and right (site rules: %s)', (siteRules) => {
    let readings: Readings;
    beforeAll(async () => {
      readings = siteRules ? runs.get('seed')!.readings : (await readByCommandLine('seed', { siteRules })).readings;
    });

    test('every word, and none beside; every field', () => {
      const pages = scorer.readGold(goldOf('seed')).map((gold) => ({ gold, score: scorer.scorePage(gold, readings.get(gold.id)) }));
      expect(pages.length).toBe(readings.size);
      for (const { gold, score } of pages) {
        const { id, f1, lost, junk, leak } = score;
        expect({ id, f1, lost, junk, leak, wrong: wrongFields(score) }).toEqual({ id, f1: 1, lost: 0, junk: 0, leak: 0, wrong: [] });
        expect(Object.keys(score.fields)).toEqual(expect.arrayContaining(['title', 'byline', 'publisher', 'published', 'dir', 'lang']));
        expect(readings.get(gold.id)!.isArticle).toBe(true);
      }
    });

    test('its source, with the phrase that names it, and no other', () => {
      for (const gold of scorer.readGold(goldOf('seed'))) expect(readings.get(gold.id)!.sources).toEqual(gold.cited);
    });
  });

  describe('beside Readability as it comes, in the same run', () => {
    test('no page of the news reads worse', async () => {
      const theirs = await readSets(READABILITY, ['seed', 'news']);
      for (const set of ['seed', 'news'] as const) {
        const peer = scorer.score(goldOf(set), listed(theirs.get(set)!));
        console.log(`${set}: F1 ${summaryOf(set).f1.toFixed(3)}, Readability ${peer.summary.f1.toFixed(3)}`);
        expect(peer.summary.f1).toBeGreaterThan(0.9); // Else it is the harness that is broken.
        const { rows } = scorer.score(goldOf(set), listed(runs.get(set)!.readings));
        const worse = rows.filter(({ id, f1 }) => f1 < peer.rows.find((row) => row.id === id)!.f1 - 0.001);
        expect(worse.map(({ id, f1 }) => `${id}: ${f1}`)).toEqual([]);
      }
    });

    test('a hundred layouts take at most three times as long', async () => {
      const start = performance.now();
      await readSets(READABILITY, ['layouts']);
      const theirs = (performance.now() - start) / 1_000;
      const ours = runs.get('layouts')!.seconds;
      console.log(`layouts: ${ours.toFixed(1)} s with start-up and build, Readability ${theirs.toFixed(1)} s`);
      expect(ours / theirs).toBeLessThanOrEqual(3);
    });
  });
});
