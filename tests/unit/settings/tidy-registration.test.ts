import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../../utils/sites/match.ts';
import { parsePattern } from '../../../utils/settings/match-pattern.ts';
import { isNewAt, isSame, tidyRegistration } from '../../../utils/settings/tidy-registration.ts';
import { DEFAULT_TIDY_SETTINGS } from '../../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../../utils/settings/types.ts';

const LISTED = ['*://*.paper.example/*', '*://*.world.example/arabic/*'];
/** As browsers tell it: without paths. */
const AT_FIRST = ['*://*.paper.example/*', '*://*.world.example/*'];

const settings = (on: boolean, sites: Record<string, boolean> = {}): TidySettings => ({
  ...DEFAULT_TIDY_SETTINGS,
  on,
  sites: Object.fromEntries(Object.entries(sites).map(([host, chosen]) => [host, { on: chosen }])),
});
const registration = (on: boolean, sites: Record<string, boolean> = {}, besides: readonly string[] = []) =>
  tidyRegistration(settings(on, sites), LISTED, [...AT_FIRST, ...besides]);

describe('switched off, nothing of ours runs', () => {
  test('at first', () => expect(tidyRegistration(DEFAULT_TIDY_SETTINGS, LISTED, AT_FIRST)).toBeNull());
  test('however much is allowed', () => expect(registration(false, {}, ['<all_urls>'])).toBeNull());
  test('on a site that is on, but not allowed', () => expect(registration(false, { 'blog.example': true })).toBeNull());
  test('on a site of which only kinds are chosen', () => {
    const kinds = { ...DEFAULT_TIDY_SETTINGS, sites: { 'paper.example': { kinds: { ticker: false } } } };
    expect(tidyRegistration(kinds, LISTED, AT_FIRST)).toBeNull();
  });
});

test.each([
  [
    'the sites that are on',
    { 'paper.example': true, 'blog.example': true },
    ['*://*.blog.example/*'],
    ['blog.example', 'paper.example'],
    [],
  ],
  ['an edition of a listed site', { 'm.paper.example': true }, [], ['m.paper.example'], []],
  ['not the sites that are off', { 'blog.example': false, 'paper.example': true }, [], ['paper.example'], []],
  [
    'a site without an edition that is off',
    { 'paper.example': true, 'm.paper.example': false },
    [],
    ['paper.example'],
    ['m.paper.example'],
  ],
  ['an edition of a site that is off', { 'paper.example': false, 'm.paper.example': true }, [], ['m.paper.example'], []],
  ['a site that one scheme alone is allowed of', { 'blog.example': true }, ['https://*.blog.example/*'], ['blog.example'], []],
  ['a site of all that are allowed', { 'blog.example': true }, ['*://*/*'], ['blog.example'], []],
])('switched off, it runs on %s', (_, sites, besides, matches, excludeMatches) => {
  const pattern = (host: string) => `*://*.${host}/*`;
  expect(registration(false, sites, besides)).toEqual({ matches: matches.map(pattern), excludeMatches: excludeMatches.map(pattern) });
});

describe('switched on, it runs', () => {
  test('on the listed outlets, below their paths', () => {
    expect(registration(true)).toEqual({ matches: LISTED, excludeMatches: [] });
  });

  test('on what is allowed besides', () => {
    expect(registration(true, {}, ['https://*.blog.example/*'])?.matches).toEqual([...LISTED, 'https://*.blog.example/*']);
  });

  test.each(['<all_urls>', '*://*/*'])('on all the web where that (%s) is allowed', (all) => {
    expect(registration(true, { 'paper.example': false }, [all])).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://*.paper.example/*'],
    });
  });

  test('not on listed outlets from which the browser keeps it', () => {
    expect(tidyRegistration(settings(true), LISTED, ['*://*.world.example/*'])?.matches).toEqual(['*://*.world.example/arabic/*']);
    expect(tidyRegistration(settings(true), LISTED, [])).toBeNull();
  });

  test('not on sites that are switched off', () => {
    expect(registration(true, { 'paper.example': false, 'x.example': false })?.excludeMatches).toEqual([
      '*://*.paper.example/*',
      '*://*.x.example/*',
    ]);
  });

  test('on the whole of an outlet that is listed below a path, where it is switched on by name', () => {
    expect(registration(true, { 'world.example': true })?.matches).toEqual([...LISTED, '*://*.world.example/*'].toSorted());
  });

  test('and names no site twice', () =>
    expect(registration(true, { 'paper.example': true, 'm.paper.example': true })?.matches).toEqual(LISTED));

  test('on an edition of a site that is off: the script is let into the rest too, where it sees that it is off', () => {
    const kept = registration(true, { 'paper.example': false, 'm.paper.example': true });
    expect(kept).toEqual({ matches: LISTED, excludeMatches: [] });
  });
});

describe('an open page gets the script when it is switched on there', () => {
  const before = settings(false, { 'blog.example': true });
  const after = settings(true, { 'blog.example': true, 'off.paper.example': false, 'paper.example': true });
  const granted = [...AT_FIRST, '*://*.blog.example/*'];
  const [was, is] = [before, after].map((now) => tidyRegistration(now, LISTED, granted)) as [never, never];

  test.each([
    ['https://paper.example/story', true],
    ['http://m.paper.example:8080/', true],
    ['https://world.example/arabic/story', true],
    ['https://world.example/english/', false],
    ['https://off.paper.example/', false],
    ['https://newspaper.example/', false],
    ['https://blog.example/ it ran there already', false],
    ['file:///paper.example/', false],
    ['', false],
  ])('%s: %s', (url, isNew) => expect(isNewAt(url, after, was, is)).toBe(isNew));

  test('and never where the site is off, though the script is let in for an edition’s sake', () => {
    const edition = settings(true, { 'paper.example': false, 'm.paper.example': true });
    const now = tidyRegistration(edition, LISTED, AT_FIRST);
    expect([isNewAt('https://paper.example/', edition, null, now), isNewAt('https://m.paper.example/', edition, null, now)]).toEqual([
      false,
      true,
    ]);
  });

  test('and never where it is switched off', () => expect(isNewAt('https://paper.example/', before, is, null)).toBe(false));
});

test('two registrations are the same whatever the order of their patterns', () => {
  const one = { matches: ['*://*.a.example/*', '*://*.b.example/*'], excludeMatches: [] };
  expect(isSame(one, { ...one, matches: one.matches.toReversed() })).toBe(true);
  expect(isSame(null, null)).toBe(true);
  expect(isSame(one, null)).toBe(false);
  expect(isSame(one, { ...one, excludeMatches: ['*://*.c.example/*'] })).toBe(false);
});

test('every listed outlet’s pattern is understood', () => {
  expect(matchPatterns().filter((pattern) => !parsePattern(pattern))).toEqual([]);
  expect(tidyRegistration(settings(true), matchPatterns(), matchPatterns())?.matches).toEqual(matchPatterns());
});
