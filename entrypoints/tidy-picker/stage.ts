import base from '../../components/styles/base.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import controls from '../../components/ui/controls.css?inline';
import { POINTING } from '../../utils/page/pointing.ts';
import { shielded, XHTML } from '../../utils/page/shielded.ts';
import sheet from './picker.css?inline';

const TAG = 'safa-picker';
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

export interface StageHandlers {
  /** The pointer moves over the page. */
  aimed(element: Element | null, y: number): void;
  /** A click or a tap on the page; the page does not get it. */
  clicked(element: Element | null): void;
  /** Something was written or drawn in the panel. */
  changed(): void;
  /** Any key, while the picker is open. */
  pressed(event: KeyboardEvent): void;
  /** The page has thrown the picker out. */
  lost(): void;
}

export interface Stage {
  readonly root: ShadowRoot;
  /** Takes the keyboard while nothing is chosen. */
  readonly glass: HTMLElement;
  /** Outlines go here; it lets everything through. */
  readonly layer: HTMLElement;
  readonly panel: HTMLFormElement;
  make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  /** What of the page is at this point of the window, under the glass; an iframe and a page's own shadow host are themselves. */
  elementAt(x: number, y: number): Element | null;
}

/**
 * A pane of glass over the whole page, above all that it shows, in a closed shadow tree: it takes pointer and keys, while the page goes on beneath.
 * All that it does to the page hangs on the signal. Buttons in the panel are submit buttons: a form hears them by what they do, so that the clicks
 * themselves can be kept from the page.
 */
export function openStage(document: Document, dir: 'rtl' | 'ltr', handlers: StageHandlers, signal: AbortSignal): Stage {
  const page = shielded(document);
  const host = page.createElementNS(XHTML, TAG);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, base, controls, sheet].map(sheetOf);
  const make = ((tag: string) => page.createElementNS(XHTML, tag)) as Stage['make'];
  const [stage, layer, glass, panel] = [make('div'), make('div'), make('div'), make('form')];
  stage.className = 'safa-page stage';
  stage.popover = 'manual';
  stage.dir = dir;
  stage.dataset['face'] = 'system';
  layer.className = 'marks';
  layer.dir = 'ltr'; // places are counted from the window's left
  glass.className = 'glass';
  glass.tabIndex = -1;
  panel.className = 'panel';
  panel.noValidate = true;
  stage.append(layer, glass, panel);
  root.append(stage);

  const restore = rememberFocus(page);
  const elementAt = (x: number, y: number): Element | null => page.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
  listen({ host, root, glass, elementAt, handlers, signal });
  placeFor(page).append(host);
  stage.showPopover();
  glass.focus({ preventScroll: true });
  keepOnTop({ document, host, stage, lost: handlers.lost, signal });
  signal.addEventListener('abort', () => {
    host.remove();
    restore();
  });
  return { root, glass, layer, panel, make, elementAt };
}

interface Listening extends Pick<Stage, 'root' | 'glass' | 'elementAt'> {
  readonly host: HTMLElement;
  readonly handlers: StageHandlers;
  readonly signal: AbortSignal;
}

function listen({ host, root, glass, elementAt, handlers, signal }: Listening): void {
  const onGlass = (event: MouseEvent): boolean => root.elementFromPoint(event.clientX, event.clientY) === glass;
  const hear = (event: Event): void => {
    // The page's own affairs, a click that its script makes for one, go on.
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') handlers.changed();
    if (!(event instanceof MouseEvent) || !onGlass(event)) return;
    if (event.type === 'pointermove' && (event as PointerEvent).pointerType !== 'touch') {
      handlers.aimed(elementAt(event.clientX, event.clientY), event.clientY);
    }
    // A click without a pointer is a button's, pressed by a key.
    if (event.type === 'click' && event.detail !== 0) handlers.clicked(elementAt(event.clientX, event.clientY));
    // The keyboard stays where it is, and no text is selected.
    if (event.type === 'mousedown' || event.type === 'contextmenu') event.preventDefault();
  };
  for (const type of POINTING) window.addEventListener(type, hear, { capture: true, passive: /^touch|^wheel/u.test(type), signal });
  const press = (event: KeyboardEvent): void => {
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey) handlers.pressed(event);
  };
  for (const type of KEYS) window.addEventListener(type, press, { capture: true, signal });
}

interface Kept {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly lost: () => void;
  readonly signal: AbortSignal;
}

/** Where the page opens a popover or dialog of its own, the glass is raised above it; where the page renders itself anew, the reader is let go. */
function keepOnTop({ document, host, stage, lost, signal }: Kept): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected && !signal.aborted) lost();
  });
  for (const parent of [document, shielded(document).documentElement, host.parentElement]) {
    if (parent) observer.observe(parent, { childList: true });
  }
  window.addEventListener(
    'toggle',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || target === host || !target.matches(':modal, :popover-open')) return;
      if (target.matches(':modal')) return lost(); // all but the dialog is inert now
      stage.hidePopover();
      stage.showPopover();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Inside of the page's modal dialog where one is open, since all else is inert. */
function placeFor(page: Document): Element {
  const modal = Array.from(page.querySelectorAll(':modal')).at(-1);
  const { body, documentElement } = page;
  return modal ?? (body?.localName === 'body' ? body : documentElement);
}

function rememberFocus(page: Document): () => void {
  const focused = page.activeElement;
  return () => {
    if (focused instanceof HTMLElement && focused !== page.body && focused.isConnected && page.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
