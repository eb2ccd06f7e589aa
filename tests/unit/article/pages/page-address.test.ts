import { expect, test } from 'vitest';
import { isNextPage } from '../../../../utils/article/pages/page-address.ts';

const SITE = 'https://www.alraihan-news.example';
const follows = (current: string, candidate: string): boolean => isNextPage(new URL(current, SITE), new URL(candidate, SITE));

test.each([
  ['/local/olive-press', '/local/olive-press/2'],
  ['/local/olive-press/', '/local/olive-press/2/'],
  ['/local/olive-press/2/', '/local/olive-press/3/'],
  ['/local/olive-press', '/local/olive-press/page/2'],
  ['/local/olive-press/page/2', '/local/olive-press/page/3'],
  ['/local/olive-press', '/local/olive-press/page-2'],
  ['/local/olive-press/p2', '/local/olive-press/p3'],
  ['/local/olive-press', '/local/olive-press?page=2'],
  ['/local/olive-press?page=2', '/local/olive-press?page=3'],
  ['/local/olive-press', '/local/olive-press?page=1'],
  ['/node/48213?page=1', '/node/48213?page=2'],
  ['/story.php?id=48213', '/story.php?id=48213&page=2'],
  ['/story.php?id=48213&p=2', '/story.php?p=3&id=48213'],
  ['/local/olive-press.html', '/local/olive-press_2.html'],
  ['/local/olive-press-p2.html', '/local/olive-press-p3.html'],
  ['/محليات/معصرة-الزيت', '/محليات/معصرة-الزيت/2'],
  ['/محليات/معصرة-الزيت', '/%D9%85%D8%AD%D9%84%D9%8A%D8%A7%D8%AA/%D9%85%D8%B9%D8%B5%D8%B1%D8%A9-%D8%A7%D9%84%D8%B2%D9%8A%D8%AA?page=2'],
  ['/local/olive-press?utm_source=x&fbclid=1', '/local/olive-press/2'],
  ['/local/olive-press?visit=7', '/local/olive-press/2'],
])('%s goes on at %s', (current, candidate) => expect(follows(current, candidate)).toBe(true));

test.each([
  ['the same page', '/local/olive-press', '/local/olive-press'],
  ['a page before', '/local/olive-press/3', '/local/olive-press/2'],
  ['a page after the next', '/local/olive-press', '/local/olive-press/3'],
  ['another story', '/local/olive-press', '/local/new-school'],
  ['another story’s second page', '/local/olive-press', '/local/new-school/2'],
  ['another story by its number', '/local/48213', '/local/48214'],
  ['another story of one script', '/story.php?id=48213', '/story.php?id=48214'],
  ['the script’s own second page', '/story.php?id=48213', '/story.php?page=2'],
  ['a list of the section', '/local/olive-press', '/local?page=2'],
  ['the comments', '/local/olive-press', '/local/olive-press/comment-page-2'],
  ['another site', '/local/olive-press', 'https://other.example/local/olive-press/2'],
  ['a day of the archive', '/2026/10', '/2026/11'],
  ['the second page of the section', '/local/olive-press', '/local/page-2'],
  ['a year', '/local/olive-press', '/local/olive-press/2027'],
])('not %s: %s, %s', (_, current, candidate) => expect(follows(current, candidate)).toBe(false));
