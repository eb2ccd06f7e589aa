import { expect } from 'vitest';
import { findSources } from '../../../../utils/article/attribution/sources.ts';
import type { StoryWords } from '../../../../utils/article/attribution/sources.ts';
import type { CitedSource } from '../../../../utils/article/types.ts';

const STORY: StoryWords = { text: [], title: '', standfirst: null, bylineLines: [], people: [], publisher: 'جريدة القلم' };

/** Sources of a story of the (invented) paper «القلم»; a bare string is its only block. */
export function sourcesIn(story: string | Partial<StoryWords>): CitedSource[] {
  return findSources({ ...STORY, ...(typeof story === 'string' ? { text: [story] } : story) });
}

/** Each phrase stands in the text where its source says. */
export function expectInPlace(story: string | Partial<StoryWords>, sources: readonly CitedSource[]): void {
  const text = typeof story === 'string' ? [story] : (story.text ?? []);
  for (const { phrase, block, at } of sources) if (block !== null) expect(text[block]?.slice(at, at + phrase.length)).toBe(phrase);
}
