import type { HiddenRail, TidyReport } from '../../utils/messages/protocol.ts';
import type { HideRule } from '../../utils/rails/types.ts';

/** An invented news site. */
export const HOST = 'manara.example';

const rule = (selector: string, label = '', act: HideRule['act'] = 'hide', site = HOST): HideRule => ({ site, selector, act, label });

const RAILS: readonly Omit<HiddenRail, 'id' | 'shown'>[] = [
  {
    kind: 'ticker',
    label: 'عاجل من المنارة',
    reasons: [{ why: 'moves' }, { why: 'named', name: 'news-ticker' }],
  },
  {
    kind: 'promo',
    label: 'اقرأ أيضًا: ميناء المدينة القديم يعود إلى العمل بعد ترميمه',
    reasons: [
      { why: 'labelled', label: 'اقرأ أيضًا' },
      { why: 'links', links: 1, share: 0.86 },
    ],
  },
  {
    kind: 'related',
    label: 'موضوعات متعلقة',
    reasons: [
      { why: 'labelled', label: 'موضوعات متعلقة' },
      { why: 'cards', cards: 4 },
      { why: 'links', links: 4, share: 0.97 },
    ],
  },
  {
    kind: 'most-read',
    label: 'الأكثر قراءة',
    reasons: [
      { why: 'labelled', label: 'الأكثر قراءة' },
      { why: 'links', links: 10, share: 0.94 },
    ],
  },
  { kind: 'newsletter', label: 'اشترك في نشرة الصباح', reasons: [{ why: 'asks' }] },
  {
    kind: 'recommended',
    label: 'Sponsored: Ten boats you can sail alone',
    reasons: [
      { why: 'named', name: 'promoted-grid' },
      { why: 'cards', cards: 12 },
    ],
  },
  { kind: 'floating-video', label: 'شاهد: جولة في السوق العتيق', reasons: [{ why: 'floats' }] },
];

/** As many hidden rails as wanted, the first seven each of another kind. */
export function rails(count = RAILS.length): HiddenRail[] {
  return Array.from({ length: count }, (_, id) => ({ ...RAILS[id % RAILS.length]!, id, shown: false }));
}

export const RULES: TidyReport['rules'] = [
  { rule: rule('.side-column > .weather-box', 'طقس المدينة'), from: 'reader', state: 'hides' },
  { rule: rule('#story-footer .follow-us'), from: 'site', state: 'matches-nothing' },
  { rule: rule('div[class^="content"] > section', 'صندوق المتابعة'), from: 'reader', state: 'touches-story' },
  { rule: rule('.gallery-of-the-day', 'صور اليوم', 'spare'), from: 'reader', state: 'spares' },
  { rule: rule('.latest:::before'), from: 'reader', state: 'no-selector' },
];

export function reportOf(over: Partial<TidyReport> = {}): TidyReport {
  return { site: HOST, on: true, isStory: true, hidden: rails(), rules: RULES, widened: { before: 640, after: 980 }, ...over };
}

/** Words as long as pages write them, and longer than any line. */
export const LONG_RAIL: HiddenRail = {
  id: 0,
  kind: 'recommended',
  label: `ما لم يقله أحد عن الرحلة الأخيرة لسفينة الملح إلى الجنوب، وكيف عاد بحارتها بعد عام كامل ${'بالخيرات'.repeat(12)}`,
  reasons: [
    { why: 'named', name: 'recirculation-module__sponsored-content-wrapper--desktop-and-tablet-only' },
    { why: 'rule', selector: `.${'very-long-class-name-'.repeat(6)} > div:nth-child(3)` },
  ],
  shown: true,
};

/** Rules of the reader's, over several sites. */
export function ownRules(count: number): HideRule[] {
  const labels = ['طقس المدينة', 'صندوق المتابعة', '', 'صور اليوم', 'أسعار العملات'];
  return Array.from({ length: count }, (_, at) =>
    rule(
      `.box-${at + 1} > .inner`,
      labels[at % labels.length],
      at % 4 === 3 ? 'spare' : 'hide',
      at % 5 === 4 ? '' : at % 2 ? HOST : 'sada.example',
    ),
  );
}
