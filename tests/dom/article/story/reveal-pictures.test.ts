import { expect, test } from 'vitest';
import { revealPictures } from '../../../../utils/article/story/reveal-pictures.ts';
import { ADDRESS, bodyOf } from '../../../support/page-under-test.ts';

/** The body after the step; `noscript` holds text, as it does where scripts run, unless `asElements`. */
function reveal(html: string, asElements = false): string {
  const body = bodyOf('');
  body.innerHTML = html;
  for (const noscript of asElements ? [] : Array.from(body.querySelectorAll('noscript'))) noscript.textContent = noscript.innerHTML;
  revealPictures(body, ADDRESS);
  return body.innerHTML;
}
const STAND_IN = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
const PLAIN = '<img src="/dam.jpg" alt="السد">';

test.each([
  ['takes its place', `<div><noscript>${PLAIN}</noscript></div>`, `<div>${PLAIN}</div>`],
  ['takes a stand-in’s place', `${STAND_IN}<noscript>${PLAIN}</noscript>`, PLAIN],
  ['takes the place of a stand-in after it', `<noscript>${PLAIN}</noscript>${STAND_IN}`, PLAIN],
  ['takes the place of a stand-in in a box', `<div>${STAND_IN}</div><noscript>${PLAIN}</noscript>`, `<div>${PLAIN}</div>`],
  [
    'comes with its sources',
    '<noscript><picture><source srcset="/l.webp"><img src="/dam.jpg"></picture></noscript>',
    '<picture><source srcset="/l.webp"><img src="/dam.jpg"></picture>',
  ],
  ['comes without names', '<noscript><img src="/dam.jpg" id="body" name="parentNode"></noscript>', '<img src="/dam.jpg">'],
  ['comes without the words beside it', `<noscript><p>شغّل السكربت ${PLAIN}</p></noscript>`, PLAIN],
  ['is not said twice', `<img data-src="/dam.jpg"><noscript>${PLAIN}</noscript>`, '<img data-src="/dam.jpg">'],
])('a picture in noscript %s', (_, html, expected) => {
  expect(reveal(html)).toBe(expected);
  expect(reveal(html, true)).toBe(expected);
});

test.each(['<noscript>فعّل جافاسكربت</noscript>', '<noscript><iframe src="https://tags.example/ns.html"></iframe></noscript>', '<p>نص</p>'])(
  '%s stays',
  (html) => expect(reveal(html, true)).toBe(html),
);

test('nothing that is parsed runs or loads', async () => {
  reveal('<noscript><img src="x" onerror="window.ran = 1"></noscript>');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(Reflect.get(window, 'ran')).toBeUndefined();
});
