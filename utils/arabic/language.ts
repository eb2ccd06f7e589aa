import { arabicScriptLanguage } from './language/arabic-script.ts';
import { cyrillicLanguage, hebrewLanguage, latinLanguage } from './language/other-scripts.ts';
import { mainScript, type Script } from './script.ts';

/** UTF-16 units that are looked at: more tell nothing new. */
const SAMPLE = 10_000;

/**
 * Language of a text as an ISO 639 code, from its letters and its frequent words, in the script that most of its letters are in; null where they don't
 * tell. Arabic letters win from three tenths on: Arabic with a foreign name or quotation in it stays Arabic.
 * @param expected language of what stands around the text, or that the page declares: it settles what is doubtful between languages of one script
 */
export function detectLanguage(text: string, expected: string | null = null): string | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const script = mainScript(sample);
  return script && languageIn(script, sample, expected);
}

/** Language of a text's words in one script, whatever stands between them. */
export function languageIn(script: Script, text: string, expected: string | null = null): string | null {
  switch (script) {
    case 'arabic':
      return arabicScriptLanguage(text, expected);
    case 'hebrew':
      return hebrewLanguage(text);
    case 'latin':
      return latinLanguage(text);
    case 'cyrillic':
      return cyrillicLanguage(text);
    case 'greek':
      return 'el';
    case 'hangul':
      return 'ko';
    case 'han':
      return 'zh';
    case 'kana':
      return 'ja';
    case 'otherRtl':
    case 'other':
      return null;
  }
}
