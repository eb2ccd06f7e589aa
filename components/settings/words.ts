import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslate, directionOf, type Locale, type Translate } from '../../utils/i18n/index.ts';

/** The interface's language, for every component below. */
export interface Words {
  readonly locale: Locale;
  readonly dir: 'rtl' | 'ltr';
  readonly t: Translate;
}

export function wordsOf(locale: Locale): Words {
  return { locale, dir: directionOf(locale), t: createTranslate(locale) };
}

const WordsContext = createContext<Words>(wordsOf('ar'));

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => useContext(WordsContext);
