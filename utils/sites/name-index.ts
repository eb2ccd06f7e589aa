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

let byKey: Chains | undefined;

/** Numbers of the names whose key this is. */
export function namesWithKey(key: string): number[] {
  byKey ??= chain(nameIndex().keys);
  return follow(byKey, key);
}

/** Items that share a key, without a list for each: the last with it, and for each item the one before. */
interface Chains {
  readonly last: ReadonlyMap<string, number>;
  readonly before: readonly number[];
}

function chain(keys: readonly string[]): Chains {
  const last = new Map<string, number>();
  const before: number[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    before.push(last.get(key) ?? -1);
    last.set(key, at);
  }
  return { last, before };
}

function follow({ last, before }: Chains, key: string): number[] {
  const found: number[] = [];
  for (let at = last.get(key) ?? -1; at >= 0; at = before[at]!) found.unshift(at);
  return found;
}

export function ownerOf(number: number): Outlet {
  return gazetteer().outlet(nameIndex().owners[number]!);
}

/** Numbers of the foreign names in Arabic letters, by the sound they begin with; spelling keys are made a sound at a time. */
let bySound: Map<string, number[]> | undefined;
const bySpelling = new Map<string, { numbers: readonly number[]; chains: Chains }>();

/** Numbers of the foreign names that this is a transliteration of. */
export function namesSpelledAs(key: string): number[] {
  bySound ??= groupBySound();
  const sound = soundOf(key);
  const numbers = bySound.get(sound);
  if (!numbers) return [];
  let spellings = bySpelling.get(sound);
  if (!spellings) {
    const { names, keys } = nameIndex();
    const foreign = numbers.filter((n) => isTransliterated(names[n]!) && !isOrdinaryKey(keys[n]!));
    spellings = { numbers: foreign, chains: chain(spellingKeys(foreign.map((n) => keys[n]).join('|')).split('|')) };
    bySpelling.set(sound, spellings);
  }
  return follow(spellings.chains, spellingKey(key)).map((at) => spellings.numbers[at]!);
}

function groupBySound(): Map<string, number[]> {
  const { keys, owners } = nameIndex();
  const groups = new Map<string, number[]>();
  for (let number = owners.indexOf(gazetteer().foreign); number < keys.length; number++) {
    const sound = soundOf(keys[number]!);
    const known = groups.get(sound);
    if (known) known.push(number);
    else groups.set(sound, [number]);
  }
  return groups;
}

/** The first letter after the article, one for all that a spelling key makes one. */
function soundOf(key: string): string {
  const first = key.charAt(key.length > 4 && key.startsWith('ال') ? 2 : 0);
  return SAME_SOUNDS[first] ?? first;
}

const SAME_SOUNDS: Readonly<Record<string, string>> = {
  غ: 'ك',
  ج: 'ك',
  ق: 'ك',
  گ: 'ك',
  ط: 'ت',
  ث: 'ت',
  ص: 'س',
  ڤ: 'ف',
  پ: 'ب',
  و: 'ا',
  ي: 'ا',
};

/** Foreign sounds in Arabic letters, not a name in Arabic words («وكالة الصحافة الفرنسية»), which has articles inside. */
const isTransliterated = (name: string): boolean => /^\p{Script=Arabic}/u.test(name) && !/ (?:و|لل)?ال/u.test(name);

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
