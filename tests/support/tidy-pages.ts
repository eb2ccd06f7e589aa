import { HEADLINE, PARAGRAPHS, WATCHER } from './pages.ts';
import type { ServedPage } from './server.ts';

const STREETS = ['الصيادين', 'النحاسين', 'الرمان', 'المطاحن', 'البريد', 'الزيتون', 'القناطر', 'الحرير'];
const EVENTS = [
  'إغلاق شارع % أمام السيارات حتى نهاية الأسبوع',
  'باعة سوق % يطالبون بتمديد ساعات العمل',
  'مدرسة حي % تستقبل أول دفعة من تلاميذ الموسيقى',
  'أعمال حفر في حي % تكشف عن بئر قديمة',
];
const headline = (at: number): string => EVENTS[at % EVENTS.length]!.replace('%', STREETS[(at * 3) % STREETS.length]!);
const links = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="/news/2025/${from + at}">${headline(from + at)}</a></li>`).join('');

/** What stands over the rails of these pages. */
export const LABELS = { side: 'الأكثر قراءة', inside: 'اقرأ أيضا', below: 'موضوعات متعلقة', late: 'قد يهمك أيضا' } as const;
type Name = keyof typeof LABELS;

const rail = (name: Name, from: number, count: number): string =>
  `<section id="${name}"><h3>${LABELS[name]}</h3><ul>${links(from, count)}</ul></section>`;

/** What must stay, word for word, beside the story. */
export const KEPT = {
  menu: 'الرئيسية محليات ثقافة رياضة',
  comment: 'ذكّرتني الصور بأيام المدرسة حين كنا نمر من أمام المكتبة كل صباح، شكرا لكل من عمل على إعادتها.',
  footer: '© 2025 بريد الرصيف، جميع الحقوق محفوظة',
} as const;

/** Runs before anything of the page is painted, and writes down in `window.seen` what of `selector` is there at each frame. */
const watchFrames = (selector: string): string => `<script>
  window.seen = [];
  window.frames_ = 0;
  (function look() {
    window.frames_++;
    const box = document.querySelector('${selector}');
    if (box && box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) window.seen.push(box.textContent.slice(0, 20));
    requestAnimationFrame(look);
  })();
</script>`;

const STYLE = `<style>
  body { margin: 0 auto; inline-size: 1000px; font: 16px/1.8 sans-serif }
  .row { display: flex; gap: 20px } main { inline-size: 680px } aside { inline-size: 300px }
</style>`;

/** Nothing that a finder could know: only a rule hides it. */
const OFFER = '<div id="offer" style="block-size: 300px"><p>خصم على اشتراك الصحيفة الورقية حتى نهاية الشهر</p></div>';

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly after?: string;
  readonly scripts?: string;
}

const body = ({ above = '', after = '', scripts = '' }: Parts): string => `<header><nav>${KEPT.menu
  .split(' ')
  .map((section) => `<a href="/section/${section}">${section}</a>`)
  .join(' ')}</nav></header>${above}
<div class="row"><main><article><h1>${HEADLINE}</h1><p class="date">الأحد، 12 أكتوبر 2025</p>
${PARAGRAPHS.map((text, at) => `<p class="told">${text}</p>${at === 1 ? rail('inside', 40, 2) : ''}`).join('\n')}</article>
${rail('below', 20, 4)}
<section id="comments"><h3>التعليقات</h3><p>${KEPT.comment}</p><form><textarea></textarea><button>أرسل</button></form></section>${after}</main>
<aside>${rail('side', 0, 7)}</aside></div>
<footer><p>${KEPT.footer}</p></footer>${scripts}`;

const page = (parts: Parts = {}): ServedPage => ({
  body: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title>${STYLE}${parts.head ?? ''}</head><body>${body(parts)}</body></html>`,
});

/** A story with rails beside it, below it and inside it, each time in a page that makes hiding them hard in another way. */
export const TIDY_PAGES: Readonly<Record<string, ServedPage>> = {
  'rails/plain': page(),
  'rails/watched': page({ head: WATCHER }),
  'rails/scroll': page({
    after: '<div style="block-size: 2000px"></div><div id="end"></div>',
    scripts: `<script>
      let comes = ${JSON.stringify(rail('late', 60, 5))};
      addEventListener('scroll', () => { if (comes) document.getElementById('end').innerHTML = comes; comes = ''; });
    </script>`,
  }),
  'rails/body': page({
    scripts: `<script>
      window.renderAnew = () => { const anew = document.createElement('body'); anew.innerHTML = document.body.innerHTML; anew.id = 'anew'; document.body.replaceWith(anew); };
    </script>`,
  }),
  'rails/moves': page({
    head: `<style>
      @keyframes drift { from { transform: translateX(0); display: block } to { transform: translateX(40px); display: block } }
      #side { animation: drift 300ms infinite alternate; transition: all 200ms }
    </style>`,
    scripts: `<script>
      (function beat(at) {
        const { style } = document.getElementById('side');
        style.opacity = String(0.5 + (at % 50) / 100);
        style.setProperty('display', at % 2 ? 'block' : 'flow-root');
        requestAnimationFrame(() => beat(at + 1));
      })(0);
    </script>`,
  }),
  'rails/stubborn': page({
    scripts: `<script>
      setInterval(() => document.getElementById('side').style.setProperty('display', 'block', 'important'), 50);
    </script>`,
  }),
  'rails/again': page({
    scripts: `<script>
      window.copyAgain = () => { const old = document.getElementById('side'); old.replaceWith(old.cloneNode(true)); };
      window.writeAgain = () => { const aside = document.querySelector('aside'); const html = aside.innerHTML; aside.innerHTML = ''; setTimeout(() => { aside.innerHTML = html }, 100); };
      window.moveAgain = () => { const side = document.getElementById('side'); side.remove(); setTimeout(() => document.querySelector('aside').append(side), 100); };
    </script>`,
  }),
  'rails/rule': page({ head: watchFrames('#offer'), above: OFFER }),
  'rails/shifts': page({
    head: `<script>
      window.shifts = [];
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        const moved = entry.sources.map(({ node }) => (node && node.nodeType !== 1 ? node.parentElement : node));
        const story = moved.some((element) => element && (element.closest('article') || element.querySelector('article')));
        if (!entry.hadRecentInput && story) window.shifts.push(entry.value);
      })).observe({ type: 'layout-shift', buffered: true });
    </script>`,
    above: OFFER,
  }),
};
