import { describe, expect, test } from 'vitest';
import { markLanguages } from '../../../../utils/article/story/mark-languages.ts';
import type { Tongue } from '../../../../utils/article/story/tongue.ts';
import { bodyOf, markupOf } from '../../../support/page-under-test.ts';

const ARABIC: Tongue = { lang: 'ar', dir: 'rtl' };
const ENGLISH: Tongue = { lang: 'en', dir: 'ltr' };

function mark(html: string, story: Tongue = ARABIC): string {
  const body = bodyOf(html);
  const words = body.textContent;
  markLanguages(body, story);
  expect(body.textContent).toBe(words);
  return markupOf(body);
}

const AR = 'قال المهندس إن السد سليم وإن الماء ينزل منذ يومين.';
const EN = 'The dam is sound and the water is falling, said the engineer.';

describe('a passage in another language says which', () => {
  test.each([
    ['English', `<p>${EN}</p>`, `<p dir="ltr" lang="en">${EN}</p>`],
    [
      'French',
      '<p>Le barrage est solide et les eaux baissent, dit-il.</p>',
      '<p dir="ltr" lang="fr">Le barrage est solide et les eaux baissent, dit-il.</p>',
    ],
    [
      'Russian',
      '<p>Плотина цела, и вы видите, что вода уже спадает.</p>',
      '<p dir="ltr" lang="ru">Плотина цела, и вы видите, что вода уже спадает.</p>',
    ],
    ['Chinese', '<p>大坝完好无损，水位正在下降。</p>', '<p dir="ltr" lang="zh">大坝完好无损，水位正在下降。</p>'],
    [
      'Persian, which runs as Arabic does',
      '<p>مهندس گفت که سد سالم است و آب از دو روز پیش پایین می‌رود.</p>',
      '<p lang="fa">مهندس گفت که سد سالم است و آب از دو روز پیش پایین می‌رود.</p>',
    ],
    [
      'Hebrew, which runs as Arabic does',
      '<p>המהנדס אמר שהסכר תקין ושהמים יורדים כבר יומיים</p>',
      '<p lang="he">המהנדס אמר שהסכר תקין ושהמים יורדים כבר יומיים</p>',
    ],
    [
      'Latin letters that tell nothing',
      '<p>Golaha deegaanka ayaa ansixiyay miisaaniyadda</p>',
      '<p dir="ltr" lang="und">Golaha deegaanka ayaa ansixiyay miisaaniyadda</p>',
    ],
  ])('%s', (_, html, expected) => expect(mark(`<p>${AR}</p>${html}`)).toBe(`<p>${AR}</p>${expected}`));

  test('Arabic in an English story', () =>
    expect(mark(`<p>${EN}</p><blockquote>${AR}</blockquote>`, ENGLISH)).toBe(
      `<p>${EN}</p><blockquote dir="rtl" lang="ar">${AR}</blockquote>`,
    ));

  test('each heading, point, cell and caption by itself', () =>
    expect(
      mark(
        `<h2>What is left of the dam</h2><ul><li>نقطة</li><li>a point of its own here</li></ul><figure><figcaption>${EN}</figcaption></figure>`,
      ),
    ).toBe(
      `<h2 dir="ltr" lang="en">What is left of the dam</h2><ul><li>نقطة</li><li dir="ltr" lang="en">a point of its own here</li></ul>` +
        `<figure><figcaption dir="ltr" lang="en">${EN}</figcaption></figure>`,
    ));
});

describe('the page’s own word only chooses between languages of the same letters', () => {
  const somali = 'Golaha deegaanka ayaa ansixiyay miisaaniyadda';
  test.each([
    ['on the block', `<p lang="so">${somali}</p>`],
    ['around it', `<div lang="so"><p>${somali}</p></div>`],
    ['inside it', `<p><span lang="so">${somali}</span></p>`],
  ])('%s', (_, html) => expect(mark(html)).toContain('<p dir="ltr" lang="so">'));

  test.each([
    ['wrong for the letters', `<div dir="ltr" lang="en"><p dir="auto" lang="fr">${AR}</p></div>`, `<div><p>${AR}</p></div>`],
    ['no language', `<p lang='x" onload'>${EN}</p>`, `<p dir="ltr" lang="en">${EN}</p>`],
  ])('%s', (_, html, expected) => expect(mark(html)).toBe(expected));
});

describe('short pieces stay in the language around them', () => {
  test.each([
    ['a name', '<p>Reuters</p>'],
    ['a name with figures', '<p>PDF 12</p>'],
    ['two names', '<h2>Real Madrid – Juventus</h2>'],
    ['figures alone', '<p>1923 / 1987</p>'],
    ['Arabic that begins with a Latin name', '<p>Google شركة فتحت مكتبا في الوادي، وقالت إنها تبحث عن مهندسين.</p>'],
    ['an Arabic line of foreign names', '<p>پیژو، چابهار، گرگان، ژاله</p>'],
    ['a name inside Arabic', '<p>أعلنت شركة Blue Harbor عن سفينتها الجديدة.</p>'],
  ])('%s', (_, html) => expect(mark(`<p>${AR}</p>${html}`)).toBe(`<p>${AR}</p>${html}`));
});

describe('inside a block', () => {
  test.each([
    [
      'a passage',
      '<p>نشرت المجلة مقالا عنوانه «The long road to the sea» قبل عامين.</p>',
      '<p>نشرت المجلة مقالا عنوانه «<bdi dir="ltr" lang="en">The long road to the sea</bdi>» قبل عامين.</p>',
    ],
    ['a score', '<p>انتهت المباراة بنتيجة 2-1 للضيوف.</p>', '<p>انتهت المباراة بنتيجة <bdi dir="ltr">2-1</bdi> للضيوف.</p>'],
    [
      'a telephone number',
      '<p>اتصلوا بالرقم +20 100 555 7788 صباحا.</p>',
      '<p>اتصلوا بالرقم <bdi dir="ltr">+20 100 555 7788</bdi> صباحا.</p>',
    ],
    ['a sign behind a letter', '<p>كتبه <em>بلغة C++</em> وحدها.</p>', '<p>كتبه <em>بلغة <bdi dir="ltr">C++</bdi></em> وحدها.</p>'],
  ])('what its neighbours would tear apart stands in a bdi: %s', (_, html, expected) => expect(mark(html)).toBe(expected));

  test('Arabic in an English paragraph', () =>
    expect(mark('<p>He called it «السد العالي الذي لا ينام أبدا» in his first letter to the town.</p>', ENGLISH)).toBe(
      '<p>He called it «<bdi dir="rtl" lang="ar">السد العالي الذي لا ينام أبدا</bdi>» in his first letter to the town.</p>',
    ));

  test.each([
    ['years of a life', '<p>عاش بين 1923-1987 في القرية.</p>'],
    ['code', '<p>اكتب <code>npm run build --all-of-it now</code> ثم انتظر.</p>'],
    ['a foreign block’s own words', `<p>${AR}</p>`],
  ])('%s stay as they are', (_, html) => expect(mark(html)).toBe(html));

  test('a block that was marked is not marked again inside', () => expect(mark(`<p>${EN}</p>`)).toBe(`<p dir="ltr" lang="en">${EN}</p>`));

  test('marked twice, it is the same', () => {
    const once = mark('<p>انتهت المباراة بنتيجة 2-1 وعنوانها «The long road to the sea» قبل عامين.</p>');
    expect(mark(once)).toBe(once);
  });
});

test('a hundred thousand words are marked in a moment', () => {
  const began = performance.now();
  mark(`<p>${`${AR} ${EN} 2-1 `.repeat(8_000)}</p>`);
  expect(performance.now() - began).toBeLessThan(6_000);
});
