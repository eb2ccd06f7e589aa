import { STORY } from './page-under-test.ts';

/** Invented pages, one of each kind that a reader meets: with menus and footers round them, as sites have. */
export interface KindOfPage {
  readonly url: string;
  readonly html: string;
}

const SITE = 'https://www.sanabel-post.example';
const many = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('\n');
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

const MENU = ['أخبار الوادي', 'زراعة', 'ثقافة', 'رأي', 'صور', 'من نحن']
  .map((name, at) => `<li><a href="/s/${at}">${name}</a></li>`)
  .join('');

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>${title}</title>${head}</head><body>
<header><nav><ul>${MENU}</ul></nav><form action="/search"><input type="search" placeholder="ابحث"><button>بحث</button></form></header>
<main>${body}</main>
<footer><p>جميع الحقوق محفوظة لصحيفة بريد السنابل.</p><ul>${MENU}</ul></footer></body></html>`;
}

const OG_ARTICLE = '<meta property="og:type" content="article">';
const OG_SITE = '<meta property="og:type" content="website">';

const PLACES = ['السد', 'الجسر', 'المطحنة', 'البستان', 'السوق', 'الميناء', 'المدرسة', 'القلعة', 'الطريق', 'الحقل'];
const place = (at: number): string => PLACES[at % PLACES.length]!;

const card = (
  at: number,
): string => `<article class="card"><h3><a href="/news/${at}">${place(at)} يستقبل زواره بعد إصلاحات الربيع رقم ${at}</a></h3>
<time>${at + 1} أبريل 2026</time><p>موجز قصير عن ${place(at)} وما جرى فيه أمس.</p><a class="more" href="/news/${at}">اقرأ المزيد</a></article>`;

const ware = (
  at: number,
): string => `<li class="product"><a href="/products/jar-${at}"><img src="/jar-${at}.jpg" alt=""><h3>جرة فخار من ${place(at)}</h3></a>
<span class="price">${at + 9} دينارا</span><button class="add-to-cart">أضف إلى السلة</button></li>`;

/** Pages that reader mode serves. */
export const STORIES: Readonly<Record<string, KindOfPage>> = {
  'news of three sentences': {
    url: `${SITE}/news/2026/4/12/661472`,
    html: page(
      'فتح بوابتين في سد السنابل',
      `<article><h1>فتح بوابتين في سد السنابل</h1><p class="byline">هالة المرعي</p><time>12 أبريل 2026</time>
<p>فتح مهندسو سد السنابل بوابتين من بواباته الست فجر الأحد، بعد أن بلغ الماء حافة الجدار للمرة الأولى منذ تسع سنوات.</p>
<p>وقالت إدارة المحطة إن الماء سيُطلق ثلاثة أيام متصلة، وطلبت من أصحاب القوارب أن يبتعدوا عن المجرى الأسفل حتى مساء الأربعاء.</p>
<p>ولم يصب أحد بأذى، بحسب الدفاع المدني في الوادي، غير أن الطريق الترابي إلى المطحنة القديمة أُغلق احتياطا.</p></article>`,
      OG_ARTICLE,
    ),
  },
  'an opinion column': {
    url: `${SITE}/opinion/what-the-river-remembers`,
    html: page(
      'ما يتذكره النهر',
      `<article><h1>ما يتذكره النهر</h1><p class="author-name">بقلم: نعمان الصباغ</p><time>3 مايو 2026</time>
${paragraphs([
  'لا أعرف أحدا في قريتنا إلا وله مع النهر حكاية، وأكثرنا لا يرويها إلا في سنوات الجفاف، حين يصير الكلام عن الماء ضربا من الدعاء.',
  'كان أبي يقول إن النهر لا ينسى، وإن من بنى بيته في مجراه فقد استعار الأرض ولم يملكها. ولم نفهم قوله إلا بعد أن رأينا السد يفتح بواباته، فعاد الماء إلى حيث كان قبل ستين سنة، لا يخطئ شبرا.',
  'وأظن أننا، إذ نلوم المهندسين كلما فاض الماء، إنما نلوم أنفسنا على أننا نسينا ما كتبه الأجداد على حجارة القنطرة: «هنا بلغ الماء، فلا تبنِ دونه».',
  'فهل نكتب نحن شيئا على حجارتنا؟ أم نترك لمن بعدنا أن يتعلم كما تعلمنا، بثمن لا يرده أحد إلى أحد؟',
])}</article>`,
      OG_ARTICLE,
    ),
  },
  'an interview': {
    url: `${SITE}/interviews/last-miller-of-the-valley`,
    html: page(
      'آخر طحان في الوادي: الحجر يعلمك الصبر',
      `<h1>آخر طحان في الوادي: الحجر يعلمك الصبر</h1><p class="byline">حاورته: سعاد الخطيب</p><time>20 مارس 2026</time><div class="entry">
${paragraphs([
  '<strong>كيف بدأت العمل في المطحنة؟</strong>',
  'بدأت وأنا ابن سبع، أحمل الأكياس الصغيرة من الدواب إلى الميزان، ثم صار جدي يتركني أراقب الحجر ليلا، وأنا أعد دوراته كي لا أنام.',
  '<strong>ولماذا لم تنتقل إلى الكهرباء كما فعل غيرك؟</strong>',
  'جربتها سنتين، وكان الدقيق يخرج ساخنا لا طعم له. الحجر بطيء، والبطء هو ما يحفظ للقمح رائحته، وأهل القرى يعرفون الفرق من أول رغيف.',
  '<strong>ماذا سيحدث للمطحنة بعدك؟</strong>',
  'عندي حفيدة في الثانية عشرة تعرف صوت الحجر إذا جاع، وتعرف متى تزيد الماء ومتى تنقصه. أقول لها: ادرسي أولا، والحجر ينتظر، فهو أصبر منا جميعا.',
])}</div>`,
      OG_ARTICLE,
    ),
  },
  'a live blog': {
    url: `${SITE}/live/2026/4/13/661480-valley-flood`,
    html: page(
      'فيضان الوادي لحظة بلحظة',
      `<article><h1>فيضان الوادي لحظة بلحظة</h1><p class="byline">غرفة الأخبار</p>
${many(9, (at) => `<section class="update"><h2>${9 + at}:${at % 2 ? '30' : '00'}</h2><p>${STORY[at % STORY.length]}</p></section>`)}</article>`,
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"فيضان الوادي لحظة بلحظة","datePublished":"2026-04-13T09:00:00+03:00"}</script>',
    ),
  },
  'an encyclopaedia’s article': {
    url: 'https://mawsua.example/wiki/طاحونة_الماء',
    html: page(
      'طاحونة الماء - الموسوعة',
      `<h1>طاحونة الماء</h1><div class="toc"><ul><li><a href="#t">التاريخ</a></li><li><a href="#a">الأجزاء</a></li></ul></div>
${paragraphs([
  'طاحونة الماء آلة تديرها قوة الماء الجاري أو الساقط، وتُستعمل في طحن الحبوب وعصر الزيتون ونشر الخشب، وقد عرفتها بلاد كثيرة قبل أن تعرف البخار.[<a href="#c1">1</a>]',
  'ويُميَّز فيها بين ضربين: ما كانت عجلته أفقية تدور مع الحجر على محور واحد، وما كانت عجلته رأسية تنقل الحركة إلى الحجر بتروس من خشب أو حديد.',
])}
<h2 id="t">التاريخ</h2>
${paragraphs([
  'يُرجَّح أن أقدم الطواحين ظهرت على ضفاف <a href="/wiki/a">الأنهار السريعة</a> في الجبال، حيث يكفي مجرى ضيق لإدارة حجر صغير، ثم انتقلت إلى السهول بعد أن تعلم الناس بناء <a href="/wiki/b">السدود</a> والقنوات.',
  'وبلغت الطواحين العائمة على الأنهار الكبيرة شأنا عظيما في القرن العاشر، فكانت تُربط بالسلاسل إلى الضفتين وتطحن ليلا ونهارا، وذكرها الرحالة في أكثر من مدينة.',
])}
<h2 id="a">الأجزاء</h2>
${paragraphs([
  'تتألف الطاحونة من مجرى يجلب الماء، وحوض يجمعه، وعجلة تتلقى دفعه، وحجرين أسفلهما ثابت وأعلاهما يدور، وقمع تنزل منه الحبوب شيئا فشيئا.',
])}<ol><li id="c1">كتاب الحيل، الباب الرابع.</li></ol>`,
    ),
  },
  documentation: {
    url: 'https://docs.kitab-tools.example/guide/getting-started',
    html: page(
      'البداية - دليل أدوات الكتاب',
      `<h1>البداية</h1>
${paragraphs([
  'تقرأ هذه الأداة ملفات النصوص العربية وتحولها إلى كتاب مرتب الفصول، وهي تعمل من سطر الأوامر ولا تحتاج إلى اتصال بالشبكة.',
  'قبل أن تبدأ، تأكد من أن ملفاتك محفوظة بترميز واحد، فالأداة ترفض الملف الذي تختلط فيه الترميزات وتخبرك بأول سطر وجدت فيه الخلل.',
])}
<h2>التثبيت</h2><p>انسخ الملف التنفيذي إلى مجلد يعرفه نظامك، ثم اكتب الأمر الآتي لتتأكد من أنه يعمل:</p><pre><code>kitab --version</code></pre>
<h2>أول كتاب</h2>
${paragraphs([
  'أنشئ مجلدا جديدا، وضع فيه ملفا لكل فصل، واجعل السطر الأول من كل ملف عنوان الفصل. ترتب الأداة الفصول بحسب أسماء الملفات، فابدأ كل اسم برقم.',
  'إذا أردت أن تضيف صورة، فضعها في المجلد نفسه واكتب اسمها بين قوسين مربعين في سطر مستقل، وستوضع في مكانها من الصفحة مع السطر الذي يليها شرحا لها.',
])}<pre><code>kitab build فصول/</code></pre>`,
    ),
  },
};

/** Stories that the detector misses, and the pipeline grants when it is asked. */
export const GRANTED: Readonly<Record<string, KindOfPage>> = {
  'news of three short sentences': {
    url: `${SITE}/news/2026/4/14/661495`,
    html: page(
      'الماء ينحسر عن الطريق الترابي',
      `<article><h1>الماء ينحسر عن الطريق الترابي</h1><p class="byline">هالة المرعي</p><time>14 أبريل 2026</time>
<p>انحسر الماء فجر اليوم عن الطريق الترابي المؤدي إلى المطحنة القديمة، وعاد السير عليه.</p>
<p>وقالت البلدية إن الجسر الخشبي سليم، وإنها تفحص الدعائم.</p>
<p>ويُنتظر أن تُغلق البوابة الثانية مساء الأربعاء، بحسب إدارة السد.</p></article>`,
      OG_ARTICLE,
    ),
  },
};

/** Pages that are no story, with the words in which the reader is told so. */
export const OTHERS: Readonly<Record<string, KindOfPage & { readonly looksLike: readonly string[] }>> = {
  'a front page': { url: `${SITE}/`, html: page('بريد السنابل', many(40, card), OG_SITE), looksLike: ['front'] },
  'a section': {
    url: `${SITE}/section/agriculture`,
    html: page('زراعة', `<h1>زراعة</h1>${many(18, card)}`, OG_SITE),
    looksLike: ['front'],
  },
  'a tag’s page with words of its own': {
    url: `${SITE}/tag/سد-السنابل`,
    html: page(
      'وسم: سد السنابل',
      `<h1>سد السنابل</h1><p>${STORY[0]}</p>${many(12, card)}<a href="/tag/x/page/2">2</a><a href="/tag/x/page/3">3</a>`,
      OG_ARTICLE,
    ),
    looksLike: ['front'],
  },
  'search results': {
    url: `${SITE}/search?q=سد`,
    html: page(
      'نتائج البحث عن: سد',
      `<h1>نتائج البحث</h1><form><input name="q" value="سد"><button>بحث</button></form><ol>${many(15, (at) => `<li><h3><a href="/news/${at}">${place(at)} في أخبار الأسبوع</a></h3><p>… ${STORY[at % STORY.length]!.slice(0, 120)} …</p></li>`)}</ol>`,
    ),
    looksLike: ['front', 'service'],
  },
  'a shop’s shelf': {
    url: 'https://jars.example/collections/fukhar',
    html: page('جرار الفخار', `<h1>جرار الفخار</h1><ul>${many(24, ware)}</ul>`, '<meta property="og:type" content="product.group">'),
    looksLike: ['shop'],
  },
  'a ware with a long description': {
    url: 'https://jars.example/products/big-jar',
    html: page(
      'الجرة الكبيرة',
      `<div class="product-page"><h1>الجرة الكبيرة</h1><span class="price">٤٥ دينارا</span><select><option>كبيرة</option></select><input type="number" value="1"><button class="add-to-cart">أضف إلى السلة</button>
<div class="product-description">${paragraphs([
        'جرة من طين الوادي، تُصنع باليد وتُترك في الظل أربعين يوما قبل أن تدخل الفرن، ولذلك تحفظ الماء باردا في أشد أيام الصيف.',
        'سعتها عشرون لترا، وارتفاعها ذراع، ولها غطاء من خشب الزيتون، وتصلك في صندوق محشو بالقش كي لا تنكسر في الطريق.',
      ])}</div><ul>${many(6, ware)}</ul></div>`,
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"الجرة الكبيرة","offers":{"@type":"Offer","price":"45"}}</script>',
    ),
    looksLike: ['shop'],
  },
  'a forum’s thread': {
    url: 'https://talk.example/threads/best-olive-trees.4411/',
    html: page(
      'أي شجر الزيتون أصلح للسهل؟',
      `<h1>أي شجر الزيتون أصلح للسهل؟</h1>${many(11, (at) => `<div class="reply"><a class="author" href="/u/${at}">عضو السهل ${at}</a><time>${at + 1} مارس 2026</time><div class="text">جربت في أرض ${place(at)} نوعين، والذي يحمل أكثر هو الجبلي، لكنه يطلب سقيا في السنة الأولى وصبرا بعدها.</div><button>رد</button><button>أعجبني</button></div>`)}<form><textarea></textarea><button>أرسل</button></form>`,
    ),
    looksLike: ['forum'],
  },
  'a service’s page': {
    url: 'https://well-diggers.example/services/',
    html: page(
      'حفر الآبار - خدماتنا',
      `<h1>نحفر لك بئرك</h1><p>فريق من عشرين عاملا، وآلات حديثة، وضمان سنتين على كل بئر نحفرها في السهل أو الجبل.</p><a class="btn" href="/contact">اطلب عرضا</a>
${many(6, (at) => `<section><h2>خدمة ${place(at)}</h2><p>نصل إليك أينما كنت، ونبدأ العمل في يومين، بلا دفعة مقدمة.</p><a class="btn" href="/contact">اتصل بنا</a></section>`)}
<form><input name="name" placeholder="الاسم"><input name="tel" placeholder="الهاتف"><textarea></textarea><button>أرسل</button></form>`,
    ),
    looksLike: ['service'],
  },
  'a signed video with two lines': {
    url: `${SITE}/news/2026/4/12/661491`,
    html: page(
      'بالفيديو: القوارب تعود إلى المرسى',
      `<article><h1>بالفيديو: القوارب تعود إلى المرسى</h1><p class="byline">هالة المرعي</p><time>12 أبريل 2026</time><video src="/boats.mp4" controls></video>
<p>صور أحد أهالي القرية العليا لحظة عودة القوارب إلى المرسى القديم بعد غياب تسع سنوات.</p><p>وظهر في التسجيل صيادون يرفعون الشباك، وأطفال يعدّون القوارب من الضفة.</p></article>`,
      OG_ARTICLE,
    ),
    looksLike: ['empty'],
  },
  'a video with two lines': {
    url: `${SITE}/video/661490`,
    html: page(
      'شاهد: لحظة فتح بوابات السد',
      `<h1>شاهد: لحظة فتح بوابات السد</h1><video src="/gates.mp4" controls></video><time>12 أبريل 2026</time><p>لحظة فتح البوابات فجر الأحد كما صورها أحد الأهالي.</p>
<div class="grid">${many(16, (at) => `<div><a href="/video/${at}"><h3>شاهد: ${place(at)} من الجو</h3></a></div>`)}</div>`,
      '<meta property="og:type" content="video.other">',
    ),
    looksLike: ['front', 'empty', 'service'],
  },
};
