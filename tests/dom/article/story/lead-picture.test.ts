import { describe, expect, test } from 'vitest';
import { leadPicture } from '../../../../utils/article/story/lead-picture.ts';
import { ADDRESS, parse } from '../../../support/page-under-test.ts';

const IMAGE = 'https://www.sanabel-post.example/img/dam.jpg';
const lead = (html: string, images: readonly string[] = [], image: string | null = IMAGE) => inPage(parse(html), images, image);

const inPage = (page: Document, images: readonly string[] = [], image: string | null = null) =>
  leadPicture(page, image, { images, headline: page.querySelector('h1'), first: page.querySelector('p.first'), base: ADDRESS });

test('the page’s picture stands above a story that does not hold it, with its words', () =>
  expect(lead('<figure><img src="/img/dam.jpg" alt=" السد  فجرا "><figcaption>الماء عند <b>البوابة</b></figcaption></figure>')).toEqual({
    src: IMAGE,
    alt: 'السد فجرا',
    caption: 'الماء عند البوابة',
  }));

test.each([
  ['shown nowhere', '<p>نص</p>', { src: IMAGE, alt: '', caption: null }],
  ['shown lazily', '<img data-src="/img/dam-640x360.jpg" alt="السد">', { src: IMAGE, alt: 'السد', caption: null }],
  [
    'captioned by the template’s name for it',
    '<div><div><a href="/img/dam.jpg"><img src="/img/dam.jpg"></a></div><span class="photo-caption">الماء</span></div>',
    { src: IMAGE, alt: '', caption: 'الماء' },
  ],
  [
    'near another’s caption',
    `<div><img src="/img/dam.jpg"><p>${'نص طويل. '.repeat(60)}</p><p class="caption">الجسر</p></div>`,
    { src: IMAGE, alt: '', caption: null },
  ],
  [
    'shown without a caption',
    '<figure><img src="/img/dam.jpg" alt="السد"><figcaption> </figcaption></figure>',
    { src: IMAGE, alt: 'السد', caption: null },
  ],
])('a picture that is %s', (_, html, expected) => expect(lead(html)).toEqual(expected));

test.each([
  ['the same', IMAGE],
  ['in another size', 'https://cdn.example/w/dam-1200x800.jpg?q=80'],
])('there is none where the story holds it, %s', (_, own) => expect(lead('', [own])).toBeNull());

test('there is none where the page names none', () => expect(lead('<img src="/img/dam.jpg">', [], null)).toBeNull());

describe('where metadata names no picture', () => {
  const page = (between: string) =>
    parse(`<img src="/banner.jpg"><h1>عنوان</h1>${between}<p class="first">الفقرة الأولى</p><img src="/img/other.jpg">`);

  test('the first one between headline and story is the story’s', () =>
    expect(inPage(page('<div><img src="/img/dam.jpg" alt="السد"></div>'))).toEqual({ src: IMAGE, alt: 'السد', caption: null }));

  test.each([
    ['none is there', ''],
    ['it is the writer’s portrait', '<div class="author-photo"><img src="/img/writer.jpg"></div>'],
    ['it is an icon', '<img src="/img/print.png" width="16" height="16">'],
    ['it is an empty stand-in', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
  ])('none, when %s', (_name, between) => expect(inPage(page(between))).toBeNull());
});
