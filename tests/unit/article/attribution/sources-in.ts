import { findSources } from '../../../../utils/article/attribution/sources.ts';
import type { StoryWords } from '../../../../utils/article/attribution/sources.ts';
import type { CitedSource } from '../../../../utils/article/types.ts';

const STORY: StoryWords = { text: [], title: '', standfirst: null, bylineLines: [], people: [], publisher: 'جريدة القلم' };

/** Sources of a story of the (invented) paper «القلم»; a bare string is its only block. */
export function sourcesIn(story: string | Partial<StoryWords>): CitedSource[] {
  return findSources({ ...STORY, ...(typeof story === 'string' ? { text: [story] } : story) });
}
