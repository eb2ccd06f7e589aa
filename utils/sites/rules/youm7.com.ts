import type { SiteRule } from '../types.ts';

export const youm7Com: SiteRule = {
  host: 'youm7.com',
  sample: 'https://www.youm7.com/story/2019/2/5/الصحة-تواجه-طوفان-ولادة-طفل-كل-15-ثانية-128-منطقة/4129373',
  checked: '2026-11-24',
  mends: 'The byline is a bare span between advertisements and share counters, and the tags under the story are headings beside it.',
  story: '#articleBody',
  title: '.articleHeader h1',
  byline: '.articleCont > .writeBy',
  published: '.articleHeader .newsStoryDate',
};
