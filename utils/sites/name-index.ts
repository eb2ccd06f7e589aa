import { foldList } from '../arabic/fold-lists.ts';
import { isOrdinaryKey } from './ordinary-names.ts';
import { gazetteer } from './registry.ts';
import type { Outlet } from './types.ts';

/** Every name of every outlet, by number; made when a name is first asked for, in a few passes over all names as one text. */
export interface NameIndex {
  /** As listed, folded, and folded without spaces. */
  readonly names: readonly string[];
  readonly folded: readonly string[];
  readonly keys: readonly string[];
  /** The outlet's number in the gazetteer. */
  readonly owners: readonly number[];
}

let index: NameIndex | undefined;

export function nameIndex(): NameIndex {
  return (index ??= readNames());
}

function readNames(): NameIndex {
  const { names } = gazetteer();
  const folded = foldList(names);
  const owners: number[] = [];
  names.split('\n').forEach((line, owner) => {
    for (let at = 0; at >= 0; at = line.indexOf('|', at + 1)) owners.push(owner);
  });
  const parted = /[|\n]/;
  return { names: names.split(parted), folded: folded.split(parted), keys: folded.replaceAll(' ', '').split(parted), owners };
}

let byKey: Map<string, number[]> | undefined;

/** Numbers of the names whose key this is. */
export function namesWithKey(key: string): readonly number[] {
  byKey ??= group(nameIndex().keys.map((known, number) => [known, number]));
  return byKey.get(key) ?? [];
}

export function ownerOf(number: number): Outlet {
  return gazetteer().outlet(nameIndex().owners[number]!);
}

let bySpelling: Map<string, number[]> | undefined;

/** Numbers of the foreign names that this is a transliteration of. */
export function namesSpelledAs(key: string): readonly number[] {
  bySpelling ??= indexSpellings();
  return bySpelling.get(spellingKey(key)) ?? [];
}

function indexSpellings(): Map<string, number[]> {
  const { names, keys, owners } = nameIndex();
  const { foreign } = gazetteer();
  const numbers = [...names.keys()].filter((n) => owners[n]! >= foreign && isTransliterated(names[n]!) && !isOrdinaryKey(keys[n]!));
  const spellings = spellingKeys(numbers.map((number) => keys[number]).join('|')).split('|');
  return group(numbers.map((number, at) => [spellings[at]!, number]));
}

/** Foreign sounds in Arabic letters, not a name in Arabic words («وكالة الصحافة الفرنسية»), which has articles inside. */
const isTransliterated = (name: string): boolean => /^\p{Script=Arabic}/u.test(name) && !/ (?:و|لل)?ال/u.test(name);

function group(pairs: readonly (readonly [string, number])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [key, number] of pairs) {
    const known = groups.get(key);
    if (known) known.push(number);
    else groups.set(key, [number]);
  }
  return groups;
}

/** «خبر» for «الخبر»; a key of two letters after the article keeps it. */
export const withoutArticle = (key: string): string => (/^ال.{3}/u.test(key) ? key.slice(2) : key);

/**
 * One key for a foreign name's transliterations: «الغارديان», «الجارديان»; «فايننشال تايمز», «فاينانشيال تايمز». Letters that stand for one
 * foreign sound are folded; vowels go where six consonants are left to tell names apart.
 */
export function spellingKey(key: string): string {
  return spellingKeys(key);
}

/** The same for many keys with «|» between them. */
function spellingKeys(keys: string): string {
  const sounds = keys
    .replace(/(?<![^|])ال(?=[^|]{3})/gu, '')
    .replace(/[غجقگ]/gu, 'ك')
    .replace(/[طث]/gu, 'ت')
    .replaceAll('ص', 'س')
    .replaceAll('ڤ', 'ف')
    .replaceAll('پ', 'ب');
  const full = squeezeLetters(sounds).split('|');
  const consonants = squeezeLetters(sounds.replace(/[اوي]/gu, '')).split('|');
  return consonants.map((short, at) => (short.length >= 6 ? short : full[at])).join('|');
}

const squeezeLetters = (text: string): string => text.replace(/([^|])\1+/gu, '$1');
