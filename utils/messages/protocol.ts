import type { Verdict } from '../article/types.ts';
import type { FaceId } from '../settings/types.ts';

/** From a page's content scripts to the background. */
export interface ToBackground {
  /** The detector has judged the page that it runs in; sent once a load and after each change of its address. */
  pageJudged(verdict: Verdict): void;
  /** The reader has opened or closed in the sender's tab: the toolbar's title says what the next click does. */
  readerChanged(state: 'open' | 'closed'): void;
  /** The reader needs the bytes of a face; base64, so that the page's CSP has no say and no resource is web-accessible. */
  loadFace(face: FaceId): readonly FontPart[];
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
