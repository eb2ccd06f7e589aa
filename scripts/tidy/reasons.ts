import { reasonWords } from '../../components/settings/reason-words.ts';
import { hiding } from '../../utils/i18n/hiding.ts';
import { createTranslate } from '../../utils/i18n/index.ts';
import type { RailReason } from '../../utils/rails/types.ts';

const say = createTranslate([hiding], 'en');
/** Round foreign words, for a screen that lays out both directions; a terminal has no use for them. */
const ISOLATES = /[\u2068\u2069]/g;

/** The evidence in English, as the extension says it, the strongest first. */
export const reasonInWords = (reasons: readonly RailReason[]): string =>
  reasons.map((reason) => reasonWords(say, reason).replace(ISOLATES, '')).join(' ');
