import { beforeAll, describe, expect, test } from 'vitest';
import { hasCorpus, loadScorer, NO_CORPUS, SETS } from '../../scripts/score/corpus.ts';
import type { Scorer } from '../../scripts/score/scorer.ts';
import { meanShare } from '../../scripts/score/tidy-figures.ts';
import { judgeSet, type TidyResult } from '../../scripts/score/tidy-sets.ts';
import { tidyByCommandLine } from './command-line.ts';
import { HIDDEN_ELSEWHERE, RAILS_HIDDEN } from './tidy-floors.ts';

const TITLE = 'rails hidden by the command line on pages annotated by hand';

describe.skipIf(!hasCorpus())(hasCorpus() ? TITLE : `${TITLE}: ${NO_CORPUS}`, () => {
  let scorer: Scorer;
  beforeAll(async () => {
    scorer = await loadScorer();
  });

  describe.each([
    ['by the finder alone', false, SETS],
    ['with the sites’ own rules', true, ['seed', 'news']],
  ] as const)('%s', (_, siteRules, sets) => {
    describe.each(sets)('%s', (set) => {
      let result: TidyResult;
      beforeAll(async () => {
        result = judgeSet(scorer, set, siteRules, await tidyByCommandLine(set, { siteRules }));
      });

      test('no page breaks', () => {
        const { scores, others } = result;
        expect(scores.length + others.length).toBeGreaterThan(0);
        expect([...scores, ...others].flatMap(({ id, error }) => (error ? [`${id}: ${error}`] : []))).toEqual([]);
      });

      test('no block of a story, headline, comment or footer is hidden', () => {
        expect(result.scores.flatMap(({ id, hurt }) => hurt.map((text) => `${id}: ${text}`))).toEqual([]);
      });

      const atLeast = RAILS_HIDDEN[set];
      test.for(atLeast === undefined ? [] : [atLeast])('of the rails a share of %d is hidden', (floor) => {
        const { rails, left } = result.summary;
        expect(rails).toBeGreaterThan(0);
        expect((rails - left) / rails).toBeGreaterThanOrEqual(floor);
      });

      const elsewhere = Object.entries(HIDDEN_ELSEWHERE[set] ?? {});
      test.for(elsewhere)('hardly a word is hidden on pages of kind «%s», which are no story', ([kind, atMost]) => {
        const pages = result.others.filter((page) => page.kind === kind);
        expect(pages.length).toBeGreaterThan(0);
        expect(meanShare(pages)).toBeLessThanOrEqual(atMost.mean);
        expect(Math.max(...pages.map(({ share }) => share))).toBeLessThanOrEqual(atMost.worst);
      });
    });
  });
});
