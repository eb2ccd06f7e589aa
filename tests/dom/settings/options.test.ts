import { afterEach, expect, test } from 'vitest';
import { MOST_RULES } from '../../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';
import type { TidyOptionsModel, TidyOptionsPorts } from '../../../utils/state/tidy-options.ts';
import { HOST, ownRules } from '../../support/tidy-fixture-reports.ts';
import { mountOptions, type MountedPage } from '../../support/tidy-mount.ts';

let mounted: MountedPage<TidyOptionsModel>;
afterEach(() => mounted.unmount());

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function open(settings: Partial<TidySettings> = {}, over: Partial<TidyOptionsPorts> = {}): Promise<HTMLElement> {
  mounted = mountOptions(settings, over);
  await settled();
  return mounted.body;
}

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');
const said = () => plain(mounted.body.innerText);
const named = (name: string) => {
  const found = [...mounted.body.querySelectorAll('button')].find((one) => plain(one.ariaLabel ?? one.textContent).trim() === name);
  if (!found) throw new Error(`no button «${name}»`);
  return found;
};
const rows = () => mounted.body.querySelectorAll('.rule').length;

async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

test('two thousand rules are drawn fifty at a time, and found by their words', async () => {
  const body = await open({ rules: ownRules(MOST_RULES) });
  expect(rows()).toBe(50);
  expect(said()).toContain('قواعدك: 2,000 قاعدة');
  named('أظهر 50 قاعدة أخرى').click();
  await settled();
  expect(rows()).toBe(100);
  await type(body.querySelector<HTMLInputElement>('[type=search]')!, '.box-1999 ');
  expect(rows()).toBe(1);
  expect(said()).toContain('قاعدة واحدة.');
});

test('few rules need no search', async () => {
  const body = await open({ rules: ownRules(3) });
  expect(body.querySelector('[type=search]')).toBeNull();
});

test('a deleted rule leaves the focus with the way back', async () => {
  await open({ rules: ownRules(3) });
  const first = mounted.body.querySelector<HTMLButtonElement>('.rule button')!;
  first.focus();
  first.click();
  await settled();
  expect(rows()).toBe(2);
  await expect.poll(() => document.activeElement).toBe(named('تراجع'));
  named('تراجع').click();
  await settled();
  expect(rows()).toBe(3);
});

test('an import says, line by line, what it did not take', async () => {
  const body = await open();
  await type(body.querySelector('textarea')!, `${HOST}##.a\n||ads.example^\n${HOST}##.open[`);
  named('أضفها').click();
  await settled();
  expect(said()).toContain('أُضيفت قاعدة واحدة.');
  expect(said()).toContain('سطران لم يُقبلا:');
  expect([...body.querySelectorAll('.fault')].map((fault) => plain(fault.textContent))).toEqual([
    expect.stringMatching(/^السطر 2 .+\|\|ads\.example\^$/u),
    expect.stringMatching(/^السطر 3 .+##\.open\[$/u),
  ]);
});

test('a file is read into the field, to be looked at first', async () => {
  const body = await open();
  const input = body.querySelector<HTMLInputElement>('[type=file]')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([`${HOST}##.from-file`], 'list.txt', { type: 'text/plain' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(body.querySelector('textarea')!.value).toBe(`${HOST}##.from-file`);
  expect(mounted.model.settings.value?.rules).toEqual([]);
});

test('nothing is imported from an empty field', async () => {
  await open();
  named('أضفها').click();
  await settled();
  expect(mounted.model.imported.value).toBeNull();
});

test('the rules go out as a file', async () => {
  const files: string[] = [];
  await open({ rules: ownRules(2) }, { saveText: (_, text) => void files.push(text) });
  named('نزّل القواعد نصًا').click();
  expect(files).toEqual([expect.stringContaining('sada.example##.box-1 > .inner')]);
});

test('sites, kinds, access and button are chosen', async () => {
  const allowed = new Set(['blog.example']);
  const sites = { allowed: async () => [...allowed], takeBack: async (host: string) => allowed.delete(host), watch: () => () => undefined };
  const body = await open({ sites: { [HOST]: { on: true } } }, { sites });
  const [everywhere, site] = [...body.querySelectorAll<HTMLInputElement>('[role=switch]')];
  everywhere!.click();
  site!.click();
  body.querySelector<HTMLInputElement>('.kinds input')!.click();
  body.querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.click();
  named('اسحب الإذن من blog.example').click();
  await settled();
  expect(mounted.model.settings.value).toMatchObject({ on: true, sites: { [HOST]: { on: false } }, kinds: { trending: false } });
  expect(mounted.model.button.value).toBe('menu');
  expect(said()).toContain('لم تأذن له بموقع آخر.');
  named(`اجعله كبقية المواقع: ${HOST}`).click();
  await settled();
  expect(said()).toContain('لم تختر لموقع شيئًا يخصه بعد.');
});
