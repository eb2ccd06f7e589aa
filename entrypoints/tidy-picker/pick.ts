import type { Translate } from '../../utils/i18n/index.ts';
import type { Picking } from '../../utils/page/picking.ts';
import type { HideRule } from '../../utils/rails/types.ts';
import { at, choose, judge, ofKind, type Choice, type ChoicePorts } from './choice.ts';
import { labelOf } from './describe.ts';
import { createMarks, type Marks } from './marks.ts';
import { createPanel, type Command, type Panel } from './panel.ts';
import { openStage, type Stage } from './stage.ts';
import { viewOf } from './view.ts';
import { firstOf, isChoosable, walk } from './walk.ts';

/** Milliseconds in which the reader can take it back here; afterwards in the settings. */
const UNDO = 10_000;
/** Share of the window's height, from below, in which the pointer sends the panel up. */
const LOW = 0.6;

export interface PickPorts extends Picking {
  readonly t: Translate<'picking' | 'filters'>;
  /** Direction of the interface, not of the page. */
  readonly dir: 'rtl' | 'ltr';
}

/**
 * Lets the reader point at something on the page, by mouse, finger or keys, and hide it on this site for good.
 * Resolves with the rule that was saved once it can no longer be taken back here, or null. The page is then as it was, but for what the rule hides.
 */
export function pick(document: Document, ports: PickPorts, signal: AbortSignal): Promise<HideRule | null> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const finish = (rule: HideRule | null): void => {
      if (ended.signal.aborted) return;
      ports.preview(null);
      ended.abort();
      resolve(rule);
    };
    signal.addEventListener('abort', () => finish(null), { signal: ended.signal });
    if (signal.aborted) finish(null);
    else new Picker(document, ports, finish, ended.signal).open();
  });
}

/** Three phases: the reader points, looks at what is chosen, and has still a moment to take it back. */
class Picker {
  readonly #document: Document;
  readonly #ports: PickPorts;
  readonly #choosing: ChoicePorts;
  readonly #finish: (rule: HideRule | null) => void;
  readonly #signal: AbortSignal;
  readonly #stage: Stage;
  readonly #panel: Panel;
  readonly #marks: Marks;
  readonly #scroll: { readonly x: number; readonly y: number };
  #hasScrolled = false;
  #aimed: Element | null = null;
  #choice: Choice | null = null;
  #previewing = false;
  #saved: HideRule | null = null;
  #isSaving = false;

  constructor(document: Document, ports: PickPorts, finish: (rule: HideRule | null) => void, signal: AbortSignal) {
    this.#document = document;
    this.#ports = ports;
    this.#choosing = { document, ours: ports.ours, forbids: (element) => ports.forbids(element) };
    this.#finish = finish;
    this.#signal = signal;
    this.#scroll = { x: scrollX, y: scrollY };
    this.#stage = openStage(
      document,
      ports.dir,
      {
        aimed: (element, y) => this.#aimAt(element, y),
        clicked: (element) => this.#settle(element),
        changed: () => this.#read(),
        pressed: (event) => this.#press(event),
        lost: () => finish(this.#saved),
      },
      signal,
    );
    this.#marks = createMarks(this.#stage.layer, () => this.#stage.make('div'), signal);
    this.#panel = createPanel(
      this.#stage,
      ports.t,
      (command) => this.#act(command),
      () => this.#read(),
    );
  }

  open(): void {
    this.#stage.glass.role = 'application'; // else a screen reader keeps the arrows to itself
    this.#stage.glass.ariaLabel = this.#ports.t('picker.label');
    this.#signal.addEventListener('abort', () => {
      if (this.#hasScrolled) scrollTo({ left: this.#scroll.x, top: this.#scroll.y, behavior: 'instant' });
    });
    this.#show();
  }

  #aimAt(element: Element | null, y?: number): void {
    if (this.#choice || this.#saved) return;
    if (y !== undefined) this.#stage.panel.classList.toggle('above', y > innerHeight * LOW);
    if (element === this.#aimed) return;
    this.#aimed = element;
    this.#show();
  }

  #settle(element: Element | null): void {
    if (!element || this.#saved || this.#isSaving) return;
    this.#stopPreview();
    this.#aimed = element;
    this.#choice = choose(element, this.#choosing);
    this.#show();
    if (this.#choice) this.#makeWay();
    if (this.#choice) this.#panel.focus('confirm');
    else this.#stage.glass.focus({ preventScroll: true });
  }

  /** The panel goes to the other end of the window where it would lie over what is chosen, unless it would lie over it there too. */
  #makeWay(): void {
    const { panel } = this.#stage;
    const element = this.#choice?.chain[this.#choice.at];
    if (!element) return;
    const covers = (): boolean => {
      const [over, under] = [panel.getBoundingClientRect(), element.getBoundingClientRect()];
      return over.left < under.right && under.left < over.right && over.top < under.bottom && under.top < over.bottom;
    };
    if (!covers()) return;
    panel.classList.toggle('above');
    if (covers()) panel.classList.toggle('above');
  }

  /** What the reader has drawn, chosen or written in the panel. */
  #read(): void {
    if (!this.#choice || this.#isSaving) return;
    const { selector, which, range } = this.#panel.read();
    if (range !== this.#choice.at) this.#choice = at(this.#choice, range, this.#choosing);
    else if (which !== this.#choice.which) this.#choice = ofKind(this.#choice, which);
    else this.#choice = { ...this.#choice, selector };
    this.#stopPreview();
    this.#show();
  }

  #act(command: Command): void {
    switch (command) {
      case 'confirm':
        void this.#confirm();
        break;
      case 'preview':
        this.#togglePreview();
        break;
      case 'narrower':
      case 'wider':
        this.#step(command === 'wider' ? 1 : -1);
        break;
      case 'undo':
        void this.#undo();
        break;
      case 'move':
        this.#stage.panel.classList.toggle('above');
        break;
      case 'cancel':
      case 'close':
        this.#finish(this.#saved);
    }
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    const typing = this.#panel.typing();
    // A key held down would choose, and then hide what it has just chosen.
    if (event.repeat && (key === 'Enter' || key === ' ') && typing !== 'text') return event.preventDefault();
    if (key === 'Escape') this.#leave();
    else if (key === 'Tab' && (this.#choice || this.#saved)) this.#panel.tab(event.shiftKey);
    else if (this.#saved) return;
    else if (this.#choice) {
      // Enter in a field would press the form's first button.
      if (key === 'Enter' && typing) void this.#confirm();
      else if (typing !== 'text' && /^[+=-]$/u.test(key)) {
        this.#step(key === '-' ? -1 : 1);
        this.#makeWay();
      } else return;
    } else if (key === 'Enter' || key === ' ') this.#settle(this.#aimed);
    else if (!this.#walk(key, event.shiftKey)) return;
    event.preventDefault();
  }

  #walk(key: string, shift: boolean): boolean {
    if (!/^(?:Arrow|Tab$|[+=-]$)/u.test(key)) return false;
    const to = /^[+=]$/u.test(key) ? 'ArrowUp' : key === '-' ? 'ArrowDown' : key;
    const from = this.#aimed?.isConnected ? this.#aimed : null;
    const next = from ? walk(from, to, shift) : this.#start();
    if (!next) return true;
    const { x, y } = { x: scrollX, y: scrollY };
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.#hasScrolled ||= scrollX !== x || scrollY !== y;
    const { top, bottom } = next.getBoundingClientRect();
    this.#aimAt(next, (top + bottom) / 2);
    return true;
  }

  /** The middle of the window is what the reader looks at. */
  #start(): Element | null {
    const middle = this.#stage.elementAt(innerWidth / 2, innerHeight / 2);
    return middle && isChoosable(middle) ? middle : firstOf(this.#document.body);
  }

  #leave(): void {
    if (this.#saved || !this.#choice) return this.#finish(this.#saved);
    this.#stopPreview();
    this.#choice = null;
    this.#show();
    this.#stage.glass.focus({ preventScroll: true });
  }

  #step(by: number): void {
    if (!this.#choice || this.#isSaving) return;
    this.#stopPreview();
    this.#choice = at(this.#choice, this.#choice.at + by, this.#choosing);
    this.#show();
  }

  #togglePreview(): void {
    if (!this.#choice || judge(this.#choice.selector, this.#choosing).problem) return;
    this.#previewing = !this.#previewing;
    this.#ports.preview(this.#previewing ? this.#choice.selector : null);
    this.#show();
  }

  #stopPreview(): void {
    if (this.#previewing) this.#ports.preview(null);
    this.#previewing = false;
  }

  async #confirm(): Promise<void> {
    const choice = this.#choice;
    if (!choice || this.#isSaving || judge(choice.selector, this.#choosing).problem) return;
    const label = labelOf(choice.chain[choice.at]!);
    const rule: HideRule = { site: this.#ports.site, selector: choice.selector, act: 'hide', label };
    this.#isSaving = true;
    this.#ports.preview(rule.selector);
    try {
      await this.#ports.save(rule);
    } catch {
      this.#ports.preview(null);
      this.#isSaving = this.#previewing = false;
      return this.#show(this.#ports.t('picker.failed'));
    }
    this.#saved = rule;
    if (this.#signal.aborted) return;
    this.#show();
    this.#panel.focus('undo');
    const timer = setTimeout(() => this.#finish(rule), UNDO);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
  }

  async #undo(): Promise<void> {
    if (!this.#saved) return;
    const rule = this.#saved;
    // Where it fails the rule is kept, and the panel stays as it says.
    await this.#ports.undo(rule).then(
      () => this.#finish(null),
      () => undefined,
    );
  }

  #show(failure = ''): void {
    const shown = { choice: this.#choice, aimed: this.#aimed, saved: this.#saved, previewing: this.#previewing, failure };
    const { panel, marked, look } = viewOf(shown, this.#choosing, this.#ports);
    this.#marks.show(marked, look);
    this.#panel.show(panel);
  }
}
