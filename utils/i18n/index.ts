import { ar } from './ar.ts';
import { en } from './en.ts';

export type Locale = 'ar' | 'en';
/** `latn`: 0-9, `arab`: ٠-٩. */
export type Numerals = 'latn' | 'arab';
export type Calendar = 'gregory' | 'islamic';

type Source = typeof ar;
export type MessageKey = keyof Source;
type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
/** What another language must say: every key, forms where Arabic has forms. */
export type Translation = { readonly [key in MessageKey]: Source[key] extends string ? string : PluralForms };

type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type ParamNames<Key extends MessageKey> = Source[Key] extends string ? Holes<Source[Key]> : 'count' | Holes<Source[Key][keyof Source[Key]]>;
type Params<Key extends MessageKey> = { readonly [name in ParamNames<Key>]: name extends 'count' ? number : string | number };
/** Messages that take nothing. */
export type PlainKey = { [Key in MessageKey]: ParamNames<Key> extends never ? Key : never }[MessageKey];
/** Says a message in the reader's language; a message without parameters takes none. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: ParamNames<Key> extends never ? [] : [Params<Key>]) => string;

const MESSAGES: Readonly<Record<Locale, Translation>> = { ar, en };

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

export function createTranslate(locale: Locale, numerals: Numerals = 'latn'): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(`${locale}-u-nu-${numerals}`);
  const messages = MESSAGES[locale];

  return (key, ...[params]) => {
    const message: string | PluralForms = messages[key];
    const values: Readonly<Record<string, string | number>> = params ?? {};
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(values['count']))] ?? message.other);
    return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : isolate(value);
    });
  };
}

/** A foreign name in a sentence keeps its own direction and leaves the sentence's alone (FSI … PDI). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
