import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Scorer } from './scorer.ts';

/** Pages with annotations and their scorer, which lie beside the project and are no part of it. */
const FOLDER = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Pages of our own that nobody has built the extractor on. */
const HELD_OUT = fileURLToPath(new URL('../../tests/held-out', import.meta.url));

export const SETS = ['seed', 'news', 'layouts', 'types', 'attribution', 'others', 'held-out'] as const;
export type PageSet = (typeof SETS)[number];

export const isSet = (name: string): name is PageSet => (SETS as readonly string[]).includes(name);

export const hasCorpus = (): boolean => existsSync(path.join(FOLDER, 'score.mjs'));

export const NO_CORPUS = 'no ../shared/corpus beside the project: nothing is scored';

const folderOf = (set: PageSet): string => (set === 'held-out' ? HELD_OUT : path.join(FOLDER, set));

export const manifestOf = (set: PageSet): string => path.join(folderOf(set), 'manifest.tsv');

export const goldOf = (set: PageSet): string => path.join(folderOf(set), 'gold');

export async function loadScorer(): Promise<Scorer> {
  return (await import(/* @vite-ignore */ pathToFileURL(path.join(FOLDER, 'score.mjs')).href)) as Scorer;
}
