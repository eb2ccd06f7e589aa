import type { Outlet, OutletKind } from './types.ts';
import { fold } from '../arabic/normalize.ts';
import { ARAB_COUNTRIES, countryOfNationality } from './nationalities.ts';
import { keyOf, nameOf, namesSpelledAs, namesWithKey, ownerOf, withoutArticle } from './name-index.ts';
import { isOrdinaryKey } from './ordinary-names.ts';

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

/** Outlets that a name may mean, the likeliest first. */
export function findNamed(name: string): readonly Outlet[] {
  for (const part of partsOf(name)) {
    const wordings = wordingsOf(part);
    const readings = wordings.flatMap(readingsOf);
    const listed = readings.flatMap((reading) => choose(exact(reading.key), reading));
    if (listed.length > 0) return rank(listed);
    const withArticle = readings.flatMap((reading) => choose(bareOutlets(reading.key), reading));
    if (withArticle.length > 0) return rank(withArticle);
    const prefixed = wordings.flatMap(withoutPrefix).flatMap(readingsOf);
    for (const reading of prefixed) {
      if (isOrdinaryKey(reading.key)) continue;
      const known = exact(reading.key);
      const found = choose(known.length > 0 ? known : bareOutlets(reading.key), reading);
      if (found.length > 0) return rank(found);
    }
    const spelled = readings.flatMap((reading) => choose(owners(namesSpelledAs(reading.key)), reading));
    if (spelled.length > 0) return rank(spelled);
  }
  return [];
}

const owners = (numbers: readonly number[]): Outlet[] => [...new Set(numbers.map(ownerOf))];

const exact = (key: string): Outlet[] => owners(namesWithKey(key));

/** Numbers of the names that are this one with or without the article; foreign names and names of several words only: «خبر» is not «الخبر». */
function toggled(key: string): number[] {
  const short = withoutArticle(key);
  return [...namesWithKey(short), ...namesWithKey(`ال${short}`)].filter(
    (number) => isBareName(ownerOf(number), nameOf(number)) && !isOrdinaryKey(keyOf(number)),
  );
}

const bareOutlets = (key: string): Outlet[] => owners(toggled(key));

/** Numbers of the names whose key this is, with or without the article where that makes no other word of it. */
export function namesKnownAs(key: string): readonly number[] {
  const listed = namesWithKey(key);
  return listed.length > 0 ? listed : toggled(key);
}

const isBareName = ({ news }: Outlet, name: string): boolean => !news || name.includes(' ');

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
function choose(outlets: readonly Outlet[], { label, country, whole }: Reading): { outlet: Outlet; fit: number }[] {
  return outlets
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
