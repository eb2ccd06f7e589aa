import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/settings/options/OptionsView.tsx';
import { settingsSheets } from '../../components/settings/styles.ts';
import { hiding } from '../../utils/i18n/hiding.ts';
import { createTranslate, directionOf, pickLocale } from '../../utils/i18n/index.ts';
import { isSelector } from '../../utils/rails/selector-check.ts';
import { buttonAction } from '../../utils/settings/button.ts';
import { showFace } from '../../utils/settings/show-face.ts';
import { tidySettings } from '../../utils/settings/tidy.ts';
import { createTidyOptions, type SitesPort } from '../../utils/state/tidy-options.ts';
import { allowedHosts, patternsOf } from '../../utils/state/tidy-place.ts';

const granted = async (): Promise<readonly string[]> => (await browser.permissions.getAll()).origins ?? [];

const sites: SitesPort = {
  allowed: async () => allowedHosts(await granted(), browser.runtime.getManifest().host_permissions ?? []),
  takeBack: async (host) => browser.permissions.remove({ origins: patternsOf(host, await granted()) }),
  watch(on) {
    browser.permissions.onAdded.addListener(on);
    browser.permissions.onRemoved.addListener(on);
    return () => {
      browser.permissions.onAdded.removeListener(on);
      browser.permissions.onRemoved.removeListener(on);
    };
  },
};

function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const locale = pickLocale([browser.i18n.getUILanguage()]);
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = createTranslate([hiding], locale)('options.title');
document.adoptedStyleSheets = settingsSheets();
const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
const model = createTidyOptions({
  locale,
  settings: tidySettings,
  button: buttonAction,
  sites,
  isSelector: (selector) => isSelector(selector, document),
  saveText,
  signal: ended.signal,
});
showFace('modern', document.fonts);
render(<OptionsView model={model} />, document.body);
