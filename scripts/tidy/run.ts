import { openExtractor } from '../extract/browser.ts';
import type { ManifestRow } from '../extract/manifest.ts';
import { reasonInWords } from './reasons.ts';
import type { TidyPage, TidyRow } from './row.ts';

const PAGE = new URL('page.ts', import.meta.url);

export interface Tidier {
  /** Every page of the list, two at once; one that breaks gets an `error` and the run goes on. */
  all(rows: readonly ManifestRow[], write: (id: string, row: TidyRow) => void): Promise<void>;
  close(): Promise<void>;
}

/** Hides the rails of whole lists of pages, all in one browser. */
export async function openTidier({ siteRules }: { siteRules: boolean }): Promise<Tidier> {
  const extractor = await openExtractor<TidyPage>({ siteRules, pages: 2, entry: PAGE });
  return {
    all: (rows, write) => extractor.all(rows, (id, row) => write(id, 'error' in row ? broken(row) : toRow(row))),
    close: () => extractor.close(),
  };
}

/** One page with all that is known of it; its error where it broke. */
export async function tidyOne(
  page: { body: Buffer; url: string; file: string },
  { siteRules }: { siteRules: boolean },
): Promise<TidyPage | { readonly error: string }> {
  const extractor = await openExtractor<TidyPage>({ siteRules, pages: 1, entry: PAGE });
  try {
    return (await extractor.one(page, false)).row;
  } finally {
    await extractor.close();
  }
}

const toRow = ({ before, visible, hidden, ms }: TidyPage): TidyRow => ({
  before,
  visible,
  hidden: hidden.map(({ reasons, ...part }) => ({ ...part, reason: reasonInWords(reasons) })),
  ms,
});

const broken = ({ error, ms }: { error: string; ms: number }): TidyRow => ({ before: '', visible: '', hidden: [], ms, error });
