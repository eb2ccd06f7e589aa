import type { Article, StepName } from './types.ts';

/**
 * Why a page cannot be read, as the reader is told it: every kind has a sentence in Arabic and English (`error.<kind>`),
 * and one that says what can be done.
 */
export type ReadError =
  /** `best`: what was found all the same, for a reader who wants to see it. */
  | {
      readonly kind: 'no-story';
      readonly looksLike: 'front' | 'shop' | 'forum' | 'service' | 'empty' | 'shell' | 'frames';
      readonly best: Article | null;
    }
  | { readonly kind: 'too-slow'; readonly step: StepName; readonly ms: number }
  | { readonly kind: 'too-large'; readonly nodes: number }
  | { readonly kind: 'forbidden'; readonly page: 'browser' | 'store' | 'pdf' | 'other' }
  /** The page's own DOM threw, or a step did: `step` names where. */
  | { readonly kind: 'broken'; readonly step: StepName; readonly message: string };

export type ReadErrorKind = ReadError['kind'];
