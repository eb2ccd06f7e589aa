import { afterEach, describe, expect, test } from 'vitest';
import { STORY, TITLE } from '../../../support/page-under-test.ts';
import {
  box,
  card,
  cards,
  closePages,
  FOOTER,
  HEADLINES,
  link,
  list,
  look,
  MENU,
  storyPage,
  wordsOf,
  type Parts,
} from '../../../support/rails-page.ts';

afterEach(closePages);

const RAILS: Parts = { side: box('الأكثر قراءة', '', 20) };
const SECTIONS = [
  'أخبار المحافظات والقرى',
  'اقتصاد الحقول والأسواق',
  'ثقافة وفنون وتراث',
  'رياضة محلية ودولية',
  'صحة الأسرة والطفل',
  'بيئة ومياه وطقس',
];
const sections = (tag = 'li'): string => SECTIONS.map((name, at) => `<${tag}><a href="/section/${at}">${name}</a></${tag}>`).join(' ');
const COMMENT =
  '<p>سكنت في القرية العليا أعواما، وأذكر أن الجدار كان يسرب الماء في كل شتاء، ولم يصدقنا أحد.</p> <p>أرجو أن تكتبوا عن الجسر أيضا، فهو أقدم من السد، وقد عبرته مع جدي مرات كثيرة.</p>';
const comment = (name: string, more = ''): string =>
  `<li><b>${name}</b> <time>13 أبريل 2026</time> ${COMMENT}${more} <a href="#r">رد</a></li>`;
const form =
  '<form><h4>أضف تعليقا</h4> <label>الاسم <input type="text" name="n"></label> <label>البريد <input type="email" name="e"></label> <textarea></textarea> <button>أرسل التعليق</button></form>';

/** The piece stays, with the story; what is beside it goes. */
async function stays(at: keyof Parts, piece: string): Promise<void> {
  const { left, rails } = await look(storyPage({ ...RAILS, [at]: `${RAILS[at] ?? ''}${piece}` }));
  expect(left).toContain(wordsOf(piece));
  for (const words of [TITLE, FOOTER, ...MENU, ...STORY]) expect(left).toContain(words);
  expect(rails.map(({ label }) => label)).toContain('الأكثر قراءة');
}

describe('comments stay', () => {
  test.each([
    [
      'a list of them and a form',
      `<section id="comments"><h3>التعليقات (3)</h3> <ul>${comment('سعاد')} ${comment('مرسال')} ${comment('نورا')}</ul> ${form}</section>`,
    ],
    ['a list without a name for it', `<div><h3>التعليقات</h3> <ul>${comment('سعاد')} ${comment('مرسال')}</ul></div>`],
    [
      'comments with links in them',
      `<div class="comments-list"><h3>تعليقات القراء</h3> <ul>${comment('سعاد', ` <p>كتبتم عنه من قبل: ${link(3)} ${link(4)}</p>`)} ${comment('مرسال', ` <p>${link(5)}</p>`)}</ul></div>`,
    ],
    ['their number', '<div class="x"><a href="#c">التعليقات (3)</a></div>'],
    ['that there are none', '<div><h3>التعليقات</h3> <p>لا توجد تعليقات</p></div>'],
    ['the form alone', form],
    ['a field to reply in', '<div><h3>شاركنا رأيك</h3> <div contenteditable="true"></div> <button>أرسل</button></div>'],
    [
      'what the paper asks of those who write',
      '<div><h4>سياسة التعليقات</h4> <p>لا ننشر ما فيه إساءة، ونحذف ما يخرج عن موضوع الخبر.</p></div>',
    ],
    [
      'a thread in which most commented is said',
      `<section class="comments"><h3>آراء القراء</h3> <div class="tabs"><a href="#n">الأحدث</a> <a href="#p">الأكثر تفاعلا</a></div> <ul>${comment('سعاد')} ${comment('نورا')}</ul></section>`,
    ],
  ])('%s', async (_, piece) => stays('below', piece));
});

describe('the footer stays', () => {
  test.each([
    ['the editor’s name', '<div class="bottom"><p>رئيس التحرير: نعمان الصباغ</p> <p>تصدر عن دار السنابل</p></div>'],
    ['its list of sections', `<footer><h4>أقسام الموقع</h4> <ul>${sections()}</ul></footer>`],
    [
      'its list of sections in boxes that are no footer',
      `<div class="site-bottom"><div><h4>أقسام الموقع</h4> <ul>${sections()}</ul></div> <p>جميع الحقوق محفوظة لبريد السنابل</p></div>`,
    ],
    ['its list of sections in a box called so', `<div class="footer-links"><div><ul>${sections()}</ul></div></div>`],
    [
      'pages about the paper',
      '<div id="footer"><ul><li><a href="/about">من نحن وكيف نعمل</a></li> <li><a href="/privacy">سياسة الخصوصية والاستخدام في الموقع</a></li> <li><a href="/contact">اتصل بنا في أي وقت</a></li></ul></div>',
    ],
    [
      'the paper’s own channels',
      '<footer><div class="social-links"><a href="https://facebook.com/p">فيسبوك</a> <a href="https://x.com/p">إكس</a></div> <p>© بريد السنابل</p></footer>',
    ],
    [
      'a footer that has the newest headlines too',
      `<footer><div><p>بريد السنابل صحيفة يومية، © 2026</p> <ul>${sections()}</ul></div></footer>`,
    ],
  ])('%s', async (_, piece) => stays('foot', piece));
});

const mega = `<div class="mega">${SECTIONS.slice(0, 3)
  .map((name, at) => `<div><a href="/section/${at}">${name}</a> <div class="sub">${cards(3, at * 3)}</div></div>`)
  .join(' ')}</div>`;

describe('ways round the site stay', () => {
  test.each<[string, keyof Parts, string]>([
    ['a menu that is a nav', 'above', `<nav><ul>${sections()}</ul></nav>`],
    ['a menu by its class alone', 'above', `<div class="main-menu"><ul>${sections()}</ul></div>`],
    ['a menu of boxes', 'above', `<div class="navbar">${sections('div')}</div>`],
    ['a menu that has cards in it', 'above', `<nav><a href="/">الرئيسية</a> ${mega}</nav>`],
    ['one by its class that has cards in it', 'above', `<div class="mega-menu"><a href="/">الرئيسية</a> ${mega}</div>`],
    [
      'the logo',
      'above',
      '<div class="logo"><a href="/"><img src="logo.png" alt="بريد السنابل"></a> <span>صحيفة الوادي منذ 1961</span></div>',
    ],
    [
      'where one is',
      'above',
      '<div class="breadcrumb"><a href="/">الرئيسية</a> › <a href="/section/1">أخبار المحافظات والقرى</a> › <span>الوادي</span></div>',
    ],
    ['a search', 'above', '<form role="search"><input type="search" name="q"> <button>ابحث</button></form>'],
    [
      'a search with popular words',
      'above',
      '<div class="search-box"><form><input type="text" name="q"> <button>ابحث</button></form></div>',
    ],
    [
      'pages of the story',
      'below',
      '<div class="pagination"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">التالي</a></div>',
    ],
    ['choice of a language', 'above', '<div class="langs"><a href="/en">English</a> <a href="/fr">Français</a></div>'],
  ])('%s', async (_, at, piece) => stays(at, piece));
});

describe('what else a page needs stays', () => {
  const over = 'style="position: fixed; bottom: 0"';
  test.each<[string, keyof Parts, string]>([
    [
      'a box about the author',
      'below',
      '<div class="author-box"><img src="a.jpg"> <h4>مرسال الحداد</h4> <p>يكتب عن القرى والأنهار منذ عشرين عاما، وله كتاب عن مطاحن الوادي.</p></div>',
    ],
    [
      'tags',
      'below',
      '<div><span>الكلمات الدالة</span> <a href="/tag/1">سد السنابل القديم</a> <a href="/tag/2">جمعية المزارعين في الوادي</a> <a href="/tag/3">فيضان الوادي الكبير</a></div>',
    ],
    [
      'a question about cookies',
      'foot',
      `<div role="dialog" ${over}><p>نستعمل ملفات الارتباط لنعرف كم قارئا لنا، ويمكنك أن ترفض.</p> <button>أوافق</button> <button>أرفض</button> <a href="/privacy">سياسة الخصوصية</a></div>`,
    ],
    [
      'one that floats and has no role',
      'foot',
      `<div class="cc" ${over}><p>يستعمل هذا الموقع ملفات الارتباط.</p> <button>موافق</button> <a href="/cookies">المزيد</a></div>`,
    ],
    [
      'a form to log in',
      'side',
      '<div class="login"><h4>اشترك أو سجل الدخول</h4> <form><input type="email"> <input type="password"> <button>دخول</button></form></div>',
    ],
    [
      'a poll',
      'side',
      '<div class="poll"><h4>هل عبرت الجسر هذا العام؟</h4> <form><label><input type="radio" name="v"> نعم</label> <label><input type="radio" name="v"> لا</label> <button>صوّت</button></form></div>',
    ],
    ['the weather', 'side', '<div class="weather"><h4>الطقس في الوادي</h4> <span>19°</span> <span>غائم جزئيا</span></div>'],
    ['prices', 'side', '<table><tr><th>كيس القمح</th> <td>42</td></tr> <tr><th>كيس الشعير</th> <td>31</td></tr></table>'],
    ['a menu that floats', 'foot', `<div ${over}><nav>${sections('span')}</nav></div>`],
    ['a notice to readers', 'above', '<div class="notice"><p>يتوقف الموقع ساعة هذه الليلة لأعمال الصيانة، ونعتذر لقرائنا.</p></div>'],
    [
      'a form that has to do with no letters',
      'side',
      '<form><h4>اسأل الطبيب</h4> <input type="text" name="question"> <button>اسأل</button></form>',
    ],
  ])('%s', async (_, at, piece) => stays(at, piece));
});

describe('on pages that are no story nothing of the main content goes', () => {
  const page = (title: string, main: string): string =>
    `<!doctype html><html lang="ar" dir="rtl"><head><title>${title}</title><base href="https://www.sanabel-post.example/list/"></head><body>
    <header><nav>${sections('span')}</nav></header><main>${main}</main><footer><p>${FOOTER}</p></footer></body></html>`;
  const bare = (title: string, main: string): string => page(title, main).replaceAll(/<\/?main>/g, (tag) => tag.replace('main', 'div'));
  const ware = (at: number): string =>
    `<div class="product"><a href="/p/${at}"><img src="a.jpg"><h3>إبريق من خزف الوادي رقم ${at}</h3></a> <span class="price">${at + 20} دينارا</span> <button>أضف إلى السلة</button></div>`;
  const thread = (at: number): string => `<li>${link(at)} <span>مشاركات: ${at + 2}</span> <span>آخر مشاركة من سعاد</span></li>`;
  const post = (name: string): string =>
    `<div class="post" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b>${name}</b> <span>مشاركات: 14</span> ${COMMENT} <div class="sig">${link(3)}</div></div>`;
  const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];

  const PAGES: [string, string, string][] = [
    [
      'a front page',
      'بريد السنابل',
      `<section><h2>الأكثر قراءة</h2> ${list(5)}</section> <section><h2>آخر الأخبار</h2> ${cards(6, 6)}</section> <section><h2>اخترنا لكم</h2> ${list(4, 20)}</section>`,
    ],
    [
      'a section',
      'محليات',
      `<h1>محليات</h1> <div>${cards(9)}</div> <div class="pagination"><a href="?p=2">2</a> <a href="?p=3">3</a></div>`,
    ],
    [
      'a section with teasers',
      'ثقافة',
      `<h1>ثقافة</h1> ${nine.map((at) => `<article><h2>${link(at)}</h2> <p>${STORY[at % 5]!.slice(0, 110)}…</p></article>`).join(' ')}`,
    ],
    [
      'the results of a search',
      'نتائج البحث',
      `<form><input type="text" name="q" value="السد"> <button>ابحث</button></form> <p>وجدنا 9 أخبار</p> <ol>${nine.map((at) => `<li>${link(at)} <p>${STORY[at % 5]!.slice(0, 80)}</p></li>`).join(' ')}</ol>`,
    ],
    ['a shop', 'متجر السنابل', `<h1>أباريق</h1> <div class="products related">${nine.map(ware).join(' ')}</div>`],
    [
      'a thing to buy',
      'إبريق من خزف',
      `<h1>إبريق من خزف الوادي</h1> <p>إبريق مصنوع باليد، يسع لترين من الماء، ويُغسل بالماء وحده.</p> <span class="price">42 دينارا</span> <button>أضف إلى السلة</button> <div class="related-products"><h3>منتجات مشابهة</h3> ${nine.slice(0, 4).map(ware).join(' ')}</div>`,
    ],
    ['a forum’s list', 'منتدى الوادي', `<h1>مواضيع المنتدى</h1> <ul>${nine.map(thread).join(' ')}</ul>`],
    ['a thread of a forum', 'ما أخبار السد؟', `<h1>ما أخبار السد؟</h1> ${['سعاد', 'مرسال', 'نورا', 'نعمان', 'مرعي'].map(post).join(' ')}`],
    [
      'a service',
      'دفع فاتورة الماء',
      '<h1>دفع فاتورة الماء</h1> <form><label>رقم العداد <input type="text" name="meter"></label> <label>رقم الهاتف <input type="tel"></label> <button>التالي</button></form>',
    ],
    [
      'a form to register at a school',
      'التسجيل في المعهد',
      '<h1>التسجيل في المعهد</h1> <form><label>الاسم <input type="text"></label> <label>البريد الإلكتروني <input type="email"></label> <select><option>خزف</option></select> <button>سجل</button></form>',
    ],
    ['videos', 'فيديو', `<h1>فيديو</h1> <div class="trending"><h2>تريند</h2> ${cards(6)}</div>`],
    ['an archive', 'أرشيف أبريل 2026', `<h1>أرشيف أبريل</h1> ${list(30)}`],
    ['nothing but one line', 'بريد السنابل', '<p>نعود قريبا.</p>'],
  ];

  test.each(PAGES)('%s', async (_, title, main) => {
    for (const html of [page(title, main), bare(title, main)]) expect((await look(html)).left).toContain(wordsOf(main));
  });

  test('a form to write to for letters goes there too, and widgets of other sites’ links', async () => {
    const letters = '<div><h4>النشرة البريدية</h4><form><input type="email"><button>اشترك</button></form></div>';
    const { left, rails } = await look(
      page('محليات', `<h1>محليات</h1> ${list(9)}`).replace('</main>', `</main>${letters}<div id="outbrain-w">${card(30)}${card(31)}</div>`),
    );
    expect(rails.map(({ kind }) => kind)).toEqual(['newsletter', 'recommended']);
    expect(left).toContain(HEADLINES[8]);
  });
});
