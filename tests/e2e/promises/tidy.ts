import { afterEach, describe, expect, test } from 'vitest';
import { RAIL_KINDS } from '../../../utils/rails/kinds.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';
import { eventually, type Tab } from '../../support/driver.ts';
import { LABELS } from '../../support/tidy-pages.ts';
import { LISTED_HOST } from './detection.ts';
import type { Stage } from './index.ts';
import { listed, press } from './tidy-popup.ts';
import {
  expectStory,
  look,
  onListedPage,
  openPopup,
  railsIn,
  registered,
  ruleOf,
  SITE,
  store,
  switchOff,
  switchOn,
  whenHidden,
} from './tidy-stage.ts';

/** Scripts of test pages. */
declare const renderAnew: () => void;
declare const copyAgain: () => void;
declare const writeAgain: () => void;
declare const moveAgain: () => void;
declare const seen: string[];
declare const frames_: number;
declare const shifts: number[];
declare const report: () => string[];

const ALL_KINDS = Object.fromEntries(RAIL_KINDS.map((kind) => [kind, true])) as TidySettings['kinds'];
/** Cumulative layout shift of the story, at most. */
const MOST_SHIFT = 0.02;
/** Milliseconds after which a page that has come is at rest, its columns measured again. */
const SETTLED = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function tidy(stage: Stage): void {
  describe('rails are hidden in place, where the reader wants it', () => {
    afterEach(() => switchOff(stage));

    test('beside the story, below it and inside it; of the story not a word', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        await expectStory(tab);
      });
    });

    test('in a page that is open when hiding is switched on; and switched off, it is as it was to the last attribute', () =>
      onListedPage(stage, 'rails/plain', async (tab) => {
        const before = await look(tab);
        expect(await railsIn(tab)).toEqual({ side: 'seen', inside: 'seen', below: 'seen', late: 'absent' });
        await switchOn(stage);
        await whenHidden(tab, 'side', 'inside', 'below');
        await switchOff(stage);
        await eventually('the rails to be back', async () => (await railsIn(tab)).side === 'seen');
        expect(await look(tab)).toEqual(before);
      }));

    test('and the column that has become free is the story’s, as long as it is free', async () => {
      const width = (tab: Tab) => tab.evaluate(() => document.querySelector('article')!.getBoundingClientRect().width);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        const before = await width(tab);
        await switchOn(stage);
        await whenHidden(tab, 'side');
        await expect.poll(() => width(tab)).toBeGreaterThan(before + 200);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await switchOff(stage);
        await expect.poll(() => width(tab)).toBe(before);
      });
    });

    test('of the kinds alone that the reader wants gone, and of all again', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        await store(stage, { on: true, kinds: { ...ALL_KINDS, 'most-read': false } });
        await eventually('the rail to be seen', async () => (await railsIn(tab)).side === 'seen');
        expect(await railsIn(tab)).toMatchObject({ inside: 'hidden', below: 'hidden' });
        await store(stage, { on: true, kinds: ALL_KINDS });
        await whenHidden(tab, 'side', 'inside', 'below');
      });
    });

    test('but on no site where the reader has switched that off', async () => {
      await store(stage, { on: true, sites: { [SITE]: { on: false } } });
      await eventually('the script to be registered', async () => (await registered(stage)).length > 0);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await pause(SETTLED);
        expect(await railsIn(tab)).toEqual({ side: 'seen', inside: 'seen', below: 'seen', late: 'absent' });
      });
    });

    test('that come with scrolling', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/scroll', async (tab) => {
        await whenHidden(tab, 'side');
        await tab.evaluate(() => scrollTo(0, 400));
        await whenHidden(tab, 'late', 'side', 'inside', 'below');
        await expectStory(tab);
      });
    });

    test('in a page that replaces its body', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/body', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        await tab.evaluate(() => renderAnew());
        expect(await tab.evaluate(() => document.body.id)).toBe('anew');
        await whenHidden(tab, 'side', 'inside', 'below');
        await expectStory(tab);
      });
    });

    test.each([
      ['animates by style and script', 'rails/moves'],
      ['shows by an important style, again and again', 'rails/stubborn'],
    ])('that the page %s', async (_, name) => {
      await switchOn(stage);
      await onListedPage(stage, name, async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        for (let at = 0; at < 5; at++) {
          await pause(60);
          expect((await railsIn(tab)).side).toBe('hidden');
        }
        await expectStory(tab);
      });
    });

    test.each([
      ['puts a copy in its place', () => copyAgain()],
      ['writes it anew', () => writeAgain()],
      ['takes it out and puts it back', () => moveAgain()],
    ])('again when the page %s', async (_, again) => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/again', async (tab) => {
        await whenHidden(tab, 'side');
        await tab.evaluate(again);
        await eventually('the rail to be there again', async () => (await railsIn(tab)).side !== 'absent');
        await whenHidden(tab, 'side', 'inside', 'below');
        await expectStory(tab);
      });
    });

    // The page is held back for a tenth of a second at most, which a busy machine may overrun.
    test('that a rule of the reader names, before they are painted for the first time', async () => {
      await switchOn(stage, [ruleOf('#offer')]);
      await onListedPage(stage, 'rails/rule', async (tab) => {
        await whenHidden(tab, 'side');
        expect(await tab.evaluate(() => frames_)).toBeGreaterThan(2);
        expect(await tab.evaluate(() => seen)).toEqual([]);
        expect(await tab.evaluate(() => document.getElementById('offer')!.checkVisibility())).toBe(false);
        await expectStory(tab);
      });
    });

    test('by a rule without the story moving', async ({ skip }) => {
      skip(stage.driver.browser === 'firefox', 'Firefox does not tell of shifts');
      await switchOn(stage, [ruleOf('#offer')]);
      await onListedPage(stage, 'rails/shifts', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        await pause(SETTLED);
        const total = async (): Promise<number> => (await tab.evaluate(() => shifts)).reduce((sum, shift) => sum + shift, 0);
        expect(await total()).toBeLessThanOrEqual(MOST_SHIFT);
        await tab.evaluate(() => document.querySelector('h1')!.style.setProperty('margin-block-start', '300px'));
        await expect.poll(total).toBeGreaterThan(MOST_SHIFT); // Else nothing was measured.
      });
    });

    test('but nothing by a rule that touches the story', async () => {
      await switchOn(stage, [ruleOf('article')]);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        await expectStory(tab);
      });
    });
  });

  describe('the popup', () => {
    afterEach(() => switchOff(stage));

    test('tells what is hidden, and shows one again for now', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        const popup = await openPopup(stage);
        const before = await eventually('the list', async () => {
          const now = await popup.evaluate(listed);
          return now.labels.length > 0 && now;
        });
        expect(before.labels).toEqual(expect.arrayContaining([LABELS.side, LABELS.inside, LABELS.below]));
        expect(before.count).toContain(String(before.labels.length));
        await popup.evaluate(press, LABELS.side, 'show');
        await eventually('the rail to be seen', async () => (await railsIn(tab)).side === 'seen');
        expect(await railsIn(tab)).toMatchObject({ inside: 'hidden', below: 'hidden' });
        expect((await popup.evaluate(listed)).count).toContain(String(before.labels.length - 1));
        await popup.evaluate(press, LABELS.side, 'show');
        await whenHidden(tab, 'side');
        await popup.close();
      });
    });

    test('has one never hidden again, in pages to come too', async () => {
      await switchOn(stage);
      await onListedPage(stage, 'rails/plain', async (tab) => {
        await whenHidden(tab, 'side', 'inside', 'below');
        const popup = await openPopup(stage);
        await eventually('the list', async () => (await popup.evaluate(listed)).labels.length > 0);
        await popup.evaluate(press, LABELS.side, 'spare');
        await eventually('the rail to be seen', async () => (await railsIn(tab)).side === 'seen');
        await popup.close();
        await tab.goto(stage.server.address('rails/plain', LISTED_HOST));
        await whenHidden(tab, 'inside', 'below');
        expect((await railsIn(tab)).side).toBe('seen');
      });
    });
  });

  describe('where hiding is switched off', () => {
    test('no script of ours waits for pages', async () => {
      expect(await registered(stage)).toEqual([]);
      await switchOn(stage);
      expect((await registered(stage)).length).toBeGreaterThan(0);
      await switchOff(stage);
      expect(await registered(stage)).toEqual([]);
    });

    test('a page has no trace of us, and its script notices nothing', () =>
      onListedPage(stage, 'rails/watched', async (tab) => {
        await expect.poll(async () => (await tab.button()).badge).not.toBe('');
        expect(await tab.evaluate(() => report())).toEqual([]);
        expect(await railsIn(tab)).toEqual({ side: 'seen', inside: 'seen', below: 'seen', late: 'absent' });
      }));
  });
}
