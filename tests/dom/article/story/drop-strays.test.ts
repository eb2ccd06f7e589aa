import { describe, expect, test } from 'vitest';
import { createRemovalLog } from '../../../../utils/article/clean/log.ts';
import { MARK } from '../../../../utils/article/copy.ts';
import { dropStrays, type StrayContext } from '../../../../utils/article/story/drop-strays.ts';
import { bodyOf, paragraphs, STORY, TITLE } from '../../../support/page-under-test.ts';

/** The step on a body whose every element has Readability's vote but those of class `unvoted`. */
function drop(html: string, about: Partial<StrayContext> = {}) {
  const root = bodyOf(html);
  const voted = Array.from(root.querySelectorAll(`[${MARK}]:not(.unvoted)`), (element) => element.getAttribute(MARK)!);
  const log = createRemovalLog();
  dropStrays(root, { title: TITLE, standfirst: null, vote: new Set(voted), ...about }, log);
  return { text: root.textContent.replace(/\s+/gu, ' ').trim(), removed: log.entries };
}
const [ONE, TWO, THREE] = STORY;
const STANDFIRST = 'مهندسو المحطة يفتحون بوابتين قبل الفجر، وأهالي القرى يعودون إلى الضفة';

describe('what the reader shows elsewhere is not said again', () => {
  test.each([
    ['the headline', `<p>${TITLE}</p>`, 'repeats the headline'],
    [
      'the headline with harakat and other alefs',
      `<div>${TITLE.replace('سد', 'سَدّ').replace('الأولى', 'الاولى')}</div>`,
      'repeats the headline',
    ],
    ['a heading near the headline', '<h2>سد السنابل يمتلئ للمرة الأولى منذ تسع سنوات كاملة</h2>', 'repeats the headline'],
    ['the standfirst', `<p>${STANDFIRST}.</p>`, 'repeats the standfirst'],
  ])('%s goes', (_, html, reason) => {
    const { text, removed } = drop(`<p>${ONE}</p>${html}<p>${TWO}</p>`, { standfirst: STANDFIRST });
    expect(text).toBe(`${ONE}${TWO}`);
    expect(removed.map((removal) => removal.reason)).toEqual([reason]);
  });

  test('a paragraph that merely speaks of the same stays', () =>
    expect(drop(`<p>${ONE}</p><p>قال الحارس إن سد السنابل يمتلئ للمرة الأولى منذ تسع سنوات، وإنه لم يره هكذا منذ جاء.</p>`).removed).toEqual(
      [],
    ));

  test('a subheading of its own stays', () => expect(drop(`<p>${ONE}</p><h2>سنوات الجفاف</h2><p>${TWO}</p>`).removed).toEqual([]));
});

describe('before the first paragraph and after the last', () => {
  test.each(['<div>محليات</div>', '<p>آخر تحديث 9:30</p>', '<span><div>٣ دقائق</div></span>'])('%s goes from the front', (html) => {
    const { text, removed } = drop(`${html}<p>${ONE}</p><p>${TWO}</p>`);
    expect(text).toBe(`${ONE}${TWO}`);
    expect(removed[0]?.reason).toBe('stands before the first paragraph');
  });

  test.each(['<div class="unvoted">جميع الحقوق محفوظة</div>', '<ul><li>السد</li><li>المطر</li></ul>', '<div><a href="/a">سياسة</a></div>'])(
    '%s goes from the end',
    (html) => {
      const { text, removed } = drop(`<p>${ONE}</p><p>${TWO}</p>${html}`);
      expect(text).toBe(`${ONE}${TWO}`);
      expect(removed[0]?.reason).toBe('stands after the last paragraph');
    },
  );

  test.each([
    ['a short last paragraph', '<p>وما زال المطر يهطل</p>'],
    ['a list of steps at the end', '<ul><li>إغلاق البوابة الشمالية عند المغيب</li></ul>'],
    ['a last table', '<table><tr><td>القمح</td><td>٩</td></tr></table>'],
  ])('%s stays', (_, html) => expect(drop(`<p>${ONE}</p><p>${TWO}</p>${html}`).removed).toEqual([]));

  test.each([
    ['a list before the first paragraph', `<ul><li>بوابتان مفتوحتان</li><li>طريق بديل</li></ul>`],
    ['verse before the first paragraph', '<blockquote>يا وادي السنابل</blockquote>'],
  ])('%s stays', (_, html) => expect(drop(`${html}<p>${ONE}</p><p>${TWO}</p>`).removed).toEqual([]));
});

describe('between paragraphs', () => {
  test.each([
    ['a line of links', '<p><a href="/a">صور: الماء يغمر الجسر</a></p>', 'a line of links'],
    ['a line that the template calls a date', '<p class="date">نشر يوم الأحد</p>', 'the template calls it a line about the story'],
    ['a short line in a box that Readability left', '<div class="unvoted">انقر للتكبير</div>', 'a short line outside the text'],
  ])('%s goes', (_, html, reason) => {
    const { text, removed } = drop(`<p>${ONE}</p>${html}<p>${TWO}</p>`);
    expect(text).toBe(`${ONE}${TWO}`);
    expect(removed.map((removal) => removal.reason)).toEqual([reason]);
  });

  test.each([
    ['a subheading that Readability left', '<h3 class="unvoted">في القرية العليا</h3>'],
    ['a short paragraph', '<p class="unvoted">وهذا ما حدث</p>'],
    ['a list divided by Arabic commas', '<ul class="unvoted"><li class="unvoted">القمح، الشعير، العدس، الحمص</li></ul>'],
    ['a guide’s linked points', '<ul><li><a href="/m">متحف الخزف والفخار القديم</a></li></ul>'],
    ['a quotation', `<blockquote class="unvoted">لم نر ماء كهذا</blockquote>`],
    ['a caption', '<figure><img src="a.jpg"><figcaption class="unvoted date">السد</figcaption></figure>'],
  ])('%s stays', (_, html) => expect(drop(`<p>${ONE}</p>${html}<p>${TWO}</p>`).removed).toEqual([]));
});

test('a story of one paragraph is left alone', () => expect(drop(`<p>${THREE}</p>`)).toEqual({ text: THREE, removed: [] }));
test('a body without prose does no harm', () => expect(() => drop('<div>كلمة</div>')).not.toThrow());

test.each([
  ['linked to another story', '<a href="/news/9"><img src="/a.jpg"></a>', false],
  ['linked to its own file', '<a href="/big/a.jpg"><img src="/a.jpg"></a>', true],
  ['with a caption', '<figure><a href="/gallery"><img src="/a.jpg"></a><figcaption>السد مساء</figcaption></figure>', true],
  ['not linked', '<img src="/a.jpg">', true],
])('a picture after the last paragraph, %s', (_, picture, stays) => {
  const body = bodyOf(`${paragraphs(3)}<div>${picture}</div>`);
  dropStrays(body, { title: '', standfirst: null, vote: new Set() }, createRemovalLog());
  expect(body.querySelector('img') !== null).toBe(stays);
});

test('a caption that only repeats the headline is none', () => {
  const { text, removed } = drop(`<figure><img src="/a.jpg"><figcaption>${TITLE}</figcaption></figure>${paragraphs(2)}`);
  expect(text).not.toContain(TITLE);
  expect(removed).toContainEqual({ step: 'captions', reason: 'repeats the headline', text: TITLE });
});

test('a page of one short line keeps it', () => expect(drop('<div><p>فاز الفريق</p></div>').text).toBe('فاز الفريق'));

describe('behind the last paragraph of the story', () => {
  const SIGN = 'يمكن متابعة الكاتب على صفحته، أو مراسلته عبر بريد الصحيفة، أو قراءة مقالاته السابقة';
  const more = (points: readonly string[]) => `<h3>قصص أخرى</h3><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const POINTS = [
    'كيف عاد <a href="/a">صيادو البحيرة</a>؟',
    'الطريق إلى <a href="/b">قرى الجبل البعيدة</a>.',
    'موسم <a href="/c">الزيتون هذا العام</a>.',
  ];

  test('paragraphs that Readability left out go when they stand in boxes of another make', () => {
    const { text } = drop(
      `<div class="body"><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></div><div class="letter"><p class="unvoted">${SIGN}.</p></div>`,
    );
    expect(text).toBe(`${ONE}${TWO}${THREE}`);
  });

  test('the second half of the story stays, though Readability left it out', () => {
    const half = (name: string, words: string) => `<div class="text"><p class="${name}">${words}</p></div>`;
    expect(drop(`${half('', ONE)}${half('', TWO)}${half('unvoted', THREE)}`).removed).toEqual([]);
    expect(
      drop(`<div class="a"><p>${ONE}</p></div><div class="b"><p class="unvoted">${TWO}</p><p class="unvoted">${THREE}</p></div>`).removed,
    ).toEqual([]);
  });

  test('a closing list with a link in every point goes, whatever is said beside the links', () => {
    const { text } = drop(`<p>${ONE}</p><p>${TWO}</p>${more(POINTS)}`);
    expect(text).toBe(`${ONE}${TWO}`);
  });

  test('the same list between two paragraphs stays', () =>
    expect(drop(`<p>${ONE}</p>${more(POINTS)}<p>${TWO}</p>`).text).toContain('صيادو البحيرة'));

  test('a line in italics that leads elsewhere goes, one that leads nowhere stays', () => {
    expect(drop(`<p>${ONE}</p><p>${TWO}</p><p><em>${SIGN} <a href="/w">من هنا في صفحة الكاتب الخاصة به</a>.</em></p>`).text).toBe(
      `${ONE}${TWO}`,
    );
    expect(drop(`<p>${ONE}</p><p>${TWO}</p><p><em>${THREE}</em></p>`).removed).toEqual([]);
  });
});

describe('what the markup says of a line', () => {
  test('small print before the text is none of it', () =>
    expect(drop(`<p><small>نشر في عدد الاثنين، بقلم: هيئة التحرير، تصوير: قسم الصور</small></p><p>${ONE}</p><p>${TWO}</p>`).text).toBe(
      `${ONE}${TWO}`,
    ));

  test('a card that is one link goes however long it is', () =>
    expect(drop(`<p>${ONE}</p><a href="/other"><div><p>${THREE}</p></div></a><p>${TWO}</p>`).text).toBe(`${ONE}${TWO}`));

  test('a line that the template calls a byline goes, though it reads like a sentence', () =>
    expect(drop(`<p>${ONE}</p><p>${TWO}</p><p class="byline">سلمى الحداد كاتبة من الوادي، تكتب عن الماء والناس.</p>`).text).toBe(
      `${ONE}${TWO}`,
    ));

  test('subheadings that are links stay: they name what the next paragraph is about', () =>
    expect(drop(`<p>${ONE}</p><h3><a href="/book">كتاب الأنهار</a></h3><p>${TWO}</p>`).text).toContain('كتاب الأنهار'));

  test('a source given as its bare address stays', () =>
    expect(drop(`<p>${ONE}</p><p><a href="https://dam.example/r">https://dam.example/r</a></p><p>${TWO}</p>`).removed).toEqual([]));
});

describe('a short sentence before the first paragraph', () => {
  test('opens the story when it stands beside it', () =>
    expect(drop(`<p>لم ينم أحد.</p><p>${ONE}</p><p>${TWO}</p>`).text).toBe(`لم ينم أحد.${ONE}${TWO}`));

  test.each([
    '<div><p>لم ينم أحد.</p></div>',
    '<p class="meta">لم ينم أحد.</p>',
    '<p>لم ينم أحد</p>',
    '<p class="unvoted">لم ينم أحد.</p>',
  ])('goes otherwise: %s', (html) => expect(drop(`${html}<p>${ONE}</p><p>${TWO}</p>`).text).toBe(`${ONE}${TWO}`));
});
