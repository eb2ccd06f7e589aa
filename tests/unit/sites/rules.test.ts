import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleFor } from '../../../utils/sites/apply.ts';
import { outletOf } from '../../../utils/sites/match.ts';
import { ruleFaults } from '../../../utils/sites/rule-schema.ts';
import { SITE_RULES } from '../../../utils/sites/rules/index.ts';

const RULES_FOLDER = new URL('../../../utils/sites/rules/', import.meta.url);

// That each selector finds its fixture: tests/dom/sites/rules.test.ts.
describe.each(SITE_RULES.map((rule) => [rule.host, rule] as const))('the rule for %s', (host, rule) => {
  test('is sound', () => expect(ruleFaults(rule)).toEqual([]));

  test('belongs to a listed outlet', () => expect(outletOf(rule.sample)?.hosts).toContain(host));

  test('is found for its sample', () => expect(ruleFor(rule.sample)).toBe(rule));
});

test('every rule file is in the list', () => {
  const files = readdirSync(RULES_FOLDER).filter((name) => name !== 'index.ts');
  expect(files.toSorted()).toEqual(SITE_RULES.map(({ host }) => `${host}.ts`).toSorted());
});

test.each([
  ['https://m.akhbarelyom.com/news/1', 'akhbarelyom.com'],
  ['https://example.org/', undefined],
  ['nonsense', undefined],
])('%s has the rule of %s', (url, host) => expect(ruleFor(url)?.host).toBe(host));

describe('a rule that breaks its promise is told which', () => {
  const SOUND = {
    host: 'paper.example',
    sample: 'https://www.paper.example/news/1',
    checked: '2026-11-24',
    mends: 'The byline stands in a picture’s caption.',
    story: '.story',
  };
  test('a sound one has no faults', () => expect(ruleFaults(SOUND)).toEqual([]));

  test.each([
    ['a host with www.', { host: 'www.paper.example' }, /host/],
    ['a host in capitals', { host: 'Paper.example' }, /host/],
    ['a sample of another host', { sample: 'https://other.example/news/1' }, /another host/],
    ['a sample without https', { sample: 'http://paper.example/news/1' }, /sample/],
    ['a front page as its sample', { sample: 'https://paper.example/' }, /sample/],
    ['no address as its sample', { sample: 'paper' }, /sample/],
    ['no such day', { checked: '2026-02-31' }, /checked/],
    ['a day to come', { checked: '2999-01-01' }, /checked/],
    ['another way to write a day', { checked: '24/11/2026' }, /checked/],
    ['no reason', { mends: '' }, /mends/],
    ['half a sentence', { mends: 'The byline stands in the caption of a picture' }, /mends/],
    ['an empty selector', { story: '' }, /story/],
    ['space round a selector', { story: ' .story' }, /story/],
    ['nothing to remove', { remove: [] }, /remove/],
    ['an empty selector to remove', { remove: ['.ad', ''] }, /remove/],
    ['nothing at all to find', { story: undefined }, /names nothing/],
    ['a key that is misspelt', { byLine: '.by' }, /byLine/],
  ])('%s', (_, change, fault) =>
    expect(ruleFaults({ ...SOUND, ...change })).toEqual(expect.arrayContaining([expect.stringMatching(fault)]) as string[]),
  );

  test.each([[null], ['rule'], [[]], [{}]])('%s is no rule', (rule) => expect(ruleFaults(rule)).not.toEqual([]));
});
