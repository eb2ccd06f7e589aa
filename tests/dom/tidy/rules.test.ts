import { afterEach, describe, expect, test } from 'vitest';
import {
  closeAll,
  hideRule,
  HOST,
  OFF,
  ON,
  pageOf,
  rail,
  storyOf,
  tidied,
  tidiedAtStart,
  type TidyOptions,
} from '../../support/tidied-page.ts';

afterEach(closeAll);

const PAGE = pageOf(`<main>${storyOf()}</main><aside>${rail('الأكثر قراءة', 'most-read', 'id="most"')}
  <div class="weather box" id="weather">الطقس غدا</div><div class="prayer box" id="prayer">مواقيت الصلاة</div></aside>`);

const withRules = (rules: Parameters<typeof hideRule>[], more: Omit<TidyOptions, 'settings'> = {}) =>
  tidied(PAGE, { ...more, settings: { ...ON, rules: rules.map((each) => hideRule(...each)) } });

test('the site’s rules and the reader’s hide what they name, and say so', async () => {
  const { seen, tidy } = await withRules([['.weather', { label: 'الطقس' }]], { siteRules: ['.prayer'] });
  expect([seen('#weather'), seen('#prayer')]).toEqual([false, false]);
  const { rules, hidden } = tidy.report();
  expect(rules.map(({ rule, from, state }) => [rule.selector, from, state])).toEqual([
    ['.prayer', 'site', 'hides'],
    ['.weather', 'reader', 'hides'],
  ]);
  expect(hidden.map(({ kind, label, reasons }) => [kind, label, reasons[0]])).toEqual([
    ['rule', 'مواقيت الصلاة', { why: 'rule', selector: '.prayer' }],
    ['rule', 'الطقس', { why: 'rule', selector: '.weather' }],
    ['most-read', 'الأكثر قراءة', { why: 'links', links: 4, share: 1 }],
  ]);
});

test('what a rule and the finder both know is told once, with the finder’s words and the rule’s reason', async () => {
  const { tidy, seen } = await withRules([['aside > section']]);
  expect(tidy.report().hidden.map(({ kind, label, reasons }) => [kind, label, reasons[0]!.why])).toEqual([
    ['most-read', 'الأكثر قراءة', 'rule'],
  ]);
  tidy.reveal('all', true);
  expect(seen('#most')).toBe(true);
});

test('a kind that is switched off is not hidden by the site’s rule either; the reader’s own rule goes before', async () => {
  const kinds = { ...ON.kinds, 'most-read': false };
  const bySite = await tidied(PAGE, { settings: { ...ON, kinds }, siteRules: ['#most'] });
  expect(bySite.seen('#most')).toBe(true);
  const byReader = await tidied(PAGE, { settings: { ...ON, kinds, rules: [hideRule('#most')] } });
  expect(byReader.seen('#most')).toBe(false);
});

describe('while the page is still coming', () => {
  const [start = '', end = ''] = PAGE.split('<aside>');

  test('rules are in force on each part as it comes; the finder looks when all is there', async () => {
    const page = tidiedAtStart(start.replace('<main>', '<div class="weather" id="early">الطقس</div><main>'), {
      settings: { ...ON, rules: [hideRule('.weather')] },
      siteRules: ['.prayer'],
    });
    expect(page.document.readyState).toBe('loading');
    expect([page.seen('#early'), page.seen('#story')]).toEqual([false, true]);
    expect(page.tidy.report()).toMatchObject({ on: true, isStory: false });
    await page.end(`<aside>${end}`);
    for (const gone of ['#early', '#weather', '#prayer', '#most']) expect(page.seen(gone), gone).toBe(false);
    expect(page.tidy.report().isStory).toBe(true);
  });

  test.each(['html', 'body', ':root', 'html, body', '*'])('%s never hides the page itself', (selector) => {
    const { document } = tidiedAtStart(start, { settings: { ...ON, rules: [hideRule(selector)] } });
    for (const element of [document.documentElement, document.body]) {
      expect(document.defaultView!.getComputedStyle(element).display).toBe('block');
    }
  });

  test('switched off before all is there, nothing is looked at', async () => {
    const page = tidiedAtStart(start, { settings: { ...ON, rules: [hideRule('#story')] } });
    page.tidy.follow(OFF);
    await page.end(end);
    expect(page.seen('#story')).toBe(true);
    expect(page.finder).toBeNull();
  });
});

describe('a selector that is none', () => {
  test.each(['div[', '.a..b', 'p:nope(', ':has(', '', ' ', '} * { color: red', 'a{}/*', '[title="', 'p::before', 'div, , p', '/* x'])(
    '%s is told, and the other rules hold',
    async (selector) => {
      const { seen, tidy, document } = await withRules([[selector], ['.weather']]);
      expect(tidy.report().rules.map(({ state }) => state)).toEqual(['no-selector', 'hides']);
      expect(tidy.report().failed).toBeUndefined();
      expect([seen('#weather'), seen('#prayer'), seen('#story')]).toEqual([false, true, true]);
      expect(document.adoptedStyleSheets[0]!.cssRules).toHaveLength(2);
    },
  );
  test('a list of selectors holds as a whole', async () => {
    const { seen } = await withRules([['.weather, .prayer']]);
    expect([seen('#weather'), seen('#prayer')]).toEqual([false, false]);
  });
});

describe('a rule that would touch the story switches itself off', () => {
  test.each([['#story > p'], ['article'], ['main'], ['p:nth-child(3)'], ['*'], ['.weather, h1']])('%s', async (selector) => {
    const { seen, tidy } = await withRules([[selector]]);
    expect(tidy.report().rules[0]!.state).toBe('touches-story');
    for (const stays of ['#story', '#story > h1', '#story > p:nth-child(3)', '#weather']) expect(seen(stays), stays).toBe(true);
  });
  test('so does one that would touch a story that comes later', async () => {
    const page = await withRules([['.late']]);
    expect(page.tidy.report().rules[0]!.state).toBe('matches-nothing');
    page.document.querySelector('#story')!.insertAdjacentHTML('beforeend', '<p class="late">تتمة</p>');
    await page.settle();
    expect(page.tidy.report().rules[0]!.state).toBe('touches-story');
    expect(page.seen('.late')).toBe(true);
  });
});

test('a rule that matches nothing says so, and hides what comes later', async () => {
  const { tidy, document, settle, seen } = await withRules([['.late']]);
  expect(tidy.report().rules[0]!.state).toBe('matches-nothing');
  document.querySelector('aside')!.insertAdjacentHTML('beforeend', '<div class="late">إعلان</div>');
  expect(seen('.late')).toBe(false);
  await settle();
  expect(tidy.report().rules[0]!.state).toBe('hides');
  expect(tidy.report().hidden.some(({ kind }) => kind === 'rule')).toBe(true);
});

describe('a rule to spare', () => {
  const spare = (selector: string): [string, { act: 'spare' }] => [selector, { act: 'spare' }];
  test('takes back a rule of the same selector, the site’s or the reader’s', async () => {
    const { seen, tidy } = await withRules([['.weather'], spare('.weather'), spare('.prayer')], { siteRules: ['.prayer'] });
    expect([seen('#weather'), seen('#prayer')]).toEqual([true, true]);
    expect(tidy.report().rules.map(({ rule, state }) => [rule.act, state])).toEqual([
      ['spare', 'spares'],
      ['spare', 'spares'],
    ]);
  });
  test.each([
    ['the rail itself', '#most'],
    ['something in it', '#most h3'],
    ['something round it', 'aside'],
  ])('keeps the finder from hiding where it names %s', async (_, selector) => {
    const { seen, tidy } = await withRules([spare(selector)]);
    expect(seen('#most')).toBe(true);
    expect(tidy.report().hidden).toEqual([]);
  });
  test('of another site holds nothing here', async () => {
    const { seen } = await withRules([['#most', { act: 'spare', site: 'other.example' }]]);
    expect(seen('#most')).toBe(false);
  });
});

test('rules that change while the page is open take effect at once', async () => {
  const { tidy, seen } = await withRules([['.weather']]);
  tidy.follow({ ...ON, rules: [hideRule('.prayer'), hideRule('.weather', { act: 'spare' })] });
  expect([seen('#weather'), seen('#prayer')]).toEqual([true, false]);
  tidy.follow(ON);
  expect([seen('#weather'), seen('#prayer')]).toEqual([true, true]);
});

test('a picker may try a selector, and nothing of the trial stays', async () => {
  const { tidy, seen, document } = await withRules([]);
  const picking = tidy.toPick()!;
  expect(picking.site).toBe(HOST);
  expect(document.querySelector('#most')!.hasAttribute(picking.ours[0]!)).toBe(true);
  expect([picking.forbids(document.querySelector('#story')!), picking.forbids(document.querySelector('#weather')!)]).toEqual([true, false]);
  picking.preview('.box');
  expect([seen('#weather'), seen('#prayer')]).toEqual([false, false]);
  picking.preview('.box[');
  expect([seen('#weather'), seen('#prayer')]).toEqual([true, true]);
  picking.preview('#prayer');
  picking.preview(null);
  expect(seen('#prayer')).toBe(true);
});
