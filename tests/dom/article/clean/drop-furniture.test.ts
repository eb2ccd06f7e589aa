import { expect, test } from 'vitest';
import { dropFurniture } from '../../../../utils/article/clean/drop-furniture.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const WORDS = 'كلمات من القالب';

test.each([
  ['share-buttons', 'share'],
  ['postShare', 'share'],
  ['relatedNews', 'related'],
  ['most-read', 'most read'],
  ['mostRead', 'most read'],
  ['newsletter_box', 'newsletter'],
  ['author-bio', 'author bio'],
  ['breadcrumb', 'breadcrumb'],
  ['tags', 'tags'],
  ['taboola-below-article', 'taboola'],
  ['follow-us', 'follow us'],
  ['sidebar', 'sidebar'],
])('a box that the template calls «%s» goes for «%s»', (name, hint) => {
  for (const attribute of ['class', 'id']) {
    const { text, removed } = clean(dropFurniture, `${paragraphs()}<div ${attribute}="${name}">${WORDS}</div>`);
    expect(text).not.toContain(WORDS);
    expect(removed).toEqual([{ step: 'furniture', reason: `the template calls it «${hint}»`, text: WORDS }]);
  }
});

test.each(['story-text', 'shareholders-news', 'bread', 'commentator', 'headline', 'moreover', 'post-entry', 'readable'])(
  'a box called «%s» stays: parts of words are no names',
  (name) => expect(clean(dropFurniture, `${paragraphs()}<div class="${name}">${WORDS}</div>`).text).toContain(WORDS),
);

test.each([
  ['sidebar', `<div class="layout with-sidebar">${paragraphs()}</div>`],
  ['share', `<section id="share-page">${paragraphs()}</section>`],
])('a wrapper that is named after its «%s» but holds the story stays', (_, html) => {
  const { text, removed } = clean(dropFurniture, html);
  expect(text).toContain(STORY[0]);
  expect(removed).toEqual([]);
});

test.each([
  ['the headline', '<div class="social-header"><h1>عنوان الخبر</h1></div>'],
  ['an article', `<div class="popup"><article>${WORDS}</article></div>`],
  ['a body by microdata', `<div class="overlay"><div itemprop="articleBody">${WORDS}</div></div>`],
])('a box that holds %s stays', (_, html) => expect(clean(dropFurniture, `${paragraphs()}${html}`).removed).toEqual([]));

test('a long discussion is still no story', () => {
  const comment = `<p>${STORY[1]}</p>`;
  const { text, removed } = clean(dropFurniture, `<div class="body">${paragraphs()}</div><div id="comments">${comment.repeat(4)}</div>`);
  expect(removed.map(({ reason }) => reason)).toEqual(['the template calls it «comments»']);
  expect(text).toContain(STORY[4]);
});

test('pictures and headings are never furniture by their names', () => {
  const { root } = clean(
    dropFurniture,
    `${paragraphs()}<figure class="lightbox"><img class="share" src="a.jpg"></figure><h2 class="print">فصل</h2>`,
  );
  expect(root.querySelectorAll('figure, img, h2')).toHaveLength(3);
});

test('comments go, though each is an article of its own', () => {
  const replies = ['بارك الله فيكم.', 'متى يفتح الجسر؟']
    .map((reply) => `<li><article class="comment-body"><p>${reply}</p></article></li>`)
    .join('');
  const { text } = clean(dropFurniture, `<div>${paragraphs()}</div><section id="comments"><ol>${replies}</ol></section>`);
  expect(text).not.toContain('متى يفتح الجسر');
  expect(text).toContain(STORY[0]);
});

test('a related box that holds an article stays for the other steps to judge', () =>
  expect(
    clean(dropFurniture, `<div class="related"><article><p>${STORY[0]}</p></article></div><div>${paragraphs()}</div>`).removed,
  ).toEqual([]));

test('a row of makers and dates goes', () =>
  expect(
    clean(dropFurniture, `<ul class="elementor-post-info"><li>سلمى الحداد</li><li>٥ مارس</li></ul><div>${paragraphs()}</div>`).text,
  ).not.toContain('سلمى'));
