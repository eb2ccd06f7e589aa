import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../metadata/page.ts';
import type { Sample } from '../../metadata/page.ts';

const people = (sample: Sample): string =>
  metadataOf(sample)
    .people.map(({ name, role }) => `${name}/${role}`)
    .join(', ');
const NAME = 'قطوف دانية';
const WRITER = `${NAME}/author`;
const FUNCTION = 'أستاذة علم الاجتماع بجامعة الوادي';
const PORTRAIT = '<img src="/p.jpg" alt="">';

describe('a columnist whom no label names', () => {
  test.each<[what: string, sample: Sample]>([
    ['portrait, name and function above the text', { above: `<div class="who">${PORTRAIT}<div>${NAME}</div><div>${FUNCTION}</div></div>` }],
    ['a French class around the portrait', { above: `<div class="auteur">${PORTRAIT}<span>${NAME}</span></div>` }],
    ['the portrait says that it is the writer’s', { above: `<div><img src="/p.jpg" alt="صورة الكاتبة"><h3>د. ${NAME}</h3></div>` }],
    ['the name of the column above the portrait', { above: `<p>زاوية</p><div>${PORTRAIT}<p>${NAME}</p></div>` }],
    [
      'a linked name beside the portrait that it describes',
      { above: `<div><img src="/p.jpg" alt="${NAME}"><a href="/w/4">${NAME}</a></div>` },
    ],
    [
      'a narrow box before the headline',
      { top: '', headline: `<div class="writer">${PORTRAIT}<strong>${NAME}</strong></div><h1>رأي في الجسر</h1>` },
    ],
    ['an aside of the writer’s own', { above: `<aside class="writer">${PORTRAIT}<div>${NAME}</div><div>كاتبة من الوادي</div></aside>` }],
    [
      'a box beside the story, after it in the page',
      { below: `<div class="chroniqueur">${PORTRAIT}<strong>${NAME}</strong><span>${FUNCTION}</span></div>` },
    ],
    ['a bold name after the last paragraph', { end: `<p><strong>${NAME}</strong></p>` }],
    ['a name and the function in the next line', { end: `<p>${NAME}<br>${FUNCTION}</p>` }],
    ['a name after a dash', { end: `<p>— ${NAME}</p>` }],
    ['a name, then place and day', { end: `<p>${NAME}</p><p>تونس، 12 أبريل 2026</p>` }],
    ['a name with an asterisk, explained below', { end: `<p><strong>${NAME}*</strong></p><p>* ${FUNCTION}</p>` }],
    ['a signature in a box of its own', { below: `<div class="signature"><p>${NAME}</p><p>${FUNCTION}</p></div>` }],
  ])('%s', (_what, sample) => expect(people(sample)).toBe(WRITER));

  test.each<[what: string, sample: Sample]>([
    ['a name under a picture of the story', { above: `<div><img src="/p.jpg" alt="${NAME}"><span>${NAME}</span></div>` }],
    ['a name in a caption', { above: `<figure class="portrait">${PORTRAIT}<figcaption>${NAME}</figcaption></figure>` }],
    [
      'a row of columnists below the story',
      { below: `<div><div class="author">${PORTRAIT}<b>${NAME}</b></div><div class="author">${PORTRAIT}<b>زهر الرمان</b></div></div>` },
    ],
    [
      'another column, with its headline',
      { below: `<div class="writer">${PORTRAIT}<a href="/n/3">قطار الجبل يعود إلى سكته</a><span>${NAME}</span></div>` },
    ],
    ['an aside of related columns', { above: `<aside class="related">${PORTRAIT}<b>${NAME}</b><span>${FUNCTION}</span></aside>` }],
    ['whom the story speaks of', { above: `<p>التقت الصحيفة ${NAME} قبل الافتتاح</p>`, end: `<p><b>${NAME}</b></p>` }],
    ['words of the headline', { end: '<p><b>الجسر الحجري</b></p>' }],
    ['the label of a list', { end: '<p><b>مواضيع مشابهة</b></p>' }],
  ])('is not %s', (_what, sample) => expect(people(sample)).toBe(''));

  test('is not looked for where metadata names the writer', () =>
    expect(people({ head: '<meta name="author" content="هناء المصري">', end: `<p><strong>${NAME}</strong></p>` })).toBe(
      'هناء المصري/author',
    ));
});

describe('who took the pictures', () => {
  test.each<[what: string, above: string]>([
    ['a line of its own', '<p>كتبت: قطوف دانية</p><p>تصوير: زهر الرمان</p>'],
    ['a line that its class calls a credit', '<div class="author">قطوف دانية</div><div class="photo-by">تصوير: زهر الرمان</div>'],
    ['spans without white space', '<div><span>كتبت: قطوف دانية</span><span>عدسة: زهر الرمان</span></div>'],
    ['spans without white space beside words', '<p>كتبت: <a href="/w/1">قطوف دانية</a><span>تصوير: زهر الرمان</span></p>'],
    ['a list of makers', '<ul class="credits"><li>نص: قطوف دانية</li><li>صور: زهر الرمان</li></ul>'],
  ])('%s', (_what, above) => expect(people({ above })).toBe('قطوف دانية/author, زهر الرمان/photographer'));

  test('a name in Latin letters', () =>
    expect(people({ above: '<div><em>نص قطوف دانية</em><em>Fotos: Marta Ruiz</em></div>' })).toContain('Marta Ruiz/photographer'));

  test('a caption’s credit counts for nobody', () =>
    expect(people({ above: '<p>كتبت: هناء المصري</p><figure><img src="/a.jpg"><figcaption>تصوير: زهر الرمان</figcaption></figure>' })).toBe(
      'هناء المصري/author',
    ));
});
