import { isAgency } from '../../arabic/bylines/agencies.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { fold } from '../../arabic/normalize.ts';
import { bodyHeads, notOutlets, shyNames, unnamedSources } from '../../arabic/phrases/outlets.ts';
import { outletNamed } from '../../sites/match.ts';
import { foldedNameOf, nameOf, namesBeginningWith, withoutArticle } from '../../sites/name-index.ts';
import { namesKnownAs } from '../../sites/names.ts';
import { isOrdinaryName, nameKey } from '../../sites/ordinary-names.ts';
import type { Outlet } from '../../sites/types.ts';

/**
 * How sure it is that a name is an outlet's: said so («صحيفة …»), known by name, known but a word of other use as well («الدستور», «النصر»),
 * or only quoted where outlets stand.
 */
export type Trust = 'said' | 'known' | 'homonym' | 'guessed';

const ARTICLE = /^ال(?=.{2})/;
const OUTLET_NOUN = /^(?:صحيفه|جريده|مجله|موقع|قناه|وكاله(?! ال?انباء)|اذاعه|بوابه|شبكه|منصه|راديو|تلفزيون) (?=.)/;

/** One spelling for a name with and without its article or the noun before it: «جريدة الأرزة», «الأرزة», «أرزة». */
export function bareName(name: string): string {
  return fold(name).replace(OUTLET_NOUN, '').replace(ARTICLE, '');
}

/** Names looked up before; a story asks for the same few again and again. */
const lookedUp = new Map<string, Outlet | null>();
const MOST_REMEMBERED = 2000;

export function listedOutlet(name: string): Outlet | null {
  const before = lookedUp.get(name);
  if (before !== undefined) return before;
  if (lookedUp.size >= MOST_REMEMBERED) lookedUp.clear();
  const outlet = outletNamed(name);
  lookedUp.set(name, outlet);
  return outlet;
}

/** «سكاي نيوز» and «سكاي نيوز عربية» are one outlet to a reader, and so are «الغارديان» and «الجارديان». */
export function isSameOutlet(a: string, b: string): boolean {
  const left = bareName(a);
  const right = bareName(b);
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const [one, other] = [listedOutlet(a), listedOutlet(b)];
  if (one && other) return one === other;
  return left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

/** «وزارة …», «حماس», «ناسا»: speaks, but is no outlet. */
export function isBody(name: string): boolean {
  const folded = fold(name);
  if (notOutlets.has(folded) || notOutlets.has(folded.replace(ARTICLE, ''))) return true;
  return bodyHeads.has(folded.split(' ')[0]!) && !isListed(name);
}

/** «وكالات», «متابعات»: names nobody. */
export function isUnnamed(name: string): boolean {
  return unnamedSources.has(fold(name));
}

/** An agency in a dateline, in brackets or on a source line. */
export function isNamedAgency(name: string): boolean {
  return !isUnnamed(name) && !isBody(name.replace(/^\s*ال?وكالة\s+/u, '')) && isAgency(name);
}

/** A name of the list of outlets, as it is printed after «صحيفة» or between quotation marks. */
export function isListed(name: string): boolean {
  return listedOutlet(name) !== null;
}

/** The listed outlet's own spelling: «ديلي ميل» for «دايلي ميل». */
export function isUsualSpelling(name: string): boolean {
  const outlet = listedOutlet(name);
  return outlet !== null && fold(outlet.ar) === fold(name);
}

/** A word of everyday use, a town, a short sound: not without a noun or quotation marks. */
function needsQuotes(folded: string): boolean {
  return (
    isOrdinaryName(folded) ||
    isPlace(folded) ||
    shyNames.has(folded) ||
    (folded.replace(ARTICLE, '').length < 4 && !/^[a-z]{2,3}$/.test(folded)) ||
    /^.(?: .)*$/u.test(folded)
  );
}

const judged: (boolean | undefined)[] = [];

function isPlain(number: number): boolean {
  return (judged[number] ??= !needsQuotes(foldedNameOf(number)));
}

const plainBeginnings = new Map<string, boolean>();

/** Whether a name that means nothing else, and so needs neither quotes nor a noun before it, may begin with this folded word. */
export function beginsPlainName(word: string): boolean {
  let begins = plainBeginnings.get(word);
  if (begins === undefined) {
    if (plainBeginnings.size >= MOST_REMEMBERED) plainBeginnings.clear();
    begins = namesBeginningWith(withoutArticle(word)).some(isPlain);
    plainBeginnings.set(word, begins);
  }
  return begins;
}

/** «أولية» is no «أوليه», though folding makes them one. */
const endsInMarbuta = (name: string): boolean => /ة[\p{M}\u0640]*$/u.test(name);

export function isPlainName(name: string): boolean {
  return namesKnownAs(nameKey(name)).some((number) => isPlain(number) && endsInMarbuta(nameOf(number)) === endsInMarbuta(name));
}
