import { languageIn } from '../../arabic/language.ts';
import { ltrScript, RTL_SHARE, rtlScript, rtlShare, type Script } from '../../arabic/script.ts';
import type { Direction, PageContext } from '../types.ts';

/** What a text is written in. */
export interface Tongue {
  /** BCP 47, `und` where the letters don't tell. */
  readonly lang: string;
  readonly dir: Direction;
}

/**
 * Between this share and `RTL_SHARE` the letters alone don't tell: Arabic about code and foreign names, or a foreign text that quotes Arabic. The page's
 * own direction settles that, and nothing but that.
 */
const MIXED_SHARE = 0.1;

/** UTF-16 units whose language is the story's: more tell nothing new. */
const SAMPLE = 5_000;

/** Language and direction of a story, from its letters, then its headline's; the page's own word for either settles only what they leave open. */
export function storyTongue(words: string, title: string, page: Document, { computedDirection }: PageContext): Tongue {
  const root = page.documentElement;
  const own = computedDirection ?? (root.getAttribute('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr');
  const ofWords = rtlShare(words);
  const text = ofWords === null ? title : words;
  const share = ofWords ?? rtlShare(title);
  const isRtl = share === null ? own === 'rtl' : share >= RTL_SHARE || (share >= MIXED_SHARE && own === 'rtl');
  const dir = isRtl ? 'rtl' : 'ltr';
  return { lang: languageOf(text.slice(0, SAMPLE), dir, root.getAttribute('lang')), dir };
}

/** Language of a text that runs in a direction; `stated`, what an attribute says of it, may only choose within the script of the letters. */
export function languageOf(text: string, dir: Direction, stated: string | null): string {
  const script = dir === 'rtl' ? rtlScript(text) : ltrScript(text);
  if (!script) return 'und';
  const tag = tagIn(script, stated);
  return languageIn(script, text, tag?.replace(/-.*/s, '') ?? null) ?? tag ?? 'und';
}

/** Scripts as language tags name them. */
const NAMES: Readonly<Partial<Record<string, Script>>> = {
  Arab: 'arabic',
  Hebr: 'hebrew',
  Syrc: 'otherRtl',
  Thaa: 'otherRtl',
  Latn: 'latin',
  Cyrl: 'cyrillic',
  Grek: 'greek',
  Hans: 'han',
  Hant: 'han',
  Jpan: 'kana',
  Kore: 'hangul',
};

/** The language tag, where it is one and its language is written in this script. */
function tagIn(script: Script, stated: string | null): string | null {
  const tag = stated?.trim().toLowerCase() ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/.test(tag)) return null;
  try {
    return (NAMES[new Intl.Locale(tag).maximize().script ?? ''] ?? 'other') === script ? tag : null;
  } catch {
    return null;
  }
}
