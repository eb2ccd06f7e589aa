import { describe, expect, test } from 'vitest';
import { metadataOf } from './page.ts';
import type { Sample } from './page.ts';

const people = (sample: Sample): string =>
  metadataOf(sample)
    .people.map(({ name, role }) => `${name}/${role}`)
    .join(', ');
const linked = (author: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","author":${author}}</script>`;

describe('people printed beside the story', () => {
  test.each<[what: string, sample: Sample, expected: string]>([
    ['below the headline', { above: '<div class="z1">كتبت هناء المصري</div>' }, 'هناء المصري/author'],
    ['a bare name in a byline field', { above: '<div class="article-author">قطوف دانية</div>' }, 'قطوف دانية/author'],
    ['a bare name linked to its profile', { above: '<div><a href="/author/77">قطوف دانية</a></div>' }, 'قطوف دانية/author'],
    ['a bare name beside the date', { above: '<p>قطوف دانية</p><p>الأحد 8 مارس 2026</p>' }, 'قطوف دانية/author'],
    [
      'label and name in two elements',
      { above: '<ul><li><span>كتب</span> <a href="#">سامر الخطيب</a> <span>-</span> <a href="#">هناء المصري</a></li></ul>' },
      'سامر الخطيب/author, هناء المصري/author',
    ],
    ['two lines, two roles', { above: '<p>كتب: سامر الخطيب</p><p>تصوير: هناء المصري</p>' }, 'سامر الخطيب/author, هناء المصري/photographer'],
    ['with the date in one line', { above: '<div>هناء المصري | الأحد 8 مارس 2026 - 10:30</div>' }, 'هناء المصري/author'],
    ['above the headline', { headline: '<p>كتبت: هناء المصري</p><h1>الجسر الحجري يعود إلى الحياة</h1>' }, 'هناء المصري/author'],
    ['as the story’s first paragraph', { above: '<p><strong>بيروت – هناء المصري</strong></p>' }, 'هناء المصري/author'],
    ['in the dateline', { lead: 'بيروت – (أ ف ب) - ' }, 'أ ف ب/agency'],
    ['in a bold dateline', { lead: '<b>الكويت: قطوف دانية</b>: ' }, 'قطوف دانية/author'],
    ['below the story', { end: '<p><em>إعداد: هناء المصري</em></p>' }, 'هناء المصري/author'],
    [
      'below the story, the translator beside a printed author',
      { above: '<address>قطوف دانية</address>', below: '<p>نقلها إلى العربية: ليلى حداد</p>' },
      'قطوف دانية/author, ليلى حداد/translator',
    ],
    ['an agency’s signature', { end: '<p>--(بترا)</p>' }, 'بترا/agency'],
    ['a desk', { above: '<span>غرفة الأخبار</span>' }, 'غرفة الأخبار/desk'],
  ])('%s', (_what, sample, expected) => expect(people(sample)).toBe(expected));
});

describe('people of the metadata', () => {
  test.each<[what: string, sample: Sample, expected: string]>([
    ['JSON-LD', { head: linked('{"@type":"Person","name":"د. هناء المصري"}') }, 'هناء المصري/author'],
    [
      'JSON-LD, several',
      { head: linked('[{"@type":"Person","name":"هناء المصري"},{"@type":"Person","name":"سامر الخطيب"}]') },
      'هناء المصري/author, سامر الخطيب/author',
    ],
    [
      'JSON-LD in a comment and with line breaks in strings',
      {
        head: '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"سطر\nسطر","author":"هناء المصري",} --></script>',
      },
      'هناء المصري/author',
    ],
    ['meta', { head: '<meta name="author" content="هناء المصري">' }, 'هناء المصري/author'],
    ['an address', { head: '<meta property="article:author" content="https://facebook.com/wadi">' }, ''],
    ['an account', { head: '<meta name="author" content="admin">' }, ''],
    ['the paper', { head: '<meta property="og:site_name" content="أيام الوادي"><meta name="author" content="أيام الوادي">' }, ''],
    ['the paper by its host', { head: '<meta name="author" content="Wadi Times">' }, ''],
    ['a sentence', { head: '<meta name="author" content="كتب وزير الري على صفحته أن المنسوب ارتفع">' }, ''],
    [
      'another than the printed one',
      { head: '<meta name="author" content="ليلى حداد">', above: '<p>كتبت: هناء المصري</p>' },
      'هناء المصري/author',
    ],
  ])('%s', (_what, sample, expected) => expect(people(sample)).toBe(expected));
});

describe('names that make no story', () => {
  test.each<[what: string, sample: Sample]>([
    ['commenters', { below: '<div class="comments"><b class="author">سامر الخطيب</b><p>شكرا</p></div>' }],
    ['columnists in a rail', { below: '<aside><div class="author"><a href="/writer/1">سامر الخطيب</a></div></aside>' }],
    ['the chief editor in the footer', { bottom: '<footer>رئيس التحرير: سامر الخطيب</footer>' }],
    ['a photo’s credit', { above: '<figure><img src="a.jpg"><figcaption>تصوير: سامر الخطيب</figcaption></figure>' }],
    ['a speaker in the story', { lead: 'قال سامر الخطيب: ' }],
    ['the source line', { end: '<p>المصدر: رويترز + وكالات</p>' }],
    ['a section', { above: '<span>تقارير خاصة</span><time>8 مارس 2026</time>' }],
  ])('%s', (_what, sample) => expect(people(sample)).toBe(''));
});
