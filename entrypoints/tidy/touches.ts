import type { Growing } from './growth.ts';
import type { Marks } from './marks.ts';
import { WIDE, type Growth, type TidySheet } from './sheet.ts';

/** Mark of a column of which nothing is left to see. */
export const COLUMN = 'column';

/** One change of the layout. */
interface Touched {
  readonly element: Element;
  readonly mark: string;
  /** What lets it grow; null where it is an empty column that goes. */
  readonly declarations: Readonly<Record<string, string>> | null;
}

/** What was done to the layout so far, step by step, so that it can be taken back to any step. */
interface Touches {
  now(): readonly Touched[];
  collapse(element: Element): void;
  /** What an element was given before it keeps. */
  grow(growing: Growing): void;
  backTo(then: readonly Touched[]): void;
}

export function createTouches(sheet: TidySheet, marks: Marks): Touches {
  let touched: readonly Touched[] = [];
  const touch = (step: Touched): void => {
    touched = [...touched, step];
    marks.set(step.element, step.mark);
  };
  const write = (): void => sheet.grow(touched.flatMap(asGrowth));

  return {
    now: () => touched,
    collapse: (element) => touch({ element, mark: COLUMN, declarations: null }),
    grow(growing) {
      for (const [element, declarations] of growing) {
        const before = touched.findLast((each) => each.element === element)?.declarations;
        touch({ element, mark: `${WIDE}${touched.length}`, declarations: { ...before, ...declarations } });
      }
      write();
    },
    backTo(then) {
      for (const { element } of touched.slice(then.length)) {
        const before = then.findLast((each) => each.element === element);
        if (before) marks.set(element, before.mark);
        else marks.clear(element);
      }
      touched = then;
      write();
    },
  };
}

const asGrowth = ({ mark, declarations }: Touched): Growth[] => (declarations ? [{ mark, declarations }] : []);
