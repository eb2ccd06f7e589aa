import type { FieldAccount, MetadataField } from '../types.ts';
import type { Candidate, Settled } from './evidence.ts';
import type { Page } from './page.ts';

const RULES: Readonly<Partial<Record<MetadataField, string>>> = {
  title: 'the heaviest printed line where it is convincing, else what metadata states without the site’s name',
  standfirst: 'the heaviest line between headline and story, over 1',
  section: 'names from several places add up; the heaviest, 3 at least',
  people: 'printed lines of 4 and more, else the bare name next to the headline; metadata where no writer is printed',
  publisher: 'the registry’s name for a known outlet, else names add up and the heaviest counts, Latin ones a quarter',
  published: 'the heaviest printed date, to the precision printed; metadata where none is printed',
  modified: 'the heaviest printed update; metadata where it is later than the publication',
  canonicalUrl: 'the first address of the page’s own site that is not its front page',
  image: 'the first address that is no logo and no stand-in',
  lang: 'the letters of the story; the page’s own word where they don’t tell',
};

/** What each field was settled from, heaviest first, as texts. */
export function accountsOf(
  fields: Readonly<Partial<Record<MetadataField, Settled<unknown>>>>,
  page: Page,
): Partial<Record<MetadataField, FieldAccount>> {
  const accounts: Partial<Record<MetadataField, FieldAccount>> = {};
  for (const [field, { value, source, weighed }] of Object.entries(fields) as [MetadataField, Settled<unknown>][])
    accounts[field] = account(field, value, source, weighed);
  accounts.lang = account('lang', null, undefined, languagesOf(page));
  return accounts;
}

function account(field: MetadataField, value: unknown, source: string | undefined, weighed: readonly Candidate<unknown>[]): FieldAccount {
  return {
    won: value === null ? null : textOf(value),
    source: source ?? null,
    rule: RULES[field] ?? '',
    candidates: weighed
      .toSorted((a, b) => b.weight - a.weight)
      .map((candidate) => ({ value: textOf(candidate.value), source: candidate.source, weight: Math.round(candidate.weight * 100) / 100 })),
  };
}

/** What the page declares its language to be; the story's letters outweigh it. */
function languagesOf({ doc, meta }: Page): Candidate<string>[] {
  const stated: [value: string | null | undefined, source: string][] = [
    [doc.documentElement.getAttribute('lang'), 'html lang'],
    [meta.first('og:locale'), 'og:locale'],
    [meta.first('inlanguage', 'language', 'dc.language'), 'meta'],
  ];
  return stated.flatMap(([value, source]) => (value ? [{ value, source, weight: 1 }] : []));
}

/** Lines by their text, people by name and role, dates by their ISO form. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, name, role, iso, zone, printed } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') return text;
  if (typeof name === 'string') return typeof role === 'string' ? `${name} (${role})` : name;
  return [iso, zone, typeof printed === 'string' && `«${printed}»`].filter(Boolean).join(' ');
}
