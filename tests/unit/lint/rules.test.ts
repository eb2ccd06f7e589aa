import { beforeAll, describe, expect, test } from 'vitest';
import { asciiOnlyEscapes } from '../../../scripts/lint/ascii-classes.ts';
import { lint } from './run-lint.ts';

const SINK = /turns text into live markup.*utils\/article\/sanitize\.ts/;
const ASCII = /knows ASCII alone.*utils\/arabic\/normalize\.ts/;

const WRONG: readonly [path: string, source: string, message: RegExp][] = [
  ['components/ui/a.ts', `export const f = (e: Element, s: string) => { e.innerHTML = s; };`, SINK],
  ['components/ui/b.ts', `export const f = (e: Element, s: string) => { e['outerHTML'] = s; };`, SINK],
  ['components/ui/c.ts', `export const f = (e: Element, s: string) => { e.innerHTML += s; };`, SINK],
  ['utils/article/d.ts', `export const f = (e: Element, s: string) => e.insertAdjacentHTML('beforeend', s);`, SINK],
  ['entrypoints/reader/e.ts', `export const f = (s: string) => document.write(s);`, SINK],
  ['components/reader/F.tsx', `export const F = (p: { html: string }) => <p dangerouslySetInnerHTML={{ __html: p.html }} />;`, SINK],
  ['components/reader/g.ts', `export const props = (s: string) => ({ dangerouslySetInnerHTML: { __html: s } });`, SINK],
  ['components/reader/H.tsx', `export const H = (p: { html: string }) => <iframe title="x" srcDoc={p.html} />;`, SINK],
  ['utils/article/i.ts', String.raw`export const f = (s: string) => s.split(/\W+/);`, ASCII],
  ['utils/arabic/j.ts', String.raw`export const f = (s: string) => /\bكتب\b/u.test(s);`, ASCII],
  ['utils/arabic/k.ts', String.raw`export const f = (s: string) => new RegExp('[\\w]+', 'u').test(s);`, ASCII],
  ['utils/sites/l.ts', 'export const f = (s: string) => new RegExp(`\\\\b${s}`);', ASCII],
  ['utils/sites/m.ts', 'export const f = (s: string) => RegExp(String.raw`${s}\\b`);', ASCII],
];
const RIGHT: readonly [path: string, source: string][] = [
  ['utils/article/sanitize.ts', `export const f = (t: HTMLTemplateElement, s: string) => { t.innerHTML = s; };`],
  ['components/reader/ArticleBody.tsx', `export const B = (p: { html: string }) => <div dangerouslySetInnerHTML={{ __html: p.html }} />;`],
  ['utils/article/reads.ts', `export const f = (e: Element) => e.innerHTML;`],
  ['utils/article/stream.ts', `export const f = (file: { write(s: string): void }) => file.write('x');`],
  ['utils/arabic/right.ts', String.raw`export const f = (s: string) => /(?<![\p{L}\p{N}])كتب(?![\p{L}\p{N}])/u.test(s);`],
  ['tests/dom/right.ts', `export const f = (e: Element, s: string) => { e.innerHTML = s; };`],
];
let faults: Map<string, string[]>;
beforeAll(() => {
  faults = lint(Object.fromEntries([...WRONG, ...RIGHT].map(([path, source]) => [path, source])));
});

describe('markup that bypasses the sanitiser, and patterns that know no Arabic letter, fail the lint', () => {
  test.each(WRONG)('%s: %s', (path, _source, message) => {
    expect((faults.get(path) ?? []).join('\n')).toMatch(message);
  });
  test.each(RIGHT)('%s is right: %s', (path) => expect(faults.get(path) ?? []).toEqual([]));
});

test.each([
  [String.raw`\w+\W`, ['\\w', '\\W']],
  [String.raw`\\w`, []], // an escaped backslash, then a letter
  [String.raw`[\b]`, []], // a backspace
  [String.raw`[\]\w]\b`, ['\\w', '\\b']],
  [String.raw`\p{L}\s\d`, []],
])('in %s the escapes %j are ASCII alone', (pattern, escapes) => expect(asciiOnlyEscapes(pattern)).toEqual(escapes));
