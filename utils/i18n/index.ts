import type { trouble } from './ar/trouble.ts';
import type { filters } from './ar/filters.ts';
import type { hiding } from './ar/hiding.ts';
import type { picking } from './ar/picking.ts';
import type { reading } from './ar/reading.ts';

/**
 * Arabic is the language that the interface is written in; every other file translates it. `{name}` is filled in from the parameters. A message with
 * forms takes `count` and is chosen by Arabic's six plurals. The words are parted by area, so that a page's script carries those alone that it says.
 */
interface Sources {
  readonly reading: typeof reading;
  readonly trouble: typeof trouble;
  readonly hiding: typeof hiding;
  readonly filters: typeof filters;
  readonly picking: typeof picking;
}

export type AreaName = keyof Sources;
export type Locale = 'ar' | 'en';
/** `latn`: 0-9, `arab`: ٠-٩. */
export type Numerals = 'latn' | 'arab';
export type Calendar = 'gregory' | 'islamic';

type KeyOf<Name extends AreaName> = { [Each in AreaName]: Each extends Name ? keyof Sources[Each] : never }[AreaName];
export type MessageKey = KeyOf<AreaName>;
type Source = Sources['reading'] & Sources['trouble'] & Sources['hiding'] & Sources['filters'] & Sources['picking'];
type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
/** What another language must say of an area: every key, forms where Arabic has forms. */
export type Translation<Name extends AreaName> = {
  readonly [Key in keyof Sources[Name]]: Sources[Name][Key] extends string ? string : PluralForms;
};

/** The words of one area in each language. */
export interface Words<Name extends AreaName> {
  readonly area: Name;
  readonly messages: Readonly<Record<Locale, Readonly<Record<string, string | PluralForms>>>>;
}

type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type ParamNames<Key extends MessageKey> = Source[Key] extends string ? Holes<Source[Key]> : 'count' | Holes<Source[Key][keyof Source[Key]]>;
type Params<Key extends MessageKey> = { readonly [name in ParamNames<Key>]: name extends 'count' ? number : string | number };
/** Messages of some areas that take nothing. */
export type PlainKey<Name extends AreaName> = {
  [Key in MessageKey]: Key extends KeyOf<Name> ? (ParamNames<Key> extends never ? Key : never) : never;
}[MessageKey];
/** Says a message of some areas in the reader's language; a message without parameters takes none. */
export type Translate<Name extends AreaName> = <Key extends KeyOf<Name> & MessageKey>(
  key: Key,
  ...params: ParamNames<Key> extends never ? [] : [Params<Key>]
) => string;

export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

/** Arabic where it stands first among the languages that we speak; English where neither is asked for. */
export function pickLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const [base] = language.toLowerCase().split('-');
    if (base === 'ar' || base === 'en') return base;
  }
  return 'en';
}

/** The calendar that the reader's region keeps. */
export function pickCalendar(languages: readonly string[]): Calendar {
  const [first] = languages;
  if (!first) return 'gregory';
  try {
    return new Intl.DateTimeFormat(first).resolvedOptions().calendar.startsWith('islamic') ? 'islamic' : 'gregory';
  } catch {
    return 'gregory'; // a language tag that Intl does not take
  }
}

export function createTranslate<Name extends AreaName>(
  words: readonly { readonly [Each in Name]: Words<Each> }[Name][],
  locale: Locale,
  numerals: Numerals = 'latn',
): Translate<Name> {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(`${locale}-u-nu-${numerals}`);
  const messages: Readonly<Record<string, string | PluralForms>> = Object.assign({}, ...words.map((area) => area.messages[locale]));

  return (key, ...[params]) => {
    const message = messages[key] ?? key;
    const values: Readonly<Record<string, string | number>> = params ?? {};
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(values['count']))] ?? message.other);
    return text.replace(/\{([a-z]+)\}/g, (_hole: string, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : isolate(value);
    });
  };
}

/** A foreign name in a sentence keeps its own direction and leaves the sentence's alone (FSI … PDI). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
