import type { Translate } from '../../utils/i18n/index.ts';
import type { Stage } from './stage.ts';

export type Command = 'confirm' | 'preview' | 'cancel' | 'narrower' | 'wider' | 'undo' | 'close' | 'move';
export type Which = 'exact' | 'alike';
type Phase = 'aim' | 'settled' | 'done';

/** What the panel shows. */
export interface PanelState {
  readonly phase: Phase;
  /** What is under the pointer, chosen, or done: a sentence, said aloud too. */
  readonly said: string;
  /** Why not, or how much the selector matches. */
  readonly status: string;
  readonly refused: boolean;
  readonly selector: string;
  readonly which: Which;
  /** Places of the kind; 0 where there is no such choice. */
  readonly alike: number;
  /** Steps from the narrowest choice to the widest, and the one that is taken. */
  readonly range: { readonly at: number; readonly widest: number; readonly text: string };
  readonly previewing: boolean;
}

export interface PanelInput {
  readonly selector: string;
  readonly which: Which;
  readonly range: number;
}

export interface Panel {
  show(state: PanelState): void;
  /** What the reader has written and drawn. */
  read(): PanelInput;
  focus(what: 'confirm' | 'undo'): void;
  /** Moves on among the panel's own controls, round and round. */
  tab(back: boolean): void;
  /** Whether the reader writes in the field, or moves the slider: then keys are theirs. */
  typing(): 'text' | 'range' | 'radio' | null;
}

/** The panel's parts, put together once; `show` fills them in. */
export function createPanel(
  stage: Stage,
  t: Translate<'picking' | 'filters'>,
  act: (command: Command) => void,
  changed: () => void,
): Panel {
  const parts = build(stage, t);
  stage.panel.addEventListener('submit', (event) => {
    event.preventDefault();
    act((event.submitter as HTMLButtonElement | null)?.value as Command);
  });
  // Does not leave the shadow tree, unlike `input`.
  stage.panel.addEventListener('change', changed);
  const controls = (): HTMLElement[] =>
    Array.from(stage.panel.querySelectorAll<HTMLElement>('button, input')).filter(
      (control) => control.checkVisibility() && !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
    );

  return {
    show: (state) => fill(stage, parts, state, t),
    read: () => ({
      selector: parts.selector.value.trim(),
      which: parts.alike.checked ? 'alike' : 'exact',
      range: Number(parts.range.value),
    }),
    focus: (what) => parts.buttons[what].focus(),
    tab(back) {
      const all = controls();
      const at = all.indexOf(stage.root.activeElement as HTMLElement);
      all.at((at + (back ? -1 : 1) + (at < 0 && back ? 1 : 0)) % all.length)?.focus();
    },
    typing() {
      const { activeElement } = stage.root;
      if (!(activeElement instanceof HTMLInputElement)) return null;
      return activeElement.type === 'text' ? 'text' : activeElement.type === 'range' ? 'range' : 'radio';
    },
  };
}

interface Parts {
  readonly said: HTMLElement;
  readonly keys: HTMLElement;
  readonly fields: HTMLElement;
  readonly range: HTMLInputElement;
  readonly which: HTMLElement;
  readonly exact: HTMLInputElement;
  readonly alike: HTMLInputElement;
  readonly alikeText: HTMLElement;
  readonly selector: HTMLInputElement;
  readonly status: HTMLElement;
  readonly buttons: Readonly<Record<Command, HTMLButtonElement>>;
}

function build({ make, panel }: Stage, t: Translate<'picking' | 'filters'>): Parts {
  const text = (tag: 'p' | 'h2' | 'span' | 'legend', name: string, words = ''): HTMLElement => {
    const element = make(tag);
    element.className = name;
    element.textContent = words;
    return element;
  };
  const input = (type: string, label: string): HTMLInputElement => Object.assign(make('input'), { type, ariaLabel: label });
  const button = (value: Command, words: string, look = 'button button-quiet small'): HTMLButtonElement =>
    Object.assign(make('button'), { type: 'submit', value, className: look, textContent: words });
  const said = text('p', 'said');
  said.role = 'status';
  const status = text('p', 'status');
  status.role = 'status';
  const selector = Object.assign(input('text', t('picker.selector')), { dir: 'ltr', className: 'selector', spellcheck: false });
  selector.autocapitalize = 'none';
  const range = Object.assign(input('range', t('picker.range')), { min: '0', step: '1' });
  const [narrower, wider] = [button('narrower', t('picker.narrower')), button('wider', t('picker.wider'))];
  const [exact, alike] = [input('radio', t('picker.exact')), input('radio', '')];
  exact.name = alike.name = 'which';
  const alikeText = text('span', '');
  const which = row(make, 'which', labelled(make, exact, text('span', '', t('picker.exact'))), labelled(make, alike, alikeText));
  which.role = 'radiogroup';
  which.ariaLabel = t('picker.which');
  const buttons = {
    confirm: button('confirm', t('picker.confirm'), 'button small'),
    preview: button('preview', t('picker.preview')),
    undo: button('undo', t('picker.undo'), 'button small'),
    cancel: button('cancel', t('picker.cancel')),
    close: button('close', t('picker.close')),
    narrower,
    wider,
    move: button('move', t('picker.move')),
  };
  const keys = text('p', 'keys', t('picker.keys'));
  const fields = row(make, 'fields', row(make, 'range', narrower, range, wider), which, selector);
  const { confirm, preview, undo, cancel, close, move } = buttons;
  panel.ariaLabel = t('picker.label');
  panel.append(said, keys, fields, status, row(make, 'actions', confirm, undo, preview, cancel, close, move));
  return { said, keys, fields, range, which, exact, alike, alikeText, selector, status, buttons };
}

function row(make: Stage['make'], name: string, ...children: Element[]): HTMLElement {
  const made = make('div');
  made.className = name;
  made.append(...children);
  return made;
}

function labelled(make: Stage['make'], input: HTMLInputElement, words: HTMLElement): HTMLElement {
  const label = make('label');
  label.className = 'radio';
  label.append(input, words);
  return label;
}

function fill({ panel, root }: Stage, parts: Parts, state: PanelState, t: Translate<'picking' | 'filters'>): void {
  const { phase, range } = state;
  const { confirm, preview, undo, cancel, close, narrower, wider } = parts.buttons;
  panel.dataset['phase'] = phase;
  say(parts.said, state.said);
  say(parts.status, state.status);
  parts.status.classList.toggle('refused', state.refused);
  parts.keys.hidden = phase !== 'aim';
  parts.fields.hidden = phase !== 'settled';
  parts.range.max = String(range.widest);
  parts.range.value = String(range.at);
  parts.range.ariaValueText = range.text;
  narrower.ariaDisabled = String(range.at === 0);
  wider.ariaDisabled = String(range.at === range.widest);
  parts.which.hidden = state.alike === 0;
  parts.exact.checked = state.which === 'exact';
  parts.alike.checked = state.which === 'alike';
  parts.alikeText.textContent = t('picker.alike', { count: state.alike });
  parts.alike.ariaLabel = parts.alikeText.textContent;
  // What is being written is not written over.
  if (root.activeElement !== parts.selector) parts.selector.value = state.selector;
  parts.selector.ariaInvalid = String(state.refused);
  for (const button of [confirm, preview]) {
    button.hidden = phase !== 'settled';
    button.ariaDisabled = String(state.refused);
  }
  preview.ariaPressed = String(state.previewing);
  undo.hidden = close.hidden = phase !== 'done';
  cancel.hidden = phase === 'done';
}

/** A live region that is filled with what it says already would be read again. */
function say(region: HTMLElement, words: string): void {
  if (region.textContent !== words) region.textContent = words;
}
