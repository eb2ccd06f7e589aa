import { vi } from 'vitest';
import { pick } from '../../../entrypoints/tidy-picker/pick.ts';
import { filters } from '../../../utils/i18n/filters.ts';
import { picking } from '../../../utils/i18n/picking.ts';
import { createTranslate, directionOf, type Locale } from '../../../utils/i18n/index.ts';
import type { HideRule } from '../../../utils/rails/types.ts';

export const PAGE = `
  <header class="top"><nav class="sections" aria-label="الأقسام"><a href="#a">سياسة</a> <a href="#b">رياضة</a></nav></header>
  <main>
    <article class="story"><h1>عنوان القصة</h1><p id="words">نص القصة الأول، وفيه ما يقرؤه الناس.</p>
      <div class="inline-promo"><a href="#promo">اقرأ أيضا: خبر آخر</a></div><p>نص القصة الثاني.</p></article>
    <div class="cards"><div class="card css-1a2b3c" style="display:inline-block;width:30%"><a href="#one">خبر أول</a></div>
      <div class="card css-9z8y7x" style="display:inline-block;width:30%"><a href="#two">خبر ثان</a></div>
      <div class="card active" style="display:inline-block;width:30%"><a href="#three">خبر ثالث</a></div></div>
    <ul class="most-read"><li><a href="#x">الأكثر قراءة أول</a></li><li><a href="#y">الأكثر قراءة ثان</a></li></ul>
  </main>`;

export interface Opened {
  readonly root: ShadowRoot;
  readonly panel: HTMLFormElement;
  readonly preview: ReturnType<typeof vi.fn<(selector: string | null) => void>>;
  readonly save: ReturnType<typeof vi.fn<(rule: HideRule) => Promise<void>>>;
  readonly undo: ReturnType<typeof vi.fn<(rule: HideRule) => Promise<void>>>;
  readonly done: Promise<HideRule | null>;
  readonly said: () => string;
  readonly status: () => string;
  readonly selector: () => HTMLInputElement;
  readonly button: (value: string) => HTMLButtonElement;
  readonly radio: (at: 0 | 1) => HTMLInputElement;
  readonly phase: () => string;
  close(): void;
}

/** Opens the picker over the test's page; its shadow tree, closed in the extension, is left open for the test's eyes. */
export function openPicker(locale: Locale = 'ar', forbids: (element: Element) => boolean = inStory): Opened {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const ended = new AbortController();
  const hidden = new CSSStyleSheet();
  const preview = vi.fn((selector: string | null) => {
    hidden.replaceSync(selector ? `${selector} { display: none !important; }` : '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== hidden), ...(selector ? [hidden] : [])];
  });
  const save = vi.fn<(rule: HideRule) => Promise<void>>(() => Promise.resolve());
  const undo = vi.fn<(rule: HideRule) => Promise<void>>(() => Promise.resolve());
  const ports = { site: 'example.com', ours: ['data-safa'], forbids, preview, save, undo };
  const done = pick(document, { ...ports, t: createTranslate([picking, filters], locale), dir: directionOf(locale) }, ended.signal);
  Element.prototype.attachShadow = attach;
  const root = document.querySelector('safa-picker')!.shadowRoot!;
  const panel = root.querySelector('form')!;
  return {
    root,
    panel,
    preview,
    save,
    undo,
    done,
    said: () => plain(panel.querySelector('.said')),
    status: () => plain(panel.querySelector('.status')),
    selector: () => panel.querySelector<HTMLInputElement>('.selector')!,
    button: (value) => panel.querySelector<HTMLButtonElement>(`button[value="${value}"]`)!,
    radio: (at) => panel.querySelectorAll<HTMLInputElement>('[type="radio"]')[at]!,
    phase: () => panel.dataset['phase'] ?? '',
    close: () => ended.abort(),
  };
}

/** The story's own text, and whatever holds it. */
function inStory(element: Element): boolean {
  const promo = element.closest('.inline-promo');
  return promo === null && (element.closest('.story') !== null || element.querySelector('.story') !== null);
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/[\u2068\u2069]/gu, '');

export const middleOf = (element: Element): { clientX: number; clientY: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { clientX: x + width / 2, clientY: y + height / 2 };
};

/** A mouse's or finger's way, sent to what is on top there, as the browser does. */
export function point(element: Element, type: 'move' | 'click' | 'tap'): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const at = { ...middleOf(element), bubbles: true, composed: true, cancelable: true, detail: type === 'move' ? 0 : 1 };
  const host = document.elementFromPoint(at.clientX, at.clientY)!;
  const target = host.shadowRoot?.elementFromPoint(at.clientX, at.clientY) ?? host;
  const pointerType = type === 'tap' ? 'touch' : 'mouse';
  const send = (event: Event) => target.dispatchEvent(event);
  send(new PointerEvent('pointermove', { ...at, pointerType }));
  if (type === 'move') return;
  send(new PointerEvent('pointerdown', { ...at, pointerType }));
  if (type === 'tap') {
    const touch = new Touch({ identifier: 1, target, clientX: at.clientX, clientY: at.clientY });
    send(new TouchEvent('touchstart', { bubbles: true, composed: true, touches: [touch], changedTouches: [touch] }));
    send(new TouchEvent('touchend', { bubbles: true, composed: true, touches: [], changedTouches: [touch] }));
  }
  send(new MouseEvent('mousedown', at));
  send(new PointerEvent('pointerup', { ...at, pointerType }));
  send(new MouseEvent('mouseup', at));
  send(new PointerEvent('click', { ...at, pointerType }));
}

export const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
