import type { ReadError } from './errors.ts';
import type { Result } from '../result.ts';

export type Direction = 'rtl' | 'ltr';

/** HTML that `sanitize.ts` has made and nothing else can make; only `ArticleBody` may insert it. */
export type SafeHtml = string & { readonly [safe]: true };
declare const safe: unique symbol;

export type Role = 'author' | 'translator' | 'editor' | 'photographer' | 'agency' | 'desk';

/** Someone whom the page names as a maker of the story: name without titles («د.», «الأستاذ») and kashida. */
export interface Person {
  readonly name: string;
  readonly role: Role;
}

export interface PageDate {
  /** Local time as printed, to the precision printed: `2025-07-03T15:00` or `2025-07-03`. */
  readonly iso: string;
  /** Offset of that local time where the page tells it (`+03:00`, `Z`). */
  readonly zone?: string;
  /** The page's own words («الخميس، ٠٣ يوليو ٢٠٢٥ ٠٣:٠٠ م»), where it prints the date. */
  readonly printed?: string;
}

export interface Publisher {
  /** Arabic name as readers see it; the host where the page states none. */
  readonly name: string;
  readonly home: string;
  readonly icon?: string;
}

/** An outlet or agency on whose word the story says something. */
export interface CitedSource {
  readonly outlet: string;
  /** The exact words of the text: «قالت صحيفة "الجارديان" البريطانية». */
  readonly phrase: string;
  /** Index into `Article.text`; null where the phrase stands in the byline, dateline or source line instead. */
  readonly block: number | null;
  /** Offset of the phrase in that block, in UTF-16 units; 0 where `block` is null. */
  readonly at: number;
}

export interface Attribution {
  readonly publisher: Publisher;
  readonly people: readonly Person[];
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  readonly canonicalUrl: string | null;
  /** The address that the reader saw when the story was taken. */
  readonly url: string;
  readonly sources: readonly CitedSource[];
}

export type StepName = 'copy' | 'site-rule' | 'clean' | 'container' | 'readability' | 'blocks' | 'metadata' | 'attribution' | 'sanitize';

/** Something that was taken out of the page's story, and why. */
export interface Removal {
  /** Name of the step that did it, kebab-case («promos», «repeated-captions»). */
  readonly step: string;
  readonly reason: string;
  readonly text: string;
}

export interface Article {
  readonly title: string;
  readonly standfirst: string | null;
  /** The paper's section that the story stands in, by its own name («رياضة»); null where none is sure. */
  readonly section: string | null;
  readonly lang: string;
  readonly dir: Direction;
  readonly content: SafeHtml;
  /** The story's blocks as plain text, without title, byline, date, standfirst and captions. */
  readonly text: readonly string[];
  readonly captions: readonly string[];
  /** Addresses of the story's pictures, absolute, in order; the first is the lead picture. */
  readonly images: readonly string[];
  /** Lead picture that stands outside the story's text (above it), shown under the headline. */
  readonly lead: { readonly src: string; readonly alt: string; readonly caption: string | null } | null;
  readonly attribution: Attribution;
  readonly removed: readonly Removal[];
  /** At least 1. */
  readonly minutes: number;
  /** Address of this story's next page, where the site has cut it into pages. */
  readonly nextPage?: string;
}

/** The detector's judgement of a page. */
export interface Verdict {
  readonly isArticle: boolean;
  /** 0 to 1; `isArticle` is `score >= .5`. */
  readonly score: number;
  readonly looksLike: 'story' | 'front' | 'shop' | 'forum' | 'service' | 'empty';
}

/** What the pipeline may know of the page besides its document. */
export interface PageContext {
  readonly url: string;
  /** Computed `direction` of the live page's body, where there is a layout. */
  readonly computedDirection?: Direction;
  readonly siteRules: boolean;
  /** Milliseconds that the pipeline may take. */
  readonly budget: number;
  readonly now: Date;
  /** Window whose DOM builds what is shown, for a document that has none of its own (a page that was fetched). */
  readonly view?: Window & typeof globalThis;
  /** Tells an element's shadow tree; given where the browser shows extensions closed ones too. */
  readonly shadowOf?: (host: Element) => ShadowRoot | null;
  readonly trace?: Trace;
}

export type Extraction = Result<Article, ReadError>;

/* ---- Metadata: what the page says about the story ---- */

/** Where the story lies in the untouched copy of the page. All of it may be absent. */
export interface StoryPlace {
  /** Smallest element that holds the story's text. */
  readonly root: Element | null;
  readonly first: Element | null;
  readonly last: Element | null;
  /** The story's blocks as text. */
  readonly text: readonly string[];
}

export type MetadataField =
  | 'title'
  | 'standfirst'
  | 'section'
  | 'people'
  | 'publisher'
  | 'published'
  | 'modified'
  | 'canonicalUrl'
  | 'image'
  | 'lang';

/** How one field was settled: what won, by which rule, and everything that was weighed, heaviest first. */
export interface FieldAccount {
  readonly won: string | null;
  readonly source: string | null;
  readonly rule: string;
  readonly candidates: readonly { readonly value: string; readonly source: string; readonly weight: number }[];
}

/** Hears what the pipeline weighed; nothing is gathered where nobody listens. */
export interface Trace {
  /** The container in the working copy, and how many blocks Readability votes for. */
  story(container: Element, votes: number): void;
  metadata(accounts: Readonly<Partial<Record<MetadataField, FieldAccount>>>): void;
}

export interface Metadata {
  readonly title: string;
  readonly standfirst: string | null;
  /** The paper's own name for the section that the story stands in; null where none is sure. */
  readonly section: string | null;
  readonly people: readonly Person[];
  readonly publisher: Publisher;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  readonly canonicalUrl: string | null;
  /** Absolute address of the page's own main picture, where metadata names one. */
  readonly image: string | null;
  /** Elements of the untouched copy whose words became metadata (headline, standfirst, byline, date lines): not story. */
  readonly used: readonly Element[];
  /** Which evidence won, a field: «json-ld», «printed near the headline», … */
  readonly evidence: Readonly<Partial<Record<MetadataField, string>>>;
}
