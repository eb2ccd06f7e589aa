import { holdKeyboard } from './keyboard.ts';
import sheet from './overlay.css?inline';
import { rememberPage } from './page-state.ts';
import { POINTING } from '../../utils/page/pointing.ts';
import { shielded, XHTML } from '../../utils/page/shielded.ts';

const TAG = 'safa-reader';

export interface Overlay {
  /** Where the view is rendered; it can be filled before `show`. */
  readonly mount: HTMLElement;
  /** Puts the overlay over the page, above the page's own dialogs. */
  show(): void;
}

/**
 * A closed shadow tree with a modal dialog over the whole page: top layer, inert page, focus kept and given back by the platform.
 * All that it does to the page hangs on the signal; once that is aborted the page is as it was.
 * @param dismiss the reader wants to leave (Esc), or the page has taken the overlay away for good: abort the signal
 */
export function openOverlay(document: Document, styles: readonly CSSStyleSheet[], dismiss: () => void, signal: AbortSignal): Overlay {
  const page = shielded(document);
  const host = page.createElementNS(XHTML, TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElementNS(XHTML, 'dialog') as HTMLDialogElement;
  dialog.className = 'safa-dialog';
  root.adoptedStyleSheets = [sheetOf(sheet), ...styles];
  root.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  for (const type of POINTING) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  return {
    mount: dialog,
    show() {
      const restore = rememberPage(page);
      const attach = (): void => placeFor(page).append(host);
      attach();
      dialog.showModal();
      lockScroll(document, signal);
      holdKeyboard(window, root, dialog, dismiss, signal);
      keepInPlace({ document, host, dialog, attach, dismiss, signal });
      signal.addEventListener('abort', () => {
        dialog.close();
        host.remove();
        restore();
      });
    },
  };
}

/** Under `body`, except where there is none or where it is a set of frames, which shows nothing but frames. */
function placeFor(page: Document): Element {
  const { body, documentElement } = page;
  return body && body.localName === 'body' ? body : documentElement;
}

export function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** One scroll bar, the reader's. A sheet, since an inline style would be a change of the page's element. */
function lockScroll(document: Document, signal: AbortSignal): void {
  const lock = sheetOf(':root { overflow: hidden !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, lock];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== lock);
  });
}

interface Placed {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly attach: () => void;
  readonly dismiss: () => void;
  readonly signal: AbortSignal;
}

/**
 * The page lives on underneath. Where it renders itself anew and throws the host out, the host is put back, once; after that the reader leaves.
 * Where it opens a dialog or popover of its own, the reader is raised above it again.
 */
function keepInPlace({ document, host, dialog, attach, dismiss, signal }: Placed): void {
  let chances = 1;
  let scroll = 0;
  dialog.addEventListener('scroll', () => (scroll = dialog.scrollTop), { passive: true });

  const raise = (): void => {
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scroll;
  };

  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    if (chances-- <= 0) return dismiss();
    attach();
    raise();
  });
  for (const parent of [document, shielded(document).documentElement, host.parentElement]) {
    if (parent) observer.observe(parent, { childList: true });
  }

  // Heard in the capturing phase: `toggle` does not bubble.
  window.addEventListener(
    'toggle',
    (event) => {
      if (event.target instanceof HTMLElement && event.target !== host && event.target.matches(':modal, :popover-open')) raise();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
}
