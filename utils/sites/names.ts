import type { Outlet, OutletKind } from './types.ts';
import { fold } from '../arabic/normalize.ts';
import { ARAB_COUNTRIES, countryOfNationality } from './nationalities.ts';
import { isOrdinaryKey, nameKey } from './ordinary-names.ts';

/** Names' keys from the strictest to the most tolerant. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Outlet[]>;
  /** Without the article; foreign names and names of several words only: «خبر» is not «الخبر». */
  readonly bare: ReadonlyMap<string, readonly Outlet[]>;
  /** Without what transliterations disagree on; foreign names only. Made on the first miss of the others: it costs as much as both. */
  readonly spelling: () => ReadonlyMap<string, readonly Outlet[]>;
}

/** One way to read a name: what is left of it, and what was taken off. */
interface Reading {
  readonly key: string;
  readonly label: string | null;
  readonly country: string | null;
  /** Nothing was taken off. */
  readonly whole: boolean;
}

const LABELS: Readonly<Record<string, OutletKind>> = {
  صحيفه: 'newspaper',
  جريده: 'newspaper',
  يوميه: 'newspaper',
  وكاله: 'agency',
  قناه: 'broadcaster',
  شبكه: 'broadcaster',
  اذاعه: 'broadcaster',
  راديو: 'broadcaster',
  تلفزيون: 'broadcaster',
  تليفزيون: 'broadcaster',
  محطه: 'broadcaster',
  فضاييه: 'broadcaster',
  موقع: 'site',
  منصه: 'site',
  بوابه: 'site',
  مجله: 'magazine',
  دوريه: 'magazine',
  اسبوعيه: 'magazine',
};

/** Words that may follow a name without being part of it. */
const TAILS = new Set(
  'للانباء الاخباريه الاخباري الرسميه الرسمي الالكترونيه الالكتروني اليوميه الاسبوعيه الفضاييه الرياضيه الاقتصاديه العلميه المحليه الدوليه العالميه الشهيره العريقه'.split(
    ' ',
  ),
);

export function indexNames(outlets: readonly Outlet[]): NameIndex {
  const exact = new Map<string, Outlet[]>();
  const bare = new Map<string, Outlet[]>();
  const transliterations: [key: string, outlet: Outlet][] = [];
  for (const outlet of outlets) {
    for (const name of [outlet.ar, outlet.latin, ...outlet.variants]) {
      const key = nameKey(name);
      add(exact, key, outlet);
      if (isOrdinaryKey(key)) continue;
      if (!outlet.news || name.includes(' ')) add(bare, withoutArticle(key), outlet);
      if (!outlet.news && isTransliterated(name)) transliterations.push([key, outlet]);
    }
  }
  let spelling: Map<string, Outlet[]> | undefined;
  return { exact, bare, spelling: () => (spelling ??= indexSpellings(transliterations)) };
}

function indexSpellings(transliterations: readonly [key: string, outlet: Outlet][]): Map<string, Outlet[]> {
  const index = new Map<string, Outlet[]>();
  for (const [key, outlet] of transliterations) add(index, spellingKey(key), outlet);
  return index;
}

/** Outlets that a name may mean, the likeliest first. */
export function findNamed(name: string, index: NameIndex): readonly Outlet[] {
  for (const part of partsOf(name)) {
    const wordings = wordingsOf(part);
    const readings = wordings.flatMap(readingsOf);
    const exact = readings.flatMap((reading) => choose(index.exact.get(reading.key), reading));
    if (exact.length > 0) return rank(exact);
    const bare = readings.flatMap((reading) => choose(index.bare.get(withoutArticle(reading.key)), reading));
    if (bare.length > 0) return rank(bare);
    const prefixed = wordings.flatMap(withoutPrefix).flatMap(readingsOf);
    for (const reading of prefixed) {
      if (isOrdinaryKey(reading.key)) continue;
      const found = choose(index.exact.get(reading.key) ?? index.bare.get(withoutArticle(reading.key)), reading);
      if (found.length > 0) return rank(found);
    }
    const spelled = readings.flatMap((reading) => choose(index.spelling().get(spellingKey(reading.key)), reading));
    if (spelled.length > 0) return rank(spelled);
  }
  return [];
}

const BRACKETED = /[([{]([^()[\]{}]*)[)\]}]/gu;

/** All of it, then what stands outside brackets, then what stands in them: «وكالة الأنباء الكويتية (كونا)». */
function partsOf(name: string): string[] {
  const inside = [...name.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  return inside.length === 0 ? [name] : [name, name.replace(BRACKETED, ' '), ...inside];
}

/** The name's folded words, then the same without a prefix or article that stands alone («لـ"رويترز"», «الـ BBC»). */
function wordingsOf(name: string): string[][] {
  const words = fold(name).split(' ').filter(Boolean);
  const isDetached = words.length > 1 && /^(?:[وفبلك]|[وبفك]?ال|لل)$/u.test(words[0] ?? '');
  return isDetached ? [words, words.slice(1)] : [words];
}

/** The name as it stands, then without labels before and nationalities after it. */
function readingsOf(words: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  let label: string | null = null;
  for (let start = 0; start < words.length; start++) {
    let country: string | null = null;
    for (let end = words.length; end > start; end--) {
      readings.push({ key: words.slice(start, end).join(''), label, country, whole: start === 0 && end === words.length });
      const last = words[end - 1] ?? '';
      const nation = countryOfNationality(last);
      if (!nation && !TAILS.has(last)) break;
      country ??= nation;
    }
    const next = labelOf(words[start] ?? '');
    const isSecondHalf = label === 'وكاله' && /^(?:ال)?انباء$/u.test(words[start] ?? '');
    if (!next && !isSecondHalf && words[start] !== 'the') break;
    label ??= next;
  }
  return readings;
}

function labelOf(word: string): string | null {
  if (Object.hasOwn(LABELS, word)) return word;
  const bare = word.replace(/^[وف]?[لبك]?/u, '');
  return Object.hasOwn(LABELS, bare) ? bare : null;
}

/** The words without one or two prefixes at the front: «وللجزيرة» is «للجزيرة», then «الجزيرة». */
function withoutPrefix(words: readonly string[]): string[][] {
  const [first = '', ...rest] = words;
  const once = stripPrefix(first);
  const twice = once ? stripPrefix(once) : null;
  return [once, twice].filter((word) => word !== null).map((word) => [word, ...rest]);
}

function stripPrefix(word: string): string | null {
  if (/^لل.{3}/u.test(word)) return `ال${word.slice(2)}`;
  return /^[وفبلك].{3}/u.test(word) ? word.slice(1) : null;
}

/** A reading's outlets, with how well label and nationality fit; none where a nationality contradicts an Arab paper's country. */
function choose(outlets: readonly Outlet[] | undefined, { label, country, whole }: Reading): { outlet: Outlet; fit: number }[] {
  return (outlets ?? [])
    .filter((outlet) => !country || outlet.country === country || !isArab(country) || !isArab(outlet.country))
    .map((outlet) => ({
      outlet,
      fit: (whole ? 6 : 0) + (label && outlet.kind === LABELS[label] ? 2 : 0) + (country && outlet.country === country ? 3 : 0),
    }));
}

/** Best fit first; the order of reading decides among equals. */
function rank(choices: readonly { outlet: Outlet; fit: number }[]): Outlet[] {
  return [...new Set(choices.toSorted((a, b) => b.fit - a.fit).map(({ outlet }) => outlet))];
}

const isArab = (country: string): boolean => ARAB_COUNTRIES.includes(country);

/** Foreign sounds in Arabic letters, not a name in Arabic words («وكالة الصحافة الفرنسية»), which has articles inside. */
const isTransliterated = (name: string): boolean => /^\p{Script=Arabic}/u.test(name) && !/ (?:و|لل)?ال/u.test(name);

const withoutArticle = (key: string): string => (/^ال.{3}/u.test(key) ? key.slice(2) : key);

/**
 * One key for a foreign name's transliterations: «الغارديان», «الجارديان»; «فايننشال تايمز», «فاينانشيال تايمز». Letters that stand for one
 * foreign sound are folded; vowels go where six consonants are left to tell names apart.
 */
export function spellingKey(key: string): string {
  const sounds = withoutArticle(key)
    .replace(/[غجقگ]/gu, 'ك')
    .replace(/[طث]/gu, 'ت')
    .replace(/ص/gu, 'س')
    .replace(/ڤ/gu, 'ف')
    .replace(/پ/gu, 'ب');
  const consonants = squeezeLetters(sounds.replace(/[اوي]/gu, ''));
  return consonants.length >= 6 ? consonants : squeezeLetters(sounds);
}

const squeezeLetters = (text: string): string => text.replace(/(.)\1+/gu, '$1');

function add(index: Map<string, Outlet[]>, key: string, outlet: Outlet): void {
  const known = index.get(key);
  if (!known) index.set(key, [outlet]);
  else if (!known.includes(outlet)) known.push(outlet);
}
