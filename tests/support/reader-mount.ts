import { h, render } from 'preact';
import { Reader } from '../../components/reader/Reader.tsx';
import { readerSheets } from '../../components/reader/styles.ts';
import type { Extraction } from '../../utils/article/types.ts';
import { FACES } from '../../utils/settings/faces.ts';
import { DEFAULT_READER_SETTINGS } from '../../utils/settings/reader-settings.ts';
import type { FaceId, ReaderSettings } from '../../utils/settings/types.ts';
import { createReader, type ReaderModel, type ReaderPorts } from '../../utils/state/reader.ts';

export interface Mounted {
  readonly model: ReaderModel;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  readonly saved: ReaderSettings[];
  closed(): number;
  unmount(): void;
}

/** The reader as the extension shows it: a shadow root, a modal dialog, adopted sheets; settings that are kept in memory. */
export function mountReader(extraction: Extraction, options: Partial<ReaderPorts> = {}): Mounted {
  const saved: ReaderSettings[] = [];
  let closed = 0;
  const host = document.createElement('safa-reader');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = readerSheets();
  const dialog = document.createElement('dialog');
  dialog.className = 'safa-dialog';
  root.append(dialog);
  const model = createReader(extraction, {
    settings: { load: async () => DEFAULT_READER_SETTINGS, save: async (next) => void saved.push(next), watch: () => () => undefined },
    applyFace: async () => undefined,
    close: () => closed++,
    locale: 'ar',
    initial: DEFAULT_READER_SETTINGS,
    ...options,
  });
  render(h(Reader, { model }), dialog);
  dialog.showModal();
  return { model, root, dialog, saved, closed: () => closed, unmount: () => (render(null, dialog), host.remove()) };
}

/** Loads a face from the files that ship, over http. */
export async function loadShippedFace(face: FaceId): Promise<void> {
  const { family, files } = FACES[face];
  if (!family) return;
  const fonts = files.map(({ path, weight, unicodeRange }) => new FontFace(family, `url(${path})`, { weight, unicodeRange }));
  for (const font of fonts) document.fonts.add(font);
  await Promise.all(fonts.map((font) => font.load()));
}
