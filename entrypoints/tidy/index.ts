import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../utils/messages/send.ts';
import { serveTidy } from '../../utils/messages/serve-tidy.ts';
import { offerPicking } from '../../utils/page/picking.ts';
import { lentSelectorMaker } from '../../utils/page/selector-maker.ts';
import { createFinder } from '../../utils/rails/finder.ts';
import { addRules, DEFAULT_TIDY_SETTINGS, hostOf, removeRule } from '../../utils/settings/tidy-settings.ts';
import { tidySettings } from '../../utils/settings/tidy.ts';
import { ruleFor } from '../../utils/sites/apply.ts';
import { createTidy, type Tidy } from './page-tidy.ts';
import { onNewPage } from './new-page.ts';
import { runOnce } from './running.ts';
import { idleOf } from './timing.ts';
import { veil } from './veil.ts';

export default defineUnlistedScript(() => {
  const isAlive = () => browser.runtime?.id !== undefined;
  runOnce(window, isAlive, (signal) => {
    const tidy = createTidy(
      document,
      {
        createFinder: (isSpared) => createFinder(document, location.href, isSpared),
        siteRules: ruleFor(location.href)?.hide ?? [],
        host: hostOf(location.href),
        idle: idleOf(window),
        selectorFor,
      },
      signal,
    );
    // The script is put in where hiding is on: what the site's own rule names is gone before the choices are here, and before the first paint.
    tidy.follow({ ...DEFAULT_TIDY_SETTINGS, on: true });
    const lift = veil(document);
    void tidySettings
      .load()
      .then(tidy.follow, () => tidy.follow(DEFAULT_TIDY_SETTINGS))
      .finally(lift);
    const deaf = [
      tidySettings.watch((settings) => tidy.follow(settings)),
      serveTidy({
        tidyReport: () => tidy.report(),
        tidyReveal: (which, shown) => tidy.reveal(which, shown),
        tidySpareRule: (id) => tidy.spareRuleOf(id),
        tidyPick: () => pick(tidy),
      }),
    ];
    signal.addEventListener('abort', () => deaf.forEach((stop) => stop()));
    onNewPage(window, () => tidy.moved(), signal);
  });
});

/** The maker comes when it is first wanted. */
async function selectorFor(element: Element, attribute: string): Promise<string | null> {
  if (!lentSelectorMaker()) await send('selectorMakerWanted');
  return lentSelectorMaker()?.(element, [attribute]) ?? null;
}

async function pick(tidy: Tidy): Promise<void> {
  const lent = tidy.toPick();
  if (!lent) return;
  offerPicking({
    ...lent,
    save: (rule) => tidySettings.update((settings) => addRules(settings, [rule])),
    undo: (rule) => tidySettings.update((settings) => removeRule(settings, rule)),
  });
  await send('pickerWanted');
}
