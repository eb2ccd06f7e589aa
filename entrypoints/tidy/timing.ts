import { shielded } from '../../utils/page/shielded.ts';

/** Calls back when the page is idle, with a way to ask how many milliseconds it will be; the returned function calls it off. */
export type Idle = (run: (timeLeft: () => number) => void) => () => void;

/** Idle time of a window; where the browser knows none, soon. */
export function idleOf(window: Window): Idle {
  const { requestIdleCallback, cancelIdleCallback } = window;
  if (typeof requestIdleCallback !== 'function') {
    return (run) => {
      const timer = window.setTimeout(run, SOON, () => 0);
      return () => window.clearTimeout(timer);
    };
  }
  return (run) => {
    const handle = requestIdleCallback.call(window, (deadline) => run(() => deadline.timeRemaining()), { timeout: LATEST });
    return () => cancelIdleCallback.call(window, handle);
  };
}

const SOON = 50;
/** Milliseconds after which a busy page is worked on all the same. */
const LATEST = 500;

/** Once the page's own markup is all there; at once where it is. */
export function whenParsed(document: Document, then: () => void, signal: AbortSignal): void {
  const page = shielded(document);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', then, { once: true, signal });
  else then();
}

/** Calls back once a while after it was last not waiting. */
export function soon(document: Document, ms: number, run: () => void, signal: AbortSignal): () => void {
  const window = shielded(document).defaultView!;
  let timer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return () => {
    if (signal.aborted || timer !== 0) return;
    timer = window.setTimeout(() => {
      timer = 0;
      run();
    }, ms);
  };
}

/** Pages send `resize` themselves, to have their own parts laid out. */
export function onNewWidth(document: Document, changed: () => void, signal: AbortSignal): void {
  const window = shielded(document).defaultView!;
  let width = window.innerWidth;
  const look = (): void => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    changed();
  };
  window.addEventListener('resize', look, { signal });
}
