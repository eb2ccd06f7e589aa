import { expect, test } from 'vitest';
import { inTags, page, readPage, STORY, STORY_URL } from '../shapes/news-page.ts';

const PAGER = (links: string) => `<div class="pagination">${links}</div>`;
const story = (after: string, head = '') => page(`<div class="body">${inTags('p', STORY.slice(0, 5))}${after}</div>`, { head });
const next = async (html: string) => (await readPage(html)).nextPage;
const [path] = [new URL(STORY_URL).pathname];

test.each([
  ['a link «التالي»', story(`<a href="${path}/2">التالي</a>`), `${STORY_URL}/2`],
  [
    'a link «الصفحة التالية» under the story',
    page(`<div class="body">${inTags('p')}</div>${PAGER(`<a href="${path}?page=2">الصفحة التالية »</a>`)}`),
    `${STORY_URL}?page=2`,
  ],
  ['numbers', story(PAGER(`<span>1</span> <a href="${path}/2/">2</a> <a href="${path}/3/">3</a>`)), `${STORY_URL}/2/`],
  ['Arabic numbers', story(PAGER(`<span>١</span> <a href="${path}/2/">٢</a> <a href="${path}/3/">٣</a>`)), `${STORY_URL}/2/`],
  ['an arrow with rel=next', story(PAGER(`<a rel="next" href="${path}/page/2/">›</a>`)), `${STORY_URL}/page/2/`],
  ['an arrow with a name', story(PAGER(`<a aria-label="الصفحة التالية" href="${path}/2"><i></i></a>`)), `${STORY_URL}/2`],
  ['the head’s rel=next', story('', `<link rel="next" href="${path}/2">`), `${STORY_URL}/2`],
])('the next page is known by %s', async (_, html, address) => expect(await next(html)).toBe(address));

test.each([
  ['a link to the next story', story(`<a href="${path.replace('48213', '48214')}">الخبر التالي</a>`)],
  [
    'links to the posts before and after',
    story(
      '<nav class="post-navigation"><a rel="prev" href="/local/old">السابق</a><a rel="next" href="/local/new-school-2">التالي</a></nav>',
    ),
  ],
  ['the head’s rel=next that names another story', story('', '<link rel="next" href="/local/new-school">')],
  ['pages of the section', story(PAGER('<a href="/local?page=2">2</a><a href="/local?page=2">التالي</a>'))],
  ['pages of the comments', story(`<div id="comments">${PAGER(`<a href="${path}?page=2">2</a>`)}</div>`)],
  ['a footnote', story(`<a href="#2">2</a>`)],
  ['a page before', story(PAGER(`<a href="${path}/1">السابق</a>`))],
  ['another site', story(`<a href="https://other.example${path}/2">التالي</a>`)],
  ['a card that happens to fit', story(`<a href="${path}/2">معصرة أخرى تعود إلى العمل في القرية المجاورة للتلال</a>`)],
])('%s is none', async (_, html) => expect(await next(html)).toBeUndefined());
