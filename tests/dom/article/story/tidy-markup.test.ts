import { describe, expect, test } from 'vitest';
import { tidyMarkup } from '../../../../utils/article/story/tidy-markup.ts';
import { ADDRESS, bodyOf, markupOf } from '../../../support/page-under-test.ts';

function tidy(html: string): string {
  const body = bodyOf(html);
  tidyMarkup(body, ADDRESS, { lang: 'ar', dir: 'rtl' });
  return markupOf(body);
}

describe('links', () => {
  test.each([
    ['a relative address', '<a href="../map">خريطة</a>', '<a href="https://www.sanabel-post.example/news/2026/4/map">خريطة</a>'],
    ['space round it', '<a href=" https://maps.example/a ">خريطة</a>', '<a href="https://maps.example/a">خريطة</a>'],
  ])('%s becomes absolute', (_, html, expected) => expect(tidy(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`));

  test.each([
    ['a script', '<a href="javascript:void(0)">كلمات <b>مهمة</b></a>'],
    ['a script, cut by a line break', '<a href="java&#10;script:alert(1)">كلمات <b>مهمة</b></a>'],
    ['data:', '<a href="data:text/html,x">كلمات <b>مهمة</b></a>'],
    ['an anchor of the page', '<a href="#note">كلمات <b>مهمة</b></a>'],
    ['no address', '<a name="x">كلمات <b>مهمة</b></a>'],
    ['an empty address', '<a href=" ">كلمات <b>مهمة</b></a>'],
    ['a password in it', '<a href="https://bank.example:x@evil.example/">كلمات <b>مهمة</b></a>'],
    ['mail', '<a href="mailto:a@b.example">كلمات <b>مهمة</b></a>'],
    ['nonsense', '<a href="https://[">كلمات <b>مهمة</b></a>'],
  ])('a link to %s becomes its words', (_, html) => expect(tidy(`<p>${html}</p>`)).toBe('<p>كلمات <b>مهمة</b></p>'));
});

test('a headline inside the story becomes a subheading', () =>
  expect(tidy('<h1>فصل</h1><h7>فصل آخر</h7><h3>باب</h3>')).toBe('<h2>فصل</h2><h2>فصل آخر</h2><h3>باب</h3>'));

test.each([
  ['an empty paragraph', '<p></p>'],
  ['a paragraph with a space that does not break', '<p>&nbsp;</p>'],
  ['boxes without words', '<div><div><span> </span></div></div>'],
  ['a figure without a picture', '<figure><figcaption>كلام بلا صورة</figcaption></figure>'],
  ['a link without words', '<p><a href="javascript:x()"><span></span></a></p>'],
])('%s goes', (_, html) => expect(tidy(`<p>باق</p>${html}`)).toBe('<p>باق</p>'));

test.each([
  '<p><img src="a.jpg"></p>',
  '<hr>',
  '<p>سطر<br>وسطر</p>',
  '<table><tbody><tr><td></td><td>٣</td></tr></tbody></table>',
  '<figure><table><tbody><tr><td>٣</td></tr></tbody></table></figure>',
  '<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=a1">فيلم</a></figure>',
])('%s stays', (html) => expect(tidy(html)).toBe(html));

test('languages are marked last', () =>
  expect(tidy('<p>قال المهندس إن السد سليم.</p><p>The dam is sound, the engineer said.</p>')).toBe(
    '<p>قال المهندس إن السد سليم.</p><p dir="ltr" lang="en">The dam is sound, the engineer said.</p>',
  ));

test('a paragraph that holds a figure or further paragraphs becomes a box: parsers would tear it apart', () => {
  const body = bodyOf('<p id="p">سطر</p>');
  const figure = body.ownerDocument.createElement('figure');
  figure.append(Object.assign(body.ownerDocument.createElement('img'), { src: 'https://img.example/a.jpg' }));
  body.querySelector('p')!.append(figure);
  tidyMarkup(body, ADDRESS, { lang: 'ar', dir: 'rtl' });
  expect(body.querySelector('div > figure')).not.toBeNull();
  expect(body.querySelector('p figure')).toBeNull();
  expect(body.textContent).toBe('سطر');
});
