import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../../utils/article/story/split-paragraphs.ts';
import { bodyOf, markupOf } from '../../../support/page-under-test.ts';

function split(html: string): string {
  const body = bodyOf(html);
  splitParagraphs(body);
  return markupOf(body);
}

test.each([
  ['double line breaks', '<div>سطر<br><br>وثان<br> <br>وثالث</div>', '<div><p>سطر</p><p>وثان</p> <p>وثالث</p></div>'],
  ['three line breaks', '<div>سطر<br><br><br>وثان</div>', '<div><p>سطر</p><p>وثان</p></div>'],
  ['a paragraph with double breaks', '<p>سطر<br><br>وثان</p>', '<div><p>سطر</p><p>وثان</p></div>'],
  ['a span with double breaks', '<div><span>سطر<br><br>وثان</span></div>', '<div><span><p>سطر</p><p>وثان</p></span></div>'],
  ['loose words beside blocks', '<div>أول<p>ثان</p>ثالث</div>', '<div><p>أول</p><p>ثان</p><p>ثالث</p></div>'],
  [
    'loose words with marked-up ones',
    '<div>أول <b>مهم</b> هنا<ul><li>نقطة</li></ul></div>',
    '<div><p>أول <b>مهم</b> هنا</p><ul><li>نقطة</li></ul></div>',
  ],
  ['words beside a picture’s paragraph', '<div><p>أول</p><img src="a.jpg">ثان</div>', '<div><p>أول</p><p><img src="a.jpg">ثان</p></div>'],
  [
    'a cell with double breaks',
    '<table><tbody><tr><td>أول<br><br>ثان</td></tr></tbody></table>',
    '<table><tbody><tr><td><p>أول</p><p>ثان</p></td></tr></tbody></table>',
  ],
])('%s become paragraphs', (_, html, expected) => expect(split(html)).toBe(expected));

test.each([
  ['one line break, as in verse', '<div>بيت<br>وبيت</div>'],
  ['words alone in a div', '<div>سطر واحد</div>'],
  ['a paragraph', '<p>سطر <b>واحد</b></p>'],
  ['a list', '<ul><li>نقطة</li><li>نقطة</li></ul>'],
  ['preformatted lines', '<pre>سطر\n\n<br><br>سطر</pre>'],
  ['blocks alone', '<div> <p>أول</p> <p>ثان</p> </div>'],
  ['double breaks at the end', '<p>سطر</p>'],
])('%s stays as it is', (_, html) => expect(split(html)).toBe(html));

test('no word is lost, and the order stays', () => {
  const html = '<div>١<div>٢<br><br>٣<span>٤<br><br>٥</span></div>٦<p>٧<br><br>٨</p>٩<!-- x -->١٠</div>';
  const words = (markup: string) => bodyOf(markup).textContent;
  expect(words(split(html))).toBe(words(html));
});

test('a new paragraph keeps the mark of the box that it came from', () => {
  const body = bodyOf('<div id="story">أول<br><br>ثان</div>');
  splitParagraphs(body);
  expect(Array.from(body.querySelectorAll('p'), (p) => p.getAttribute('data-safa-node'))).toEqual(['0', '0']);
});

test('boxes nested thousands deep do no harm', () => {
  const body = bodyOf('');
  let inner: Element = body;
  for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(body.ownerDocument.createElement('div'));
  inner.append('أول', body.ownerDocument.createElement('p'));
  expect(() => splitParagraphs(body)).not.toThrow();
});
