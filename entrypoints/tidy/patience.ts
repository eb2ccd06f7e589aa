import type { Rail } from '../../utils/rails/types.ts';
import { createBrake } from './brake.ts';

/** How often a page may make us do the same again: a page that works against us is left alone in the end. */
export interface Patience {
  /** The story is read again. */
  reads(): boolean;
  /** The columns are measured again. */
  measures(): boolean;
  /** Something that came is looked through. */
  finds(): boolean;
  /** Something is hidden that looks like what the page has thrown away after it was hidden. */
  returns(rail: Rail): boolean;
  /** The page has another address: its story may be read as often as the former one's. */
  newPage(): void;
}

const MINUTE = 60_000;
const READINGS_OF_A_PAGE = 8;
const READINGS = 20;
const MEASURES = 20;
const FINDS = 600;
const RETURNS = 20;
const MOST_LABELS = 500;

export function createPatience(): Patience {
  const reads = createBrake(READINGS, MINUTE);
  let readsHere = createBrake(READINGS_OF_A_PAGE, Number.POSITIVE_INFINITY);
  return {
    reads: () => readsHere() && reads(),
    measures: createBrake(MEASURES, MINUTE),
    finds: createBrake(FINDS, MINUTE),
    returns: createReturns(),
    newPage() {
      readsHere = createBrake(READINGS_OF_A_PAGE, Number.POSITIVE_INFINITY);
    },
  };
}

function createReturns(): Patience['returns'] {
  const last = new Map<string, { readonly element: WeakRef<Element>; readonly brake: () => boolean }>();
  return ({ kind, label, elements: [element] }) => {
    if (!element) return false;
    const key = `${kind} ${label}`;
    const before = last.get(key);
    const brake = before?.brake ?? createBrake(RETURNS, MINUTE);
    if (last.size > MOST_LABELS) last.clear();
    last.set(key, { element: new WeakRef(element), brake });
    const hasReturned = before !== undefined && !before.element.deref()?.isConnected;
    return !hasReturned || brake();
  };
}
