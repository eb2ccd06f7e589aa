import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FACES } from '../../../utils/settings/faces.ts';
import { clamp, DEFAULT_READER_SETTINGS, readReaderSettings, SIZE } from '../../../utils/settings/reader-settings.ts';
import type { ReaderSettings } from '../../../utils/settings/types.ts';

const chosen: ReaderSettings = { size: 24, measure: 60, theme: 'sepia', face: 'modern' };

describe('what was stored', () => {
  test('comes back as it was', () => {
    expect(readReaderSettings({ v: 1, ...chosen })).toEqual(chosen);
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'dark'],
    ['a list', [20, 68]],
    ['null', null],
  ])('as %s gives the defaults', (_, stored) => {
    expect(readReaderSettings(stored)).toEqual(DEFAULT_READER_SETTINGS);
  });

  test.each([
    ['size', 9000],
    ['size', '20'],
    ['size', Number.NaN],
    ['size', 20.5],
    ['measure', 3],
    ['theme', 'neon'],
    ['face', '../../fonts'],
  ] as const)('with %s = %j loses that choice alone', (key, value) => {
    expect(readReaderSettings({ ...chosen, [key]: value })).toEqual({ ...chosen, [key]: DEFAULT_READER_SETTINGS[key] });
  });

  test('brings nothing along that is no setting', () => {
    expect(readReaderSettings({ ...chosen, extra: 1 })).toEqual(chosen);
  });
});

test.each([
  [13, 14],
  [41, 40],
  [20.4, 20],
])('a size of %d is kept within its bounds as %d', (wanted, kept) => expect(clamp(wanted, SIZE)).toBe(kept));

describe('storage', () => {
  type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
  const stored: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  vi.doMock('wxt/browser', () => ({
    browser: {
      storage: {
        local: {
          get: async (key: string) => ({ [key]: stored[key] }),
          set: async (items: Record<string, unknown>) => {
            Object.assign(stored, items);
            const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
            for (const listener of listeners) listener(changes);
          },
          onChanged: { addListener: (on: Listener) => listeners.add(on), removeListener: (on: Listener) => listeners.delete(on) },
        },
      },
    },
  }));
  beforeEach(() => {
    for (const key of Object.keys(stored)) delete stored[key];
    listeners.clear();
  });
  const port = async () => (await import('../../../utils/settings/reader.ts')).readerSettings;

  test('keeps what was saved, with the version of its shape', async () => {
    const settings = await port();
    await settings.save(chosen);
    expect(stored).toEqual({ reader: { v: 1, ...chosen } });
    expect(await settings.load()).toEqual(chosen);
  });

  test('tells of every change until it is told to stop, and of no other item', async () => {
    const settings = await port();
    const heard: ReaderSettings[] = [];
    const stop = settings.watch((next) => heard.push(next));
    await settings.save(chosen);
    for (const listener of listeners) listener({ library: { newValue: 1 } });
    stop();
    await settings.save(DEFAULT_READER_SETTINGS);
    expect(heard).toEqual([chosen]);
  });

  test('that was cleared under the reader gives the defaults', async () => {
    const settings = await port();
    const heard: ReaderSettings[] = [];
    settings.watch((next) => heard.push(next));
    for (const listener of listeners) listener({ reader: {} });
    expect(heard).toEqual([DEFAULT_READER_SETTINGS]);
  });
});

describe('faces', () => {
  const files = Object.values(FACES).flatMap((face) => face.files);
  test.each(files.map(({ path }) => path))('%s ships as woff2', (path) => {
    const file = new URL(`../../../public${path}`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, 4).toString('latin1')).toBe('wOF2');
  });

  test('ship with their licence', () => {
    for (const name of ['noto-naskh-arabic', 'ibm-plex-sans-arabic']) {
      const licence = readFileSync(new URL(`../../../public/fonts/${name}.OFL.txt`, import.meta.url), 'utf8');
      expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });

  test.each(['naskh', 'modern'] as const)('%s covers Arabic, with presentation forms and Quranic marks, and Latin', (face) => {
    const covered = FACES[face].files.flatMap(({ unicodeRange }) => unicodeRange.split(',').map(toBounds));
    for (const letter of 'ابتإآٱً٠۹ﷺﻻAzé«»') {
      const code = letter.codePointAt(0) ?? 0;
      expect(
        covered.some(([from, to]) => from <= code && code <= to),
        letter,
      ).toBe(true);
    }
  });

  const toBounds = (range: string): [number, number] => {
    const [from = '', to = from] = range.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  };
});
