import { beforeAll, describe, expect, test } from 'vitest';
import { layerFault } from '../../../scripts/lint/layers.ts';
import { lint } from './run-lint.ts';

describe('an import across the layers fails the lint, and the message says what to do instead', () => {
  const WRONG: readonly [path: string, source: string, message: RegExp][] = [
    ['utils/article/types.ts', `import { fold } from '../arabic/normalize.ts'; export const x = fold;`, /layer 0 .* types alone/],
    ['utils/article/errors.ts', `import { Article } from './types.ts'; export type E = Article;`, /write `import type`/],
    [
      'utils/arabic/a.ts',
      `import { x } from '../article/extract.ts'; export const y = x;`,
      /utils\/arabic must not import utils\/article\/extract\.ts/,
    ],
    ['utils/arabic/b.ts', `export { x } from '../sites/registry.ts';`, /arabic < sites < article/],
    ['utils/sites/c.ts', `import { x } from '../article/extract.ts'; export const y = x;`, /utils\/sites must not import/],
    ['utils/article/d.ts', `import { t } from '../i18n/index.ts'; export const y = t;`, /utils\/article must not import utils\/i18n/],
    [
      'utils/article/e.ts',
      `import { browser } from 'wxt/browser'; export const y = browser;`,
      /must not import the package «wxt\/browser»/,
    ],
    [
      'utils/article/f.ts',
      `import { signal } from '@preact/signals'; export const y = signal;`,
      /must not import the package «@preact\/signals»/,
    ],
    ['utils/i18n/g.ts', `export const y = () => import('../article/extract.ts');`, /utils\/i18n must not import/],
    ['utils/settings/h.ts', `import { db } from '../library/db.ts'; export const y = db;`, /share through types\.ts/],
    ['utils/state/i.ts', `import { browser } from 'wxt/browser'; export const y = browser;`, /state gets the platform as ports/],
    [
      'utils/state/j.ts',
      `import { Button } from '../../components/ui/Button.tsx'; export const y = Button;`,
      /utils\/state must not import components/,
    ],
    ['utils/state/k.tsx', `export const y = () => <p>x</p>;`, /JSX belongs to components/],
    ['components/ui/L.tsx', `import { t } from '../../utils/i18n/index.ts'; export const y = t;`, /knows no word of the domain/],
    ['components/reader/M.tsx', `import { x } from '../../utils/article/extract.ts'; export const y = x;`, /ask utils\/state for it/],
    ['components/reader/N.tsx', `import { x } from '../../utils/settings/storage.ts'; export const y = x;`, /ask utils\/state for it/],
    [
      'components/reader/O.tsx',
      `import DOMPurify from 'dompurify'; export const y = DOMPurify;`,
      /must not import the package «dompurify»/,
    ],
    [
      'components/reader/P.tsx',
      `import { x } from '../library/List.tsx'; export const y = x;`,
      /components\/reader must not import components\/library/,
    ],
    ['entrypoints/popup/main.ts', `import { x } from '../background/index.ts'; export const y = x;`, /nothing imports an entry point/],
    ['utils/messages/q.ts', `import { x } from '../../entrypoints/reader/index.ts'; export const y = x;`, /nothing imports an entry point/],
    ['utils/article/r.ts', `import { x } from '@/utils/arabic/digits.ts'; export const y = x;`, /as a relative path/],
    ['utils/article/s.ts', `import { x } from '../../scripts/extract.ts'; export const y = x;`, /never the other way round/],
    ['utils/helpers.ts', `import { x } from './arabic/digits.ts'; export const y = x;`, /belongs to no layer/],
    ['utils/article/t.ts', `export type X = import('../i18n/index.ts').X;`, /utils\/article must not import/],
    ['utils/sites/u.ts', `import { v } from './v.ts'; export const u = () => v;`, /Dependency cycle/],
    ['utils/sites/v.ts', `import { u } from './u.ts'; export const v = () => u;`, /Dependency cycle/],
    ['utils/article/w.ts', `export const title = () => document.title;`, /gets its Document as an argument/],
    ['utils/sites/x.ts', `export const host = () => globalThis.location.host;`, /'globalThis' is restricted/],
    ['utils/library/y.ts', `export const title = () => window.title;`, /belongs to utils\/article/],
    ['utils/settings/z.ts', `export const size = () => localStorage.getItem('size');`, /storage of wxt/],
    ['utils/state/za.ts', `export const send = () => browser.runtime.sendMessage('x');`, /browser\.\* belongs to/],
    ['components/settings/Zb.tsx', `export const close = () => chrome.runtime.reload();`, /call a verb of utils\/state/],
  ];
  const RIGHT: readonly [path: string, source: string][] = [
    ['utils/messages/protocol.ts', `import type { Article } from '../article/types.ts'; export type X = Article;`],
    ['utils/arabic/ok.ts', `export const x = (document: Document) => document.title;`],
    ['utils/sites/ok.ts', `import { x } from '../arabic/ok.ts'; export const y = x;`],
    [
      'utils/article/ok.ts',
      `import { Readability } from '@mozilla/readability'; import { y } from '../sites/ok.ts'; export const z = [y, Readability];`,
    ],
    ['utils/library/ok.ts', `import { openDB } from 'idb'; import { z } from '../article/ok.ts'; export const l = [openDB, z, indexedDB];`],
    [
      'utils/state/ok.ts',
      `import { signal } from '@preact/signals'; import type { l } from '../library/ok.ts'; export const s = signal<typeof l>([]);`,
    ],
    [
      'components/ui/Ok.tsx',
      `import type { ComponentChildren } from 'preact'; export const Ok = (p: { children: ComponentChildren }) => <p>{p.children}</p>;`,
    ],
    [
      'components/reader/Ok.tsx',
      `import { s } from '../../utils/state/ok.ts'; import { Ok } from '../ui/Ok.tsx'; export const R = () => <Ok>{s}</Ok>;`,
    ],
    [
      'entrypoints/reader/index.ts',
      `import { l } from '../../utils/library/ok.ts'; import { R } from '../../components/reader/Ok.tsx'; export const e = [l, R, document];`,
    ],
    ['tests/unit/ok.ts', `import { e } from '../../entrypoints/reader/index.ts'; export const y = e;`],
  ];
  let faults: Map<string, string[]>;
  beforeAll(() => {
    faults = lint(Object.fromEntries([...WRONG, ...RIGHT].map(([path, source]) => [path, source])));
  });

  test.each(WRONG)('%s: %s', (path, _source, message) => {
    expect((faults.get(path) ?? []).join('\n')).toMatch(message);
  });
  test.each(RIGHT)('%s is right: %s', (path) => expect(faults.get(path) ?? []).toEqual([]));
});

test('an import of a type is still an import: no layer reaches up by `import type`', () => {
  expect(layerFault({ from: 'utils/arabic/a.ts', specifier: '../state/reader.ts', typeOnly: true })).toMatch(/must not import/);
});
