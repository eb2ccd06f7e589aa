/** What stands round a story, or between its paragraphs, and leads away from it. */
export type RailKind =
  | 'trending'
  | 'most-read'
  | 'related'
  | 'promo'
  | 'recommended'
  | 'ticker'
  | 'newsletter'
  | 'app-banner'
  | 'floating-video'
  | 'social';

/** One piece of evidence, as data: the interface says it in the reader's language, the command line in English. */
export type RailReason =
  /** A label of the lexicon stands over it or opens it. */
  | { readonly why: 'labelled'; readonly label: string }
  /** Links to other stories, and the share of its words that they are, 0 to 1. */
  | { readonly why: 'links'; readonly links: number; readonly share: number }
  /** Cards of one make, each a linked headline. */
  | { readonly why: 'cards'; readonly cards: number }
  /** The template calls it so, in a class or an id. */
  | { readonly why: 'named'; readonly name: string }
  /** Links that share the page elsewhere. */
  | { readonly why: 'shares'; readonly links: number }
  /** It calls the reader to a channel, an app or notifications. */
  | { readonly why: 'calls' }
  /** It asks for an address to write to. */
  | { readonly why: 'asks' }
  /** It stays over the page while the page scrolls. */
  | { readonly why: 'floats' }
  /** It runs across the page by itself. */
  | { readonly why: 'moves' }
  /** A site's or the reader's own rule names it. */
  | { readonly why: 'rule'; readonly selector: string };

/** Something on the live page that may be hidden. Its elements hold no word of the story, and none holds another. */
export interface Rail {
  readonly kind: RailKind;
  /** Its heading in the page's own words, else its first words; one line, never empty. */
  readonly label: string;
  /** At least one, the strongest first. */
  readonly reasons: readonly RailReason[];
  /** Mostly one; a label and the list beside it may be two. */
  readonly elements: readonly Element[];
}

/** What may never be hidden on a live page: the story by the extractor's own result, and what a page needs besides. */
export interface Protection {
  /** The page is one story. On other pages only what floats, asks for an address or is sponsored can be a rail. */
  readonly isStory: boolean;
  /** Smallest live element that holds the story; null where there is none. */
  readonly story: Element | null;
  /** The element stands between the story's first words and its last. */
  isWithin(element: Element): boolean;
  /** The element is, holds, or stands in something that must stay (story text, headline, caption, comments, footer, navigation). */
  forbids(element: Element): boolean;
}

/** Finds rails on one live page, which it only reads. */
export interface Finder {
  /** What was protected when the page was last read. */
  readonly protection: Protection;
  /** Reads the page's story anew: the page has a new address or a new body. */
  read(): void;
  /** Rails under these roots, the outermost of each, in document order; the whole page where none are given. */
  find(roots?: readonly Element[]): readonly Rail[];
}

/** `site##selector` hides, `site#@#selector` keeps from being hidden, as filter lists write it. */
export interface HideRule {
  /** Bare host in lower case, without `www.`; subdomains belong to it. Empty: every site. */
  readonly site: string;
  /** One CSS selector. */
  readonly selector: string;
  readonly act: 'hide' | 'spare';
  /** What stood there when the rule was made, for the list of rules; may be empty. */
  readonly label: string;
}

/** How a rule fares on the page that is open. A rule that would touch the story switches itself off there. */
export type RuleState = 'hides' | 'spares' | 'matches-nothing' | 'touches-story' | 'no-selector';
