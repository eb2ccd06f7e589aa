import type { Person, Role } from '../../article/types.ts';
import { fold } from '../normalize.ts';
import { isAgency, isDesk, isPictureStock } from './agencies.ts';
import { type Label, labelAt } from './labels.ts';
import {
  bareWords,
  cleanName,
  isAccount,
  isCalling,
  isLatinName,
  isName,
  isPlainlyPerson,
  splitConjunctions,
  withoutCalling,
} from './names.ts';
import { isPlace, isPlacePhrase } from './places.ts';
import { foldedSet } from './word-list.ts';

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

/** A byline being read, phrase by phrase: the label that reigns, the people so far, and what vouches for them. */
export class Reading {
  readonly #options: BylineOptions;
  readonly #people: Person[] = [];
  readonly #outlets: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;
  #roles: readonly Role[] = ['author'];
  /** A label stood alone before a separator: what follows is a name. */
  #expecting = false;
  #labelled = false;
  /** That label opens headlines too («تقرير: …»). */
  #headline = false;
  /** The line says by itself that it names nobody («ترجمات», «خاص»). */
  #nameless = false;
  #places = 0;
  #outletsSeen = 0;
  #sign: BylineSign | null = null;

  /** The line as a whole has the build of a byline: two labels, or a place beside the name. */
  readonly #trusting: boolean;
  readonly #hasPlace: boolean;

  constructor(options: BylineOptions, phrases: readonly (readonly string[])[]) {
    this.#options = options;
    const labels = phrases.map((words) => labelAt(words.map(fold))?.length ?? 0);
    // A label with words of its own behind it, or alone before a phrase that is none.
    const isLabelled = (length: number, at: number): boolean => length > 0 && (length < phrases[at]!.length || labels[at + 1] === 0);
    this.#trusting = labels.filter(isLabelled).length > 1;
    this.#hasPlace = phrases.length === 2 && phrases.some((words) => isPlacePhrase(words.join(' ')));
    this.#outlets = new Set((options.outlets ?? []).map(letters));
    this.#known = new Set((options.known ?? []).map(fold));
  }

  /** Takes one phrase in; false where it cannot belong to a byline. */
  take(words: readonly string[], last: boolean): boolean {
    // «بـ» is a label, «ب. فلان» an initial.
    const label = /^ب\.?$/u.test(words[0]!) ? null : labelAt(words.map(fold));
    if (
      this.#people.length > 0 &&
      !this.#expecting &&
      words.length > 1 &&
      isCalling(words) &&
      !isPlainlyPerson(cleanName(words.slice(1).join(' ')))
    )
      return true;
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
    if (label.takesPlace && rest.length > 0 && !isPlainlyPerson(cleanName(rest.join(' ')))) {
      this.#open(label.roles, true);
      this.#places++;
      return rest.length <= 4;
    }
    if (rest.length === 0) {
      this.#headline = label.opensHeadlines;
      return this.#open(label.roles, true);
    }
    const [roles, labelled, expecting] = [this.#roles, this.#labelled, this.#expecting];
    const names = splitConjunctions(rest);
    const isList = names.length > 1 && names.every(({ length }) => length === 2 || length === 3);
    const sure =
      isList ||
      this.#trusting ||
      label.strong ||
      expecting ||
      this.#options.field === true ||
      isPlainlyPerson(cleanName(names[0]!.join(' ')));
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
    if (name === '' || isAccount(name) || this.#isOutlet(name) || isPictureStock(name)) {
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
    if (expected && this.#headline && !known && !plain && !isLatinName(name) && !field && !this.#trusting && this.#places === 0)
      return false;
    if (!(known || expected || field || plain || this.#labelled || this.#places > 0 || this.#hasPlace)) return false;
    for (const role of this.#roles) this.#people.push({ name, role });
    this.#sign ??= known ? 'known' : field ? 'field' : this.#places > 0 || this.#hasPlace ? 'place' : 'name';
    return true;
  }

  #isOutlet(name: string): boolean {
    const at = / (?:من|ف[يى]) (?=\S)/u.exec(name);
    if (at && isPlace(name.slice(at.index + at[0].length))) return this.#isOutlet(name.slice(0, at.index));
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
  return people.filter(
    ({ name, role }, index) => people.findIndex((other) => other.role === role && fold(other.name) === fold(name)) === index,
  );
}

const NAMELESS: ReadonlySet<string> = foldedSet('خاص|خاصة|حصري|ترجمات');
const ASIDES: ReadonlySet<string> = new Set([
  ...NAMELESS,
  ...foldedSet(
    'السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|صباحا|مساء|ص|م|أمس|اليوم|نشر|نشرت|بتاريخ|في|تاريخ|النشر|التاريخ|المصدر|مصدر|آخر|تحديث|حدث|حدثت|محدث|تم|عدل|عدلت',
  ),
]);
