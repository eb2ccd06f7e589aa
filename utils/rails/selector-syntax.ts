/** What is wrong with the text of one selector, as far as the text alone can tell. */
export type SelectorProblem = 'empty' | 'long' | 'unsafe' | 'unbalanced' | 'list' | 'procedural' | 'malformed' | 'broad';

/** `.promo`, `[role="complementary"]`, `:has(> .ad)`: one condition on one element. */
export type Simple =
  | { readonly is: 'tag' | 'id' | 'class'; readonly name: string }
  | { readonly is: 'attribute'; readonly name: string; readonly value: string | null }
  | { readonly is: 'pseudo'; readonly name: string; readonly args: string | null };

/** Conditions on one element, and the combinator that stands before it: a space, `>`, `+`, `~`; empty before the first. */
export interface Compound {
  readonly combinator: string;
  readonly simples: readonly Simple[];
}

/** Brackets in brackets; no list that is in use comes near, and what takes a selector apart doubles its work with each. */
const DEEPEST = 8;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** Controls, line ends and marks that turn the direction of writing: nothing of the kind belongs in a selector, and they can hide what it says. */
const CONTROLS = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const ESCAPE = String.raw`\\(?:[\da-fA-F]{1,6}\s?|[^\da-fA-F])`;
const LETTER = String.raw`[\p{L}\p{M}_\u00a0-\u{10ffff}]`;
const IDENTIFIER = new RegExp(`(?:--?)?(?:${LETTER}|${ESCAPE})(?:${LETTER}|[\\p{N}-]|${ESCAPE})*`, 'uy');
const ATTRIBUTE = /^\s*([^\s~|^$*=\]]+)\s*(?:[~|^$*]?=\s*(.*?)\s*)?$/su;

/**
 * The parts of a selector list, split at its outer commas; or what keeps it out of a style sheet.
 * Braces, comments, at-signs and semicolons outside of a string could end the rule that the selector stands in, and begin another.
 */
export function splitSelectors(text: string): readonly string[] | 'unsafe' | 'unbalanced' | 'long' {
  if (CONTROLS.test(text)) return 'unsafe';
  const open: string[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') {
      if (at + 1 === text.length) return 'unsafe'; // it would escape what follows in the sheet
      at++;
    } else if (sign === '"' || sign === "'") {
      at = endOfString(text, at);
      if (at < 0) return 'unbalanced';
    } else if ('{};@<&`'.includes(sign) || text.startsWith('/*', at) || text.startsWith('*/', at)) {
      return 'unsafe';
    } else if (sign in CLOSING) {
      if (open.push(CLOSING[sign]!) > DEEPEST) return 'long';
    } else if (sign === ')' || sign === ']') {
      if (open.pop() !== sign) return 'unbalanced';
    } else if (sign === ',' && open.length === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  if (open.length > 0) return 'unbalanced';
  return [...parts, text.slice(from).trim()];
}

/** Where the string that opens here closes; -1 where it does not. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from]) return at;
  }
  return -1;
}

/** One selector that `splitSelectors` gave, taken apart; null where its grammar is not that of CSS. */
export function readCompounds(selector: string): readonly Compound[] | null {
  const compounds: Compound[] = [];
  let at = 0;
  let combinator = /^\s*([>+~]?)\s*/u.exec(selector)![1]!;
  at = selector.length - selector.replace(/^\s*[>+~]?\s*/u, '').length;
  while (at < selector.length) {
    const simples: Simple[] = [];
    for (let read = readSimple(selector, at); read; read = readSimple(selector, at)) {
      if (read.simple.is === 'tag' && simples.length > 0) return null;
      simples.push(read.simple);
      at = read.end;
    }
    if (simples.length === 0) return null;
    compounds.push({ combinator, simples });
    if (at === selector.length) return compounds;
    const between = /\s*([>+~]?)\s*/uy;
    between.lastIndex = at;
    const found = between.exec(selector)!;
    if (found[0] === '' || between.lastIndex === selector.length) return null;
    combinator = found[1] || ' ';
    at = between.lastIndex;
  }
  return null;
}

interface Read {
  readonly simple: Simple;
  readonly end: number;
}

function readSimple(text: string, at: number): Read | null {
  const sign = text[at];
  if (sign === undefined) return null;
  if (sign === '*') return { simple: { is: 'tag', name: '*' }, end: at + 1 };
  if (sign === '[') return readAttribute(text, at);
  if (sign === ':') return readPseudo(text, at);
  const prefix = sign === '.' || sign === '#' ? 1 : 0;
  const name = identifierAt(text, at + prefix);
  if (name === null) return null;
  const is = sign === '.' ? 'class' : sign === '#' ? 'id' : 'tag';
  const plain = unescape(name);
  return { simple: { is, name: is === 'tag' ? plain.toLowerCase() : plain }, end: at + prefix + name.length };
}

function readAttribute(text: string, at: number): Read | null {
  const end = endOfBracket(text, at);
  const found = ATTRIBUTE.exec(text.slice(at + 1, end));
  if (!found?.[1]) return null;
  const quoted = found[2] === undefined ? null : found[2].replace(/\s+[is]$/iu, '');
  return { simple: { is: 'attribute', name: found[1].toLowerCase(), value: quoted && unquote(quoted) }, end: end + 1 };
}

function readPseudo(text: string, at: number): Read | null {
  const colons = text[at + 1] === ':' ? 2 : 1;
  const name = identifierAt(text, at + colons);
  if (name === null) return null;
  const called = `${colons === 2 ? ':' : ''}${unescape(name).toLowerCase()}`;
  const after = at + colons + name.length;
  if (text[after] !== '(') return { simple: { is: 'pseudo', name: called, args: null }, end: after };
  const end = endOfBracket(text, after);
  return { simple: { is: 'pseudo', name: called, args: text.slice(after + 1, end).trim() }, end: end + 1 };
}

function identifierAt(text: string, at: number): string | null {
  IDENTIFIER.lastIndex = at;
  return IDENTIFIER.exec(text)?.[0] ?? null;
}

/** Where the bracket that opens here closes; its text is known to be balanced. */
function endOfBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') at++;
    else if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (sign in CLOSING) depth++;
    else if ((sign === ')' || sign === ']') && --depth === 0) return at;
  }
  return text.length;
}

function unquote(value: string): string {
  return unescape(/^(["']).*\1$/su.test(value) ? value.slice(1, -1) : value);
}

/** `\62 ody` is `body`. */
function unescape(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/giu, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : codePoint(Number.parseInt(code, 16)),
  );
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
