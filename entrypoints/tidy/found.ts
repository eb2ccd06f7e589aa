import { openingWords } from '../../utils/rails/claims.ts';
import type { HiddenRail } from '../../utils/messages/protocol.ts';
import type { Protection, Rail } from '../../utils/rails/types.ts';
import { named, type PageRule, type PageRules } from './page-rules.ts';

/** Something that is hidden in the page, or would be were its kind switched on. */
export interface Entry extends HiddenRail {
  readonly elements: readonly Element[];
  /** The rule that hides it; null where it was found. */
  readonly rule: PageRule | null;
}

/** What was found in the page, by the finder and by rules, each with a number that is good while the page lives. */
export interface Found {
  readonly entries: readonly Entry[];
  /** What a look at the whole page has found takes the place of all that was known. */
  replace(rails: readonly Rail[], rules: PageRules, protection: Protection): void;
  /** What has come later; answers the new ones. */
  add(rails: readonly Rail[], rules: PageRules, protection: Protection): readonly Entry[];
  show(which: 'all' | readonly number[], shown: boolean): void;
}

export function createFound(document: Document): Found {
  let entries: readonly Entry[] = [];
  let count = 0;
  let allShown = false;
  const shown = new Set<number>();
  const numbers = new Map<string, number>();
  const elementNumbers = new WeakMap<Element, number>();

  const numberOf = ({ elements, rule }: Pick<Entry, 'elements' | 'rule'>): number => {
    const known = rule ? numbers.get(rule.rule.selector) : elementNumbers.get(elements[0]!);
    const number = known ?? ++count;
    if (rule) numbers.set(rule.rule.selector, number);
    else elementNumbers.set(elements[0]!, number);
    if (known === undefined && allShown) shown.add(number);
    return number;
  };
  const numbered = (entry: Omit<Entry, 'id' | 'shown'>): Entry => {
    const id = numberOf(entry);
    return { ...entry, id, shown: shown.has(id) };
  };
  const byRules = (rails: readonly Known[], rules: PageRules): Entry[] =>
    rules.all
      .filter(({ rule, state }) => rule.act === 'hide' && state === 'hides')
      .map((rule) => numbered(ruleEntry(document, rule, rails)));

  return {
    get entries() {
      return entries;
    },
    replace(rails, rules, protection) {
      const ruled = byRules(rails, rules);
      entries = [...ruled, ...free(rails, ruled, rules, protection).map((rail) => numbered({ ...rail, rule: null }))];
    },
    add(rails, rules, protection) {
      const known = entries.filter(({ rule }) => rule === null);
      const ruled = byRules([...known, ...rails], rules);
      const fresh = free(rails, [...ruled, ...known], rules, protection).map((rail) => numbered({ ...rail, rule: null }));
      // What stood alone and now stands in something greater is that one's business.
      const kept = known.filter((entry) => isThere(entry) && !fresh.some((other) => isWithin(entry, other)));
      entries = [...ruled, ...kept, ...fresh];
      return fresh;
    },
    show(which, isShown) {
      if (which === 'all') allShown = isShown;
      for (const id of which === 'all' ? entries.map((entry) => entry.id) : which) {
        if (isShown) shown.add(id);
        else shown.delete(id);
      }
      if (which === 'all' && !isShown) shown.clear();
      entries = entries.map((entry) => ({ ...entry, shown: shown.has(entry.id) }));
    },
  };
}

export const isThere = ({ elements }: Entry): boolean => elements.some((element) => element.isConnected);

const isWithin = (entry: Entry, other: Entry): boolean =>
  entry.elements.every((element) => other.elements.some((outer) => outer !== element && outer.contains(element)));

/** Rails that may be hidden and that nothing hides already. */
function free(rails: readonly Rail[], taken: readonly Entry[], rules: PageRules, protection: Protection): Rail[] {
  const boxes = taken.flatMap(({ elements }) => elements);
  const seen = taken.filter(({ shown }) => shown).flatMap(({ elements }) => elements);
  return rails.filter(({ elements }) =>
    elements.every(
      (element) =>
        element.isConnected &&
        !boxes.some((box) => box.contains(element)) &&
        !seen.some((box) => element.contains(box)) &&
        !protection.forbids(element) &&
        !rules.isSpared(element),
    ),
  );
}

type Known = Pick<Entry, 'kind' | 'label' | 'elements'>;

/** What a rule hides, as far as the finder knows it too with the finder's own words. */
function ruleEntry(document: Document, rule: PageRule, rails: readonly Known[]): Omit<Entry, 'id' | 'shown'> {
  const elements = named(document, rule.rule.selector);
  const alike = rails.find((rail) =>
    rail.elements.some((own) => elements.some((element) => element.contains(own) || own.contains(element))),
  );
  const { selector, label } = rule.rule;
  const words = label || alike?.label || (elements[0] && openingWords(elements[0]));
  return { kind: alike?.kind ?? 'rule', label: words || selector, reasons: [{ why: 'rule', selector }], elements, rule };
}
