import type { SiteRule } from '../types.ts';

export const akhbarelyomCom: SiteRule = {
  host: 'akhbarelyom.com',
  sample: 'https://akhbarelyom.com/news/newdetails/3878112/1/محمد-بركات-يكتب-السد-الإثيوبى',
  checked: '2026-11-24',
  mends: 'A script moves the related stories and an advertisement into the story, after its first line break.',
  story: '.entry-main .entry-content',
  title: 'h1.entry-title',
  published: '.entry-title .post-meta-date',
  remove: ['#Related', '#ADonContent'],
  publisher: 'بوابة أخبار اليوم',
};
