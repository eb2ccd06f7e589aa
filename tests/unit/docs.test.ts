import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCS = [...globSync('*.md'), ...globSync('docs/**/*.md')].toSorted();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const FOLDERS = /^(?:components|docs|entrypoints|public|scripts|tests|utils|\.ci)\//;
const ROOT_FILES = /^(?:[\w.-]+\.(?:config\.ts|jsonc?)|\.oxlintrc\.json|\.size-limit\.json|LICENSE)$/;

const PLACEHOLDER = /[<*…]|(?<![\p{L}\p{N}])example\./u;

/** The path that a code span names, up to a placeholder (`utils/sites/rules/example.com.ts` names `utils/sites/rules`); null where it names none. */
function namedPath(span: string): string | null {
  const path = span.split(/\s/)[0]!;
  if (!FOLDERS.test(`${path}/`) && !ROOT_FILES.test(path)) return null;
  const placeholder = path.search(PLACEHOLDER);
  return placeholder < 0 ? path : dirname(`${path.slice(0, placeholder)}x`);
}

describe('what the documents name is there', () => {
  test.each(DOCS)('%s', (doc) => {
    const text = readFileSync(doc, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => join(dirname(doc), match[1]!));
    const spans = [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => namedPath(match[1]!) ?? []);
    const commandLines = [...text.matchAll(/\b(?:tests|scripts)\/[\w./-]+\.tsx?\b/g)].flatMap(([path]) => namedPath(path) ?? []);
    expect([...new Set([...links, ...spans, ...commandLines])].filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(DOCS)('%s: its npm commands', (doc) => {
    const commands = [...readFileSync(doc, 'utf8').matchAll(/npm run (?:-\S+ )*([a-z][a-z0-9:-]*)/g)].map((match) => match[1]!);
    expect([...new Set(commands)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every npm command runs a script that is there', () => {
  const files = Object.values(scripts).flatMap((command) => [...command.matchAll(/\bnode (\S+\.ts)/g)].map((match) => match[1]!));
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

describe('each pitfall names the tests that guard it', () => {
  const sections = readFileSync('docs/pitfalls.md', 'utf8').split(/^## /m).slice(1);

  test('there are pitfalls', () => expect(sections.length).toBeGreaterThan(5));
  test.each(sections.map((section) => [section.split('\n')[0]!, section]))('%s', (_title, section) => {
    for (const part of ['**Symptom.**', '**Cause.**', '**Guard.**']) expect(section).toContain(part);
    expect(section.split('**Guard.**')[1]).toMatch(/`tests\/[^`]+`/);
  });
});
