import { words } from '../../utils/arabic/normalize.ts';
import { readManifest } from '../extract/manifest.ts';
import type { TidyRow } from '../tidy/row.ts';
import { openTidier } from '../tidy/run.ts';
import { goldOf, manifestOf, type PageSet } from './corpus.ts';
import type { Gold, Scorer, TidyScore, TidySummary } from './scorer.ts';

export type TidyRows = ReadonlyMap<string, TidyRow>;

export interface TidyResult {
  readonly set: PageSet;
  readonly siteRules: boolean;
  readonly scores: readonly TidyScore[];
  readonly summary: TidySummary;
  /** Pages that are no story, and stories that nobody has annotated. */
  readonly others: readonly OtherPage[];
  /** Clutter by annotation that is no string of a rail, and was visible before. */
  readonly clutter: readonly LeftClutter[];
  /** Rails with furniture of the page in them, on every page of the set. */
  readonly furniture: readonly HiddenFurniture[];
}

export interface HiddenFurniture {
  readonly id: string;
  readonly rail: TidyRow['hidden'][number];
}

/** A page whose text has no annotation: what was hidden there is for a person to judge. */
export interface OtherPage {
  readonly id: string;
  readonly kind: string;
  readonly isStory: boolean;
  readonly error?: string;
  readonly hidden: TidyRow['hidden'];
  /** Of the words that were visible before, 0 to 1. */
  readonly share: number;
}

export interface LeftClutter {
  readonly id: string;
  readonly seen: number;
  readonly left: readonly string[];
}

/** What hiding does to every page of the sets; all in one browser, two pages at once. */
export async function tidySets(
  scorer: Scorer,
  sets: readonly PageSet[],
  { siteRules }: { siteRules: boolean },
  only: (id: string) => boolean = () => true,
): Promise<TidyResult[]> {
  const tidier = await openTidier({ siteRules });
  const results: TidyResult[] = [];
  try {
    for (const set of sets) {
      const rows = new Map<string, TidyRow>();
      await tidier.all(
        readManifest(manifestOf(set)).filter(({ id }) => only(id)),
        (id, row) => rows.set(id, row),
      );
      results.push(judgeSet(scorer, set, siteRules, rows));
    }
  } finally {
    await tidier.close();
  }
  return results;
}

export function judgeSet(scorer: Scorer, set: PageSet, siteRules: boolean, rows: TidyRows): TidyResult {
  const gold = scorer.readGold(goldOf(set)).filter(({ id }) => rows.has(id));
  const { rows: scores, summary } = scorer.scoreTidy(
    goldOf(set),
    Array.from(rows, ([id, row]) => ({ id, ...row })),
  );
  const others = gold.filter(({ kind }) => kind !== 'article').map((page) => otherPage(page, rows.get(page.id)!));
  const clutter = gold.map((page) => leftClutter(page, rows.get(page.id)!)).filter(({ seen }) => seen > 0);
  const furniture = Array.from(rows, ([id, { hidden }]) =>
    hidden.filter((rail) => rail.furniture.length > 0).map((rail) => ({ id, rail })),
  ).flat();
  return { set, siteRules, scores, summary, others, clutter, furniture };
}

function otherPage({ id, kind, readable }: Gold, { before, visible, hidden, error }: TidyRow): OtherPage {
  const [was, is] = [words(before).length, words(visible).length];
  return { id, kind, isStory: readable === true, hidden, share: was === 0 ? 0 : (was - is) / was, ...(error ? { error } : {}) };
}

function leftClutter({ id, clutter = [] }: Gold, { before, visible }: TidyRow): LeftClutter {
  const [was, is] = [spaced(before), spaced(visible)];
  const seen = clutter.filter((text) => was.includes(spaced(text)));
  return { id, seen: seen.length, left: seen.filter((text) => is.includes(spaced(text))) };
}

/** Words between single spaces, so that one text holds another by whole words. */
const spaced = (text: string): string => ` ${words(text).join(' ')} `;
