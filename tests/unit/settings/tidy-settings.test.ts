import { describe, expect, test } from 'vitest';
import { RAIL_KINDS } from '../../../utils/rails/kinds.ts';
import type { HideRule } from '../../../utils/rails/types.ts';
import {
  addRules,
  DEFAULT_TIDY_SETTINGS,
  hostOf,
  isOnFor,
  kindsFor,
  MOST_RULES,
  readTidySettings,
  removeRule,
  rulesFor,
  setKind,
  setSite,
  setSiteKind,
} from '../../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';

const rule = (site: string, selector: string, act: HideRule['act'] = 'hide'): HideRule => ({ site, selector, act, label: 'رائج' });
const chosen: TidySettings = {
  on: true,
  sites: { 'paper.example': { on: false }, 'sport.paper.example': { on: true, kinds: { ticker: false } } },
  kinds: { ...DEFAULT_TIDY_SETTINGS.kinds, social: false },
  rules: [rule('paper.example', '.trends'), rule('', '#promo', 'spare')],
};

test('at first nothing is touched, and every kind is ready', () => {
  expect(DEFAULT_TIDY_SETTINGS.on).toBe(false);
  expect(kindsFor(DEFAULT_TIDY_SETTINGS, 'paper.example')).toEqual(new Set(RAIL_KINDS));
  expect(isOnFor(DEFAULT_TIDY_SETTINGS, 'paper.example')).toBe(false);
});

describe('what was stored', () => {
  test('comes back as it was', () => {
    expect(readTidySettings({ v: 1, ...chosen })).toEqual(chosen);
    expect(readTidySettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'on'],
    ['a list', [true]],
    ['null', null],
  ])('as %s gives the defaults', (_, stored) => {
    expect(readTidySettings(stored)).toEqual(DEFAULT_TIDY_SETTINGS);
  });

  test.each([
    ['a switch that is no switch', { on: 'yes' }, { on: false }],
    ['kinds that are none', { kinds: 3 }, { kinds: DEFAULT_TIDY_SETTINGS.kinds }],
    ['a kind that is no switch', { kinds: { ...chosen.kinds, related: 'no' } }, {}],
    ['a kind that nobody knows', { kinds: { ...chosen.kinds, weather: false } }, {}],
    ['sites that are none', { sites: 'paper.example' }, { sites: {} }],
    ['a host that is none', { sites: { ...chosen.sites, 'a b': { on: true }, 'https://x.example/': { on: true } } }, {}],
    ['a site of which nothing is said', { sites: { ...chosen.sites, 'x.example': {}, 'y.example': null } }, {}],
    ['a site whose choice is no choice', { sites: { ...chosen.sites, 'x.example': { on: 1, kinds: { ticker: 'x' } } } }, {}],
    ['rules that are none', { rules: { 0: rule('', 'b') } }, { rules: [] }],
    ['a rule without a selector', { rules: [...chosen.rules, { site: '', act: 'hide', label: '' }] }, {}],
    ['an empty selector', { rules: [rule('', '  '), ...chosen.rules] }, {}],
    ['an endless selector', { rules: [rule('', 'a'.repeat(1001)), ...chosen.rules] }, {}],
    ['an act that nobody knows', { rules: [{ ...rule('', 'a'), act: 'burn' }, ...chosen.rules] }, {}],
    ['a rule for a host that is none', { rules: [rule('a/b', 'a'), ...chosen.rules] }, {}],
  ])('with %s loses that piece alone', (_, wrong, instead) => {
    expect(readTidySettings({ ...chosen, ...wrong })).toEqual({ ...chosen, ...instead });
  });

  test('keeps the newest rules where there are too many', () => {
    const many = Array.from({ length: MOST_RULES + 5 }, (_, at) => rule('', `#n${at}`));
    const { rules } = readTidySettings({ rules: many });
    expect(rules).toHaveLength(MOST_RULES);
    expect(rules.at(-1)?.selector).toBe(`#n${MOST_RULES + 4}`);
  });

  test('names sites as their pages do', () => {
    const stored = { sites: { 'WWW.Paper.Example': { on: true } }, rules: [rule('صحيفة.example', '.a')] };
    const settings = readTidySettings(stored);
    expect(isOnFor(settings, hostOf('https://www.paper.example/x'))).toBe(true);
    expect(rulesFor(settings, hostOf('https://صحيفة.example/'))).toHaveLength(1);
  });
});

test.each([
  ['https://www.Paper.example/a?b#c', 'paper.example'],
  ['http://m.paper.example:8080/', 'm.paper.example'],
  ['https://paper.example./', 'paper.example'],
  ['https://صحيفة.example/', 'xn--ogbhx3c3b.example'],
  ['http://localhost:3000/', 'localhost'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['https://www.example', 'www.example'],
  ['file:///home/reader/a.html', ''],
  ['about:blank', ''],
  ['paper.example', ''],
])('the host of %s is «%s»', (url, host) => expect(hostOf(url)).toBe(host));

describe('what is said of one site goes before what is said of all', () => {
  test.each([
    ['other.example', true],
    ['paper.example', false],
    ['m.paper.example', false],
    ['sport.paper.example', true],
    ['live.sport.paper.example', true],
    ['newspaper.example', true],
    ['constructor', true],
  ])('%s: %s', (host, on) => expect(isOnFor(chosen, host)).toBe(on));

  test('by kind as well, and a kind that a site says nothing of is as everywhere', () => {
    expect(kindsFor(chosen, 'other.example')).toEqual(new Set(RAIL_KINDS.filter((kind) => kind !== 'social')));
    const sport = new Set(RAIL_KINDS.filter((kind) => kind !== 'social' && kind !== 'ticker'));
    expect(kindsFor(chosen, 'live.sport.paper.example')).toEqual(sport);
    expect(kindsFor(setSiteKind(chosen, 'paper.example', 'social', true), 'sport.paper.example')).toEqual(new Set([...sport, 'social']));
  });
});

describe('rules', () => {
  test.each([
    ['paper.example', ['.trends', '#promo']],
    ['m.paper.example', ['.trends', '#promo']],
    ['newspaper.example', ['#promo']],
    ['', ['#promo']],
  ])('on «%s» are %j', (host, selectors) => {
    expect(rulesFor(chosen, host).map(({ selector }) => selector)).toEqual(selectors);
  });

  test('are added at the end, and taken away one by one', () => {
    const added = addRules(chosen, [rule('x.example', 'aside'), rule('y.example', 'aside')]);
    expect(added.rules).toEqual([...chosen.rules, rule('x.example', 'aside'), rule('y.example', 'aside')]);
    expect(removeRule(added, rule('x.example', 'aside')).rules).toEqual([...chosen.rules, rule('y.example', 'aside')]);
    expect(removeRule(added, rule('x.example', 'aside', 'spare')).rules).toEqual(added.rules);
  });

  test('for one place: the newest alone, whichever way it acts', () => {
    const spared = addRules(chosen, [rule('paper.example', '.trends', 'spare')]);
    expect(spared.rules).toEqual([rule('', '#promo', 'spare'), rule('paper.example', '.trends', 'spare')]);
    const both = [rule('x.example', 'a'), rule('x.example', 'a', 'spare')];
    expect(addRules(DEFAULT_TIDY_SETTINGS, both).rules).toEqual([rule('x.example', 'a', 'spare')]);
  });

  test('that are none are not added, and those that have a long label lose its end', () => {
    const odd = [rule('a b', 'x'), rule('', ''), { ...rule('', 'x'), label: 'خ'.repeat(5000) }];
    expect(addRules(DEFAULT_TIDY_SETTINGS, odd).rules.map(({ selector, label }) => [selector, label.length])).toEqual([['x', 200]]);
  });

  test('that find no room leave those of before where they are', () => {
    const full = addRules(
      chosen,
      Array.from({ length: MOST_RULES + 9 }, (_, at) => rule('', `#n${at}`)),
    );
    expect(full.rules).toHaveLength(MOST_RULES);
    expect(full.rules.slice(0, 2)).toEqual(chosen.rules);
  });
});

describe('a change', () => {
  test('of a site is said of its bare host, and can be taken back', () => {
    const off = setSite(chosen, 'www.X.example', false);
    expect(off.sites['x.example']).toEqual({ on: false });
    expect(setSite(off, 'x.example', null)).toEqual(chosen);
  });

  test('of a site keeps what is said of its kinds', () => {
    expect(setSite(chosen, 'sport.paper.example', null).sites['sport.paper.example']).toEqual({ kinds: { ticker: false } });
  });

  test('of a kind on one site keeps the others, and can be taken back', () => {
    const two = setSiteKind(chosen, 'sport.paper.example', 'promo', false);
    expect(two.sites['sport.paper.example']).toEqual({ on: true, kinds: { ticker: false, promo: false } });
    expect(setSiteKind(two, 'sport.paper.example', 'promo', null)).toEqual(chosen);
  });

  test('of a kind everywhere touches no other', () => {
    expect(setKind(chosen, 'social', true)).toEqual({ ...chosen, kinds: DEFAULT_TIDY_SETTINGS.kinds });
  });

  test.each(['', 'a b', 'x/y', 'x:80', '\\'])('of what is no host («%s») changes nothing', (host) => {
    expect(setSite(chosen, host, true)).toEqual(chosen);
  });

  test.each(['constructor', '__proto__'])('of a host called %s is a choice like others', (host) => {
    const settings = setSite(DEFAULT_TIDY_SETTINGS, host, true);
    expect([isOnFor(settings, host), isOnFor(settings, 'x.example')]).toEqual([true, false]);
    expect(readTidySettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('leaves what was before as it was', () => {
    const before = structuredClone(chosen);
    addRules(setSiteKind(setSite(setKind(chosen, 'ticker', false), 'paper.example', true), 'paper.example', 'social', true), [
      rule('', 'i'),
    ]);
    expect(chosen).toEqual(before);
  });
});
