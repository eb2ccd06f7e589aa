import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/settings/popup/PopupView.tsx';
import { settingsSheets } from '../../components/settings/styles.ts';
import { directionOf, pickLocale } from '../../utils/i18n/index.ts';
import { askTidy } from '../../utils/messages/ask-tidy.ts';
import { toQuery } from '../../utils/messages/notice.ts';
import { runReader } from '../../utils/messages/run-reader.ts';
import { showFace } from '../../utils/settings/show-face.ts';
import { patternOf } from '../../utils/settings/match-pattern.ts';
import { tidySettings } from '../../utils/settings/tidy.ts';
import { placeOf } from '../../utils/state/tidy-place.ts';
import { createTidyPopup, type TidyPage, type TidyPlace } from '../../utils/state/tidy-popup.ts';

/** Reading, and what is hidden in a page: under the toolbar's button, or in a tab that is told which page is meant. */
const told = new URLSearchParams(location.search).get('tab');
const [[tab], { origins = [] }] = await Promise.all([
  told === null
    ? browser.tabs.query({ active: true, currentWindow: true })
    : browser.tabs.get(Number(told)).then(
        (one) => [one],
        () => [],
      ),
  browser.permissions.getAll(),
]);
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

const page: TidyPage = {
  report: () => askTidy(tabId, 'tidyReport'),
  reveal: (which, shown) => askTidy(tabId, 'tidyReveal', which, shown),
  spareRule: (id) => askTidy(tabId, 'tidySpareRule', id),
  pick: () => askTidy(tabId, 'tidyPick'),
};

/** A popup is gone once the page has the focus; from a tab the reader is brought to the page. */
async function leave(): Promise<void> {
  if (told !== null) await browser.tabs.update(tabId, { active: true });
  window.close();
}

async function read(): Promise<void> {
  const trouble = await runReader(tabId, tab?.url);
  if (trouble) location.href = `/notice.html${toQuery(trouble)}`;
  else await leave();
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

const allow = (place: TidyPlace): Promise<boolean> =>
  place.kind === 'site' ? browser.permissions.request({ origins: [patternOf(place.host)] }) : Promise.resolve(false);

const locale = pickLocale([browser.i18n.getUILanguage()]);
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = browser.i18n.getMessage('extensionShortName');
document.adoptedStyleSheets = settingsSheets();
const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const place = placeOf(tab?.url, origins);
const model = createTidyPopup({
  locale,
  place,
  settings: tidySettings,
  page,
  allow: () => allow(place),
  read: () => void read(),
  openSettings: () => void openSettings(),
  close: () => void leave(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  signal: ended.signal,
});
showFace('modern', document.fonts);
render(<PopupView model={model} />, document.body);
