import { describe, expect, test } from 'vitest';
import { metadataOf, TITLE } from '../../metadata/page.ts';
import type { Sample } from '../../metadata/page.ts';

const people = (sample: Sample): string =>
  metadataOf(sample)
    .people.map(({ name, role }) => `${name}/${role}`)
    .join(', ');
const BIO = 'قطوف دانية صحفية من الوادي تكتب عن الماء والزراعة منذ عشرين عاما.';

describe('the card of the author, where nobody signs', () => {
  test.each<[what: string, sample: Sample, expected: string]>([
    [
      'a box with a portrait and a text that says the name again',
      {
        below: `<div id="post-author-wrapper" class="row"><div class="author-avatar"><img src="/a.jpg" alt="قطوف دانية"></div><div class="author-bio">هذا المقال كتبته قطوف دانية، وهي محررة في القسم.</div></div>`,
      },
      'قطوف دانية/author',
    ],
    [
      'a heading whose name opens the paragraph below it',
      { below: `<div class="widget"><h3>عن بـ قطوف دانية</h3><p>${BIO}</p></div>` },
      'قطوف دانية/author',
    ],
    [
      'a portrait described by the bold name beside it',
      { below: '<p><img src="/a.jpg" alt="قطوف دانية"></p><p><strong>قطوف دانية</strong> <em>تكتب عن الماء والزراعة في الوادي</em></p>' },
      'قطوف دانية/author',
    ],
    [
      'a label and a name in a side box',
      { bottom: '<div class="facts"><div><h3>الكاتب</h3><p>قطوف دانية</p></div></div>' },
      'قطوف دانية/author',
    ],
    [
      'a card below a story that is signed',
      { above: '<p>كتبت: هناء المصري</p>', below: `<div class="author-box"><h4>قطوف دانية</h4><p>${BIO}</p></div>` },
      'هناء المصري/author',
    ],
    [
      'a list of other writers',
      { below: '<div class="columnists authors"><a href="/w/1">قطوف دانية</a><a href="/w/2">زهر الرمان</a></div>' },
      '',
    ],
    [
      'a related card with a picture',
      {
        below:
          '<div class="related"><a href="/n/2"><img src="/t.jpg" alt="قطار الجبل"><strong>قطار الجبل</strong> يعود إلى سكته بعد عام</a></div>',
      },
      '',
    ],
    ['a box that says the name once', { below: '<div class="author-box"><p>نرحب بمقالات القراء على بريد الصحيفة.</p></div>' }, ''],
  ])('%s', (_what, sample, expected) => expect(people(sample)).toBe(expected));
});

describe('whoever checked a story did not write it', () => {
  test.each([['fact-checked-by'], ['reviewed-by']])('%s', (name) =>
    expect(
      people({ above: `<div class="author-name">قطوف دانية</div><div class="${name}"><a href="/editor/4">زهر الرمان</a></div>` }),
    ).toBe('قطوف دانية/author, زهر الرمان/editor'),
  );

  test('an unknown label before a colon and a profile’s link is a label', () =>
    expect(people({ above: '<div class="meta-row">كلمات: <a href="/author/7">قطوف دانية</a></div>' })).toBe('قطوف دانية/author'));
});

describe('a headline that metadata tells in other words', () => {
  test('the page’s only h1 wins where it resembles it', () => {
    const filler = Array.from({ length: 24 }, (_, at) => `<div>شريحة ${at + 1}</div>`).join('');
    const head = '<meta property="og:title" content="بعد عامين من الإغلاق: كل ما تريد أن تعرفه عن الجسر الحجري">';
    expect(metadataOf({ head, headline: `<h1>${TITLE}</h1>${filler}` }).title).toBe(TITLE);
  });
});

test('the publisher is not the writer whose portrait stands in a logo’s box', () => {
  const head = '<meta name="author" content="قطوف دانية"><meta property="og:site_name" content="أوقات الوادي">';
  const { publisher, people: told } = metadataOf({ head, top: '<div class="logo"><img src="/a.jpg" alt="قطوف دانية"></div>' });
  expect(publisher.name).toBe('أوقات الوادي');
  expect(told).toEqual([{ name: 'قطوف دانية', role: 'author' }]);
});
