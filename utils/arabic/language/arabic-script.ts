import { LETTERS, SURPRISE, type ArabicScriptLanguage } from './letters.ts';

const LANGUAGES = Object.keys(SURPRISE) as readonly ArabicScriptLanguage[];

/** Frequent words, yeh and kaf in their Arabic form, heh with a non-joiner as the Kurdish e. */
const WORDS: Readonly<Record<ArabicScriptLanguage, string>> = {
  ar: 'في من على الى إلى أن ان إن عن التي الذي هذا هذه ذلك لا لم لن قد كان كانت بعد قبل مع بين حتى او أو ثم كما هو هي وقد كل أي غير عند منذ خلال',
  fa: 'است كه اين را در به از با براي مي شد شده كرد كند آن يك هاي ها تا بر هم نيز بود اما يا و گفت خواهد بايد دارد داد باشد هستند شود',
  ur: 'كي كا كے كو نے سے ميں ہے ہيں اور پر نہيں ايك يہ وہ كيا ليے',
  ckb: 'لە بە بۆ و كە ئەو ئەم لەگەڵ دواي هەموو',
  ps: 'د په چې كې ته سره او دي ده شو شوه كړ يو دا له هم نه لپاره وي نن',
  ug: 'ۋە بىلەن ئۈچۈن بۇ بىر دەپ',
  sd: 'جو جي جا ۾ ۽ كي آهي ته سان كان هن',
};

/** Half bits that a frequent word is worth, beside its letters. */
const WORD = 6;
/** What speaks for Arabic before a letter is read, and for the language that is expected here. */
const ARABIC_FIRST = 4;
const EXPECTED = 20;
/** What a text loses that has only the other keyboard's yeh and kaf: papers type both, so it counts once and not by the letter. */
const WITH_PERSIAN_FORMS: Readonly<Partial<Record<ArabicScriptLanguage, number>>> = { ar: 14, ug: 14 };
const WITH_ARABIC_FORMS: Readonly<Partial<Record<ArabicScriptLanguage, number>>> = { fa: 6, ur: 12, ckb: 4 };

interface Model {
  /** Half bits by letter, in the order of `LANGUAGES`. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
  readonly words: ReadonlyMap<string, readonly number[]>;
}
let made: Model | undefined;

/**
 * The likeliest language of a text in Arabic letters. Each letter counts by how rare it is in each language, each frequent word a little more, so that
 * four words of a headline mostly suffice.
 * @param expected language of what stands around the text, or that the page declares: it wins where the letters hardly tell
 */
export function arabicScriptLanguage(text: string, expected: string | null = null): ArabicScriptLanguage {
  made ??= makeModel();
  const plain = fold(text);
  const scores = LANGUAGES.map((lang) => (lang === 'ar' ? ARABIC_FIRST : 0) + (lang === expected ? EXPECTED : 0));
  for (let at = 0; at < plain.length; at++) {
    const surprise = made.letters.get(plain.charCodeAt(at));
    if (surprise) for (let lang = 0; lang < scores.length; lang++) scores[lang]! -= surprise[lang]!;
  }
  for (const [word] of plain.matchAll(/[\p{L}۾۽]+/gu)) for (const lang of made.words.get(word) ?? []) scores[lang]! += WORD;
  const lost = lostByForms(text);
  if (lost) LANGUAGES.forEach((lang, at) => (scores[at]! -= lost[lang] ?? 0));
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? 'ar';
}

function makeModel(): Model {
  const words = new Map<string, number[]>();
  LANGUAGES.forEach((lang, at) => {
    for (const word of WORDS[lang].split(' ')) words.set(word, [...(words.get(word) ?? []), at]);
  });
  const letters = Array.from(LETTERS, (letter, at): [number, number[]] => [
    letter.charCodeAt(0),
    LANGUAGES.map((lang) => parseInt(SURPRISE[lang].charAt(at), 36)),
  ]);
  return { letters: new Map(letters), words };
}

/** Without harakat and kashida; one yeh, one kaf; the Kurdish e, which old keyboards write as a heh that does not join. */
function fold(text: string): string {
  const shaped = /[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text) ? text.normalize('NFKC') : text;
  return shaped
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/ه\u200C/g, 'ە')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك');
}

function lostByForms(text: string): Readonly<Partial<Record<ArabicScriptLanguage, number>>> | null {
  const persian = /[کی]/.test(text);
  const arabic = /[كي]/.test(text);
  return persian === arabic ? null : persian ? WITH_PERSIAN_FORMS : WITH_ARABIC_FORMS;
}
