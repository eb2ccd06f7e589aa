import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { constantOf, hostFrom, scaffold } from '../../../scripts/new-site.ts';
import { SITE_RULES } from '../../../utils/sites/rules/index.ts';

test.each([
  ['example.com', 'example.com'],
  ['https://www.Example.com/news?id=1', 'example.com'],
  ['ar.example.co.uk', 'ar.example.co.uk'],
  ['example', null],
  ['../../etc/passwd', null],
  ["example.com';", null],
  ['', null],
])('%s names the site %s', (argument, host) => expect(hostFrom(argument)).toBe(host));

test.each([
  ['example.com', 'exampleCom'],
  ['al-example.com.sa', 'alExampleComSa'],
  ['24.example', 'site24Example'],
])('the rule for %s is called %s', (host, name) => expect(constantOf(host)).toBe(name));

test('a new site gets a rule, a fixture and its line in the list', () => {
  const files = scaffold('new.example', ['old.example'], '2026-11-24');
  expect(Object.keys(files)).toEqual([
    'utils/sites/rules/new.example.ts',
    'tests/dom/sites/fixtures/new.example.html',
    'utils/sites/rules/index.ts',
  ]);
  expect(files['utils/sites/rules/new.example.ts']).toContain("checked: '2026-11-24'");
  expect(files['utils/sites/rules/index.ts']).toContain('[newExample, oldExample]');
});

test('the list in the repository is what the scaffold would write', () => {
  const hosts = SITE_RULES.map(({ host }) => host);
  const [last = ''] = hosts.slice(-1);
  const written = scaffold(last, hosts.slice(0, -1), '2026-11-24')['utils/sites/rules/index.ts'];
  const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '').replace(',]', ']');
  expect(squeeze(written)).toBe(squeeze(readFileSync(new URL('../../../utils/sites/rules/index.ts', import.meta.url), 'utf8')));
});
