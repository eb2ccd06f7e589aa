import { afterEach, expect, test } from 'vitest';
import { STORY, TITLE } from '../../../support/page-under-test.ts';
import {
  box,
  closePages,
  DATE,
  FOOTER,
  HEADLINES,
  link,
  list,
  look,
  MENU,
  storyPage,
  toldIn,
  wordsOf,
} from '../../../support/rails-page.ts';

afterEach(closePages);

const [ONE, TWO, THREE, FOUR, FIVE] = STORY;
const RAILS = { side: box('الأكثر قراءة', '', 20), below: box('موضوعات متعلقة', '', 26) } as const;
const away = (text: string, at = 0): string => `<a href="https://archive.example/${at}">${text}</a>`;
const SHARE_BAR =
  '<div class="share"><a href="https://facebook.com/sharer/x"></a><a href="https://wa.me/?text=x"></a><a href="https://t.me/share/url?url=x"></a></div>';
const SOURCES = ['تقرير مجلس المياه عن أعوام الجفاف', 'خريطة القرى الثلاث عند الوادي', 'سجل الأمطار في محطة التلة القديمة'];

/** The story in a page that has rails round it, which go; of the story not a word does. */
async function stays(story: string, more: { end?: string } = {}): Promise<void> {
  const { rails, left } = await look(storyPage({ story, ...RAILS, ...more }));
  for (const words of [TITLE, DATE, FOOTER, ...MENU, wordsOf(story)]) expect(left).toContain(words);
  if (more.end) expect(left).toContain(wordsOf(more.end));
  expect(rails.map(({ label }) => label)).toEqual(['موضوعات متعلقة', 'الأكثر قراءة']);
}

test.each<[string, string]>([
  ['paragraphs', toldIn().join(' ')],
  ['boxes for paragraphs', toldIn('div').join(' ')],
  ['bare text parted by lines', STORY.join('<br><br> ')],
  ['points of a list', `<ul>${toldIn('li').join(' ')}</ul>`],
  [
    'sections',
    toldIn('p')
      .map((p) => `<section>${p}</section>`)
      .join(' '),
  ],
  [
    'rows of a table',
    `<table><tbody>${toldIn('td')
      .map((td) => `<tr>${td}</tr>`)
      .join(' ')}</tbody></table>`,
  ],
  [
    'spans on lines of their own',
    toldIn('span')
      .map((span) => `<div>${span}</div>`)
      .join(' '),
  ],
])('a story told in %s stays', async (_, story) => stays(story));

/** Stands between the second paragraph and the third. */
const between = (piece: string): string => `<p>${ONE}</p> <p>${TWO}</p> ${piece} <p>${THREE}</p> <p>${FOUR}</p> <p>${FIVE}</p>`;

test.each<[string, string]>([
  ['a quotation', '<blockquote><p>لم نر الماء هكذا منذ كنا صغارا، ولن ننسى هذا الصباح.</p></blockquote>'],
  ['a quotation that is one link', `<blockquote>${away('لم نر الماء هكذا منذ كنا صغارا، ولن ننسى هذا الصباح.')}</blockquote>`],
  [
    'a paragraph that is one link',
    `<p>${away('وقال المجلس في بيانه إن العمل على الجدار ينتهي قبل الصيف، وإن المضخات الجديدة وصلت إلى الميناء.')}</p>`,
  ],
  [
    'a paragraph that is one link to the paper itself',
    '<p><a href="/news/3">وكان المجلس قد أعلن في الخريف الماضي أن الجدار يحتاج إلى عام من العمل، وأن المال لم يصل بعد.</a></p>',
  ],
  [
    'a paragraph full of links',
    `<p>زار ${away('مهندسو المجلس')} سد ${away('السنابل')} و${away('جسر الوادي')} و${away('محطة التلة')}، ثم عادوا إلى ${away('المدينة')}.</p>`,
  ],
  ['sources, as a list', `<h3>مصادر التقرير</h3> <ul>${SOURCES.map((text, at) => `<li>${away(text, at)}</li>`).join(' ')}</ul>`],
  ['sources at the paper itself', `<p>راجعنا في هذا التقرير:</p> ${list(4)}`],
  ['a guide’s list of links without a heading', list(4)],
  [
    'a programme',
    '<ul><li>السادسة مساء: كلمة رئيس الجمعية</li> <li>السابعة مساء: عزف على العود</li> <li>الثامنة مساء: عشاء للضيوف</li></ul>',
  ],
  ['steps', '<ol><li>يفتح الحارس البوابة الأولى.</li> <li>ينتظر حتى يهدأ الماء.</li> <li>يفتح البوابة الثانية ببطء.</li></ol>'],
  [
    'a table of figures',
    '<table><tr><th>العام</th> <th>المنسوب</th></tr> <tr><td>2024</td> <td>11 مترا</td></tr> <tr><td>2025</td> <td>14 مترا</td></tr></table>',
  ],
  [
    'a table with links',
    `<table><tr><th>القرية</th> <th>الخبر</th></tr> ${[0, 1, 2].map((at) => `<tr><td>القرية ${at}</td> <td>${link(at)}</td></tr>`).join(' ')}</table>`,
  ],
  [
    'questions in details',
    '<details><summary>متى يُفتح الجسر للشاحنات؟</summary> <p>قالت البلدية إن الجسر يُفتح بعد أسبوعين من انتهاء العمل.</p></details> <details><summary>من يدفع ثمن الإصلاح؟</summary> <p>تدفع الجمعية نصفه، وتدفع البلدية نصفه الآخر.</p></details>',
  ],
  [
    'a gallery',
    `<div class="gallery">${[0, 1, 2].map((at) => `<figure><a href="/photos/${at}"><img src="${at}.jpg"></a><figcaption>أهالي الوادي على الضفة، صورة ${at}</figcaption></figure>`).join(' ')}</div>`,
  ],
  [
    'a picture with a caption that links',
    `<figure><img src="a.jpg"> <figcaption>الماء عند البوابة ${away('تصوير مرسال الحداد للجمعية')}</figcaption></figure>`,
  ],
  [
    'a tweet',
    `<blockquote class="twitter-tweet"><p>فتحنا البوابتين قبل الفجر، والماء الآن دون الحافة بمتر.</p> — جمعية الوادي <a href="https://twitter.com/w/status/1">أبريل 12، 2026</a></blockquote>`,
  ],
  ['a pull quote in an aside', '<aside class="pullquote"><p>حمل والدي حجارة السد على ظهور البغال، حجرا بعد حجر.</p></aside>'],
  [
    'a box of facts in an aside',
    '<aside><h3>السد في أرقام</h3> <ul><li>الطول: 410 أمتار</li> <li>الارتفاع: 22 مترا</li> <li>عام البناء: 1961</li></ul></aside>',
  ],
  [
    'a box of background in an aside',
    '<aside><h4>خلفية</h4> <p>بُني السد بعد الفيضان القديم بسنتين، وجُدد جداره مرة واحدة، ثم تُرك أعواما بلا عناية.</p></aside>',
  ],
  [
    'a subheading that is a label, over prose',
    '<h3>الأكثر قراءة</h3> <p>لا يزال كتاب الوادي أكثر ما يستعيره الناس من مكتبة القرية، يقول أمينها، فهو يحكي عن أجدادهم.</p>',
  ],
  [
    'a subheading «آخر الأخبار» over prose',
    '<h2>آخر الأخبار</h2> <p>وقال الحارس عند العصر إن الماء نزل مترا واحدا، وإن البوابة الثانية تُغلق قبل الليل.</p>',
  ],
  [
    '«اقرأ أيضا» as the beginning of prose',
    '<p>اقرأ أيضا ما كتبه الرحالة عن الوادي قبل قرن، ففيه وصف للمطاحن والجسر، وفيه أسماء القرى كلها كما كانت.</p>',
  ],
  ['«للمزيد» as the beginning of prose', '<p>للمزيد من الحجارة كان الرجال يصعدون إلى الجبل مرتين في اليوم، ولا يعودون إلا بعد المغيب.</p>'],
  ['«شارك» as the beginning of prose', '<p>شارك ألف رجل وامرأة في بناء الجدار الأول، وكان بينهم من جاء من وراء النهر ماشيا.</p>'],
  [
    '«إعلان» as the beginning of a subheading',
    '<h3>إعلان حالة الطوارئ في القرى</h3> <p>أعلن المجلس حالة الطوارئ عند منتصف الليل، ثم رفعها في الصباح حين هدأ الماء.</p>',
  ],
  ['«تابعوا» as the beginning of prose', '<p>تابعوا الماء من فوق الجسر حتى الفجر، ولم ينم أحد منهم تلك الليلة، ثم عادوا إلى بيوتهم.</p>'],
  [
    '«حمّل» and «التطبيق» in prose',
    '<p>حمّل المزارعون تطبيق الأرصاد على هواتفهم بعد الفيضان، وصاروا ينظرون فيه كل صباح قبل الخروج إلى الحقل.</p>',
  ],
  ['prose about a channel of a messenger', '<p>وقالت الجمعية على قناتها في تليجرام إن البوابة تُغلق مساء، ونشرت صورا من أعلى الجدار.</p>'],
  [
    'prose that links to a channel',
    '<p>ونشرت الجمعية على <a href="https://t.me/dam">قناتها في تليجرام</a> صورا من أعلى الجدار، يظهر فيها الماء وقد بلغ الحافة.</p>',
  ],
  ['an address to write to', '<p>ومن كان عنده خبر عن غائب فليكتب إلى الجمعية: <a href="mailto:a@dam.example">a@dam.example</a></p>'],
  [
    'notes with links to their places',
    '<p>بُني السد عام 1961<sup><a href="#n1">1</a></sup>، وجُدد بعد ذلك<sup><a href="#n2">2</a></sup> مرة واحدة.</p>',
  ],
  [
    'a table of contents',
    '<ul><li><a href="#a">كيف امتلأ السد في أسبوعين</a></li> <li><a href="#b">ماذا قال المهندسون عن الجدار</a></li> <li><a href="#c">متى يُفتح الجسر من جديد</a></li></ul>',
  ],
  ['a verse', '<div class="poem"><div>يا وادي السنابل عاد ماؤك</div> <div>وعاد الطير يشرب من سمائك</div></div>'],
  [
    'a video',
    '<div class="video"><iframe src="https://www.youtube.com/embed/x"></iframe><p>شاهد الماء عند البوابة كما صوره الحارس.</p></div>',
  ],
  [
    'entries of a live page',
    `<div class="entry"><time>10:40</time> <h3>البوابة الثانية تُفتح</h3> <p>فتح الحارس البوابة الثانية، ونزل الماء إلى الوادي دون أن يبلغ البيوت.</p></div> <div class="entry"><time>11:15</time> <h3>الطريق الشمالي يُغلق</h3> <p>أغلقت البلدية الطريق الشمالي أمام السيارات الصغيرة حتى المساء.</p></div>`,
  ],
  [
    'a heading that is a link',
    `<h3>${away('ماذا بعد الفيضان في الوادي؟')}</h3> <p>قال المهندسون إن الجدار سليم، وإنهم ينتظرون الصيف ليروا أثر الماء في الحجر.</p>`,
  ],
  [
    'a box called related that holds prose',
    '<div class="related-info"><p>كان السد القديم من طين وقش، وقد هدمه الماء في ليلة واحدة، فبنى الناس مكانه جدارا من حجر.</p></div>',
  ],
  [
    'a box called ticker that holds prose',
    '<div class="ticker"><p>بلغ سعر كيس القمح في سوق الوادي ضعف ما كان عليه قبل عام، ويقول التجار إنه ينزل بعد الحصاد.</p></div>',
  ],
])('%s between two paragraphs stays', async (_, piece) => stays(between(piece)));

test.each<[string, string]>([
  ['a correction', '<p>تصحيح: ذكرت نسخة سابقة من هذا الخبر أن السد بُني عام 1951، والصواب 1961.</p>'],
  ['the writer’s last line with a link', `<p>يمكن قراءة ${away('بيان الجمعية كاملا في موقعها')}.</p>`],
  ['the agency', '<p>المصدر: وكالة الوادي</p>'],
  ['a list of sources', `<h3>مصادر التقرير</h3> <ul>${SOURCES.map((text, at) => `<li>${away(text, at)}</li>`).join(' ')}</ul>`],
  [
    'pages of the story',
    '<div class="pages"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">التالي</a></div>',
  ],
  [
    'tags',
    '<div class="tags"><h4>الوسوم</h4> <a href="/tag/1">سد السنابل</a> <a href="/tag/2">جمعية المزارعين في الوادي</a> <a href="/tag/3">فيضان الوادي القديم الكبير</a></div>',
  ],
  [
    'a box about the author',
    '<div class="author-box"><img src="a.jpg"> <h4>مرسال الحداد</h4> <p>يكتب عن القرى والأنهار منذ عشرين عاما، وله كتاب عن مطاحن الوادي.</p> <a href="/author/m">كل ما كتبه مرسال الحداد</a></div>',
  ],
])('%s after the last paragraph stays', async (_, end) => stays(toldIn().join(' '), { end }));

test('«عاجل» in a headline stays, with a standfirst under it', async () => {
  const head = `<p class="standfirst">بعد أسبوعين من المطر المتصل، بوابتان مفتوحتان وجسر مغلق.</p>`;
  const page = storyPage({ ...RAILS }).replace(`<h1>${TITLE}</h1>`, `<span class="breaking">عاجل</span><h1>عاجل: ${TITLE}</h1>${head}`);
  const { left } = await look(page);
  expect(left).toContain(`عاجل: ${TITLE}${wordsOf(head)}`);
});

test.each<[string, string]>([
  ['a line of its maker and place', '<div class="byline">كتب: مرسال الحداد – وادي السنابل</div>'],
  ['makers with links', '<div class="byline"><a href="/author/m">مرسال الحداد</a> و<a href="/author/n">نورا الحكيم</a></div>'],
  ['a date beside a button to share', '<div class="info"><span>الأحد 13 أبريل 2026</span> <button>شارك</button></div>'],
  ['a date before a bar of shares', `<div class="info"><span>13 أبريل 2026</span> ${SHARE_BAR}</div>`],
  ['a maker before a bar of shares', `<div class="info"><span>مرسال الحداد</span> ${SHARE_BAR}</div>`],
  ['a maker with a link in one box with links that share', `<div class="info"><a href="/author/m">مرسال الحداد</a> ${SHARE_BAR}</div>`],
  ['a date over a box called so', `<div class="social-info"><span>13 أبريل 2026</span> ${SHARE_BAR}</div>`],
  ['how many commented', '<div class="info"><a href="#comments">التعليقات (3)</a></div>'],
])('%s under the headline stays', async (_, html) => {
  const { left } = await look(storyPage(RAILS).replace('</h1>', `</h1>${html}`));
  expect(left).toContain(wordsOf(html));
});

test('a story of three short paragraphs stays beside twenty headlines', async () => {
  const short = STORY.slice(0, 3)
    .map((text) => `<p>${text.slice(0, 130)}.</p>`)
    .join(' ');
  const { left } = await look(storyPage({ story: short, side: list(20, 5) }));
  expect(left).toContain(wordsOf(short));
  expect(left).toContain(TITLE);
});

test('words of a headline elsewhere on the page do not make it a rail', async () => {
  const { left } = await look(storyPage({ ...RAILS, end: `<p>كتبنا أمس: ${HEADLINES[2]}، ولم يتغير شيء منذ ذلك الحين.</p>` }));
  expect(left).toContain(HEADLINES[2]);
});
