import type { Person, Role } from '../article/types.ts';
import { isAgency, isDesk } from './bylines/agencies.ts';
import { type Label, labelAt } from './bylines/labels.ts';
import { bareWords, cleanName, isAccount, isCalling, isName, isPlainlyPerson, splitConjunctions, withoutCalling } from './bylines/names.ts';
import { isPlace, isPlacePhrase } from './bylines/places.ts';
import { findDates } from './dates.ts';
import { foldedSet } from './bylines/word-list.ts';
import { fold, squeezeSpace } from './normalize.ts';

export interface BylineOptions {
  /** The paper's own names, Arabic and Latin: never an author. */
  readonly outlets?: readonly string[];
  /** The page's markup says that this line is a byline (class, rel, itemprop). */
  readonly field?: boolean;
  /** Names that the page's metadata gives as authors. */
  readonly known?: readonly string[];
}

/** What made the line a byline; `name` is the weakest: a given name at the front and nothing else. */
export type BylineSign = 'label' | 'agency' | 'desk' | 'place' | 'known' | 'field' | 'name';

export interface BylineReading {
  /** Empty where the line is a byline that names nobody («ترجمات - أبوظبي», «خاص – اسم الجريدة»). */
  readonly people: readonly Person[];
  readonly sign: BylineSign;
}

const LONGEST = 180;
/** A dash between spaces, or after a word as «كتبت- منى»; tatweel does a dash's work where it stands alone. */
const SEPARATORS = /\s*(?:[|•·/:;؛،,\n+\u2022]|[–—―]|\s-+\s|\s-|(?<=\S)-+\s|\sـ+\s|--+)\s*/u;

/** The people of a byline, or null where the line is none. */
export function parseByline(line: string, options: BylineOptions = {}): readonly Person[] | null {
  return readByline(line, options)?.people ?? null;
}

/** The people of a byline and the sign by which it was known, or null where the line is none. */
export function readByline(line: string, options: BylineOptions = {}): BylineReading | null {
  if (line.length > LONGEST * 2) return null;
  const text = unwrap(withoutDates(line));
  if (text === '' || text.length > LONGEST) return null;
  const phrases = phrasesOf(text);
  if (phrases.length > 14) return null;
  const reading = new Reading(options);
  for (const [index, phrase] of phrases.entries()) if (!reading.take(phrase, index === phrases.length - 1)) return null;
  return reading.result();
}

/** The line with a separator in place of each date, so that «بقلم: فلان 25/11/2022» ends in the name. */
function withoutDates(line: string): string {
  if (!/[\d٠-٩۰-۹]/.test(line)) return line;
  return findDates(line).reduceRight((text, { index, length }) => `${text.slice(0, index)} | ${text.slice(index + length)}`, line);
}

/** Whether the line is a label that waits for the name in the next element («بقلم», «ترجمة:»). */
export function isBylineLabel(line: string): boolean {
  const words = squeezeSpace(line.replace(/[:/–—-]+\s*$/u, '')).split(' ').map(fold).filter(Boolean);
  return words.length > 0 && words.length <= 4 && labelAt(words)?.length === words.length;
}

/** The line cut at its separators, each phrase as its words. «كتب(ت)» is «كتب», «د/ منى» is «د. منى». */
function phrasesOf(text: string): string[][] {
  return text
    .replace(/(?<=\S)\s?(?:\(ت\)|\/ت(?!\S))/g, '')
    .replace(/(^|[\s:|(-])((?:أ\.\s?)?[دمأا])\s?[/\\]\s?(?=\S{2})/g, '$1$2. ')
    .replace(/\(([^()]*)\)/gu, ' | $1 | ')
    .split(SEPARATORS)
    .map((part) => squeezeSpace(part).split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
}

/** Brackets, quotation marks and stray separators around the whole line. */
function unwrap(line: string): string {
  const bare = squeezeSpace(line.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''))
    .replace(/^[\s*•|:–—-]+/u, '')
    .replace(/[\s*•|:–—.-]+$/u, '');
  const whole = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(bare);
  return whole ? whole[1]!.trim() : bare;
}

class Reading {
  readonly #options: BylineOptions;
  readonly #people: Person[] = [];
  readonly #outlets: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  #roles: readonly Role[] = ['author'];
  /** A label stood alone before a separator: what follows is a name. */
  #expecting = false;
  #labelled = false;
  /** The line says by itself that it names nobody («ترجمات», «خاص»). */
  #nameless = false;
  #places = 0;
  #outletsSeen = 0;
  #sign: BylineSign | null = null;

  constructor(options: BylineOptions) {
    this.#options = options;
    this.#outlets = new Set((options.outlets ?? []).map(letters));
    this.#known = new Set((options.known ?? []).map(fold));
  }

  /** Takes one phrase in; false where it cannot belong to a byline. */
  take(words: readonly string[], last: boolean): boolean {
    const label = labelAt(words.map(fold));
    if (this.#people.length > 0 && !this.#expecting && words.length > 1 && isCalling(words) && !isPlainlyPerson(cleanName(words.slice(1).join(' ')))) return true;
    if (label && (!this.#isWhole(words) || (label.length === words.length && !last))) return this.#takeLabel(words, label);
    if (this.#isAside(words) || (this.#people.length > 0 && isCalling(words))) return true;
    return this.#takeNames(namesOf(words), this.#expecting);
  }

  result(): BylineReading | null {
    const { field = false } = this.#options;
    if (this.#people.length === 0) {
      const saysNothing = this.#nameless || this.#labelled || field;
      return saysNothing && this.#places + this.#outletsSeen > 0 ? { people: [], sign: field ? 'field' : 'label' } : null;
    }
    const sign = this.#labelled ? 'label' : this.#sign === 'name' && this.#places > 0 ? 'place' : this.#sign;
    return sign ? { people: unique(this.#people), sign } : null;
  }

  #takeLabel(words: readonly string[], label: Label): boolean {
    const rest = words.slice(label.length);
    const name = rest.join(' ');
    if (label.takesPlace && rest.length > 0 && !isPlainlyPerson(cleanName(name))) {
      this.#open(label.roles, true);
      this.#places++;
      return rest.length <= 4;
    }
    if (rest.length === 0) return this.#open(label.roles, true);
    const [roles, labelled, expecting] = [this.#roles, this.#labelled, this.#expecting];
    const sure = label.strong || expecting || this.#options.field === true || isPlainlyPerson(cleanName(splitConjunctions(rest)[0]!.join(' ')));
    this.#open(label.roles, expecting);
    if (sure && this.#takeNames(namesOf(rest), this.#options.field === true)) return true;
    [this.#roles, this.#labelled, this.#expecting] = [roles, labelled, expecting];
    return this.#takeNames(words, expecting);
  }

  #open(roles: readonly Role[], expecting: boolean): true {
    [this.#roles, this.#labelled, this.#expecting] = [roles, true, expecting];
    return true;
  }

  /** A date, a time, a reading time, «خاص»: no name, and no bar to one. */
  #isAside(words: readonly string[]): boolean {
    if (words.some((word) => /[\d٠-٩۰-۹]/.test(word))) return words.length <= 9;
    const folded = words.map(fold);
    if (folded.length > 3 || !folded.every((word) => ASIDES.has(word))) return false;
    if (folded.some((word) => NAMELESS.has(word))) this.#nameless = true;
    return true;
  }

  #isWhole(words: readonly string[]): boolean {
    const text = words.join(' ');
    return isDesk(bareWords(text)) || isAgency(bareWords(text)) || this.#isOutlet(text) || this.#known.has(fold(cleanName(text)));
  }

  #takeNames(words: readonly string[], expected: boolean): boolean {
    if (this.#takeWhole(words.join(' '))) return true;
    return splitConjunctions(words).every((group, index) => {
      const label = index > 0 ? labelAt(group.map(fold)) : null;
      if (label) return this.#takeLabel(group, label);
      return this.#takeWhole(group.join(' ')) || this.#takeName(group.join(' '), expected);
    });
  }

  /** An agency, a desk, a place, the paper itself: known as a whole, whatever its shape. */
  #takeWhole(text: string): boolean {
    const name = bareWords(text);
    if (name === '' || isAccount(name) || this.#isOutlet(name)) {
      this.#outletsSeen++;
      return true;
    }
    const known = this.#known.has(fold(cleanName(name)));
    const role: Role | null = known ? null : isAgency(name) ? 'agency' : isDesk(name) ? 'desk' : null;
    if (!known && !role && isPlacePhrase(name)) {
      this.#places++;
      return true;
    }
    if (!role) return false;
    this.#people.push({ name, role });
    this.#sign ??= role === 'agency' ? 'agency' : 'desk';
    return true;
  }

  #takeName(text: string, expected: boolean): boolean {
    const { field = false } = this.#options;
    const name = cleanName(text);
    const known = this.#known.has(fold(name));
    const plain = isPlainlyPerson(name);
    if (!known && !isName(name, { expected: expected || field })) return false;
    if (!(known || expected || field || plain || this.#labelled || this.#places > 0)) return false;
    for (const role of this.#roles) this.#people.push({ name, role });
    this.#sign ??= known ? 'known' : field ? 'field' : this.#places > 0 ? 'place' : 'name';
    return true;
  }

  #isOutlet(name: string): boolean {
    const bare = fold(name).replace(/^(?:موقع|صحيفه|جريده|قناه|بوابه|مجله|شبكه) /u, '');
    return this.#outlets.has(letters(name)) || this.#outlets.has(letters(bare));
  }
}

/** «Sada El-Nil» is «sadaelnil»: hosts and accounts write names without spaces. */
const letters = (name: string): string => fold(name).replace(/ /gu, '');

/** The words without a calling («كاتب صحفي») and without a place («من الرباط») behind the name. */
function namesOf(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index >= 2 && /^ف[يى]$|^من$/.test(word) && isPlace(words.slice(index + 1).join(' ')));
  return withoutCalling(at === -1 ? words : words.slice(0, at));
}

function unique(people: readonly Person[]): readonly Person[] {
  return people.filter(({ name, role }, index) => people.findIndex((other) => other.role === role && fold(other.name) === fold(name)) === index);
}

const NAMELESS: ReadonlySet<string> = foldedSet('خاص|خاصة|حصري|ترجمات');
const ASIDES: ReadonlySet<string> = new Set([
  ...NAMELESS,
  ...foldedSet('السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|صباحا|مساء|ص|م|أمس|اليوم|نشر|نشرت|بتاريخ|في|تاريخ|النشر|التاريخ|المصدر|مصدر|آخر|تحديث|حدث|حدثت|محدث|تم|عدل|عدلت'),
]);

export interface Dateline {
  readonly people: readonly Person[];
  /** How much of the paragraph it takes, in UTF-16 units. */
  readonly length: number;
}

/** Where a dateline may end: a closing bracket, a colon, a dash. */
const DATELINE_END = /\)|:|[–—―]|\s-+(?=\s)|-(?=\s)|\sـ+(?=\s)|\//gu;

/**
 * The dateline at the front of a paragraph («بيروت – (أ ف ب) - …», «باريس ـ د ب أ ـ …», «الرياض: فلان: …»), or null.
 * @param lead the words at the front that the page sets apart (bold), where it does.
 */
export function parseDateline(paragraph: string, options: BylineOptions = {}, lead = ''): Dateline | null {
  const set = lead.trim() === '' ? null : readByline(lead, options);
  if (set && set.people.length > 0 && set.sign !== 'name') return { people: set.people, length: lead.length };
  const front = paragraph.slice(0, 110);
  const ends = [...front.matchAll(DATELINE_END)].slice(0, 4).map((match) => match.index + match[0].length);
  for (const end of ends.reverse()) {
    const words = front.slice(0, end);
    const reading = readByline(words, options);
    if (reading && isDateline(words, reading)) return { people: reading.people, length: end };
  }
  return null;
}

/** A place must stand before the name; an agency may do without where it stands in brackets or before a dash. */
function isDateline(words: string, { people, sign }: BylineReading): boolean {
  if (people.length === 0 || !(sign === 'place' || sign === 'agency' || sign === 'desk')) return false;
  const parts = phrasesOf(unwrap(words));
  const place = parts.length > 1 && isPlacePhrase(parts[0]!.join(' '));
  if (sign === 'agency') return place || /^\s*\(|[–—―-]\s*$/u.test(words);
  return place && people.every(({ name, role }) => role !== 'author' || isPlainlyPerson(name));
}
