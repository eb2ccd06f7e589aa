import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { trouble } from '../../utils/i18n/trouble.ts';
import { filters } from '../../utils/i18n/filters.ts';
import { hiding } from '../../utils/i18n/hiding.ts';
import { createTranslate, directionOf, type Locale, type Translate } from '../../utils/i18n/index.ts';

/** The interface's language, for every component below. */
export interface Words {
  readonly locale: Locale;
  readonly dir: 'rtl' | 'ltr';
  readonly t: Translate<'hiding' | 'trouble' | 'filters'>;
}

export function wordsOf(locale: Locale): Words {
  return { locale, dir: directionOf(locale), t: createTranslate([hiding, trouble, filters], locale) };
}

const WordsContext = createContext<Words>(wordsOf('ar'));

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => useContext(WordsContext);
