import { expect, test } from 'vitest';
import { settlePictures } from '../../../../utils/article/story/settle-pictures.ts';
import { ADDRESS, bodyOf } from '../../../support/page-under-test.ts';

const STAND_IN = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function pictures(html: string): string[] {
  const body = bodyOf(html);
  settlePictures(body, ADDRESS);
  return Array.from(body.querySelectorAll('img'), (image) => image.getAttribute('src') ?? '');
}

test.each([
  ['an absolute address', '<img src="https://img.example/dam.jpg">', 'https://img.example/dam.jpg'],
  ['a relative address', '<img src="../dam.jpg">', 'https://www.sanabel-post.example/news/2026/4/dam.jpg'],
  ['an address without a scheme', '<img src="//img.example/dam.jpg">', 'https://img.example/dam.jpg'],
  ['an Arabic file name', '<img src="/صور/السد.jpg">', 'https://www.sanabel-post.example/%D8%B5%D9%88%D8%B1/%D8%A7%D9%84%D8%B3%D8%AF.jpg'],
  ['data-src over a stand-in', `<img src="${STAND_IN}" data-src="/dam.jpg">`, 'https://www.sanabel-post.example/dam.jpg'],
  ['data-src over a small picture', '<img src="/tiny-dam.jpg" data-src="/dam.jpg">', 'https://www.sanabel-post.example/dam.jpg'],
  ['data-original without a src', '<img data-original="/dam.jpg">', 'https://www.sanabel-post.example/dam.jpg'],
  ['data-lazy-src', '<img src="/lazy-placeholder.png" data-lazy-src="/dam.jpg">', 'https://www.sanabel-post.example/dam.jpg'],
  ['a flag in data-lazy', '<img src="/dam.jpg" data-lazy="true">', 'https://www.sanabel-post.example/dam.jpg'],
  ['the widest of srcset', '<img srcset="/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w">', 'https://www.sanabel-post.example/l.jpg'],
  ['the densest of srcset', '<img srcset="/s.jpg, /l.jpg 2x">', 'https://www.sanabel-post.example/l.jpg'],
  [
    'commas inside the addresses of srcset',
    '<img srcset="/w_320,h_200/dam.jpg 320w, /w_900,h_600/dam.jpg 900w">',
    'https://www.sanabel-post.example/w_900,h_600/dam.jpg',
  ],
  ['data-srcset', `<img src="${STAND_IN}" data-srcset="/l.jpg 900w">`, 'https://www.sanabel-post.example/l.jpg'],
  [
    'the sources of a picture',
    `<picture><source srcset="/l.webp 900w"><img src="${STAND_IN}"></picture>`,
    'https://www.sanabel-post.example/l.webp',
  ],
  [
    'a picture’s own image',
    '<picture><source srcset="/l.webp 900w"><img src="/dam.jpg"></picture>',
    'https://www.sanabel-post.example/dam.jpg',
  ],
  ['space round the address', '<img src=" /dam.jpg ">', 'https://www.sanabel-post.example/dam.jpg'],
  ['words of stand-ins inside other words', '<img src="/lazyeye-clinic.jpg">', 'https://www.sanabel-post.example/lazyeye-clinic.jpg'],
  ['a stand-in’s word in a longer name', '<img src="/pixel-phone-review.jpg">', 'https://www.sanabel-post.example/pixel-phone-review.jpg'],
  ['a camera’s own file name', '<img src="/img_0412.jpg">', 'https://www.sanabel-post.example/img_0412.jpg'],
  ['a harbour’s loading bay', '<img src="/harbour-loading-bay.jpg">', 'https://www.sanabel-post.example/harbour-loading-bay.jpg'],
])('a picture is found by %s', (_, html, address) => expect(pictures(html)).toEqual([address]));

test.each([
  ['without any address', '<img alt="سد">'],
  ['with an empty address', '<img src="">'],
  ['of data alone', `<img src="${STAND_IN}">`],
  ['from a script', '<img src="javascript:alert(1)">'],
  ['from a blob', '<img src="blob:https://www.sanabel-post.example/1">'],
  ['that no one can read', '<img src="https://[">'],
  ['of one pixel', '<img src="https://stats.example/p.gif" width="1" height="1">'],
  ['of an icon’s size', '<img src="/icon.png" width="32">'],
  ['that stands in for another', '<img src="/images/placeholder.png">'],
  ['that stands in, with a version', '<img src="/images/placeholder.png?ver=6.1">'],
  ['that stands in, with its size', '<img src="/assets/blank-16x9.gif">'],
  ['that turns while another loads', '<img src="/img/loading.gif">'],
  ['that is transparent', '<img src="/t/transparent_1x1.png#x">'],
])('a picture %s goes', (_, html) => expect(pictures(html)).toEqual([]));

test('a picture element leaves its image with its words', () => {
  const body = bodyOf('<figure><picture><source srcset="/l.webp"><img src="/dam.jpg" alt="السد عند الفجر"></picture></figure>');
  settlePictures(body, ADDRESS);
  expect(body.querySelector('picture, source')).toBeNull();
  expect(body.querySelector('figure > img')?.getAttribute('alt')).toBe('السد عند الفجر');
});

test('sizes in per cent or words make no icon', () => expect(pictures('<img src="/dam.jpg" width="50%" height="auto">')).toHaveLength(1));
