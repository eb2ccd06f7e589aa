import { expect, test } from 'vitest';
import { captionsOf, imagesOf, storyText } from '../../../utils/article/assemble.ts';
import { parse } from '../../support/page-under-test.ts';

const text = (html: string): string[] => storyText(parse(html).body);

test.each([
  ['paragraphs', '<p>أول</p>\n<p> ثان  وله <b>تتمة</b>.</p>', ['أول', 'ثان وله تتمة.']],
  ['line breaks', '<p>بيت<br>وبيت</p>', ['بيت', 'وبيت']],
  ['loose words round a block', '<div>أول<p>ثان</p>ثالث</div>', ['أول', 'ثان', 'ثالث']],
  ['points of a list', '<ul><li>أول</li><li>ثان<ol><li>فرع</li></ol></li></ul>', ['أول', 'ثان', 'فرع']],
  ['headings and quotations', '<h2>فصل</h2><blockquote>قول</blockquote>', ['فصل', 'قول']],
  [
    'a row on one line',
    '<table><tr><th>القرية</th><th>المطر</th></tr><tr><td>الرمانة</td><td>٩</td></tr></table>',
    ['القرية المطر', 'الرمانة ٩'],
  ],
  ['no captions', '<p>أول</p><figure><img src="a"><figcaption>صورة</figcaption></figure><p>ثان</p>', ['أول', 'ثان']],
  ['words round a picture', '<div>أول<figure><img></figure>ثان</div>', ['أول', 'ثان']],
  [
    'a table in a figure, without its caption',
    '<figure><table><tr><td>الرمانة</td><td>٩</td></tr></table><figcaption>الأمطار</figcaption></figure>',
    ['الرمانة ٩'],
  ],
  ['a quotation in a figure', '<figure><blockquote><p>لم نر ماء كهذا</p></blockquote></figure>', ['لم نر ماء كهذا']],
  ['neither scripts nor frames', '<p>أول<script>x</script><style>y</style></p><iframe>z</iframe><noscript>w</noscript>', ['أول']],
  ['nothing of nothing', '<div> <p>&nbsp;</p></div>', []],
])('%s', (_, html, lines) => expect(text(html)).toEqual(lines));

test('captions are those with words', () =>
  expect(
    captionsOf(parse('<figure><figcaption> صورة  <b>السد</b></figcaption></figure><figure><figcaption> </figcaption></figure>')),
  ).toEqual(['صورة السد']));

test('each picture counts once, in order', () =>
  expect(
    imagesOf(parse('<img src="https://a.example/2.jpg"><img src="https://a.example/1.jpg"><img src="https://a.example/2.jpg"><img>')),
  ).toEqual(['https://a.example/2.jpg', 'https://a.example/1.jpg']));
