import type { RailKind, RailReason } from '../../utils/rails/types.ts';

/** What hiding in place did to one page, as its script saw it. */
export interface TidyPage {
  /** The page's visible text, a line a block, before anything was hidden. */
  readonly before: string;
  /** The same afterwards. */
  readonly visible: string;
  readonly isStory: boolean;
  /** The story's width in CSS px, where a freed column was given to it. */
  readonly widened: { readonly before: number; readonly after: number } | null;
  readonly hidden: readonly HiddenPart[];
  /** Milliseconds of the finder, the reading of the story included. */
  readonly ms: number;
}

interface HiddenPart {
  /** `rule` where a site's own rule names it, and nothing else tells its kind. */
  readonly kind: RailKind | 'rule';
  readonly label: string;
  readonly reasons: readonly RailReason[];
  /** What could be read of it before. */
  readonly text: string;
  /** The elements, as a person finds them in the page's source. */
  readonly where: readonly string[];
  /** What of the page's furniture is in it; mostly nothing. */
  readonly furniture: readonly string[];
}

interface HiddenRow extends Pick<HiddenPart, 'kind' | 'label' | 'text' | 'where' | 'furniture'> {
  readonly reason: string;
}

/** One line of the results, as the scores read it. */
export interface TidyRow {
  readonly before: string;
  readonly visible: string;
  readonly hidden: readonly HiddenRow[];
  readonly ms: number;
  readonly error?: string;
}
