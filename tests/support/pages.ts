import { HANGING, type ServedPage } from './server.ts';

export const HEADLINE = 'مكتبة الميناء القديمة تفتح أبوابها بعد ترميم دام أربع سنوات';
export const FIRST_WORDS = 'افتتحت بلدية الميناء';

/** An invented story, long enough to be one. */
export const PARAGRAPHS = [
  `${FIRST_WORDS} صباح الأحد المكتبة القديمة المطلة على رصيف الصيادين، بعد أعمال ترميم استمرت أربع سنوات، وقالت إن المبنى استعاد واجهته الحجرية الأولى وقاعة القراءة الكبيرة التي ظلت مغلقة منذ العاصفة التي ضربت الساحل.`,
  'وأوضحت مديرة المشروع سلمى الحداد أن المرممين اعتمدوا على صور التقطها مصور محلي قبل نحو تسعين عاما، وعلى دفاتر الحسابات التي حفظتها عائلة البناء، لمعرفة نوع الخشب المستخدم في السقف وألوان الزجاج في النوافذ العالية.',
  'وتضم المكتبة اليوم نحو ثلاثين ألف كتاب، بينها مجموعة نادرة من كتب الملاحة ورسائل بحارة المتوسط، إضافة إلى قسم للأطفال ومختبر صغير لترميم الورق يتيح للزوار مشاهدة المختصين وهم يعملون خلف جدار زجاجي.',
  'وقال عدد من سكان الحي إنهم انتظروا هذا اليوم طويلا، إذ كانت المكتبة المكان الذي تعلموا فيه القراءة، وكانت أمسياتها الشعرية موعدا ثابتا في ليالي الشتاء قبل أن تتوقف مع إغلاق المبنى.',
  'وتعتزم البلدية تنظيم برنامج ثقافي شهري يبدأ بمعرض عن تاريخ الميناء، تتبعه ورش في الخط العربي وحفظ الصور القديمة، على أن يبقى الدخول إلى القاعات مجانيا طوال العام الأول.',
];

export const storyMarkup = `<article><h1>${HEADLINE}</h1><p class="date">الأحد، 12 أكتوبر 2025</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`;

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly doctype?: string;
}

/** A page with the story in it. */
export function storyPage({ head = '', before = '', after = '', doctype = '<!doctype html>' }: PageParts = {}): string {
  return `${doctype}<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${before}${storyMarkup}${after}</body></html>`;
}

const TALL = '<div style="block-size: 3000px"></div>';
const FIELD = '<p><label>بحث <input id="field" value="كلمة للبحث"></label> <button id="push">زر</button></p>';

/** Writes down what a page's own script can notice, in `window.seen`; globals and resources are compared with the beginning. */
export const WATCHER = `<script>
  window.seen = [];
  const note = (what) => window.seen.push(String(what));
  new MutationObserver((list) => list.forEach((m) => note('dom ' + m.type + ' ' + (m.target.nodeName)))).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const target of [window, document]) {
    const dispatch = target.dispatchEvent;
    target.dispatchEvent = function (event) { note('dispatch ' + event.type); return dispatch.call(this, event); };
  }
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'focus', 'blur', 'selectionchange', 'scroll', 'resize', 'toggle', 'fullscreenchange'])
    window.addEventListener(type, (event) => note('event ' + type), true);
  for (const name of Object.keys(console)) if (typeof console[name] === 'function') console[name] = () => note('console.' + name);
  window.fetch = () => { note('fetch'); return Promise.reject(new Error()); };
  XMLHttpRequest.prototype.open = () => note('xhr');
  performance.mark = () => note('mark');
  for (const proto of [Document.prototype, Element.prototype, DocumentFragment.prototype]) for (const name of ['querySelector', 'querySelectorAll', 'cloneNode', 'getElementsByTagName']) {
    const method = proto[name];
    if (method) proto[name] = function (...args) { note('calls ' + name); return method.apply(this, args); };
  }
  window.sheetsAtFirst = 0;
  window.globalsAtFirst = [];
  window.report = null;
  addEventListener('load', () => setTimeout(() => {
    window.seen.length = 0;
    window.globalsAtFirst = Object.getOwnPropertyNames(window);
    window.sheetsAtFirst = document.adoptedStyleSheets.length + document.styleSheets.length;
  }, 0));
  window.report = () => [
    ...(document.adoptedStyleSheets.length + document.styleSheets.length === window.sheetsAtFirst ? [] : ['sheet']),
    ...window.seen,
    ...Object.getOwnPropertyNames(window).filter((name) => !window.globalsAtFirst.includes(name)).map((name) => 'global ' + name),
    ...performance.getEntries().filter((entry) => /-extension:/.test(entry.name)).map((entry) => 'resource ' + entry.name),
    ...Array.from(document.fonts, (font) => 'font ' + font.family),
    ...Array.from(document.querySelectorAll('*')).filter((e) => /safa/i.test(e.outerHTML.slice(0, 300))).map((e) => 'node ' + e.localName),
  ];
</script>`;

/** windows-1256 bytes of Arabic text: what Node's decoder knows is turned around. */
function toWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

/** The smallest PDF that viewers show. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Names that shadow what scripts ask of a document, as form-controls and pictures of old pages may bear them. */
const SHADOWING = [
  'body',
  'documentElement',
  'head',
  'createElement',
  'createElementNS',
  'createTextNode',
  'querySelector',
  'querySelectorAll',
  'cloneNode',
  'getElementsByTagName',
  'implementation',
  'importNode',
  'activeElement',
  'getSelection',
  'addEventListener',
  'adoptedStyleSheets',
  'fonts',
  'title',
  'defaultView',
  'location',
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="parentNode"><input name="childNodes"></form>`)
  .join('');

const THROWING = `<script>
  for (const proto of [Document.prototype, Element.prototype, Node.prototype]) for (const name of Object.getOwnPropertyNames(proto)) {
    try { Object.defineProperty(proto, name, { get() { throw new Error('the page throws'); } }); } catch {}
  }
</script>`;

const TOWNS = ['الميناء', 'القلعة', 'الواحة', 'الجسر', 'السوق', 'المنارة', 'الوادي', 'البحيرة'];
const NEWS = [
  'بلدية % تقر خطة لزراعة الأشجار',
  'افتتاح معرض للكتاب في %',
  'تأجيل مباراة فريق % بسبب الأمطار',
  'حافلات جديدة على خطوط %',
  'أسعار الخضار في أسواق %',
];
const headlines = NEWS.flatMap((line) => TOWNS.map((town) => line.replace('%', town)));
const FRONT = ['السياسة', 'الاقتصاد', 'الرياضة', 'الثقافة']
  .map(
    (section, at) =>
      `<section><h2>${section}</h2>${headlines
        .filter((_, n) => n % 4 === at)
        .map((line, n) => `<div><a href="/news/${at}-${n}"><h3>${line}</h3></a><p>موجز قصير عن الخبر.</p></div>`)
        .join('')}</section>`,
  )
  .join('');

const bulk = (bytes: number): string => {
  const item = '<li><a href="/n">خبر قصير من القائمة الطويلة</a> <span>قبل ساعة</span></li>';
  return `<ul>${item.repeat(Math.ceil(bytes / Buffer.byteLength(item)))}</ul>`;
};

/** Every page that the end-to-end tests visit, by its path. */
export const PAGES: Readonly<Record<string, ServedPage>> = {
  plain: { body: storyPage({ before: FIELD, after: TALL }) },
  watched: { body: storyPage({ head: WATCHER, before: FIELD, after: TALL }) },
  csp: {
    body: storyPage(),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox allow-scripts; trusted-types 'none'; require-trusted-types-for 'script'",
    },
  },
  quirks: {
    body: storyPage({
      doctype: '',
      head: '<style>body { height: 100%; overflow: auto } * { display: block; color: red !important; font-size: 9px !important }</style>',
      after: TALL,
    }),
  },
  header: {
    body: storyPage({
      head: '<style>header { position: fixed; inset: 0 0 auto; block-size: 90px; z-index: 2147483647; background: #c00 } body > *:not(header, article) { display: none !important }</style>',
      before: '<header><h2>ترويسة الصحيفة</h2></header>',
      after: TALL,
    }),
  },
  dialog: {
    body: storyPage({
      before: '<dialog id="own"><p>اشترك في نشرتنا</p><button id="inside">لاحقا</button></dialog><div popover id="pop">تنبيه</div>',
      after: `${TALL}<script>document.getElementById('pop').showPopover(); document.getElementById('own').showModal()</script>`,
    }),
  },
  latecomer: { body: storyPage({ before: '<dialog id="own"><p>اشترك في نشرتنا</p><button>لاحقا</button></dialog>', after: TALL }) },
  container: {
    body: storyPage({
      head: '<style>html, body { height: 100%; margin: 0; overflow: hidden } #scroller { height: 100%; overflow: auto; scroll-behavior: smooth }</style>',
      before: '<div id="scroller"><div id="side" style="height: 80px; overflow: auto"><div style="height: 500px">قائمة</div></div>',
      after: `${TALL}</div>`,
    }),
  },
  keys: {
    body: storyPage({
      head: `<script>
        window.heard = [];
        for (const target of [document, document.documentElement]) for (const capture of [true, false])
          for (const type of ['keydown', 'keyup', 'keypress', 'click']) target.addEventListener(type, (e) => { window.heard.push(type); e.preventDefault(); e.stopPropagation() }, capture);
      </script>`,
      after: TALL,
    }),
  },
  greedy: {
    body: storyPage({ head: `<script>window.addEventListener('keydown', (e) => e.preventDefault(), true)</script>`, after: TALL }),
  },
  spa: {
    body: storyPage({
      before: FIELD,
      after: `${TALL}<script>
        window.goOn = () => { history.pushState({}, '', '/spa/next?n=' + Math.random()); document.querySelector('article').innerHTML = '<h1>صفحة أخرى</h1><p>نص قصير.</p>'; };
        window.renderAnew = () => { document.body.innerHTML = '<main id="anew"><p>رُسمت الصفحة من جديد</p></main>'; };
      </script>`,
    }),
  },
  unfinished: { body: storyPage({ after: `<script src="${HANGING}"></script><p>لا يصل إليه أحد</p>` }) },
  front: {
    body: `<!doctype html><html lang="ar"><title>الصفحة الأولى</title><body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>${FRONT}</body></html>`,
  },
  huge: { body: storyPage({ before: bulk(2_500_000), after: bulk(2_500_000) }) },
  nobody: { body: '<!doctype html><html><head><title>بلا متن</title></head><script>document.body?.remove()</script></html>' },
  xhtml: {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="ar"><head><title>${HEADLINE}</title></head><body>${storyMarkup}</body></html>`,
  },
  shell: {
    body: '<!doctype html><html><head><title>تطبيق</title><script>window.app = {}</script></head><body><div id="root"></div><noscript>فعّل جافاسكربت</noscript></body></html>',
  },
  pdf: { type: 'application/pdf', body: PDF },
  'report.pdf': { type: 'application/pdf', body: PDF },
  arabic1256: { type: 'text/html', body: toWindows1256(storyPage().replace('charset="utf-8"', 'charset="windows-1256"')) },
  frames: {
    body: '<!doctype html><html><head><title>أطر</title></head><frameset cols="30%,70%"><frame src="/plain"><frame src="/front"></frameset></html>',
  },
  shadowed: { body: storyPage({ before: SHADOWING, after: TALL }) },
  throwing: { body: storyPage({ after: `${TALL}${THROWING}` }) },
  text: { type: 'text/plain; charset=utf-8', body: `سطر من النص\n`.repeat(20) },
  svg: { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="5">نص</text></svg>' },
};
