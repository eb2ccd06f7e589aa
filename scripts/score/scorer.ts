import type { TidyRow } from '../tidy/row.ts';

/** What an extractor says of a page, as far as the scores look at it. A field that it has no notion of is left out. */
export interface Reading {
  readonly isArticle?: boolean;
  readonly title?: string | null;
  readonly standfirst?: string;
  readonly byline?: readonly string[];
  readonly people?: readonly { readonly name: string; readonly role: string }[];
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly dir?: string | null;
  /** Blocks separated by newlines. */
  readonly text: string;
  readonly captions?: readonly string[];
  readonly sources?: readonly CitedSource[];
  readonly removed?: readonly { readonly step: string; readonly reason: string; readonly text: string }[];
  readonly ms: number;
  readonly error?: string;
}

export interface CitedSource {
  readonly outlet: string;
  readonly phrase: string;
}

/** A page as annotated by hand; what the annotation is silent about is not scored. */
export interface Gold extends Omit<Reading, 'text' | 'ms' | 'sources'> {
  readonly id: string;
  readonly kind: string;
  readonly readable?: boolean;
  readonly text?: readonly string[];
  readonly clutter?: readonly string[];
  readonly cited?: readonly CitedSource[];
}

export interface PageScore {
  readonly id: string;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly lost: number;
  readonly junk: number;
  readonly leak: number;
  /** Whether each annotated field is right. */
  readonly fields: Readonly<Record<string, boolean>>;
  readonly sourcesFound: number;
  readonly sourcesGold: number;
  readonly sourcesRight: number;
  readonly sourcesGiven: number;
}

export interface Summary {
  readonly pages: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly worst: number;
  readonly below90: number;
  readonly lost: number;
  readonly junk: number;
  readonly leak: number;
  readonly clutter: number;
  /** Right and annotated, by field. */
  readonly fields: Readonly<Record<string, readonly [right: number, of: number]>>;
  readonly sources: { readonly found: number; readonly gold: number; readonly right: number; readonly given: number };
  readonly detect: { readonly tp: number; readonly tn: number; readonly fp: readonly string[]; readonly fn: readonly string[] };
}

/** What hiding in place did to one annotated story. */
export interface TidyScore {
  readonly id: string;
  readonly error?: string;
  /** Strings of rails that could be seen before, and those of them that still can. */
  readonly rails: number;
  readonly left: readonly string[];
  /** Blocks of the story, headlines and fixtures that could be seen before, and those of them that no longer can. */
  readonly story: number;
  readonly hurt: readonly string[];
  readonly hidden: number;
}

export interface TidySummary {
  readonly pages: number;
  readonly rails: number;
  readonly left: number;
  readonly story: number;
  readonly hurt: number;
  readonly errors: number;
}

/** The scorer that lies beside the pages. */
export interface Scorer {
  scoreTidy(goldFolder: string, results: readonly (TidyRow & { id: string })[]): { rows: TidyScore[]; summary: TidySummary };
  score(goldFolder: string, results: readonly (Reading & { id: string })[]): { rows: PageScore[]; summary: Summary };
  scorePage(gold: Gold, result: Reading | undefined): PageScore;
  readGold(goldFolder: string): Gold[];
}

/** Share of the pages called stories that are, and of the stories that were called so; null where nothing was to be judged. */
export function detection({ detect: { tp, fp, fn } }: Summary): { precision: number | null; recall: number | null } {
  return { precision: share(tp, tp + fp.length), recall: share(tp, tp + fn.length) };
}

export const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

export const wrongFields = ({ fields }: PageScore): string[] => Object.keys(fields).filter((name) => !fields[name]);
