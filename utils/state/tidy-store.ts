import { signal, type ReadonlySignal } from '@preact/signals';
import type { HideRule } from '../rails/types.ts';
import { addRules, removeRule } from '../settings/tidy-settings.ts';
import type { TidyPort, TidySettings } from '../settings/types.ts';
import { createUndo, type Done, type Undo } from './tidy-undo.ts';

/** What is stored, as a signal, and the way to change it: popup and settings page have it in common. */
export interface TidyStore extends Undo {
  /** Null until it is loaded. */
  readonly settings: ReadonlySignal<TidySettings | null>;
  /** The last change could not be kept: storage is full or locked. */
  readonly failed: ReadonlySignal<boolean>;
  /** Resolves with whether it was kept. */
  change(how: (settings: TidySettings) => TidySettings): Promise<boolean>;
  offer(done: Done, back: () => Promise<unknown>): void;
  /** Removes a rule of the reader's, which can be taken back. */
  removeRule(rule: HideRule): Promise<void>;
}

/** @param onTaken hears of everything that is stored, whoever has changed it */
export function createTidyStore(port: TidyPort, ended: AbortSignal, onTaken: () => void = () => undefined): TidyStore {
  const settings = signal<TidySettings | null>(null);
  const failed = signal(false);
  const { last, undo, letStand, offer } = createUndo();
  const take = (next: TidySettings): void => {
    settings.value = next;
    onTaken();
  };
  const change = async (how: (settings: TidySettings) => TidySettings): Promise<boolean> => {
    const stored = await port.update(how).catch(() => null);
    failed.value = stored === null;
    if (stored) take(stored);
    return stored !== null;
  };
  void port.load().then(take, () => (failed.value = true));
  ended.addEventListener('abort', port.watch(take), { once: true });
  return {
    settings,
    failed,
    last,
    undo,
    letStand,
    change,
    offer,
    async removeRule(rule) {
      if (!(await change((now) => removeRule(now, rule)))) return;
      offer({ what: 'removed-rule', name: rule.label || rule.selector }, () => change((now) => addRules(now, [rule])));
    },
  };
}
