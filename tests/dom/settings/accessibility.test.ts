import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HOST, LONG_RAIL, ownRules, rails, reportOf } from '../../support/tidy-fixture-reports.ts';
import { mountOptions, mountPopup, type MountedPage } from '../../support/tidy-mount.ts';
import { memoryPage } from '../../support/tidy-ports.ts';

let mounted: MountedPage<unknown>;
afterEach(() => mounted.unmount());

const ON = { sites: { [HOST]: { on: true, kinds: { social: false } }, 'sada.example': { on: false } } };
const FAULTY = ['||ads.example^', `${HOST}##body`, `${HOST}##.a`].join('\n');

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Each state that is worth looking at, with everything unfolded. */
const STATES: readonly (readonly [string, (locale: 'ar' | 'en') => Promise<MountedPage<unknown>>])[] = [
  ['the popup over seven rails', async (locale) => mountPopup(ON, { locale })],
  ['the popup over one that was shown', async (locale) => mountPopup(ON, { locale, page: memoryPage(reportOf({ hidden: [LONG_RAIL] })) })],
  ['the popup over thirty rails', async (locale) => mountPopup(ON, { locale, page: memoryPage(reportOf({ hidden: rails(30) })) })],
  ['the popup that is off', async (locale) => mountPopup({}, { locale })],
  ['the popup on all sites', async (locale) => mountPopup({ on: true }, { locale })],
  ['the popup over nothing', async (locale) => mountPopup(ON, { locale, page: memoryPage(reportOf({ hidden: [], isStory: false })) })],
  ['the popup over a broken page', async (locale) => mountPopup(ON, { locale, page: memoryPage(reportOf({ on: false, failed: 'boom' })) })],
  ['the popup of a page of the browser', async (locale) => mountPopup({}, { locale, place: { kind: 'forbidden', page: 'browser' } })],
  ['the popup of a file', async (locale) => mountPopup({}, { locale, place: { kind: 'forbidden', page: 'other' } })],
  [
    'the popup after a no',
    async (locale) => {
      const popup = mountPopup({}, { locale, place: { kind: 'site', host: HOST, allowed: false }, allow: async () => false });
      await settled();
      await popup.model.switchSite(true);
      return popup;
    },
  ],
  [
    'the popup with something to undo',
    async (locale) => {
      const popup = mountPopup(ON, { locale });
      await settled();
      await popup.model.spare(rails()[2]!);
      return popup;
    },
  ],
  ['the settings page with nothing chosen', async (locale) => mountOptions({}, { locale })],
  [
    'the settings page with much',
    async (locale) => {
      const sites = { allowed: async () => ['blog.example', '*'], takeBack: async () => undefined, watch: () => () => undefined };
      const options = mountOptions({ ...ON, rules: ownRules(20) }, { locale, sites });
      await settled();
      await options.model.importText(FAULTY);
      return options;
    },
  ],
];

async function open(make: (locale: 'ar' | 'en') => Promise<MountedPage<unknown>>, locale: 'ar' | 'en'): Promise<HTMLElement> {
  mounted = await make(locale);
  await settled();
  for (const details of mounted.body.querySelectorAll('details')) details.open = true;
  return mounted.body;
}

async function faults(options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** The checker takes joined Arabic letters for pictures and looks away: with Latin in their place it judges the same colours. */
function latinise(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) node.nodeValue = 'abcd';
}

describe.each(['ar', 'en'] as const)('with the interface in %s', (locale) => {
  test.each(STATES)('%s has no fault that axe knows', async (_, make) => {
    await page.viewport(1280, 900);
    await open(make, locale);
    expect(await faults()).toEqual([]);
  });

  test.each(STATES)('%s clips nothing, 360 px wide and at twice the size', async (_, make) => {
    await page.viewport(360, 600);
    const body = await open(make, locale);
    for (const width of ['360px', '180px']) {
      body.style.inlineSize = width;
      expect(clipped(body), width).toEqual([]);
    }
  });
});

/** Texts that reach beyond what holds them, or that are cut off. */
function clipped(body: HTMLElement): string[] {
  const { left, right } = body.getBoundingClientRect();
  return [...body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.unseen, .undo-bar, textarea, input, svg') && element.checkVisibility())
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      return hides || box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(STATES)('every text of %s stands at 7:1 on its ground', async (_, make) => {
    await page.viewport(1280, 900);
    // Before anything is drawn: colours change over a moment.
    document.body.dataset['theme'] = theme;
    const body = await open(make, 'ar');
    latinise(body.querySelector('main')!);
    expect(await faults({ runOnly: ['color-contrast-enhanced', 'color-contrast'] })).toEqual([]);
  });
});
