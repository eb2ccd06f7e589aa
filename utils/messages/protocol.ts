import type { Verdict } from '../article/types.ts';
import type { HideRule, RailKind, RailReason, RuleState } from '../rails/types.ts';
import type { FaceId } from '../settings/types.ts';

/** From a page's content scripts to the background. */
export interface ToBackground {
  /** The detector has judged the page that it runs in; sent once a load and after each change of its address. */
  pageJudged(verdict: Verdict): void;
  /** The reader has opened or closed in the sender's tab: the toolbar's title says what the next click does. */
  readerChanged(state: 'open' | 'closed'): void;
  /** The reader needs the bytes of a face; base64, so that the page's CSP has no say and no resource is web-accessible. */
  loadFace(face: FaceId): readonly FontPart[];
  /** The script that hides rails has laid out what the picker needs, and wants it run beside it in the sender's page. */
  pickerWanted(): void;
  /** The same script wants the maker of selectors lent to it; answered when it is there. */
  selectorMakerWanted(): void;
}

export interface FontPart {
  readonly weight: string;
  readonly unicodeRange: string;
  /** woff2, base64 */
  readonly data: string;
}

/**
 * What the reader's script answers to the click that ran it. Of the last two nothing can be shown in the page, and the background has to say so:
 * `foreign`, the document is no web page (an SVG picture, XML); `failed`, the reader itself threw.
 */
export type Outcome = { readonly state: 'shown' | 'closed' | 'foreign' } | { readonly state: 'failed'; readonly message: string };

/** From the popup to the script that hides rails in a tab's page; nobody answers where it does not run. */
export interface ToTidy {
  tidyReport(): TidyReport;
  /** Shows what was hidden, or hides it again, until the page is loaded anew. Answers how it is then. */
  tidyReveal(which: 'all' | readonly number[], shown: boolean): TidyReport;
  /** The rule by which this one would never be hidden again; null where no selector tells it from the rest of the page. */
  tidySpareRule(id: number): HideRule | null;
  /** Lets the reader point at something else to hide; the popup closes. */
  tidyPick(): void;
}

/** What is hidden in a page. */
export interface TidyReport {
  /** Bare host of the page. */
  readonly site: string;
  /** False where the reader's choice for this site is off: then nothing is hidden. */
  readonly on: boolean;
  readonly isStory: boolean;
  readonly hidden: readonly HiddenRail[];
  readonly rules: readonly { readonly rule: HideRule; readonly from: 'reader' | 'site'; readonly state: RuleState }[];
  /** The story's width in CSS px, where a freed column was given to it. */
  readonly widened: { readonly before: number; readonly after: number } | null;
  /** The page made hiding fail, in the error's words: everything was undone, and `on` is false. */
  readonly failed?: string;
}

export interface HiddenRail {
  /** Good while the page lives. */
  readonly id: number;
  /** `rule`: a rule names it, and nothing else tells its kind. */
  readonly kind: RailKind | 'rule';
  readonly label: string;
  readonly reasons: readonly RailReason[];
  /** The reader has had it shown for now. */
  readonly shown: boolean;
}
