import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../utils/article/types.ts';
import { err, ok } from '../../../utils/result.ts';
import { DEFAULT_READER_SETTINGS } from '../../../utils/settings/reader-settings.ts';
import type { FaceId, ReaderSettings } from '../../../utils/settings/types.ts';
import { createReader, type ReaderPorts } from '../../../utils/state/reader.ts';
import { ARABIC } from '../../support/reader-fixture-articles.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function memoryPorts(over: Partial<ReaderPorts> = {}) {
  const saved: ReaderSettings[] = [];
  const watchers = new Set<(next: ReaderSettings) => void>();
  const faces: FaceId[] = [];
  const ports: ReaderPorts = {
    settings: {
      load: async () => ({ ...DEFAULT_READER_SETTINGS, theme: 'sepia', face: 'modern' }),
      save: async (next) => void saved.push(next),
      watch: (on) => {
        watchers.add(on);
        return () => watchers.delete(on);
      },
    },
    applyFace: async (face) => void faces.push(face),
    close: vi.fn<() => void>(),
    locale: 'ar',
    ...over,
  };
  return { ports, saved, watchers, faces };
}

const story = ok(ARABIC);

describe('settings', () => {
  test('that are given are there at once, without a load', async () => {
    const load = vi.fn<() => Promise<ReaderSettings>>();
    const { ports } = memoryPorts();
    const model = createReader(story, {
      ...ports,
      initial: { ...DEFAULT_READER_SETTINGS, size: 30 },
      settings: { ...ports.settings, load },
    });
    expect(model.settings.value.size).toBe(30);
    await model.ready;
    expect(load).not.toHaveBeenCalled();
  });

  test('that are not given are loaded, with their face', async () => {
    const { ports, faces } = memoryPorts();
    const model = createReader(story, ports);
    await model.ready;
    expect(model.settings.value.theme).toBe('sepia');
    expect(faces).toEqual(['modern']);
    expect(model.face.value).toBe('modern');
  });

  test('that cannot be loaded are the defaults', async () => {
    const { ports } = memoryPorts();
    const model = createReader(story, { ...ports, settings: { ...ports.settings, load: () => Promise.reject(new Error('locked')) } });
    await model.ready;
    expect(model.settings.value).toEqual(DEFAULT_READER_SETTINGS);
  });

  test('change at once, within bounds, and are saved', async () => {
    const { ports, saved } = memoryPorts({ initial: DEFAULT_READER_SETTINGS });
    const model = createReader(story, ports);
    model.setSize(99);
    model.setMeasure(1);
    model.setTheme('dark');
    expect(model.settings.value).toEqual({ ...DEFAULT_READER_SETTINGS, size: 40, measure: 45, theme: 'dark' });
    expect(saved.at(-1)).toEqual(model.settings.value);
  });

  test('hold although they cannot be saved', async () => {
    const { ports } = memoryPorts({ initial: DEFAULT_READER_SETTINGS });
    const model = createReader(story, { ...ports, settings: { ...ports.settings, save: () => Promise.reject(new Error('full')) } });
    model.setTheme('dark');
    await settled();
    expect(model.settings.value.theme).toBe('dark');
  });

  test('follow another tab, until the reader ends', () => {
    const end = new AbortController();
    const { ports, watchers } = memoryPorts({ initial: DEFAULT_READER_SETTINGS, signal: end.signal });
    const model = createReader(story, ports);
    for (const tell of watchers) tell({ ...DEFAULT_READER_SETTINGS, size: 26 });
    expect(model.settings.value.size).toBe(26);
    end.abort();
    expect(watchers.size).toBe(0);
  });

  test('are not set back by the echo of an older save', async () => {
    const { ports, watchers } = memoryPorts({ initial: DEFAULT_READER_SETTINGS });
    const save = async (next: ReaderSettings) => {
      await settled();
      for (const tell of watchers) tell(next);
    };
    const model = createReader(story, { ...ports, settings: { ...ports.settings, save } });
    const seen: number[] = [];
    model.settings.subscribe(({ size }) => seen.push(size));
    model.setSize(22);
    model.setSize(24);
    await settled();
    await settled();
    expect(seen).toEqual([20, 22, 24]);
  });
});

describe('the face', () => {
  test('is shown only when its fonts have arrived', async () => {
    let arrive = (): void => undefined;
    const { ports } = memoryPorts({ initial: DEFAULT_READER_SETTINGS });
    const model = createReader(story, { ...ports, applyFace: () => new Promise((resolve) => (arrive = resolve)) });
    expect(model.face.value).toBe('system');
    arrive();
    await model.ready;
    expect(model.face.value).toBe('naskh');
  });

  test('that does not arrive leaves the one that is there, and the choice remembered', async () => {
    const { ports, saved } = memoryPorts({ initial: DEFAULT_READER_SETTINGS });
    const applyFace = (face: FaceId) => (face === 'modern' ? Promise.reject(new Error('gone')) : Promise.resolve());
    const model = createReader(story, { ...ports, applyFace });
    await model.ready;
    model.setFace('modern');
    await settled();
    expect(model.face.value).toBe('naskh');
    expect(saved.at(-1)?.face).toBe('modern');
  });

  test('that arrives after another was chosen is not shown', async () => {
    const arrivals = new Map<FaceId, () => void>();
    const { ports } = memoryPorts({ initial: { ...DEFAULT_READER_SETTINGS, face: 'system' } });
    const model = createReader(story, { ...ports, applyFace: (face) => new Promise((resolve) => arrivals.set(face, resolve)) });
    model.setFace('modern');
    model.setFace('naskh');
    arrivals.get('naskh')?.();
    await settled();
    arrivals.get('modern')?.();
    await settled();
    expect(model.face.value).toBe('naskh');
  });
});

describe('what is seen', () => {
  test('is the story', () => {
    const model = createReader(story, memoryPorts().ports);
    expect(model.view.value).toEqual({ kind: 'article', article: ARABIC, best: false });
  });

  const noStory = (best: Article | null) => err({ kind: 'no-story', looksLike: 'front', best } as const);

  test('is the error, then the best that was found when it is asked for', () => {
    const model = createReader(noStory(ARABIC), memoryPorts().ports);
    expect(model.view.value.kind).toBe('error');
    model.readAnyway();
    expect(model.view.value).toEqual({ kind: 'article', article: ARABIC, best: true });
  });

  test('stays the error where nothing was found', () => {
    const model = createReader(noStory(null), memoryPorts().ports);
    model.readAnyway();
    expect(model.view.value.kind).toBe('error');
  });

  test('closes through the port', () => {
    const { ports } = memoryPorts();
    createReader(story, ports).close();
    expect(ports.close).toHaveBeenCalledOnce();
  });
});
