import { parseSites, type SiteProblem } from './filter-list-sites.ts';
import { looksProcedural, selectorProblem } from './selector-check.ts';
import { splitSelectors, type SelectorProblem } from './selector-syntax.ts';
import type { HideRule } from './types.ts';

/**
 * Why a line is no rule that can be kept. `network`: it blocks addresses. `injects`: it would run a script or change styles. `exclusion`: «spare it
 * everywhere but there» cannot be said by rules of ours.
 */
export type FilterProblem = SelectorProblem | SiteProblem | 'network' | 'injects' | 'exclusion';

export interface FilterError {
  /** From 1. */
  readonly line: number;
  /** The line, cut where it is long. */
  readonly text: string;
  readonly problem: FilterProblem;
}

export interface FilterSkip {
  readonly line: number;
  readonly why: 'comment' | 'header' | 'duplicate';
}

export interface FilterList {
  readonly rules: readonly HideRule[];
  readonly errors: readonly FilterError[];
  readonly skipped: readonly FilterSkip[];
}

/** Characters of a line that an error shows, and of a label that is kept. */
const SHOWN = 200;
const LABEL = 120;
const HEADER = '[Adblock Plus 2.0]';
/** `##`, `#@#`, and with signs between what other blockers add: `#?#` extended, `#$#` styles and snippets, `#%#` scripts. */
const SEPARATOR = /#(@?)(\$?\??|%)#/u;
/** AdGuard's way to take elements out of the source. */
const HTML_FILTER = /^[^/|"!]*\$@?\$[a-z*[]/iu;
const METADATA =
  /^(?:title|version|homepage|expires|checksum|redirect|licen[cs]e|last modified|timeupdated|description|syntax|diff-path)\s*:/iu;

/**
 * Reads the hiding rules of a filter list: the cosmetic part of the syntax of Adblock Plus and EasyList, as far as a style sheet can say it.
 * `~site` becomes a rule that spares the same selector there. A comment right before a rule is its label. A line with anything that cannot be kept
 * gives an error and no rule.
 * @param isValid asks a browser, where there is one: what the text alone cannot show
 */
export function parseFilterList(text: string, isValid: (selector: string) => boolean = () => true): FilterList {
  const reading: Reading = { rules: new Map(), errors: [], skipped: [], label: '', inHeader: true };
  text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n|\r/u)
    .forEach((written, at) => readLine(reading, written.trim(), at + 1, isValid));
  return {
    rules: [...reading.rules.values()].filter((kept) => !isOverruled(kept, reading.rules)).map(bare),
    errors: reading.errors,
    skipped: reading.skipped,
  };
}

/** The list as text that this and other blockers read; `parseFilterList` gives the same rules back, labels in one line of at most 120 characters. */
export function formatFilterList(rules: readonly HideRule[]): string {
  const lines = rules.flatMap(({ site, selector, act, label }) => {
    const said = labelFrom(label);
    return [...(said ? [`! ${said}`] : []), `${site}${act === 'hide' ? '##' : '#@#'}${selector}`];
  });
  return [HEADER, '! Title: Safa', '', ...lines, ''].join('\n');
}

interface Kept extends HideRule {
  /** Made of `~site`, not written as a rule. */
  readonly implied: boolean;
}

interface Reading {
  readonly rules: Map<string, Kept>;
  readonly errors: FilterError[];
  readonly skipped: FilterSkip[];
  /** The comment right before. */
  label: string;
  /** Before the first rule and the first empty line stands what a list says of itself. */
  inHeader: boolean;
}

function readLine(reading: Reading, line: string, at: number, isValid: (selector: string) => boolean): void {
  const { label } = reading;
  reading.label = '';
  if (line === '') {
    reading.inHeader = false;
  } else if (/^\[(?!\$)/u.test(line)) {
    reading.skipped.push({ line: at, why: 'header' });
  } else if (isComment(line)) {
    reading.skipped.push({ line: at, why: 'comment' });
    reading.label = commentLabel(line, reading.inHeader);
  } else {
    reading.inHeader = false;
    const read = parseRule(line, label, isValid);
    if (typeof read === 'string') reading.errors.push({ line: at, text: line.slice(0, SHOWN), problem: read });
    else keep(reading, read, at);
  }
}

/** `!`, and `#` with a space as in lists of hosts. */
const isComment = (line: string): boolean => line.startsWith('!') || /^#(?:\s|$|#{2,}\s)/u.test(line);

/** The text of a comment that may name the rule after it: no directive, ruled line, address or word of the list about itself. */
function commentLabel(line: string, inHeader: boolean): string {
  const said = line.startsWith('! ') ? line.slice(2).trim() : '';
  if (/^[-=*#~!]{2}|https?:\/\//u.test(said) || (inHeader && METADATA.test(said))) return '';
  return labelFrom(said);
}

/** One line, no ruled beginning, no address: what comes back as it was. */
function labelFrom(text: string): string {
  const said = text
    .replace(/https?:\/\/\S*/gu, ' ')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/^[-=*#~!\s]{2,}/u, '');
  return Array.from(said).slice(0, LABEL).join('').trim();
}

function keep(reading: Reading, rules: readonly Kept[], line: number): void {
  let isNew = false;
  for (const rule of rules) {
    const key = keyOf(rule);
    const known = reading.rules.get(key);
    if (known && (!known.implied || rule.implied)) continue;
    reading.rules.set(key, rule);
    isNew = true;
  }
  if (!isNew) reading.skipped.push({ line, why: 'duplicate' });
}

const keyOf = ({ site, act, selector }: HideRule): string => `${site}\n${act}\n${selector}`;
const bare = ({ site, selector, act, label }: Kept): HideRule => ({ site, selector, act, label });

/** `~a.com##.x` leaves a.com to the list's own `a.com##.x`. */
function isOverruled(rule: Kept, rules: ReadonlyMap<string, Kept>): boolean {
  return rule.implied && rules.has(keyOf({ ...rule, act: 'hide' }));
}

function parseRule(line: string, label: string, isValid: (selector: string) => boolean): readonly Kept[] | FilterProblem {
  const separator = SEPARATOR.exec(line);
  if (!separator) return HTML_FILTER.test(line) ? 'procedural' : 'network';
  const [written, exception = '', kind] = separator;
  const head = line.slice(0, separator.index);
  const body = line.slice(separator.index + written.length).trim();
  if (head.startsWith('[$')) return 'site';
  if (/[|"!@]/u.test(head) || (head.includes('/') && !head.startsWith('/'))) return /^[^|@"!]*:\/\//u.test(head) ? 'site' : 'network';
  if (kind === '?') return 'procedural';
  if (kind || body.startsWith('+js(')) return 'injects';
  if (body.startsWith('^')) return 'procedural';
  const sites = parseSites(head);
  if (typeof sites === 'string') return sites;
  if (exception && sites.excluded.length > 0) return 'exclusion';
  const selectors = parseSelectors(body, isValid);
  if (typeof selectors === 'string') return selectors;
  const named = sites.named.length > 0 ? sites.named : [''];
  return selectors.flatMap((selector) => [
    ...named.map((site): Kept => ({ site, selector, act: exception ? 'spare' : 'hide', label, implied: false })),
    ...sites.excluded.map((site): Kept => ({ site, selector, act: 'spare', label, implied: true })),
  ]);
}

function parseSelectors(body: string, isValid: (selector: string) => boolean): readonly string[] | FilterProblem {
  if (body === '') return 'empty';
  const parts = splitSelectors(body);
  if (typeof parts === 'string') return looksProcedural(body) ? 'procedural' : parts;
  for (const part of parts) {
    const problem = selectorProblem(part);
    if (problem) return part === '' ? 'malformed' : problem;
    if (!isValid(part)) return 'malformed';
  }
  return parts;
}
