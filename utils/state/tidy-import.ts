import { parseFilterList, type FilterError } from '../rails/filter-list.ts';
import type { HideRule } from '../rails/types.ts';
import { addRules, removeRule } from '../settings/tidy-settings.ts';
import type { TidyStore } from './tidy-store.ts';

/** What came of an import. */
export interface Imported {
  readonly added: number;
  /** Rules that were there already, and lines that say again what another says. */
  readonly known: number;
  /** Rules for which there was no room. */
  readonly left: number;
  /** Lines that are no rules. */
  readonly errors: readonly FilterError[];
}

/**
 * Adds the rules of a filter list to the reader's own, as far as there is room; the whole of it can be taken back.
 * @param onUndone hears that it was
 * @returns null where nothing could be stored
 */
export async function importRules(
  store: TidyStore,
  text: string,
  isSelector: (selector: string) => boolean,
  onUndone: () => void,
): Promise<Imported | null> {
  const { rules, errors, skipped } = parseFilterList(text, isSelector);
  const before = store.settings.peek()?.rules ?? [];
  if (!(await store.change((now) => addRules(now, rules)))) return null;
  const after = store.settings.peek()?.rules ?? [];
  const added = missingIn(before, rules).filter(isIn(after));
  const left = missingIn(after, rules).length;
  const repeated = skipped.filter(({ why }) => why === 'duplicate').length;
  if (added.length > 0) {
    const replaced = missingIn(after, before);
    store.offer({ what: 'imported', count: added.length }, async () => {
      onUndone();
      await store.change((now) => addRules(added.reduce(removeRule, now), replaced));
    });
  }
  return { added: added.length, known: rules.length - added.length - left + repeated, left, errors };
}

const keyOf = ({ site, selector, act }: HideRule): string => JSON.stringify([site, selector, act]);

function isIn(rules: readonly HideRule[]): (rule: HideRule) => boolean {
  const keys = new Set(rules.map(keyOf));
  return (rule) => keys.has(keyOf(rule));
}

function missingIn(rules: readonly HideRule[], wanted: readonly HideRule[]): HideRule[] {
  const has = isIn(rules);
  return wanted.filter((rule) => !has(rule));
}
