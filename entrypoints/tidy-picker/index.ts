import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { filters } from '../../utils/i18n/filters.ts';
import { picking } from '../../utils/i18n/picking.ts';
import { createTranslate, directionOf, pickLocale } from '../../utils/i18n/index.ts';
import { takePicking } from '../../utils/page/picking.ts';
import { pick } from './pick.ts';

/** Ends the picker that is open: one at a time. */
const RUNNING: unique symbol = Symbol.for('safa.picker');
type World = typeof globalThis & { [RUNNING]?: AbortController };

// A script of its own, injected when the reader wants it: glass, panel and every word of the interface. The script that hides rails, which runs on every
// page of a listed site, holds none of that.
export default defineUnlistedScript(() => {
  // Not handed back: whoever has the script run would wait until the reader is done.
  void run();
});

async function run(): Promise<void> {
  const ports = takePicking();
  if (!ports) return;
  const world: World = globalThis;
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  const locale = pickLocale([browser.i18n.getUILanguage()]);
  await pick(document, { ...ports, t: createTranslate([picking, filters], locale), dir: directionOf(locale) }, running.signal);
  if (world[RUNNING] === running) delete world[RUNNING];
}
