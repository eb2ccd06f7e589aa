import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ReadError } from '../article/errors.ts';
import type { Article, Extraction } from '../article/types.ts';
import type { Calendar, Locale, Numerals } from '../i18n/index.ts';
import { clamp, DEFAULT_READER_SETTINGS, MEASURE, SIZE } from '../settings/reader-settings.ts';
import type { FaceId, ReaderSettings, SettingsPort, ThemeId } from '../settings/types.ts';
import { ok } from '../result.ts';
import { createNextPages, type AddPage, type NextPages, type Rest } from './next-pages.ts';

export { MEASURE, SIZE };

export interface ReaderPorts {
  readonly settings: SettingsPort;
  /** Resolves when the face's fonts are in `document.fonts`, as 'Safa Naskh' or 'Safa Modern'. */
  applyFace(face: FaceId): Promise<void>;
  close(): void;
  readonly locale: Locale;
  /** Settings that are already loaded, so that the first paint is the final one. */
  readonly initial?: ReaderSettings | undefined;
  readonly numerals?: Numerals | undefined;
  readonly calendar?: Calendar | undefined;
  /** Fetches a story's next page and adds it; without it a story ends with its first page. */
  readonly addPage?: AddPage | undefined;
  /** Ends the watch on the settings, and the wait for further pages. */
  readonly signal?: AbortSignal | undefined;
}

/** What the reader is looking at: a story (`best`: the doubtful one that was asked for all the same), or why there is none. */
export type ReaderView =
  | { readonly kind: 'article'; readonly article: Article; readonly best: boolean }
  | { readonly kind: 'error'; readonly error: ReadError };

export interface ReaderModel {
  readonly locale: Locale;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly view: ReadonlySignal<ReaderView>;
  /** What is still to come of a story that the site has cut into pages. */
  readonly rest: ReadonlySignal<Rest>;
  readonly settings: ReadonlySignal<ReaderSettings>;
  /** The face whose fonts have arrived; follows `settings.face`, and stays behind while they are on their way. */
  readonly face: ReadonlySignal<FaceId>;
  /** Resolves once, when the settings are loaded and the first face has arrived or failed. Never rejects. */
  readonly ready: Promise<void>;
  setSize(px: number): void;
  setMeasure(characters: number): void;
  setTheme(theme: ThemeId): void;
  setFace(face: FaceId): void;
  /** Shows the best that was found on a page that holds no sure story; nothing where nothing was found. */
  readAnyway(): void;
  /** Fetches the story's further pages; called again, it tries again where it failed. */
  followPages(): void;
  close(): void;
}

/** The reader's state over an extraction's outcome. */
export function createReader(extraction: Extraction, ports: ReaderPorts): ReaderModel {
  const settings = signal(ports.initial ?? DEFAULT_READER_SETTINGS);
  const face = signal<FaceId>('system');
  const anyway = signal(false);
  const pages = pagesOf(extraction, ports);

  const showFace = async (wanted: FaceId): Promise<void> => {
    try {
      await ports.applyFace(wanted);
    } catch {
      return; // The text stays readable in the face that is there.
    }
    if (settings.peek().face === wanted) face.value = wanted;
  };

  // Our own saves come back through the watch: an older one must not undo a newer choice.
  let saving = 0;
  const take = (next: ReaderSettings): Promise<void> => {
    const { face: before } = settings.peek();
    settings.value = next;
    return next.face === before ? Promise.resolve() : showFace(next.face);
  };

  const change = (part: Partial<ReaderSettings>): void => {
    const next = { ...settings.peek(), ...part };
    void take(next);
    saving++;
    // A full or locked storage costs the memory of a choice, not the choice.
    void Promise.allSettled([ports.settings.save(next)]).then(() => saving--);
  };

  const ready = begin();
  async function begin(): Promise<void> {
    watchSettings(ports, (next) => void (saving === 0 && take(next)));
    const first = ports.initial ?? (await ports.settings.load().catch(() => DEFAULT_READER_SETTINGS));
    settings.value = first;
    await showFace(first.face);
  }

  return {
    locale: ports.locale,
    numerals: ports.numerals ?? 'latn',
    calendar: ports.calendar ?? 'gregory',
    view: computed(() => viewOf(pages ? ok(pages.story.value) : extraction, anyway.value)),
    rest: pages?.rest ?? signal<Rest>({ kind: 'none' }),
    settings,
    face,
    ready,
    setSize: (px) => change({ size: clamp(px, SIZE) }),
    setMeasure: (characters) => change({ measure: clamp(characters, MEASURE) }),
    setTheme: (theme) => change({ theme }),
    setFace: (wanted) => change({ face: wanted }),
    readAnyway: () => (anyway.value = true),
    followPages: () => void pages?.follow(),
    close: () => ports.close(),
  };
}

function pagesOf(extraction: Extraction, { addPage, signal: ended }: ReaderPorts): NextPages | null {
  return extraction.ok && addPage ? createNextPages(extraction.value, addPage, ended) : null;
}

function watchSettings({ settings, signal: ended }: ReaderPorts, on: (next: ReaderSettings) => void): void {
  if (ended?.aborted) return;
  const stop = settings.watch(on);
  ended?.addEventListener('abort', stop, { once: true });
}

function viewOf(extraction: Extraction, anyway: boolean): ReaderView {
  if (extraction.ok) return { kind: 'article', article: extraction.value, best: false };
  const { error } = extraction;
  if (anyway && error.kind === 'no-story' && error.best) return { kind: 'article', article: error.best, best: true };
  return { kind: 'error', error };
}
