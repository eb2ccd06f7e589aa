import type { SiteRule } from '../types.ts';

export const akhbarelyomCom: SiteRule = {
  host: 'akhbarelyom.com',
  sample: 'https://akhbarelyom.com/news/newdetails/3878112/1/محمد-بركات-يكتب-السد-الإثيوبى',
  checked: '2026-11-24',
  mends: 'The site writes its own name without the hamza in its metadata, and as an electronic gateway in its titles.',
  publisher: 'بوابة أخبار اليوم',
};
