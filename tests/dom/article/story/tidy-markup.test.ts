import { describe, expect, test } from 'vitest';
import { tidyMarkup } from '../../../../utils/article/story/tidy-markup.ts';
import type { Direction } from '../../../../utils/article/types.ts';
import { ADDRESS, bodyOf, markupOf } from '../../../support/page-under-test.ts';

function tidy(html: string, dir: Direction = 'rtl'): string {
  const body = bodyOf(html);
  tidyMarkup(body, ADDRESS, dir);
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

describe('direction', () => {
  test('a Latin paragraph in an Arabic story gets dir=ltr', () =>
    expect(tidy('<p>قال المهندس إن السد سليم.</p><p>The dam is sound, the engineer said.</p>')).toBe(
      '<p>قال المهندس إن السد سليم.</p><p dir="ltr">The dam is sound, the engineer said.</p>',
    ));

  test('an Arabic paragraph in an English story gets dir=rtl', () =>
    expect(tidy('<p>He said it twice.</p><blockquote>السد سليم</blockquote>', 'ltr')).toBe(
      '<p>He said it twice.</p><blockquote dir="rtl">السد سليم</blockquote>',
    ));

  test.each([
    ['Arabic that begins with a Latin name', '<p>Google شركة فتحت مكتبا في الوادي، وقالت إنها تبحث عن مهندسين.</p>'],
    ['figures alone', '<p>1923 - 1987</p>'],
  ])('%s gets none', (_, html) => expect(tidy(html)).toBe(html));

  test('the page’s own directions and languages go', () =>
    expect(tidy('<div dir="ltr" lang="en"><p dir="auto">قال المهندس إن السد سليم.</p></div>')).toBe(
      '<div><p>قال المهندس إن السد سليم.</p></div>',
    ));

  test('each point of a list, each cell and each heading has its own', () =>
    expect(tidy('<h2>Notes</h2><ul><li>نقطة</li><li>point one</li></ul>')).toBe(
      '<h2 dir="ltr">Notes</h2><ul><li>نقطة</li><li dir="ltr">point one</li></ul>',
    ));
});

test('a paragraph that holds a figure or further paragraphs becomes a box: parsers would tear it apart', () => {
  const body = bodyOf('<p id="p">سطر</p>');
  const figure = body.ownerDocument.createElement('figure');
  figure.append(Object.assign(body.ownerDocument.createElement('img'), { src: 'https://img.example/a.jpg' }));
  body.querySelector('p')!.append(figure);
  tidyMarkup(body, ADDRESS, 'rtl');
  expect(body.querySelector('div > figure')).not.toBeNull();
  expect(body.querySelector('p figure')).toBeNull();
  expect(body.textContent).toBe('سطر');
});
