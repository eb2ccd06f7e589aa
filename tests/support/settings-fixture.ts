import type { Locale } from '../../utils/i18n/index.ts';
import type { TidyReport } from '../../utils/messages/protocol.ts';
import type { TidySettings } from '../../utils/settings/types.ts';
import type { TidyPlace } from '../../utils/state/tidy-popup.ts';
import { loadShippedFace } from './reader-mount.ts';
import { HOST, LONG_RAIL, ownRules, rails, reportOf } from './tidy-fixture-reports.ts';
import { mountOptions, mountPopup } from './tidy-mount.ts';
import { memoryPage } from './tidy-ports.ts';

/** `?page=popup|options&state=…&ui=ar|en&theme=light|dark`: one state of popup or settings page, for looking at. */
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'on';
const locale = (query.get('ui') ?? 'ar') as Locale;

interface PopupState {
  readonly settings: Partial<TidySettings>;
  readonly report: TidyReport | null;
  readonly place?: TidyPlace;
}

const ON = { sites: { [HOST]: { on: true } } };
const POPUP: Readonly<Record<string, PopupState>> = {
  on: { settings: ON, report: reportOf() },
  everywhere: { settings: { on: true }, report: reportOf({ hidden: rails(3), widened: null, rules: [] }) },
  off: { settings: {}, report: null },
  empty: { settings: ON, report: reportOf({ hidden: [], rules: [], widened: null }) },
  'no-story': { settings: ON, report: reportOf({ hidden: rails(1), rules: [], widened: null, isStory: false }) },
  silent: { settings: ON, report: null },
  unlisted: { settings: {}, report: null, place: { kind: 'site', host: 'blog.warraq.example', allowed: false } },
  forbidden: { settings: {}, report: null, place: { kind: 'forbidden', page: 'browser' } },
  many: { settings: ON, report: reportOf({ hidden: [LONG_RAIL, ...rails(30).slice(1)] }) },
};

function mountState(): { readonly body: HTMLElement } {
  if (query.get('page') === 'options') {
    const chosen = { [HOST]: { on: true, kinds: { social: false } }, 'sada.example': { on: false } };
    const settings: Partial<TidySettings> =
      state === 'empty' ? {} : { on: true, sites: chosen, rules: ownRules(state === 'many' ? 2000 : 9) };
    const allowed = state === 'empty' ? [] : ['blog.warraq.example', 'diwan.example'];
    return mountOptions(settings, {
      locale,
      sites: { allowed: async () => allowed, takeBack: async () => undefined, watch: () => () => undefined },
    });
  }
  const { settings, report, place } = POPUP[state] ?? POPUP['on']!;
  const mounted = mountPopup(settings, { locale, page: memoryPage(report), ...(place && { place }) });
  mounted.body.style.cssText = 'inline-size: 360px; min-block-size: 0; margin-inline: auto';
  return mounted;
}

await loadShippedFace('modern');
const { body } = mountState();
const theme = query.get('theme');
if (theme) body.dataset['theme'] = theme;
await new Promise((resolve) => setTimeout(resolve, 100));
document.documentElement.dataset['ready'] = 'yes';
