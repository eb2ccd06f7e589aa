import type { SiteRule } from '../types.ts';

export const albayanAe: SiteRule = {
  host: 'albayan.ae',
  sample: 'https://www.albayan.ae/opinions/articles/2020-05-10-1.3854625',
  checked: '2026-11-24',
  mends:
    'The source and the date stand inside the story as its first lines, the invitation to follow on Google and the share buttons as its last.',
  story: '#articledetails',
  title: '.articledetails h1.title',
  byline: '#articledetails > .metadata .source li',
  published: '#articledetails > .metadata time.published',
  remove: ['#articledetails > .metadata', '#articledetails > .follow-google', '#articledetails > .shareholder'],
};
