import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Reader } from '../../components/reader/Reader.tsx';
import { readerSheets } from '../../components/reader/styles.ts';
import { pickCalendar, pickLocale } from '../../utils/i18n/index.ts';
import { send } from '../../utils/messages/send.ts';
import { DEFAULT_READER_SETTINGS } from '../../utils/settings/reader-settings.ts';
import { readerSettings } from '../../utils/settings/reader.ts';
import { createReader } from '../../utils/state/reader.ts';
import { extractPage } from './extract-page.ts';
import { createFaces } from './faces.ts';
import type { Marks } from './marks.ts';
import { pageAdder } from './more-pages.ts';
import { openOverlay } from './overlay.ts';
import { toggle } from './running.ts';
import { shieldOwnerDocument } from '../../utils/page/shielded.ts';

/** Milliseconds that the first paint waits for the reader's face, counted from when all else is there. */
const FACE_PATIENCE = 100;

// The answer goes to the background, which tells the reader where nothing could be shown here.
export default defineUnlistedScript({ main: () => toggle(showReader) });

async function showReader(close: () => void, marks: Marks, signal: AbortSignal): Promise<void> {
  const initial = await readerSettings.load().catch(() => DEFAULT_READER_SETTINGS);
  const faces = createFaces(document, (face) => send('loadFace', face), signal);
  faces.fetch(initial.face);
  marks.set('settings');

  const extraction = await extractPage(document);
  marks.set('extracted');
  if (signal.aborted) return;

  shieldOwnerDocument(document, signal);
  const overlay = openOverlay(document, readerSheets(), close, signal);
  const locale = pickLocale([browser.i18n.getUILanguage()]);
  const calendar = pickCalendar(navigator.languages);
  const addPage = pageAdder(signal);
  const model = createReader(extraction, {
    settings: readerSettings,
    initial,
    locale,
    calendar,
    signal,
    close,
    applyFace: faces.apply,
    addPage,
  });
  render(<Reader model={model} />, overlay.mount);
  signal.addEventListener('abort', () => render(null, overlay.mount));
  marks.set('rendered');

  await Promise.race([model.ready, new Promise((resolve) => setTimeout(resolve, FACE_PATIENCE))]);
  if (signal.aborted) return;
  marks.set('dressed');
  overlay.show();
  marks.set('shown');
  await marks.setAfterPaint('painted');
  model.followPages();
  tellToolbar(signal);
}

function tellToolbar(signal: AbortSignal): void {
  const tell = (state: 'open' | 'closed') => send('readerChanged', state).catch(() => undefined);
  if (signal.aborted) return;
  void tell('open');
  signal.addEventListener('abort', () => void tell('closed'));
}
