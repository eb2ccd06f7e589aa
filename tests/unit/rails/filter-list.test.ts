import { describe, expect, test } from 'vitest';
import { formatFilterList, parseFilterList } from '../../../utils/rails/filter-list.ts';
import type { HideRule } from '../../../utils/rails/types.ts';

const hide = (site: string, selector: string, label = ''): HideRule => ({ site, selector, act: 'hide', label });
const spare = (site: string, selector: string, label = ''): HideRule => ({ site, selector, act: 'spare', label });
const problemOf = (line: string) => parseFilterList(line).errors[0]?.problem ?? null;

test.each([
  ['example.com##.promo', [hide('example.com', '.promo')]],
  ['example.com###most-read', [hide('example.com', '#most-read')]],
  ['a.com,b.org##.promo', [hide('a.com', '.promo'), hide('b.org', '.promo')]],
  ['##.promo', [hide('', '.promo')]],
  ['*##.promo', [hide('', '.promo')]],
  ['#@#.promo', [spare('', '.promo')]],
  ['example.com#@#.promo', [spare('example.com', '.promo')]],
  ['~a.com##.promo', [hide('', '.promo'), spare('a.com', '.promo')]],
  ['a.com,~shop.a.com##.promo', [hide('a.com', '.promo'), spare('shop.a.com', '.promo')]],
  ['a.com##.x, .y > li', [hide('a.com', '.x'), hide('a.com', '.y > li')]],
  ['a.com##.x:is(.y, .z)', [hide('a.com', '.x:is(.y, .z)')]],
  ['a.com##[title="a, b"]', [hide('a.com', '[title="a, b"]')]],
  ['a.com##div[aria-label="اقرأ أيضا"]', [hide('a.com', 'div[aria-label="اقرأ أيضا"]')]],
  ['a.com##div:has(> .ad)', [hide('a.com', 'div:has(> .ad)')]],
  ['a.com##.md\\:flex', [hide('a.com', '.md\\:flex')]],
  ['a.com##.\\31 0px > #\\0000e9t\\e9', [hide('a.com', '.\\31 0px > #\\0000e9t\\e9')]],
  ['a.com##.x\t> .y', [hide('a.com', '.x\t> .y')]],
  ['##.ad:not(html):not([style*="display:none;"])', [hide('', '.ad:not(html):not([style*="display:none;"])')]],
  [`##a[onclick^="window.open('http"]`, [hide('', `a[onclick^="window.open('http"]`)]],
  ['##amp-ad', [hide('', 'amp-ad')]],
  ['a.com##[content="{}"]', [hide('a.com', '[content="{}"]')]],
  ['  a.com , b.org ## .promo  ', [hide('a.com', '.promo'), hide('b.org', '.promo')]],
])('%s is read', (line, rules) => {
  expect(parseFilterList(line)).toEqual({ rules, errors: [], skipped: [] });
});

test.each([
  ['WWW.Example.COM', 'example.com'],
  ['example.com.', 'example.com'],
  ['أخبار.مصر', 'xn--igbicxr.xn--wgbh1c'],
  ['xn--igbicxr.xn--wgbh1c', 'xn--igbicxr.xn--wgbh1c'],
  ['m.example.com', 'm.example.com'],
  ['www.gov.eg', 'gov.eg'],
  ['localhost', 'localhost'],
])('the site %s is kept as %s', (written, site) => {
  expect(parseFilterList(`${written}##.promo`).rules).toEqual([hide(site, '.promo')]);
});

describe('what cannot be kept is an error with its line and reason', () => {
  test.each([
    ['||ads.example.com^', 'network'],
    ['@@||example.com^$elemhide', 'network'],
    ['/banner/*', 'network'],
    ['0.0.0.0 ads.example.com', 'network'],
    ['||example.com/#a##b', 'network'],
    ['a.com#?#.x:-abp-has(.y)', 'procedural'],
    ['a.com##.x:has-text(إعلان)', 'procedural'],
    ['a.com##.x:has-text(/a{2}/)', 'procedural'],
    ["a.com##.x:contains(don't)", 'procedural'],
    ['a.com##.x:-abp-contains(a)', 'procedural'],
    ['a.com##:xpath(//div)', 'procedural'],
    ['a.com##.x:upward(2)', 'procedural'],
    ['a.com##.x:not(:matches-css(color: red))', 'procedural'],
    ['a.com##^script:has-text(x)', 'procedural'],
    ['a.com$$script[tag-content="x"]', 'procedural'],
    ['a.com##.x::before', 'procedural'],
    ['a.com##.x:style(color: red)', 'procedural'],
    ['a.com##+js(set, x, y)', 'injects'],
    ['a.com#$#.x { color: red }', 'injects'],
    ['a.com#@$#.x { color: red }', 'injects'],
    ['a.com#%#alert(1)', 'injects'],
    ['~a.com#@#.x', 'exclusion'],
    ['example.*##.x', 'wildcard'],
    ['*.example.com##.x', 'wildcard'],
    ['/exam.*/##.x', 'wildcard'],
    ['example.com:8080##.x', 'site'],
    ['https://example.com##.x', 'site'],
    ['[$path=/a]example.com##.x', 'site'],
    ['exa mple.com##.x', 'site'],
    ['a..com##.x', 'site'],
    ['a.com##', 'empty'],
    ['a.com##.x[', 'unbalanced'],
    ['a.com##.x)', 'unbalanced'],
    ['a.com##.x([)]', 'unbalanced'],
    ['a.com##[a="b]', 'unbalanced'],
    ['a.com##.x,,.y', 'malformed'],
    ['a.com##> .x', 'malformed'],
    ['a.com##.x >', 'malformed'],
    ['a.com##.x > > .y', 'malformed'],
    ['a.com##..x', 'malformed'],
    ['a.com##*|body', 'malformed'],
    [`a.com##.${'x'.repeat(1000)}`, 'long'],
    [`a.com##${':is('.repeat(200)}.x${')'.repeat(200)}`, 'long'],
  ])('%s', (line, problem) => {
    expect(parseFilterList(`! أول\n${line}\nb.org##.kept`)).toMatchObject({
      rules: [hide('b.org', '.kept')],
      errors: [{ line: 2, text: line.slice(0, 200), problem }],
    });
  });

  test.each([
    'a{}body',
    '.x{display:block}',
    '.x} body',
    '*/',
    '.x/* */',
    '.x /*',
    '.x;',
    '@import "x"',
    '.x\\',
    '.x\u0000',
    '.x\u202e',
    '<!-- .x',
    '.x & .y',
  ])('%s could break out of a style sheet', (selector) => {
    expect(problemOf(`a.com##${selector}`)).toBe('unsafe');
  });

  test.each([
    '*',
    'body',
    'BODY',
    'html',
    ':root',
    'div',
    'div > p',
    'body.home',
    'html[data-theme="dark"]',
    '.x :root',
    '\\62 ody',
    ':is(body, .x)',
    ':where(html).x',
    ':not(.x)',
    'div:has(.x)',
    ':has(.x)',
    '[class]',
    'a[href]',
    'li:nth-child(2)',
    '.x, body',
    ':scope',
    ':is(:is(:is(div)))',
    'body.single > *',
    'html.night div',
    'body.page > :not(.x)',
  ])('%s would hide far too much', (selector) => {
    expect(problemOf(`a.com##${selector}`)).toBe('broad');
  });

  test.each([
    '.x *',
    'news-ticker',
    '[data-ad]',
    'a[href^="https://ads"]',
    ':is(.x, .y)',
    'body > .x',
    'body.single > aside',
    'div:has(> .x)',
    '.x:not(.y)',
  ])('%s is narrow enough', (selector) => {
    expect(problemOf(`a.com##${selector}`)).toBeNull();
  });

  test('what a browser does not know is refused where a browser is asked', () => {
    const list = parseFilterList('a.com##.x:unheard-of\na.com##.y', (selector) => !selector.includes('unheard'));
    expect(list.rules).toEqual([hide('a.com', '.y')]);
    expect(list.errors).toEqual([{ line: 1, text: 'a.com##.x:unheard-of', problem: 'malformed' }]);
  });
});

describe('a list as it comes', () => {
  test('byte order mark, header, comments, empty lines and any line end are taken', () => {
    const list = parseFilterList('\ufeff[Adblock Plus 2.0]\r\n! Title: قائمة\r\n\r\n!#if x\r# hosts\na.com##.x\r\n');
    expect(list.rules).toEqual([hide('a.com', '.x')]);
    expect(list.errors).toEqual([]);
    expect(list.skipped).toEqual([
      { line: 1, why: 'header' },
      { line: 2, why: 'comment' },
      { line: 4, why: 'comment' },
      { line: 5, why: 'comment' },
    ]);
  });

  test('a rule that stands there twice is kept once, with its first label', () => {
    const list = parseFilterList('! الأولى\na.com##.x\n! الثانية\nwww.A.com##.x\na.com,b.org##.x');
    expect(list.rules).toEqual([hide('a.com', '.x', 'الأولى'), hide('b.org', '.x')]);
    expect(list.skipped.filter(({ why }) => why === 'duplicate')).toEqual([{ line: 4, why: 'duplicate' }]);
  });

  test.each(['~a.com##.x\na.com##.x', 'a.com##.x\n~a.com##.x'])('a site left out of one rule keeps its own', (text) => {
    expect(parseFilterList(text).rules).toHaveLength(2);
    expect(parseFilterList(text).rules).toEqual(expect.arrayContaining([hide('', '.x'), hide('a.com', '.x')]));
  });

  test.each([
    ['! Title: EasyList\na.com##.x', ''],
    ['!------- Ads -------!\na.com##.x', ''],
    ['! *** section.txt ***\na.com##.x', ''],
    ['! https://example.com/issue/1\na.com##.x', ''],
    ['! شريط\n\na.com##.x', ''],
    ['! شريط\na.com##.x', 'شريط'],
    ['b.org##.y\n! title: شريط\na.com##.x', 'title: شريط'],
  ])('%j gives its rule the label «%s»', (text, label) => {
    expect(parseFilterList(text).rules.at(-1)).toEqual(hide('a.com', '.x', label));
  });

  test('a hundred thousand lines take ten times as long as ten thousand, give or take', () => {
    const time = (lines: number) => {
      const text = Array.from({ length: lines }, (_, at) => `site${at}.com,other.org##.promo-${at} > li[data-x="${at}"]`).join('\n');
      const from = process.cpuUsage(); // the machine may be busy with other things
      expect(parseFilterList(text).rules).toHaveLength(lines * 2);
      return process.cpuUsage(from).user;
    };
    time(10_000);
    expect(time(100_000) / time(10_000)).toBeLessThan(40);
  }, 60_000);

  test('no line is slow, whatever it holds', () => {
    const lines = [
      'a.com##'.padEnd(200_000, '#'),
      '!'.padEnd(200_000, ' '),
      `${'a,'.repeat(50_000)}##.x`,
      `##${'.x '.repeat(50_000)}`,
      `##${'\\'.repeat(199_999)}`,
    ];
    const from = process.cpuUsage();
    parseFilterList(lines.join('\n'));
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(3000);
  }, 60_000);
});

describe('written out and read again', () => {
  const rules: HideRule[] = [
    hide('example.com', '.promo', 'اقرأ أيضا'),
    hide('', '#ticker'),
    spare('xn--igbicxr.xn--wgbh1c', '[aria-label="a, b"]', 'Title: خبر'),
    hide('example.com', 'div:is(.x, .y) > ul', 'اقرأ أيضا'),
    hide('example.com', '.md\\:flex', '12 رابطًا: «عاجل»'),
  ];

  test('rules are the same, labels too', () => {
    expect(parseFilterList(formatFilterList(rules))).toMatchObject({ rules, errors: [] });
  });

  test('a label stays one line, and never becomes a rule', () => {
    const list = parseFilterList(formatFilterList([hide('a.com', '.x', ' سطر\nb.org##.y\u2028ثان ')]));
    expect(list.rules).toEqual([hide('a.com', '.x', 'سطر b.org##.y ثان')]);
  });

  test('no rules are a list with a header alone', () => {
    expect(formatFilterList([])).toBe('[Adblock Plus 2.0]\n! Title: Safa\n\n');
  });
});
