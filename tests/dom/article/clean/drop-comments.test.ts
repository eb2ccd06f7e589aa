import { expect, test } from 'vitest';
import { dropComments } from '../../../../utils/article/clean/drop-comments.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const reply = (at: number) => `<div class="row"><b>قارئ ${at}</b><p>${STORY[at % STORY.length]} رقم ${at}.</p></div>`;
const replies = Array.from({ length: 12 }, (_, at) => reply(at)).join('');
const rest = (html: string) => clean(dropComments, `<div id="story">${paragraphs()}</div>${html}`).text;
const alone = rest('');

test.each([
  ['under a heading', `<div class="x"><h3>التعليقات</h3>${replies}</div>`],
  ['under a heading that counts them', `<div class="x"><h3>التعليقات (12)</h3>${replies}</div>`],
  [
    'under a label, in a list of their own',
    `<section><div><span>تعليقات القراء</span></div><ol>${replies.replaceAll('div', 'li')}</ol></section>`,
  ],
  ['in English', `<div class="x"><h4>12 comments</h4></div><div class="x"><h3>Comments</h3>${replies}</div>`],
])('replies go that stand %s', (_, html) => {
  const text = rest(html);
  expect(text).not.toContain('قارئ 3');
  expect(text).toContain(STORY[4]);
});

test.each([
  ['a part of a story that is called so', `<div><h3>تعليقات</h3>${paragraphs(3)}</div>`],
  ['a box with the page’s headline in it', `<div><h3>التعليقات</h3><h1>عنوان</h1>${replies}</div>`],
  ['boxes under a subheading that says more', `<div><h3>تعليقات الوزراء على القرار الجديد</h3>${replies}</div>`],
  ['boxes with the label after them', `<div>${replies}<h3>التعليقات</h3></div>`],
])('%s stays', (_, html) => expect(rest(html).length).toBeGreaterThan(alone.length + 400));
