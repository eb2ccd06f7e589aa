import type { HideRule, Protection, RuleState } from '../../utils/rails/types.ts';
import { isSelector } from './sheet.ts';

/** One rule on this page. */
export interface PageRule {
  readonly rule: HideRule;
  readonly from: 'reader' | 'site';
  state: RuleState;
}

export interface PageRules {
  /** All that hold here, but for those that a rule to spare takes back. */
  readonly all: readonly PageRule[];
  /** Those that may hide something: what matches nothing yet may match what comes later. */
  live(): readonly PageRule[];
  /** Judges each rule by what it names in the page now; one that names what must stay is out for as long as the page lives. */
  check(protection: Protection): void;
  /** One of them names something in what has come into the page. */
  hit(roots: readonly Element[]): boolean;
  /** A rule wants this left alone, or something in it, or what it stands in. */
  isSpared(element: Element): boolean;
}

interface Sources {
  /** Selectors of the site's own rule. */
  readonly site: readonly string[];
  /** The reader's rules that hold on this host. */
  readonly reader: readonly HideRule[];
  readonly host: string;
}

export function createPageRules(document: Document, { site, reader, host }: Sources): PageRules {
  const toRule = (rule: HideRule, from: PageRule['from']): PageRule => ({
    rule,
    from,
    state: !isSelector(document, rule.selector) ? 'no-selector' : rule.act === 'spare' ? 'spares' : 'hides',
  });
  const spared = new Set(reader.filter(({ act }) => act === 'spare').map(({ selector }) => selector));
  const own = reader.map((rule) => toRule(rule, 'reader'));
  const given = site.map((selector) => toRule({ site: host, selector, act: 'hide', label: '' }, 'site'));
  const all = [...given, ...own].filter(({ rule }) => rule.act === 'spare' || !spared.has(rule.selector));
  const sparing = all.filter(({ state }) => state === 'spares').map(({ rule }) => rule.selector);
  const live = () => all.filter(({ rule, state }) => rule.act === 'hide' && (state === 'hides' || state === 'matches-nothing'));

  return {
    all,
    live,
    check(protection) {
      for (const each of all) if (each.state !== 'no-selector') each.state = stateOn(document, each, protection);
    },
    hit(roots) {
      const any = live()
        .map(({ rule }) => rule.selector)
        .join(', ');
      return any !== '' && roots.some((root) => root.matches(any) || root.querySelector(any) !== null);
    },
    isSpared: (element) => sparing.some((selector) => element.closest(selector) !== null || element.querySelector(selector) !== null),
  };
}

function stateOn(document: Document, { rule, state }: PageRule, protection: Protection): RuleState {
  if (state === 'touches-story') return state;
  const elements = named(document, rule.selector);
  if (elements.length === 0) return 'matches-nothing';
  if (rule.act === 'spare') return 'spares';
  return elements.some((element) => protection.forbids(element)) ? 'touches-story' : 'hides';
}

/** What a rule's selector names on the page. */
export const named = (document: Document, selector: string): readonly Element[] =>
  Array.from(Document.prototype.querySelectorAll.call(document, selector));
