import { foldList } from '../arabic/fold-lists.ts';
import { isOrdinaryKey } from './ordinary-names.ts';
import { gazetteer } from './registry.ts';
import type { Outlet } from './types.ts';

/**
 * Every name of every outlet, by number, in the order of the lists. Asked for a handful of names by each story, so no index of all is made:
 * a few passes of native code over all names as one text, a set that says «none» at once, and a search where it does not.
 */
interface NameIndex {
  /** Folded without spaces. */
  readonly keys: readonly string[];
  readonly known: ReadonlySet<string>;
  /** All names, folded, «|» between those of an outlet and a line an outlet. */
  readonly folded: string;
}

let index: NameIndex | undefined;

function nameIndex(): NameIndex {
  return (index ??= readNames());
}

const PARTED = /[|\n]/;

function readNames(): NameIndex {
  const folded = foldList(gazetteer().names);
  const keys = folded.replaceAll(' ', '').split(PARTED);
  return { keys, known: new Set(keys), folded };
}

let asListed: readonly string[] | undefined;
let asFolded: readonly string[] | undefined;

/** A name as the lists write it. */
export function nameOf(number: number): string {
  return (asListed ??= gazetteer().names.split(PARTED))[number]!;
}

export function foldedNameOf(number: number): string {
  return (asFolded ??= nameIndex().folded.split(PARTED))[number]!;
}

export function keyOf(number: number): string {
  return nameIndex().keys[number]!;
}

/** Numbers of the names whose key this is. */
export function namesWithKey(key: string): number[] {
  const { keys, known } = nameIndex();
  return known.has(key) ? placesOf(key, keys) : [];
}

function placesOf(word: string, list: readonly string[], from = 0): number[] {
  const found: number[] = [];
  for (let at = list.indexOf(word, from); at >= 0; at = list.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** What parts the names, a mark after each: as many line breaks before a name as there are outlets before its own. */
let marks: string | undefined;
const ownerNumbers = new Map<number, number>();

export function ownerOf(number: number): Outlet {
  let owner = ownerNumbers.get(number);
  if (owner === undefined) {
    marks ??= nameIndex().folded.replace(/[^|\n]+/g, '');
    owner = marks.slice(0, number).split('\n').length - 1;
    ownerNumbers.set(number, owner);
  }
  return gazetteer().outlet(owner);
}

let firstWords: readonly string[] | undefined;
let knownFirstWords: ReadonlySet<string> | undefined;

/** Numbers of the names whose first word, bare of its article, is this. */
export function namesBeginningWith(word: string): number[] {
  firstWords ??=
    nameIndex()
      .folded.replace(/(?<![^|\n])ال(?=[^ |\n]{3})/g, '')
      .match(/(?<![^|\n])[^ |\n]+/g) ?? [];
  knownFirstWords ??= new Set(firstWords);
  return knownFirstWords.has(word) ? placesOf(word, firstWords) : [];
}

/** Foreign names in Arabic letters that begin with one sound: keys, and their spelling keys, made a sound at a time. */
interface Spellings {
  readonly keys: readonly string[];
  readonly spelled: readonly string[];
}

const bySound = new Map<string, Spellings>();
let foreign: { readonly from: number; readonly keys: string } | undefined;

/** Numbers of the foreign names that this is a transliteration of. */
export function namesSpelledAs(key: string): number[] {
  const sound = soundOf(key);
  let spellings = bySound.get(sound);
  if (!spellings) {
    const keys = foreignKeysWith(sound);
    spellings = { keys, spelled: keys.length > 0 ? spellingKeys(keys.join('|')).split('|') : [] };
    bySound.set(sound, spellings);
  }
  const { keys, spelled } = spellings;
  const found = placesOf(spellingKey(key), spelled).flatMap((at) => foreignWithKey(keys[at]!));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

function foreignNames(): { readonly from: number; readonly keys: string } {
  if (foreign) return foreign;
  const { keys, folded } = nameIndex();
  let line = -1;
  for (let owner = 0; owner < gazetteer().foreign; owner++) line = folded.indexOf('\n', line + 1);
  const from = folded.slice(0, line + 1).split(PARTED).length - 1;
  return (foreign = { from, keys: keys.slice(from).join('|') });
}

function foreignKeysWith(sound: string): string[] {
  const letters = Object.keys(SAME_SOUNDS).filter((letter) => SAME_SOUNDS[letter] === sound);
  if (!/^[\u0621-\u06D3]$/.test(sound)) return [];
  const begins = new RegExp(`(?<![^|])(?:ال(?=[^|]{3})|(?!ال[^|]{3}))[${sound}${letters.join('')}][^|]*`, 'g');
  return foreignNames().keys.match(begins) ?? [];
}

function foreignWithKey(key: string): number[] {
  if (isOrdinaryKey(key)) return [];
  return placesOf(key, nameIndex().keys, foreignNames().from).filter((number) => isTransliterated(nameOf(number)));
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
