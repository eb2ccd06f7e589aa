import { describe, expect, test } from 'vitest';
import { parseFilterList } from '../../../utils/rails/filter-list.ts';
import type { HideRule } from '../../../utils/rails/types.ts';
import { MOST_RULES } from '../../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';
import { createTidyOptions, type TidyOptionsPorts } from '../../../utils/state/tidy-options.ts';
import { HOST, ownRules } from '../../support/tidy-fixture-reports.ts';
import { memoryOptionsPorts } from '../../support/tidy-ports.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function open(settings: Partial<TidySettings> = {}, over: Partial<TidyOptionsPorts> = {}) {
  const memory = memoryOptionsPorts(settings, over);
  const model = createTidyOptions(memory.ports);
  await settled();
  return { model, ...memory };
}

const rule = (selector: string, over: Partial<HideRule> = {}): HideRule => ({ site: HOST, selector, act: 'hide', label: '', ...over });

describe('choices', () => {
  test('for all sites, and for each kind', async () => {
    const { model, settings } = await open();
    await model.switchOn(true);
    await model.switchKind('promo', false);
    expect(settings.now().on).toBe(true);
    expect(settings.now().kinds.promo).toBe(false);
    expect(model.settings.value).toEqual(settings.now());
  });

  test('of single sites are listed by name', async () => {
    const { model } = await open({ sites: { 'sada.example': { on: false }, 'manara.example': { on: true } } });
    expect(model.sites.value.map(([host]) => host)).toEqual(['manara.example', 'sada.example']);
  });

  test('of a single site stay in the list while they are switched', async () => {
    const { model } = await open({ sites: { [HOST]: { on: true } } });
    await model.switchSite(HOST, false);
    expect(model.sites.value).toEqual([[HOST, { on: false }]]);
  });

  test('of a single site are forgotten with its kinds, and come back whole', async () => {
    const choice = { on: true, kinds: { social: false } };
    const { model, settings } = await open({ sites: { [HOST]: choice, 'sada.example': { on: false } } });
    await model.forgetSite(HOST);
    expect(Object.keys(settings.now().sites)).toEqual(['sada.example']);
    expect(model.last.value).toEqual({ what: 'removed-site', name: HOST });
    await model.undo();
    expect(settings.now().sites[HOST]).toEqual(choice);
  });

  test('that cannot be kept are said to be so', async () => {
    const memory = memoryOptionsPorts({});
    const model = createTidyOptions({ ...memory.ports, settings: { ...memory.settings, update: () => Promise.reject(new Error('full')) } });
    await settled();
    await model.switchOn(true);
    expect(model.failed.value).toBe(true);
    expect(model.settings.value?.on).toBe(false);
  });
});

describe('the button', () => {
  test('does what was chosen', async () => {
    const { model, saved } = await open();
    expect(model.button.value).toBe('read');
    await model.setButton('menu');
    expect(saved).toEqual(['menu']);
    expect(model.button.value).toBe('menu');
  });

  test('is what it was where the choice cannot be kept', async () => {
    const save = () => Promise.reject(new Error('full'));
    const { model } = await open({}, { button: { load: async () => 'read', save, watch: () => () => undefined } });
    await model.setButton('menu');
    expect(model.button.value).toBe('read');
  });
});

test('access to a site is taken back', async () => {
  const memory = memoryOptionsPorts({});
  memory.allowed.add('diwan.example').add('blog.example');
  const model = createTidyOptions(memory.ports);
  await settled();
  expect(model.allowed.value).toEqual(['blog.example', 'diwan.example']);
  await model.takeBack('diwan.example');
  expect(model.allowed.value).toEqual(['blog.example']);
});

describe('rules', () => {
  test('stand with the newest first', async () => {
    const { model } = await open({ rules: [rule('.old'), rule('.new')] });
    expect(model.rules.value.map(({ selector }) => selector)).toEqual(['.new', '.old']);
  });

  test.each([
    ['manara', ['.b', '.a']],
    ['.A', ['.a']],
    ['احوال', ['.b']],
    ['أحوالُ الطقس', ['.b']],
    ['  ', ['.c', '.b', '.a']],
    ['nowhere', []],
  ])('with «%s» somewhere are %j', async (words, found) => {
    const rules = [rule('.a'), rule('.b', { label: 'أحوال الطقس' }), rule('.c', { site: 'sada.example' })];
    const { model } = await open({ rules });
    model.setFilter(words);
    expect(model.rules.value.map(({ selector }) => selector)).toEqual(found);
  });

  test('go out as a list that comes back the same', async () => {
    const rules = [rule('.a', { label: 'الطقس' }), rule('.b', { act: 'spare' }), rule('.c', { site: '' })];
    const { model, files } = await open({ rules });
    model.exportRules();
    expect(files.map(({ name }) => name)).toEqual(['safa-rules.txt']);
    expect(parseFilterList(files[0]!.text)).toMatchObject({ rules, errors: [] });
  });
});

describe('an import', () => {
  const TEXT = ['! من قائمة', `${HOST}##.fresh`, `${HOST}##.there`, `${HOST}##.fresh`, '||ads.example^', `${HOST}##body`].join('\n');

  test('adds what is new, and says what was known and what was wrong, by line', async () => {
    const { model, settings } = await open({ rules: [rule('.there')] });
    await model.importText(TEXT);
    expect(
      settings
        .now()
        .rules.map(({ selector }) => selector)
        .toSorted(),
    ).toEqual(['.fresh', '.there']);
    expect(model.imported.value).toMatchObject({ added: 1, known: 2, left: 0 });
    expect(model.imported.value?.errors.map(({ line, problem }) => [line, problem])).toEqual([
      [5, 'network'],
      [6, 'broad'],
    ]);
  });

  test('asks the browser about selectors', async () => {
    const { model } = await open({}, { isSelector: (selector) => selector !== '.strange' });
    await model.importText(`${HOST}##.plain\n${HOST}##.strange`);
    expect(model.imported.value).toMatchObject({ added: 1, errors: [{ line: 2, problem: 'malformed' }] });
  });

  test('is taken back as a whole, with what it had replaced', async () => {
    const before = [rule('.there'), rule('.turned', { act: 'spare' })];
    const { model, settings } = await open({ rules: before });
    await model.importText(`${HOST}##.fresh\n${HOST}##.turned`);
    expect(settings.now().rules).toHaveLength(3);
    expect(model.last.value).toEqual({ what: 'imported', count: 2 });
    await model.undo();
    expect(settings.now().rules).toEqual(before);
    expect(model.imported.value).toBeNull();
  });

  test('of nothing new leaves nothing to be taken back', async () => {
    const { model } = await open({ rules: [rule('.there')] });
    await model.importText(`${HOST}##.there`);
    expect(model.imported.value).toMatchObject({ added: 0, known: 1 });
    expect(model.last.value).toBeNull();
  });

  test('says how many found no room', async () => {
    const { model, settings } = await open({ rules: ownRules(MOST_RULES - 1) });
    await model.importText(`${HOST}##.one\n${HOST}##.two\n${HOST}##.three`);
    expect(settings.now().rules).toHaveLength(MOST_RULES);
    expect(model.imported.value).toMatchObject({ added: 1, known: 0, left: 2 });
  });
});

test('nothing is listened to once the page has gone', async () => {
  const { settings, end } = await open();
  end();
  expect(settings.watchers.size).toBe(0);
});
