import { signal, type Signal } from '@preact/signals';
import type { TidyReport } from '../messages/protocol.ts';

interface Ports {
  readonly page: { report(): Promise<TidyReport | null> };
  wait(ms: number): Promise<void>;
  readonly signal: AbortSignal;
}

interface Follower {
  readonly report: Signal<TidyReport | null>;
  /** The page's script has not answered for so long that it won't before the page is loaded anew. */
  readonly silent: Signal<boolean>;
  /** Begins to ask; called again, begins anew. */
  follow(): void;
}

/** Milliseconds between two questions to the page: while its script is being put in, and later, when rails may still arrive. */
const SOON = 250;
const LATER = 2000;
/** Questions in vain after which the page is taken for silent. */
const PATIENCE = 12;

/** Asks the page's script what it hides, often at first and then now and again, until the popup ends. */
export function createFollower({ page, wait, signal: ended }: Ports): Follower {
  const report = signal<TidyReport | null>(null);
  const silent = signal(false);
  let run = 0;

  const ask = async (mine: number): Promise<void> => {
    const isOver = () => ended.aborted || mine !== run;
    for (let inVain = 0; !isOver();) {
      const next = await page.report().catch(() => null);
      if (isOver()) return;
      inVain = next?.on || next?.failed !== undefined ? 0 : inVain + 1;
      report.value = next;
      silent.value = inVain > PATIENCE;
      await wait(inVain === 0 || silent.value ? LATER : SOON);
    }
  };
  return { report, silent, follow: () => void ask(++run) };
}
