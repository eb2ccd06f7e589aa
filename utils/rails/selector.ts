import { finder } from '@medv/finder';
import { selectorProblem } from './selector-check.ts';
import { isLasting, isTelling, lastingStem } from './selector-names.ts';

/** Milliseconds for one element, and selectors to try on the page. */
const PATIENCE = 120;
const TRIES = 1000;
/** The maker tries every combination of an element's names with those of its ancestors: so many of each, the rarest first. */
const CLASSES = 3;
const ATTRIBUTES = 2;
/** Ancestors that may tell an element from others of its kind. */
const ANCESTORS = 12;
/** Steps from a named ancestor down to an element without a name. */
const STEPS = 3;

export interface Selectors {
  /** Matches the element alone. */
  readonly exact: string | null;
  /** Matches it and others of its kind on the page. */
  readonly alike: string | null;
}

export interface SelectorOptions {
  /** Attributes that were put there by us. */
  readonly ours?: readonly string[];
}

/**
 * A selector that matches this element alone, made of what the site's template named: it holds on the next page of the site too.
 * Null where the element and all that is near has no lasting name.
 */
export function selectorFor(element: Element, document: Document, options: SelectorOptions = {}): string | null {
  const names = lastingNames(element, document, options.ours ?? []);
  const { ours = [] } = options;
  const anchorFor = (at: Element) => named(at, document, names) ?? byKind(at, document, ours);
  return anchorFor(element) ?? underAnchor(element, document, anchorFor);
}

/** The same, and one for all of the element's kind. */
export function selectorsFor(element: Element, document: Document, options: SelectorOptions = {}): Selectors {
  return { exact: selectorFor(element, document, options), alike: alikeFor(element, document, options) };
}

interface Names {
  readonly classes: ReadonlySet<string>;
  /** `name=value` */
  readonly attributes: ReadonlySet<string>;
}

function lastingNames(element: Element, document: Document, ours: readonly string[]): Names {
  const classes = new Set<string>();
  const attributes = new Set<string>();
  const counts = new Map<string, number>();
  const countOf = (name: string): number => {
    const known = counts.get(name) ?? Document.prototype.getElementsByClassName.call(document, name).length;
    counts.set(name, known);
    return known;
  };
  let left = ANCESTORS;
  for (let at: Element | null = element; at && left > 0; at = at.parentElement, left--) {
    const own = Array.from(at.classList).filter(isLasting);
    for (const name of own.toSorted((a, b) => countOf(a) - countOf(b)).slice(0, CLASSES)) classes.add(name);
    const telling = Array.from(at.attributes).filter(({ name, value }) => !ours.includes(name) && isTelling(name, value));
    for (const { name, value } of telling.slice(0, ATTRIBUTES)) attributes.add(`${name}=${value}`);
  }
  return { classes, attributes };
}

/** What the library makes of lasting names; null where it is only a way through the tree, which another page has otherwise. */
function named(element: Element, document: Document, names: Names): string | null {
  try {
    const made = finder(element, {
      root: document.documentElement,
      idName: isLasting,
      className: (name) => names.classes.has(name),
      attr: (name, value) => names.attributes.has(`${name}=${value}`),
      timeoutMs: PATIENCE,
      maxNumberOfPathChecks: TRIES,
    });
    return /:nth-/u.test(made) ? null : accepted(made, element, document);
  } catch {
    return null; // it throws where it finds none, and where the page changes meanwhile
  }
}

/** By what its kind is called, alone or inside of something that has a name: for names that are part lasting and part not. */
function byKind(element: Element, document: Document, ours: readonly string[]): string | null {
  const own = kindOf(element, ours);
  if (own === '') return null;
  const alone = accepted(own, element, document);
  if (alone) return alone;
  let left = ANCESTORS;
  for (let at = element.parentElement; at && left > 0; at = at.parentElement, left--) {
    const around = kindOf(at, ours);
    const made = around && accepted(`${around} ${own}`, element, document);
    if (made) return made;
  }
  return null;
}

/** An element without a name of its own, by its place under the nearest ancestor that has one. */
function underAnchor(element: Element, document: Document, anchorFor: (at: Element) => string | null): string | null {
  const steps: string[] = [];
  for (let at = element; steps.length < STEPS;) {
    const { parentElement } = at;
    if (!parentElement || at.localName === 'body') return null;
    steps.unshift(step(at, parentElement));
    at = parentElement;
    const anchor = anchorFor(at);
    const made = anchor && accepted([anchor, ...steps].join(' > '), element, document);
    if (made) return made;
  }
  return null;
}

function step(element: Element, parent: Element): string {
  const tag = CSS.escape(element.localName);
  const same = Array.from(parent.children).filter(({ localName }) => localName === element.localName);
  return same.length === 1 ? tag : `${tag}:nth-of-type(${same.indexOf(element) + 1})`;
}

function accepted(selector: string, element: Element, document: Document): string | null {
  const plain = plainStrings(selector);
  if (selectorProblem(plain) !== null) return null;
  const found = Document.prototype.querySelectorAll.call(document, plain);
  return found.length === 1 && found[0] === element ? plain : null;
}

/** Inside quotes a space needs no escape, and the reader sees the words. */
function plainStrings(selector: string): string {
  return selector.replace(/"[^"]*"/gu, (string) => string.replace(/\\(?=[ ,.:;!?،؛؟/()&«»|+-])/gu, ''));
}

/** All its lasting classes and what it says of itself; else what it is inside of a named parent. At least two on the page. */
function alikeFor(element: Element, document: Document, { ours = [] }: SelectorOptions): string | null {
  const own = kindOf(element, ours);
  const parent = element.parentElement && kindOf(element.parentElement, ours);
  const candidates = [own, parent && `${parent} > ${own || CSS.escape(element.localName)}`];
  for (const candidate of candidates) {
    if (!candidate || selectorProblem(candidate) !== null) continue;
    const found = Array.from(Document.prototype.querySelectorAll.call(document, candidate));
    if (found.length > 1 && found.includes(element)) return candidate;
  }
  return null;
}

function kindOf(element: Element, ours: readonly string[]): string {
  const classes = Array.from(element.classList).filter(isLasting).slice(0, CLASSES);
  if (classes.length > 0) return classes.map((name) => `.${CSS.escape(name)}`).join('');
  const stem = Array.from(element.classList)
    .map(lastingStem)
    .find((name) => name !== null);
  if (stem) return `[class*="${stem}"]`;
  const attribute = Array.from(element.attributes).find(({ name, value }) => !ours.includes(name) && isTelling(name, value));
  return attribute ? `${CSS.escape(element.localName)}[${CSS.escape(attribute.name)}="${attribute.value}"]` : '';
}
