import { describe, expect, test, vi } from 'vitest';
import type { TidyReport } from '../../../utils/messages/protocol.ts';
import { isOnFor } from '../../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';
import { createTidyPopup, type TidyPopupPorts } from '../../../utils/state/tidy-popup.ts';
import { HOST, rails, reportOf } from '../../support/tidy-fixture-reports.ts';
import { memoryPage, memoryPopupPorts } from '../../support/tidy-ports.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function open(settings: Partial<TidySettings> = {}, over: Partial<TidyPopupPorts> = {}) {
  const memory = memoryPopupPorts(settings, over);
  const model = createTidyPopup(memory.ports);
  await settled();
  return { model, ...memory };
}

const ON = { sites: { [HOST]: { on: true } } };
const UNLISTED: TidyPopupPorts['place'] = { kind: 'site', host: HOST, allowed: false };

/** A wait that ends when the test says so. */
function clock() {
  const waiting: { ms: number; end: () => void }[] = [];
  return {
    wait: (ms: number) => new Promise<void>((end) => void waiting.push({ ms, end })),
    waiting,
    async tick(times = 1) {
      for (let at = 0; at < times; at++) {
        waiting.shift()?.end();
        await settled();
      }
    },
  };
}

describe('what the popup says of the page', () => {
  test.each([
    ['off, where nothing was chosen', {}, {}, 'off'],
    ['on, where the site is', ON, {}, 'on'],
    ['on, where all sites are', { on: true }, {}, 'on'],
    ['off, where all sites but this are on', { on: true, sites: { [HOST]: { on: false } } }, {}, 'off'],
    ['off, where the browser lets us in no more', ON, { place: UNLISTED }, 'off'],
    ['forbidden, on a page of the browser', ON, { place: { kind: 'forbidden', page: 'browser' } }, 'forbidden'],
    ['waiting, while no script has answered', ON, { page: memoryPage(null) }, 'waiting'],
    ['waiting, while the script has not heard that it is on', ON, { page: memoryPage(reportOf({ on: false })) }, 'waiting'],
    ['broken, where the page made hiding fail', ON, { page: memoryPage(reportOf({ on: false, failed: 'TypeError' })) }, 'broken'],
  ] as const)('%s', async (_, settings, over, status) => {
    const { model } = await open(settings, over);
    expect(model.status.value).toBe(status);
  });

  test('loading, before the settings are there', () => {
    const { ports } = memoryPopupPorts(ON);
    expect(createTidyPopup(ports).status.value).toBe('loading');
  });

  test('silent, when no script has answered for three seconds', async () => {
    const { wait, waiting, tick } = clock();
    const { model } = await open(ON, { page: memoryPage(null), wait });
    let passed = 0;
    while (model.status.value === 'waiting' && passed < 10_000) {
      passed += waiting[0]?.ms ?? 0;
      await tick();
    }
    expect(model.status.value).toBe('silent');
    expect(passed).toBeLessThanOrEqual(3000);
  });

  test('a script that comes late is heard all the same', async () => {
    const { wait, tick } = clock();
    let report: TidyReport | null = null;
    const { model } = await open(ON, { page: { ...memoryPage(), report: async () => report }, wait });
    await tick(2);
    report = reportOf();
    await tick();
    expect(model.status.value).toBe('on');
    expect(model.report.value?.hidden).toHaveLength(7);
  });

  test('rails that arrive while it is open are counted', async () => {
    const { wait, tick } = clock();
    let report = reportOf({ hidden: rails(2) });
    const { model } = await open(ON, { page: { ...memoryPage(), report: async () => report }, wait });
    report = reportOf({ hidden: rails(5) });
    await tick();
    expect(model.report.value?.hidden).toHaveLength(5);
  });

  test('a page that fails to answer is one that does not answer', async () => {
    const { model } = await open(ON, { page: { ...memoryPage(), report: () => Promise.reject(new Error('gone')) } });
    expect(model.status.value).toBe('waiting');
  });

  test('nothing is asked once the popup has gone', async () => {
    const { wait, tick } = clock();
    const report = vi.fn(async () => null);
    const { end, settings } = await open(ON, { page: { ...memoryPage(), report }, wait });
    end();
    const asked = report.mock.calls.length;
    await tick(3);
    expect(report).toHaveBeenCalledTimes(asked);
    expect(settings.watchers.size).toBe(0);
  });
});

describe('switching this site', () => {
  test('on is kept, and the page is asked anew', async () => {
    const { model, settings } = await open();
    await model.switchSite(true);
    await settled();
    expect(isOnFor(settings.now(), HOST)).toBe(true);
    expect(model.status.value).toBe('on');
  });

  test('to what holds elsewhere leaves no choice of its own behind', async () => {
    const { model, settings } = await open({ on: true });
    await model.switchSite(false);
    expect(settings.now().sites).toEqual({ [HOST]: { on: false } });
    await model.switchSite(true);
    expect(settings.now().sites).toEqual({});
  });

  test('asks the browser within the click where it has to', async () => {
    const allow = vi.fn(async () => true);
    const { model, settings } = await open({}, { place: UNLISTED, allow });
    expect(model.asks.value).toBe(true);
    const switching = model.switchSite(true);
    expect(allow).toHaveBeenCalledOnce();
    await switching;
    expect(isOnFor(settings.now(), HOST)).toBe(true);
    expect(model.asks.value).toBe(false);
    expect(model.status.value).not.toBe('off');
  });

  test('keeps the choice before the answer, since the question may close the popup', async () => {
    const { model, settings } = await open({}, { place: UNLISTED, allow: () => new Promise(() => undefined) });
    void model.switchSite(true);
    await settled();
    expect(isOnFor(settings.now(), HOST)).toBe(true);
  });

  test.each([
    ['a no', async () => false],
    ['a browser that cannot ask', () => Promise.reject(new Error('no gesture'))],
  ])('after %s leaves all as it was, and says so', async (_, allow) => {
    const { model, settings } = await open({}, { place: UNLISTED, allow });
    await model.switchSite(true);
    expect(settings.now().sites).toEqual({});
    expect(model.refused.value).toBe(true);
    expect(model.status.value).toBe('off');
  });

  test('a second yes takes back the words about the no', async () => {
    const allow = vi.fn(async () => true).mockResolvedValueOnce(false);
    const { model } = await open({}, { place: UNLISTED, allow });
    await model.switchSite(true);
    await model.switchSite(true);
    expect(model.refused.value).toBe(false);
  });

  test('that cannot be kept is said', async () => {
    const memory = memoryPopupPorts({});
    const model = createTidyPopup({
      ...memory.ports,
      settings: { ...memory.settings, update: () => Promise.reject(new Error('full')) },
    });
    await settled();
    await model.switchSite(true);
    expect(model.failed.value).toBe(true);
    expect(model.status.value).toBe('off');
  });
});

test('switching all sites on switches this one on too', async () => {
  const { model, settings } = await open({ sites: { [HOST]: { on: false } } });
  await model.switchEverywhere(true);
  expect(model.everywhere.value).toBe(true);
  expect(isOnFor(settings.now(), HOST)).toBe(true);
});

test('kinds are chosen for this site apart, until they are as elsewhere again', async () => {
  const { model, settings } = await open(ON);
  await model.switchKind('social', false);
  expect(model.kinds.value.has('social')).toBe(false);
  expect(model.ownKinds.value).toBe(true);
  expect(settings.now().kinds.social).toBe(true);
  await model.switchKind('social', true);
  expect(model.ownKinds.value).toBe(false);
  await model.switchKind('ticker', false);
  await model.resetKinds();
  expect(model.kinds.value.has('ticker')).toBe(true);
  expect(settings.now().sites[HOST]).toEqual({ on: true });
});

test('a change made elsewhere is shown', async () => {
  const { model, settings } = await open(ON);
  settings.tell({ ...settings.now(), sites: {} });
  expect(model.status.value).toBe('off');
});

describe('what is hidden', () => {
  test('is shown for now, one or all, and hidden again', async () => {
    const { model } = await open(ON);
    const shown = () => model.report.value?.hidden.filter((rail) => rail.shown).map(({ id }) => id);
    await model.reveal([2], true);
    expect(shown()).toEqual([2]);
    await model.reveal('all', true);
    expect(shown()).toHaveLength(7);
    await model.reveal('all', false);
    expect(shown()).toEqual([]);
  });

  test('stays in the list where the page has gone', async () => {
    const { model } = await open(ON, { page: { ...memoryPage(), reveal: async () => null } });
    await model.reveal([2], true);
    expect(model.report.value?.hidden).toHaveLength(7);
  });

  test('is never hidden again by a rule, which can be taken back', async () => {
    const { model, settings } = await open(ON);
    await model.spare(rails()[3]!);
    expect(settings.now().rules).toMatchObject([{ selector: '.rail-3', act: 'spare' }]);
    expect(model.last.value).toEqual({ what: 'spared', name: 'الأكثر قراءة' });
    await model.undo();
    expect(settings.now().rules).toEqual([]);
    expect(model.last.value).toBeNull();
  });

  test('by a rule of the reader’s is hidden by it again after the undo', async () => {
    const own = { site: HOST, selector: '.rail-3', act: 'hide', label: '' } as const;
    const { model, settings } = await open({ ...ON, rules: [own] });
    await model.spare(rails()[3]!);
    expect(settings.now().rules).toMatchObject([{ act: 'spare' }]);
    await model.undo();
    expect(settings.now().rules).toEqual([own]);
  });

  test('that no selector can name is said to be so', async () => {
    const { model, settings } = await open(ON, { page: { ...memoryPage(), spareRule: async () => null } });
    await model.spare(rails()[3]!);
    expect([...model.unsparable.value]).toEqual([3]);
    expect(settings.now().rules).toEqual([]);
    expect(model.last.value).toBeNull();
  });
});

test('a rule is removed, and comes back', async () => {
  const own = { site: HOST, selector: '.weather', act: 'hide', label: 'الطقس' } as const;
  const { model, settings } = await open({ ...ON, rules: [own] });
  await model.removeRule(own);
  expect(settings.now().rules).toEqual([]);
  expect(model.last.value).toEqual({ what: 'removed-rule', name: 'الطقس' });
  await model.undo();
  expect(settings.now().rules).toEqual([own]);
});

test('an undo is done once, and the newer takes the place of the older', async () => {
  const [first, second] = ['.a', '.b'].map((selector) => ({ site: HOST, selector, act: 'hide', label: '' }) as const);
  const { model, settings } = await open({ ...ON, rules: [first!, second!] });
  await model.removeRule(first!);
  await model.removeRule(second!);
  await model.undo();
  await model.undo();
  expect(settings.now().rules).toEqual([second]);
});

test('what was done can be let stand', async () => {
  const own = { site: HOST, selector: '.a', act: 'hide', label: '' } as const;
  const { model, settings } = await open({ ...ON, rules: [own] });
  await model.removeRule(own);
  model.letStand();
  expect(model.last.value).toBeNull();
  await model.undo();
  expect(settings.now().rules).toEqual([]);
});

test('pointing at something else begins in the page, and the popup goes', async () => {
  const close = vi.fn<() => void>();
  const page = memoryPage();
  const { model } = await open(ON, { page, close });
  await model.pick();
  expect(page.picked).toBe(1);
  expect(close).toHaveBeenCalledOnce();
});
