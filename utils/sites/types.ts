export type OutletKind = 'newspaper' | 'broadcaster' | 'agency' | 'site' | 'magazine';

/** A publisher or agency: what it is called, and where it lives on the web. */
export interface Outlet {
  /** Lower case, without `www.`; subdomains belong to it. The first is its home. */
  readonly hosts: readonly string[];
  /** First part of the path, where only that part of the host is this outlet: `/arabic`. */
  readonly pathPrefix?: string;
  /** As Arabic readers call it: «اليوم السابع»; in Latin letters where it calls itself so on its Arabic pages. */
  readonly ar: string;
  readonly latin: string;
  /** ISO 3166 alpha-2 of its seat, `INT` where it has none. */
  readonly country: string;
  /** BCP 47 of what it publishes there. */
  readonly lang: string;
  /** Other names and spellings that stories use for it, Arabic or Latin. */
  readonly variants: readonly string[];
  readonly kind: OutletKind;
  /** False where the detector does not run: known only so that its name is recognised. */
  readonly news: boolean;
}

export type RuleField = 'title' | 'byline' | 'published' | 'standfirst';

/**
 * What one site's markup says that the general pipeline cannot know. Selectors are CSS, for the untouched page; each must match
 * the rule's own fixture. Whatever does not match on a real page falls open to the general pipeline.
 */
export interface SiteRule extends Readonly<Partial<Record<RuleField, string>>> {
  /** Registrable host, without `www.`; subdomains belong to it. */
  readonly host: string;
  /** A real story of the site. */
  readonly sample: string;
  /** Day on which the rule was last seen to fit, `2026-11-24`. */
  readonly checked: string;
  /** One sentence: what goes wrong without the rule. */
  readonly mends: string;
  /** Element that holds the story's text. */
  readonly story?: string;
  /** What is never story, wherever it stands. */
  readonly remove?: readonly string[];
  /** Rails that the finder misses on the live page; hidden before the first paint where the reader has that switched on. */
  readonly hide?: readonly string[];
  /** Publisher's name, where the page states none or another. */
  readonly publisher?: string;
}

/** What a rule found on a page; the page is untouched. */
export interface AppliedRule extends Readonly<Record<RuleField, Element | null>> {
  readonly story: Element | null;
  readonly publisher: string | null;
  /** For the caller to take out, with its log. None of them holds the story. */
  readonly removed: readonly Element[];
  /** A sentence for each selector that fell open. */
  readonly failures: readonly string[];
}
