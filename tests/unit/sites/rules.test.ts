import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleFor } from '../../../utils/sites/apply.ts';
import { hostSuffixes } from '../../../utils/sites/host.ts';
import { outletOf } from '../../../utils/sites/match.ts';
import { SITE_RULES } from '../../../utils/sites/rules/index.ts';

const RULES_FOLDER = new URL('../../../utils/sites/rules/', import.meta.url);

// That each selector finds its fixture: tests/dom/sites/rules.test.ts.
describe.each(SITE_RULES.map((rule) => [rule.host, rule] as const))('the rule for %s', (host, rule) => {
  test('shows a story of its own host', () => {
    expect(new URL(rule.sample).protocol).toBe('https:');
    expect(hostSuffixes(new URL(rule.sample).hostname)).toContain(host);
    expect(new URL(rule.sample).pathname.length).toBeGreaterThan(1);
  });

  test('says on which day it was checked', () => {
    expect(rule.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(rule.checked).toISOString().slice(0, 10)).toBe(rule.checked);
  });

  test('says what it mends, in a sentence', () => {
    expect(rule.mends.length).toBeGreaterThan(20);
    expect(rule.mends).toMatch(/\.$/);
    expect(rule.story ?? rule.title ?? rule.byline ?? rule.published ?? rule.standfirst ?? rule.publisher ?? rule.remove).toBeDefined();
  });

  test('belongs to a listed outlet', () => expect(outletOf(rule.sample)?.hosts).toContain(host));

  test('is found for its sample', () => expect(ruleFor(rule.sample)).toBe(rule));
});

test('every rule file is in the list', () => {
  const files = readdirSync(RULES_FOLDER).filter((name) => name !== 'index.ts');
  expect(files.toSorted()).toEqual(SITE_RULES.map(({ host }) => `${host}.ts`).toSorted());
});

test.each([
  ['https://m.youm7.com/story/1', 'youm7.com'],
  ['https://example.org/', undefined],
  ['nonsense', undefined],
])('%s has the rule of %s', (url, host) => expect(ruleFor(url)?.host).toBe(host));
