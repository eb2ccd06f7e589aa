import { describe, expect, test } from 'vitest';
import { applyRule } from '../../../utils/sites/apply.ts';
import { extract } from '../../../utils/article/extract.ts';
import { createFinder } from '../../../utils/rails/finder.ts';
import { SITE_RULES } from '../../../utils/sites/rules/index.ts';
import type { SiteRule } from '../../../utils/sites/types.ts';
import { context, openPage } from '../../support/page-under-test.ts';

const FIXTURES = import.meta.glob<string>('./fixtures/*.html', { query: '?raw', import: 'default', eager: true });

const FIELDS = ['title', 'byline', 'published', 'standfirst'] as const;

const READS = new Set<string>([...FIELDS, 'story', 'remove', 'publisher']);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Words of a page of our own, in the site's markup. */
function fixtureOf({ host }: SiteRule): Document {
  const html = FIXTURES[`./fixtures/${host}.html`];
  if (html === undefined) throw new Error(`Write tests/dom/sites/fixtures/${host}.html: the site's markup around words of your own`);
  return parse(html);
}

describe.each(SITE_RULES.map((rule) => [rule.host, rule] as const))('the rule for %s', (_, rule) => {
  test('finds in its fixture all that it names', () => {
    const applied = applyRule(fixtureOf(rule), rule);
    expect(applied.failures).toEqual([]);
    expect(applied.publisher).toBe(rule.publisher ?? null);
    for (const field of [...FIELDS, 'story'] as const) expect(applied[field] === null, field).toBe(rule[field] === undefined);
    for (const field of FIELDS) expect(applied[field]?.textContent.trim(), field).not.toBe('');
  });

  test('matches something with each selector of what it removes', () => {
    const page = fixtureOf(rule);
    for (const selector of rule.remove ?? []) expect(page.querySelectorAll(selector).length, selector).toBeGreaterThan(0);
  });

  test('keeps the fields out of the story, once what it removes is gone', () => {
    const { story, removed, title, byline, published, standfirst } = applyRule(fixtureOf(rule), rule);
    for (const element of removed) element.remove();
    for (const element of [title, byline, published, standfirst]) expect(story?.contains(element) && element !== null).toBeFalsy();
  });

  test('falls open on an empty page', () => {
    const applied = applyRule(parse(''), rule);
    expect(applied.story).toBeNull();
    expect(applied.removed).toEqual([]);
    expect(applied.failures.length > 0 || applied.publisher !== null).toBe(true);
  });

  test('hides in place what the finder misses, and nothing that must stay', async () => {
    const page = await openPage(FIXTURES[`./fixtures/${rule.host}.html`] ?? '');
    const finder = createFinder(page.document, rule.sample);
    const found = finder.find().flatMap(({ elements }) => elements);
    for (const selector of rule.hide ?? []) {
      const named = Array.from(page.document.querySelectorAll(selector));
      expect(named.length, selector).toBeGreaterThan(0);
      expect(
        named.filter((element) => finder.protection.forbids(element)),
        selector,
      ).toEqual([]);
      expect(
        named.filter((element) => found.some((rail) => rail.contains(element))),
        selector,
      ).toEqual([]);
    }
    page.close();
  });

  // A rule that only hides leaves the reader's story alone.
  test.runIf(Object.keys(rule).some((key) => READS.has(key)))('changes what is read: a rule that no longer does can go', async () => {
    const page = await openPage(FIXTURES[`./fixtures/${rule.host}.html`] ?? '');
    const read = async (siteRules: boolean) => {
      const extraction = await extract(page.document, context({ url: rule.sample, siteRules }));
      return extraction.ok ? { ...extraction.value, removed: [] } : extraction.error;
    };
    const [withRule, without] = [await read(true), await read(false)];
    page.close();
    expect(withRule).not.toEqual(without);
  });

  test('leaves the page as it was', () => {
    const page = fixtureOf(rule);
    const before = page.documentElement.outerHTML;
    applyRule(page, rule);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
