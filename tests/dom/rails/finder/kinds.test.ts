import { afterEach, expect, test } from 'vitest';
import { STORY } from '../../../support/page-under-test.ts';
import { box, card, cards, closePages, HEADLINES, link, list, look, storyPage, type Parts } from '../../../support/rails-page.ts';
import type { RailKind, RailReason } from '../../../../utils/rails/types.ts';

afterEach(closePages);

const fixed = (html: string): string => `<div class="f1" style="position: fixed; bottom: 0; left: 0">${html}</div>`;
const shares = ['facebook.com/sharer/sharer.php?u=x', 'twitter.com/intent/tweet?url=x', 'wa.me/?text=x', 't.me/share/url?url=x']
  .map((to) => `<a href="https://${to}">•</a>`)
  .join('');

const ROWS: readonly (readonly [what: string, parts: Parts, kind: RailKind, label: string, why: RailReason['why']])[] = [
  ['trending', { side: box('الأكثر تداولا') }, 'trending', 'الأكثر تداولا', 'labelled'],
  ['most read', { side: box('الأكثر قراءة') }, 'most-read', 'الأكثر قراءة', 'labelled'],
  ['related stories', { below: box('موضوعات متعلقة') }, 'related', 'موضوعات متعلقة', 'labelled'],
  ['recommended stories', { below: box('اخترنا لكم') }, 'recommended', 'اخترنا لكم', 'labelled'],
  ['sponsored cards', { below: `<div><h4>محتوى ممول</h4><div>${cards()}</div></div>` }, 'recommended', 'محتوى ممول', 'labelled'],
  [
    'a widget of sponsored links by its name',
    { below: `<div id="taboola-below">${cards(4, 10)}</div>` },
    'recommended',
    HEADLINES[10]!,
    'named',
  ],
  ['a promo between paragraphs', { inside: `<p>اقرأ أيضا: ${link(3)}</p>` }, 'promo', `اقرأ أيضا: ${HEADLINES[3]}`, 'labelled'],
  [
    'a call to a channel',
    { end: '<p><a href="https://whatsapp.com/channel/x">تابعوا قناتنا على واتساب</a></p>' },
    'promo',
    'تابعوا قناتنا على واتساب',
    'labelled',
  ],
  [
    'a call to Google News in other words',
    { inside: '<div><a href="https://news.google.com/publications/x">كل جديدنا تجدونه في غوغل نيوز</a></div>' },
    'promo',
    'كل جديدنا تجدونه في غوغل نيوز',
    'calls',
  ],
  ['a ticker by its name', { above: `<div class="news-ticker">${list(3)}</div>` }, 'ticker', HEADLINES[0]!, 'named'],
  ['a marquee', { above: `<marquee>${link(1)} ${link(2)}</marquee>` }, 'ticker', HEADLINES[1]!, 'named'],
  [
    'a box for a newsletter',
    { below: '<div><h4>النشرة البريدية</h4><p>يصلك موجز الصباح كل يوم.</p><form><input type="email"><button>أرسل</button></form></div>' },
    'newsletter',
    'النشرة البريدية',
    'labelled',
  ],
  [
    'a call to subscribe that floats',
    { foot: fixed('<p>فعّل التنبيهات ليصلك الخبر أولا</p><button>موافق</button><button>لاحقا</button>') },
    'newsletter',
    'فعّل التنبيهات',
    'floats',
  ],
  [
    'an offer of an app that floats',
    { foot: fixed('<span>بريد السنابل أسرع على هاتفك</span> <a href="https://play.google.com/store/apps/details?id=x">حمّل التطبيق</a>') },
    'app-banner',
    'بريد السنابل أسرع',
    'calls',
  ],
  [
    'a line that offers an app',
    { end: '<p><a href="https://apps.apple.com/x">حمّل تطبيق بريد السنابل الآن</a></p>' },
    'app-banner',
    'حمّل تطبيق بريد السنابل',
    'labelled',
  ],
  ['a video that floats', { foot: fixed('<video src="a.mp4"></video><span>إغلاق</span>') }, 'floating-video', 'إغلاق', 'floats'],
  ['a bar of shares by its name', { above: `<div class="social-share">${shares}</div>` }, 'social', '•', 'named'],
  ['a bar of shares by where it leads', { end: `<div class="x7">${shares}</div>` }, 'social', '•', 'shares'],
];

test.each(ROWS)('%s: found, with its kind, its label and the evidence', async (_, parts, kind, label, why) => {
  const { rails, left } = await look(storyPage(parts));
  expect(rails.map((rail) => rail.kind)).toEqual([kind]);
  expect(rails[0]!.label).toContain(label);
  expect(rails[0]!.reasons.map((reason) => reason.why)).toContain(why);
  for (const paragraph of STORY) expect(left).toContain(paragraph);
  const given = Object.values(parts).join('');
  for (const headline of HEADLINES) if (given.includes(headline)) expect(left).not.toContain(headline);
});

const LABELS: readonly (readonly [label: string, kind: RailKind])[] = [
  ['الأكثر قراءة', 'most-read'],
  ['الاكثر قراءه', 'most-read'],
  ['الأكثـــر قـــراءة', 'most-read'],
  ['الأَكْثَرُ قِرَاءَةً', 'most-read'],
  ['«الأكثر قراءة»', 'most-read'],
  ['الأكثر قراءة:', 'most-read'],
  ['الأكثر قراءة 🔥', 'most-read'],
  ['أكثر المقالات قراءة', 'most-read'],
  ['Most Read', 'most-read'],
  ['MOST POPULAR', 'most-read'],
  ['Les plus lus', 'most-read'],
  ['Trending', 'trending'],
  ['Trending Plus', 'trending'],
  ['تريند', 'trending'],
  ['رائج الآن', 'trending'],
  ['موضوعات متعلقة', 'related'],
  ['الموضوعات المتعلقة', 'related'],
  ['مواضيع ذات صلة', 'related'],
  ['المواضيع ذات الصلة', 'related'],
  ['أخبار ذات علاقة', 'related'],
  ['Related Articles', 'related'],
  ['آخر الأخبار', 'related'],
  ['إقرأ أيضاً', 'promo'],
  ['اقرا ايضا', 'promo'],
  ['اقرأ أيضًا', 'promo'],
  ['قد يهمك أيضا', 'promo'],
  ['لا يفوتك', 'promo'],
  ['مقترحة لك', 'recommended'],
  ['Recommended for you', 'recommended'],
  ['Sponsored', 'recommended'],
];

test.each(LABELS)('«%s» over a list names it %s', async (label, kind) => {
  const { rails } = await look(storyPage({ below: box(label) }));
  expect(rails.map((rail) => [rail.kind, rail.label])).toEqual([[kind, label]]);
});

test('without a word over it a list of headlines is called related, by its first', async () => {
  const { rails } = await look(storyPage({ side: `<div>${list(6, 7)}</div>` }));
  expect(rails).toMatchObject([{ kind: 'related', label: HEADLINES[7], reasons: [{ why: 'links', links: 6, share: 1 }] }]);
});

test('cards are told as cards', async () => {
  const { rails } = await look(storyPage({ side: `<div>${card(1)}${card(2)}${card(3)}</div>` }));
  expect(rails).toMatchObject([{ kind: 'related', reasons: [{ why: 'cards', cards: 3 }] }]);
});
