import { signal, type ReadonlySignal } from '@preact/signals';

/** What was done and can be taken back. */
export type Done =
  | { readonly what: 'spared' | 'removed-rule' | 'removed-site'; readonly name: string }
  | { readonly what: 'imported'; readonly count: number };

export interface Undo {
  /** The last thing done; null where there is none, or it was taken back. */
  readonly last: ReadonlySignal<Done | null>;
  /** Takes it back, once. */
  undo(): Promise<void>;
  /** Lets it stand: nothing more is said of it. */
  letStand(): void;
}

/** Room for one thing that can be taken back: the newer takes the place of the older. */
export function createUndo(): Undo & { offer(done: Done, back: () => Promise<unknown>): void } {
  const last = signal<Done | null>(null);
  let takeBack: (() => Promise<unknown>) | null = null;
  return {
    last,
    offer(done, back) {
      takeBack = back;
      last.value = done;
    },
    async undo() {
      const back = takeBack;
      takeBack = null;
      await back?.();
      if (takeBack === null) last.value = null;
    },
    letStand() {
      takeBack = null;
      last.value = null;
    },
  };
}
