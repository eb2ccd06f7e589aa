import { expect, test } from 'vitest';
import { applyRule } from '../../../utils/sites/apply.ts';
import type { SiteRule } from '../../../utils/sites/types.ts';

const BASE: SiteRule = {
  host: 'example.org',
  sample: 'https://example.org/1',
  checked: '2026-11-24',
  mends: 'Nothing: it is a rule for tests.',
};
const LONG = 'نص طويل يكفي ليكون خبراً كاملاً. '.repeat(12);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const apply = (html: string, rule: Partial<SiteRule>) => applyRule(parse(html), { ...BASE, ...rule });

test('a story and its fields are found', () => {
  const applied = apply(`<h1>عنوان</h1><i>كتب فلان</i><main>${LONG}</main>`, {
    story: 'main',
    title: 'h1',
    byline: 'i',
    publisher: 'صحيفة',
  });
  expect(applied.story?.localName).toBe('main');
  expect(applied.title?.textContent).toBe('عنوان');
  expect(applied.byline?.textContent).toBe('كتب فلان');
  expect(applied.publisher).toBe('صحيفة');
  expect(applied.failures).toEqual([]);
});

test('what the rule does not name is neither found nor a failure', () => {
  expect(apply('<p>', {})).toMatchObject({ story: null, title: null, published: null, publisher: null, removed: [], failures: [] });
});

test.each([
  ['an invalid selector', { story: 'main[' }, /story: «main\[» is no selector/],
  ['a selector that matches nothing', { byline: '.by' }, /byline: «\.by» matches nothing/],
  ['an empty selector', { title: '' }, /title: «» is no selector/],
  ['an invalid selector of what it removes', { remove: ['..'] }, /remove: «\.\.» is no selector/],
])('%s falls open and says so', (_, rule, failure) => {
  const applied = apply(`<main>${LONG}</main>`, rule);
  expect(applied).toMatchObject({ story: null, title: null, byline: null, removed: [] });
  expect(applied.failures).toEqual([expect.stringMatching(failure)]);
});

test('an element with hardly any letters is no story, whatever digits and spaces it holds', () => {
  const applied = apply(`<main>خبر قصير ${'12 34 '.repeat(200)}</main>`, { story: 'main' });
  expect(applied.story).toBeNull();
  expect(applied.failures).toEqual([expect.stringMatching(/story: «main» holds 7 letters/)]);
});

test('letters of scripts and styles make no story', () => {
  const script = `<script>${'const a = b;'.repeat(60)}</script><style>${'p { color: red }'.repeat(40)}</style>`;
  expect(apply(`<main>خبر قصير${script}</main>`, { story: 'main' }).story).toBeNull();
});

test('one broken selector does not take the others with it', () => {
  const applied = apply(`<h1>عنوان</h1><main>${LONG}</main>`, { story: 'main', title: 'h1', byline: ':::' });
  expect(applied.story).not.toBeNull();
  expect(applied.title).not.toBeNull();
  expect(applied.failures).toHaveLength(1);
});

test('what is to be removed is named once, in order, and stays in the page', () => {
  const page = parse(`<main><p class="ad promo">إعلان</p>${LONG}<p class="ad">آخر</p></main>`);
  const { removed } = applyRule(page, { ...BASE, story: 'main', remove: ['.promo', '.ad', '.absent'] });
  expect(removed.map((element) => element.textContent)).toEqual(['إعلان', 'آخر']);
  expect(removed.every((element) => element.isConnected)).toBe(true);
});

test('nothing that holds the story is removed', () => {
  const applied = apply(`<article><main>${LONG}</main></article>`, { story: 'main', remove: ['article', 'main'] });
  expect(applied.removed).toEqual([]);
  expect(applied.failures).toHaveLength(2);
});

test.each([
  ['querySelectorAll', `<form name="querySelectorAll"></form><main>${LONG}</main>`],
  ['contains', `<form><input name="contains"><main>${LONG}</main></form>`],
  ['textContent', `<form><input name="textContent"></form><main>${LONG}</main>`],
])('a page that puts a form control in the place of %s is no reason to throw', (_, html) => {
  const applied = apply(html, { story: 'main', title: 'form', remove: ['form'] });
  expect(applied.failures.length + applied.removed.length).toBeGreaterThan(0);
});

test('a story that is itself a form with a control named textContent falls open', () => {
  const applied = apply(`<form><input name="textContent">${LONG}</form>`, { story: 'form' });
  expect(applied.story).toBeNull();
  expect(applied.failures.length).toBeGreaterThan(0);
});
