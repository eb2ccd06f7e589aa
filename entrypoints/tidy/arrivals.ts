import type { Idle } from './timing.ts';

export interface Arrivals {
  /** Some of the outermost elements that have come into the page; never many at once. */
  arrived(roots: readonly Element[]): void;
  /** The page has written over the attribute. */
  rewritten(element: Element): void;
  /** Something has come or gone; once before the elements of a turn. */
  changed(): void;
}

/** Elements that one turn takes without asking whether there is time left. */
const HANDFUL = 25;
/** Milliseconds that have to be left for another handful. */
const ENOUGH = 4;

/** Watches what comes into the page and what the page does to the attribute. The observer only notes; the work waits for idle time, in handfuls. */
export function watchArrivals(document: Document, attribute: string, idle: Idle, on: Arrivals, signal: AbortSignal): void {
  let waiting = new Set<Element>();
  let callOff: (() => void) | null = null;

  const turn = (timeLeft: () => number): void => {
    callOff = null;
    on.changed();
    let roots = outermost(waiting);
    waiting = new Set();
    do {
      on.arrived(roots.slice(0, HANDFUL));
      roots = roots.slice(HANDFUL);
    } while (roots.length > 0 && timeLeft() >= ENOUGH && !signal.aborted);
    if (roots.length === 0 || signal.aborted) return;
    waiting = new Set([...roots, ...waiting]);
    callOff ??= idle(turn);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') on.rewritten(target as Element);
      else for (const node of addedNodes) if (node.nodeType === 1) waiting.add(node as Element);
    }
    if (records.some(({ type }) => type === 'childList')) callOff ??= idle(turn);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: [attribute] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
  });
}

/** Those that are in the page, and in none of the others. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let at = element.parentElement; at; at = at.parentElement) if (elements.has(at)) return false;
    return true;
  });
}
