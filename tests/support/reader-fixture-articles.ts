import type { Article, SafeHtml } from '../../utils/article/types.ts';

const pictures = '/tests/support/reader-fixture-pictures';

/** An invented story with everything that a story can hold. People, places, papers and numbers are made up. */
export const ARABIC: Article = {
  title: 'مكتبة متنقلة من 12 حافلة تصل إلى قرى وادي السنابل بدعم من مشروع Open Shelf',
  standfirst: 'سائق سابق وأمينة مكتبة متقاعدة حوّلا حافلات قديمة إلى رفوف تسير على عجلات، ويقولان إن 4,300 طفل استعاروا كتابًا في الموسم الأول.',
  section: 'مجتمع',
  lang: 'ar',
  dir: 'rtl',
  content: `
<p>عند السابعة من صباح كل أحد، يفتح سالم الغواص باب حافلته الزرقاء في ساحة قرية «عين الزعفران»، فيجد الأطفال قد سبقوه إلى الظل. ليست الحافلة للركاب منذ عامين؛ ففي مكان المقاعد رفوف خشبية تحمل نحو ألفي كتاب، وعلى الزجاج الخلفي كُتبت بخط اليد عبارة: إِلَّآ لَـٰكِنَّ ٱلْقِرَاءَةَ بَابٌ لَا يُغْلَقُ.</p>
<p>بدأت الفكرة حين أعلنت شركة النقل في المحافظة عن بيع 12 حافلة من طراز <a href="https://transit.example/models/nl-202">NL-202</a> بعد خروجها من الخدمة، وقالت <a href="https://anwar.example/">صحيفة «أنوار الوادي»</a> إن سعر الواحدة لم يتجاوز 1,500 دينار. اشترى الغواص الأولى بمدخراته، ثم انضمت إليه أمينة المكتبة المتقاعدة هدى البستاني، وسجّلا المشروع باسم Open Shelf ليتمكنا من تلقي الكتب من الخارج.</p>
<h2>رفوف على الطريق</h2>
<p>تسير الحافلات وفق جدول أسبوعي معلن، وتقف في كل قرية ثلاث ساعات. يختار القارئ كتابين، ويعيدهما في الأسبوع التالي، ولا يدفع شيئًا. <strong>لا بطاقات ولا غرامات</strong>، كما تقول البستاني، «فالكتاب الذي لا يعود لا بد أن أحدًا يقرؤه».</p>
<figure><img src="${pictures}/bus.svg" alt="حافلة زرقاء تقف تحت شجرة أمام تلال" width="1200" height="700"><figcaption>إحدى حافلات المشروع عند مدخل «عين الزعفران» (تصوير: ليان الحداد)</figcaption></figure>
<p>أما أكثر ما يُطلب فقد فاجأ القائمين على المشروع:</p>
<ul><li>قصص الرحلات والجغرافيا، ولا سيما ما فيه خرائط.</li><li>كتب الطبخ القديمة، ويستعيرها الآباء أكثر من الأمهات.</li><li>روايات الخيال العلمي المترجمة، وفي مقدمتها ما صدر عن دار Blue Harbour Press.</li></ul>
<blockquote><p>لم أكن أعرف أن في قريتنا هذا العدد من القرّاء. كنا ننتظر من يطرق الباب بكتاب فحسب.</p><cite>معلمة في مدرسة القرية</cite></blockquote>
<h2>بالأرقام</h2>
<p>نشرت الجمعية التي تشرف على المشروع حصيلة موسمه الأول، ونقلتها وكالة «مدار» يوم الأربعاء:</p>
<table><caption>الاستعارات في الموسم الأول</caption><thead><tr><th scope="col">القرية</th><th scope="col">القرّاء</th><th scope="col">الكتب المعارة</th><th scope="col">نسبة الإعادة</th></tr></thead><tbody><tr><th scope="row">عين الزعفران</th><td>812</td><td>3,904</td><td>97%</td></tr><tr><th scope="row">بئر الياسمين</th><td>640</td><td>2,115</td><td>95%</td></tr><tr><th scope="row">تل الريحان</th><td>1,033</td><td>5,280</td><td>98%</td></tr></tbody></table>
<h3>ما الذي يأتي بعد ذلك؟</h3>
<p>يعمل متطوعون على فهرس مفتوح يستطيع أي قارئ أن يبحث فيه من هاتفه، وقد كُتب عنوانه على باب كل حافلة:</p>
<pre><code>GET https://openshelf.example/api/books?village=ain-zaafaran&amp;lang=ar</code></pre>
<p>ويقول الغواص إن الحافلة الثالثة عشرة لن تحمل كتبًا، بل ستكون «قاعة سينما صغيرة» تعرض فيلمًا واحدًا كل شهر، وإن صاحبة الفكرة طفلة في التاسعة.</p>
<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=openshelf01">يوم كامل مع الحافلة الزرقاء</a></figure>
<ol><li>تُجمع الكتب من المتبرعين في المدينة.</li><li>تُفرز وتُغلَّف وتُسجَّل في الفهرس.</li><li>تُوزَّع على الحافلات بحسب طلبات كل قرية.</li></ol>
<p>“A library is a promise that someone will come back,” reads a note that a visitor left on the dashboard, and the driver has kept it there.</p>
<hr><p>وتبقى الساحة بعد رحيل الحافلة هادئة، إلا من صوت صفحات تُقلَّب.</p>` as SafeHtml,
  text: [
    'عند السابعة من صباح كل أحد، يفتح سالم الغواص باب حافلته الزرقاء',
    'بدأت الفكرة حين أعلنت شركة النقل في المحافظة عن بيع 12 حافلة من طراز NL-202 بعد خروجها من الخدمة، وقالت صحيفة «أنوار الوادي» إن سعر الواحدة لم يتجاوز 1,500 دينار.',
    'نشرت الجمعية التي تشرف على المشروع حصيلة موسمه الأول، ونقلتها وكالة «مدار» يوم الأربعاء:',
  ],
  captions: ['إحدى حافلات المشروع عند مدخل «عين الزعفران» (تصوير: ليان الحداد)'],
  images: [`${pictures}/valley.svg`, `${pictures}/bus.svg`],
  lead: {
    src: `${pictures}/valley.svg`,
    alt: 'واد أخضر بين تلال عند الصباح',
    caption: 'وادي السنابل كما يبدو من طريق الحافلات، الساعة 6:30 صباحًا (ليان الحداد)',
  },
  attribution: {
    publisher: { name: 'صحيفة ضفاف', home: 'https://difaf.example/', icon: `${pictures}/difaf.svg` },
    people: [
      { name: 'نوال الصفدي', role: 'author' },
      { name: 'Mark Ellery', role: 'author' },
      { name: 'رامي عبد الوهاب', role: 'translator' },
      { name: 'ليان الحداد', role: 'photographer' },
    ],
    published: { iso: '2026-03-12T15:40', zone: '+03:00', printed: 'الخميس ٢٣ رمضان ١٤٤٧ - ٣:٤٠ م' },
    modified: null,
    canonicalUrl: 'https://difaf.example/culture/2026/%D9%85%D9%83%D8%AA%D8%A8%D8%A9-%D9%85%D8%AA%D9%86%D9%82%D9%84%D8%A9',
    url: 'https://difaf.example/culture/2026/%D9%85%D9%83%D8%AA%D8%A8%D8%A9-%D9%85%D8%AA%D9%86%D9%82%D9%84%D8%A9?utm_source=feed',
    sources: [
      { outlet: 'أنوار الوادي', phrase: 'وقالت صحيفة «أنوار الوادي»', block: 1, at: 91 },
      { outlet: 'وكالة مدار', phrase: 'ونقلتها وكالة «مدار»', block: 2, at: 52 },
    ],
  },
  removed: [
    { step: 'promos', reason: 'label «اقرأ أيضا», 92% links', text: 'اقرأ أيضًا: مهرجان الفخار يعود إلى تل الريحان' },
    { step: 'rails', reason: 'heading of a rail', text: 'الأكثر قراءة: أسعار الخضر اليوم · مواعيد القطارات · حالة الطقس' },
    { step: 'strays', reason: 'a caption said twice', text: 'إحدى حافلات المشروع عند مدخل «عين الزعفران»' },
    { step: 'furniture', reason: 'the template calls it «sharebar»', text: 'شارك على Facebook · X · WhatsApp' },
  ],
  minutes: 3,
};

/** An invented English story, for the other direction. */
export const ENGLISH: Article = {
  title: 'The lighthouse at Carrow Point is kept by a choir of retired postmen',
  standfirst: 'When the lamp was automated, the village of Pellin found another use for the tower: a room that hums on one note, B flat.',
  section: null,
  lang: 'en',
  dir: 'ltr',
  content: `
<p>On the first Tuesday of the month, eleven men climb the 142 steps of the tower at Carrow Point, hang up their coats on hooks that once held oilskins, and sing. They carry no scores. The stair does most of the work, says Alder Finch, who delivered letters along this coast for thirty-one years and now conducts with a rolled-up newspaper.</p>
<h2>A room that answers</h2>
<p>The lantern room gives back every note a beat late. A survey by the <em>Pellin Observer</em> found that the echo lasts 2.4 seconds, longer than in the parish church. <a href="https://example.org/echo">Acousticians have come twice</a> to measure it, and both times stayed to sing.</p>
<blockquote><p>You can’t hurry in there. The tower won’t let you.</p></blockquote>
<p>Above the door somebody has painted a line in Arabic, الصوت يسافر أبعد من الضوء, copied from a postcard that arrived without an address.</p>
<ul><li>Rehearsals are open to anyone who can manage the stairs.</li><li>There is tea.</li></ul>
<p>The harbour office keeps the old lamp running on a timer. Nobody, it says, has complained about the noise.</p>` as SafeHtml,
  text: [
    'On the first Tuesday of the month, eleven men climb the 142 steps',
    'The lantern room gives back every note a beat late. A survey by the Pellin Observer found that the echo lasts 2.4 seconds',
  ],
  captions: [],
  images: [],
  lead: null,
  attribution: {
    publisher: { name: 'The Coast Ledger', home: 'https://ledger.example/' },
    people: [{ name: 'Iris Tamsin', role: 'author' }],
    published: { iso: '2026-02-03', printed: '3 February 2026' },
    modified: { iso: '2026-02-04T09:15' },
    canonicalUrl: null,
    url: 'https://ledger.example/carrow-point',
    sources: [{ outlet: 'Pellin Observer', phrase: 'A survey by the Pellin Observer found', block: 1, at: 52 }],
  },
  removed: [],
  minutes: 1,
};
