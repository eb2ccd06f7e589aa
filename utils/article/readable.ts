import type { Verdict } from './types.ts';

const LONG_PARAGRAPH = 80;
/** Letters of prose under which a page is no story. */
const LEAST = 250;

/**
 * Is this page one story? Reads the document and changes nothing; cheap enough to run on every page of a listed site.
 */
export function judge(document: Document, url: string): Verdict {
  let prose = 0;
  for (const paragraph of Array.from(document.querySelectorAll('p'))) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length >= LONG_PARAGRAPH) prose += length;
  }
  const isHome = URL.canParse(url) && new URL(url).pathname.length <= 1;
  const score = Math.min(1, prose / LEAST / 2) * (isHome ? 0.4 : 1);
  return { isArticle: score >= 0.5, score, looksLike: score >= 0.5 ? 'story' : prose < LEAST ? 'empty' : 'front' };
}

/** What the whole pipeline makes of the detector's judgement, once it has the story's text. */
export function secondOpinion(verdict: Verdict, text: readonly string[]): { isArticle: true } | { isArticle: false; looksLike: Exclude<Verdict['looksLike'], 'story'> } {
  const letters = text.join('').length;
  if (letters >= LEAST) return { isArticle: true };
  return { isArticle: false, looksLike: verdict.looksLike === 'story' ? 'empty' : verdict.looksLike };
}
