import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Scorer } from './scorer.ts';

/** Pages with annotations and their scorer, which lie beside the project and are no part of it. */
const FOLDER = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

export const SETS = ['seed', 'news', 'layouts', 'types', 'attribution', 'others'] as const;
export type PageSet = (typeof SETS)[number];

export const isSet = (name: string): name is PageSet => (SETS as readonly string[]).includes(name);

export const hasCorpus = (): boolean => existsSync(path.join(FOLDER, 'score.mjs'));

export const NO_CORPUS = 'no ../shared/corpus beside the project: nothing is scored';

export const manifestOf = (set: PageSet): string => path.join(FOLDER, set, 'manifest.tsv');

export const goldOf = (set: PageSet): string => path.join(FOLDER, set, 'gold');

export async function loadScorer(): Promise<Scorer> {
  return (await import(/* @vite-ignore */ pathToFileURL(path.join(FOLDER, 'score.mjs')).href)) as Scorer;
}
