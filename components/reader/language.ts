import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { trouble } from '../../utils/i18n/trouble.ts';
import { reading } from '../../utils/i18n/reading.ts';
import { createTranslate, directionOf, type Calendar, type Locale, type Numerals, type Translate } from '../../utils/i18n/index.ts';

/** The interface's language, for every component below. */
export interface Language {
  readonly locale: Locale;
  readonly dir: 'rtl' | 'ltr';
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly t: Translate<'reading' | 'trouble'>;
}

export function languageOf(locale: Locale, numerals: Numerals = 'latn', calendar: Calendar = 'gregory'): Language {
  return { locale, dir: directionOf(locale), numerals, calendar, t: createTranslate([reading, trouble], locale, numerals) };
}

const LanguageContext = createContext<Language>(languageOf('ar'));

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);
