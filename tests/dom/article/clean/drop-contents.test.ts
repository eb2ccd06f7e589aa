import { describe, expect, test } from 'vitest';
import { dropContents } from '../../../../utils/article/clean/drop-contents.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const HEADINGS = ['كيف امتلأ السد', 'من يسقي الحقول', 'ما بعد الفيضان', 'أسئلة الأهالي'];
const entries = (tag: string) => HEADINGS.map((heading, at) => `<${tag}><a href="#part-${at}">${heading}</a></${tag}>`).join('');

describe('a table of contents goes, with its heading and its switch', () => {
  test.each([
    ['a list under a heading', `<h2>المحتويات</h2><ul>${entries('li')}</ul>`],
    ['a box of its own', `<div><p>جدول المحتويات <a href="#">إخفاء</a></p><ol>${entries('li')}</ol></div>`],
    ['lines in a box', `<div>${entries('p')}</div>`],
    ['entries with numbers beside them', `<ul>${entries('li').replaceAll('<a', '<span>1.2</span> <a')}</ul>`],
  ])('%s', (_, html) => {
    const { text } = clean(dropContents, `${html}<div>${paragraphs()}</div>`);
    expect(text).not.toContain(HEADINGS[0]);
    expect(text).not.toContain('المحتويات');
    for (const paragraph of STORY) expect(text).toContain(paragraph);
  });
});

test.each([
  ['a list of links to other pages', `<ul>${entries('li').replaceAll('#part', '/part')}</ul>`],
  ['two anchors', `<ul><li><a href="#one">الجزء الأول</a></li><li><a href="#two">الجزء الثاني</a></li></ul>`],
  ['notes with their marks', `<ol>${HEADINGS.map((note, at) => `<li><a href="#back-${at}">↑</a> ${note}</li>`).join('')}</ol>`],
  ['a paragraph with marks of notes', `<p>${STORY[0]} <a href="#n1">[1]</a> <a href="#n2">[2]</a> <a href="#n3">[3]</a></p>`],
  [
    'subheadings with an anchor each',
    HEADINGS.map((heading, at) => `<h2><a href="#part-${at}">${heading}</a></h2><p>${STORY[at % STORY.length]}</p>`).join(''),
  ],
])('%s stays', (_, html) => expect(clean(dropContents, `${html}<div>${paragraphs()}</div>`).removed).toEqual([]));
