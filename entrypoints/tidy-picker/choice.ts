import type { SelectorProblem } from '../../utils/rails/selector-syntax.ts';
import { isSelector, selectorProblem } from '../../utils/rails/selector-check.ts';
import { selectorsFor, type Selectors } from '../../utils/rails/selector.ts';
import type { Which } from './panel.ts';
import { widerAndWider } from './walk.ts';

/** What is chosen to be hidden. */
export interface Choice {
  /** From the element that was pointed at to the widest that may go. */
  readonly chain: readonly Element[];
  readonly at: number;
  readonly made: Selectors;
  readonly which: Which;
  /** As made, or as the reader has written it since. */
  readonly selector: string;
}

/** `story`: it would hide what must stay. `nothing`: nothing on this page. `unnamed`: none could be made and none is written. */
export type ChoiceProblem = SelectorProblem | 'story' | 'nothing' | 'unnamed';

export interface Verdict {
  readonly matches: readonly Element[];
  readonly problem: ChoiceProblem | null;
}

export interface ChoicePorts {
  readonly document: Document;
  readonly ours: readonly string[];
  forbids(element: Element): boolean;
}

/** Null where the element must stay. */
export function choose(element: Element, ports: ChoicePorts): Choice | null {
  const chain = widerAndWider(element, ports.forbids);
  return chain.length === 0 ? null : at({ chain, at: 0, made: { exact: null, alike: null }, which: 'exact', selector: '' }, 0, ports);
}

/** The same place, so much wider or narrower. */
export function at(choice: Choice, step: number, { document, ours }: ChoicePorts): Choice {
  const to = Math.min(Math.max(step, 0), choice.chain.length - 1);
  const made = selectorsFor(choice.chain[to]!, document, { ours });
  const which = made.exact === null && made.alike !== null ? 'alike' : 'exact';
  return { ...choice, at: to, made, which, selector: made[which] ?? '' };
}

export function ofKind(choice: Choice, which: Which): Choice {
  return { ...choice, which, selector: choice.made[which] ?? '' };
}

export function judge(selector: string, { document, forbids }: ChoicePorts): Verdict {
  if (selector === '') return { matches: [], problem: 'unnamed' };
  const problem = selectorProblem(selector) ?? (isSelector(selector, document) ? null : 'malformed');
  if (problem) return { matches: [], problem };
  const matches = matchesOf(selector, document);
  if (matches.some(forbids)) return { matches, problem: 'story' };
  return { matches, problem: matches.length === 0 ? 'nothing' : null };
}

/** By the prototype: a page may shadow its document's methods. */
export function matchesOf(selector: string, document: Document): readonly Element[] {
  return Array.from(Document.prototype.querySelectorAll.call(document, selector));
}
