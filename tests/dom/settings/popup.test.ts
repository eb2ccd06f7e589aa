import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TidySettings } from '../../../utils/settings/types.ts';
import type { TidyPopupModel, TidyPopupPorts } from '../../../utils/state/tidy-popup.ts';
import { HOST, reportOf } from '../../support/tidy-fixture-reports.ts';
import { mountPopup, type MountedPage } from '../../support/tidy-mount.ts';
import { memoryPage } from '../../support/tidy-ports.ts';

let mounted: MountedPage<TidyPopupModel>;
afterEach(() => mounted.unmount());

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const ON = { sites: { [HOST]: { on: true } } };

async function open(settings: Partial<TidySettings> = ON, over: Partial<TidyPopupPorts> = {}): Promise<HTMLElement> {
  mounted = mountPopup(settings, over);
  await settled();
  return mounted.body;
}

const said = () => mounted.body.innerText.replace(/[\u2068\u2069]/gu, '');
const button = (name: string) => {
  const all = [...mounted.body.querySelectorAll('button')];
  const found = all.find((one) => (one.ariaLabel ?? one.textContent).replace(/[\u2068\u2069]/gu, '').trim() === name);
  if (!found) throw new Error(`no button «${name}» among ${all.map((one) => one.ariaLabel ?? one.textContent).join(', ')}`);
  return found;
};
async function press(name: string): Promise<void> {
  button(name).click();
  await settled();
}
const siteSwitch = () => mounted.body.querySelector<HTMLInputElement>('[role=switch]')!;

describe('what it says', () => {
  test.each([
    [0, 'لم نجد في هذه الصفحة ما يُخفى.'],
    [1, 'أُخفي هنا: موضع واحد'],
    [2, 'أُخفي هنا: موضعان'],
    [7, 'أُخفي هنا: 7 مواضع'],
    [30, 'أُخفي هنا: 30 موضعًا'],
    [100, 'أُخفي هنا: 100 موضع'],
  ])('of %i rails: %s', async (count, words) => {
    const hidden = Array.from({ length: count }, (_, id) => ({ ...reportOf().hidden[0]!, id }));
    await open(ON, { page: memoryPage(reportOf({ hidden })) });
    expect(said()).toContain(words);
  });

  test('each with its kind and, unfolded, why', async () => {
    const body = await open();
    const rail = body.querySelectorAll('.rail')[3]!;
    rail.querySelector('summary')!.click();
    await settled();
    expect(rail.textContent.replace(/[\u2068\u2069]/gu, '')).toContain('عنوانه «الأكثر قراءة».');
    expect(rail.textContent).toContain('فيه 10 روابط إلى مواد أخرى، وهي 94% من كلماته.');
  });

  test.each([
    ['off', {}, {}, 'تبقى الصفحة هنا كما وضعها موقعها.'],
    ['to be allowed', {}, { place: { kind: 'site', host: HOST, allowed: false } }, 'سيسألك المتصفح أن تأذن لصفاء بالعمل في هذا الموقع.'],
    ['waited for', ON, { page: memoryPage(null) }, 'ينظر صفاء في الصفحة…'],
    ['no story', ON, { page: memoryPage(reportOf({ isStory: false })) }, 'لا تبدو هذه صفحة مقال'],
    ['the browser’s', {}, { place: { kind: 'forbidden', page: 'browser' } }, 'هذه صفحة من صفحات المتصفح، ولا تعمل الإضافات فيها.'],
    ['widened', ON, {}, 'اتسع النص من 640 إلى 980 بكسل.'],
    ['broken', ON, { page: memoryPage(reportOf({ on: false, failed: 'TypeError' })) }, 'TypeError'],
  ] as const)('of a page that is %s', async (_, settings, over, words) => {
    await open(settings, over);
    expect(said()).toContain(words);
  });

  test('of rules: how each fares', async () => {
    const body = await open();
    for (const fold of body.querySelectorAll('details')) fold.open = true;
    for (const words of [
      'تُخفي في هذه الصفحة ما تسميه.',
      'لا شيء في هذه الصفحة مما تسميه.',
      'كانت ستمس نص المقال، فأُوقفت في هذه الصفحة.',
      'تُبقي ما تسميه ظاهرًا في هذه الصفحة.',
      'لا يفهم المتصفح ما كُتب فيها.',
    ]) {
      expect(said()).toContain(words);
    }
  });

  test('a page of the browser is offered no reading', async () => {
    await open({}, { place: { kind: 'forbidden', page: 'browser' } });
    expect(() => button('اقرأ هذا المقال')).toThrow('no button');
  });
});

describe('by hand', () => {
  test('a rail is shown for now, and hidden again', async () => {
    await open();
    await press('أظهره الآن: موضوعات متعلقة');
    expect(said()).toContain('أُخفي هنا: 6 مواضع');
    expect(said()).toContain('ظاهر الآن');
    await press('أخفِه ثانية: موضوعات متعلقة');
    expect(said()).toContain('أُخفي هنا: 7 مواضع');
  });

  test('all are shown, and hidden again', async () => {
    await open();
    await press('أظهر الكل الآن');
    expect(said()).toContain('كل ما وُجد هنا ظاهر الآن');
    await press('أخفِها');
    expect(said()).toContain('أُخفي هنا: 7 مواضع');
  });

  test('a rail is never hidden again; the focus goes to the way back', async () => {
    const body = await open();
    const summary = body.querySelectorAll<HTMLElement>('.rail summary')[2]!;
    summary.click();
    const never = summary.parentElement!.querySelector('button')!;
    never.focus();
    never.click();
    await settled();
    expect(said()).toContain('لن يُخفى بعد الآن: موضوعات متعلقة');
    await expect.poll(() => document.activeElement).toBe(button('تراجع'));
    await press('تراجع');
    expect(said()).not.toContain('لن يُخفى بعد الآن');
  });

  test('the site is switched by the keyboard', async () => {
    await open({});
    siteSwitch().focus();
    await userEvent.keyboard(' ');
    await settled();
    expect(siteSwitch().checked).toBe(true);
    expect(said()).toContain('أُخفي هنا: 7 مواضع');
  });

  test('a switch that was refused goes on saying that it is off', async () => {
    await open({}, { place: { kind: 'site', host: HOST, allowed: false }, allow: async () => false });
    siteSwitch().click();
    await settled();
    expect(siteSwitch().checked).toBe(false);
    expect(said()).toContain('لم تأذن لصفاء بالعمل في هذا الموقع');
  });

  test('all sites are switched on, and off again', async () => {
    await open({});
    await press('وفي كل المواقع الإخبارية العربية');
    expect(siteSwitch().checked).toBe(true);
    await press('أوقفه فيها');
    expect(siteSwitch().checked).toBe(false);
  });

  test('kinds are chosen for the site, and given back', async () => {
    const body = await open();
    const social = body.querySelectorAll<HTMLInputElement>('.kinds input')[9]!;
    social.closest('details')!.open = true;
    social.click();
    await settled();
    expect(social.checked).toBe(false);
    await press('اجعلها كبقية المواقع');
    expect(social.checked).toBe(true);
  });

  test('only the reader’s own rules can be deleted', async () => {
    const body = await open();
    const rules = [...body.querySelectorAll('.rule')];
    expect(rules.map((rule) => rule.querySelector('button') !== null)).toEqual([true, false, true, true, true]);
  });

  test('reading, pointing and settings are asked for', async () => {
    const over = { read: vi.fn<() => void>(), openSettings: vi.fn<() => void>(), close: vi.fn<() => void>() };
    await open(ON, over);
    await press('اقرأ هذا المقال');
    await press('الإعدادات');
    await press('أخفِ شيئًا آخر');
    expect(over.read).toHaveBeenCalledOnce();
    expect(over.openSettings).toHaveBeenCalledOnce();
    expect(over.close).toHaveBeenCalledOnce();
  });
});

test('a label in another language keeps its own direction', async () => {
  const body = await open();
  const label = [...body.querySelectorAll<HTMLElement>('.rail bdi')].find((one) => one.textContent.startsWith('Sponsored'))!;
  expect(getComputedStyle(label).direction).toBe('ltr');
  const kind = label.closest('summary')!.querySelector('.rail-kind')!;
  expect(label.getBoundingClientRect().right).toBeCloseTo(kind.getBoundingClientRect().right, 0);
});
