import { placeOf } from '../extract/place-of.ts';
import { extract } from '../../utils/article/extract.ts';
import type { Extraction, FieldAccount, MetadataField, Removal } from '../../utils/article/types.ts';

/** What the pipeline weighed on one page. */
export interface Account {
  readonly outcome: string;
  readonly container: { readonly path: string; readonly opening: string; readonly votes: number } | null;
  readonly fields: Readonly<Partial<Record<MetadataField, FieldAccount>>>;
  readonly removed: readonly Removal[];
  readonly ms: number;
}

const OPENING = 90;

/** What `why.ts` runs inside the headless page: the reader's own pipeline with someone who listens. */
async function run(url: string, siteRules: boolean): Promise<{ row: Account; markdown: null }> {
  let container: Account['container'] = null;
  let fields: Account['fields'] = {};
  const start = performance.now();
  const extraction = await extract(document, {
    url,
    siteRules,
    budget: 9_000,
    now: new Date(),
    trace: {
      story: (element, votes) => {
        container = { path: placeOf(element), opening: (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, OPENING), votes };
      },
      metadata: (accounts) => {
        fields = accounts;
      },
    },
  });
  const ms = Math.round(performance.now() - start);
  const article = extraction.ok ? extraction.value : extraction.error.kind === 'no-story' ? extraction.error.best : null;
  const lang = fields.lang && article ? { ...fields.lang, won: article.lang, source: 'the story' } : fields.lang;
  const told = lang ? { ...fields, lang } : fields;
  return { row: { outcome: outcomeOf(extraction), container, fields: told, removed: article?.removed ?? [], ms }, markdown: null };
}

function outcomeOf(extraction: Extraction): string {
  if (extraction.ok) return `a story of ${extraction.value.text.length} blocks`;
  const { error } = extraction;
  return error.kind === 'no-story' ? `no story: looks like «${error.looksLike}»` : `error: ${JSON.stringify(error)}`;
}

Object.assign(globalThis, { safaAnswer: run });
