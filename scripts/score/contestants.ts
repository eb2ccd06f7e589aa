import { openExtractor } from '../extract/browser.ts';
import { readManifest } from '../extract/manifest.ts';
import { manifestOf, type PageSet } from './corpus.ts';
import type { Reading } from './scorer.ts';

export interface Contestant {
  readonly name: string;
  readonly siteRules: boolean;
  readonly entry?: URL;
}

/** Ours first: its pages are the ones that are looked at one by one. */
export const OURS: Contestant = { name: 'Safa', siteRules: true };
export const READABILITY: Contestant = {
  name: 'Readability',
  siteRules: false,
  entry: new URL('../peers/readability.ts', import.meta.url),
};
export const CONTESTANTS: readonly Contestant[] = [
  OURS,
  { name: 'Safa, no site rules', siteRules: false },
  READABILITY,
  { name: 'Defuddle', siteRules: false, entry: new URL('../peers/defuddle.ts', import.meta.url) },
];

export type Readings = ReadonlyMap<string, Reading>;

/** What the contestant makes of every page of the sets, by set and page; all in one browser, two pages at once. */
export async function readSets(
  { siteRules, entry }: Contestant,
  sets: readonly PageSet[],
  only: (id: string) => boolean = () => true,
): Promise<ReadonlyMap<PageSet, Readings>> {
  const extractor = await openExtractor<Reading>({ siteRules, pages: 2, ...(entry ? { entry } : {}) });
  const bySet = new Map<PageSet, Readings>();
  try {
    for (const set of sets) {
      const readings = new Map<string, Reading>();
      const rows = readManifest(manifestOf(set)).filter(({ id }) => only(id));
      await extractor.all(rows, (id, row) => readings.set(id, row));
      bySet.set(set, readings);
    }
  } finally {
    await extractor.close();
  }
  return bySet;
}

export const listed = (readings: Readings): (Reading & { id: string })[] => Array.from(readings, ([id, reading]) => ({ ...reading, id }));
