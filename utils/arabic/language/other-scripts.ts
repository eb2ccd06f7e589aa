const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Frequent words of a language, and letters that it has before others in its script. */
interface LatinLanguage {
  readonly words: ReadonlySet<string>;
  readonly letters: string;
}

const LATIN: Readonly<Record<string, LatinLanguage>> = {
  en: {
    words: list(
      'the of and to in is that for was with on are as by at from this have has it be not which were he his its their they an or will how',
    ),
    letters: '',
  },
  fr: {
    words: list('le la les des et du une un en est dans que qui pour sur pas au plus par avec ce il sont elle aux été'),
    letters: 'éèêçàùœ',
  },
  es: { words: list('el la los de las que y en un una por con para del se es como más pero su al lo fue'), letters: 'ñ¿¡óí' },
  de: { words: list('der die das und ist von mit den im zu ein eine nicht auf für dem sich des auch wird als es hat'), letters: 'äöüß' },
  tr: { words: list('ve bir bu için ile de da olarak olan daha çok gibi sonra kadar ne ama en her değil olduğu'), letters: 'ğışöüç' },
  ku: { words: list('û ku di de ji li bo bi jî ev her bû ye re'), letters: 'êîûşç' },
  id: { words: list('yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan ke juga oleh telah karena'), letters: '' },
  it: { words: list('il di che è la per un una non con del della sono le gli alla anche più nel dal'), letters: 'èàùòì' },
  pt: { words: list('o de que e do da em um uma para com não os as no na por mais dos se foi ao'), letters: 'ãõçâ' },
  nl: { words: list('de het een van en in is dat op te voor met zijn niet aan er om ook als naar'), letters: '' },
};
/** Vietnamese and others that no list here knows would look like Portuguese by their accents. */
const FOREIGN_LATIN = /[ơưđăąęłżșțåøæðþəőűčřěšž\u1EA0-\u1EF9]/iu;

/** The language whose words and letters are at least a twelfth of the text, and more than any other's; null where none is. */
export function latinLanguage(text: string): string | null {
  const lower = text.toLowerCase();
  const words = lower.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (count(lower, FOREIGN_LATIN) * 40 > lower.length) return null;
  const scores = Object.entries(LATIN).map(([lang, { words: frequent, letters }]) => {
    const hits = words.filter((word) => frequent.has(word) || frequent.has(word.replace(/^[dlnscj]['’]/u, ''))).length;
    return { lang, score: hits + (letters === '' ? 0 : 0.6 * wordsWith(words, letters)) };
  });
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || !second || first.score < 1.5 || first.score * 12 < words.length || first.score === second.score) return null;
  return first.lang;
}

const wordsWith = (words: readonly string[], letters: string): number =>
  words.filter((word) => Array.from(letters).some((letter) => word.includes(letter))).length;

/** Letters that tell a language in Cyrillic, the surest first. What has none of them is left open. */
const CYRILLIC: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['kk', /[әғқңұһ]/giu],
  ['mk', /[ѓќѕ]/giu],
  ['sr', /[јљњћђџ]/giu],
  ['be', /ў/giu],
  ['uk', /[їєґі]/giu],
  ['ru', /[ыэё]/giu],
  ['bg', /[ъщ]/giu],
];
const BULGARIAN = list('на за се от да са по със със във че ще като или този');
const RUSSIAN = list('в и не на что с как это по из к у за от был для');

export function cyrillicLanguage(text: string): string | null {
  const letters = count(text, /\p{Script=Cyrillic}/gu);
  for (const [lang, own] of CYRILLIC) if (count(text, own) * 120 >= letters) return lang === 'bg' ? byWords(text) : lang;
  return byWords(text);
}

/** Russian and Bulgarian share their letters but for a few. */
function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const bulgarian = words.filter((word) => BULGARIAN.has(word) || /(?:ът|ата|ите)$/u.test(word)).length;
  const russian = words.filter((word) => RUSSIAN.has(word)).length;
  if (Math.abs(bulgarian - russian) < 2) return null;
  return bulgarian > russian ? 'bg' : 'ru';
}

const YIDDISH = list('דער די דאס און איז אין אויף פון האט צו א מיט נישט ניט מען געווען');

/** Hebrew, or Yiddish where its small words are a sixth of the text. */
export function hebrewLanguage(text: string): 'he' | 'yi' {
  const words =
    text
      .normalize('NFKD')
      .replace(/[\u0591-\u05BD\u05BF\u05C1-\u05C7]/g, '')
      .match(/[\u05D0-\u05F2]+/g) ?? [];
  const hits = words.filter((word) => YIDDISH.has(word)).length;
  return hits >= 2 && hits * 6 >= words.length ? 'yi' : 'he';
}

function count(text: string, pattern: RegExp): number {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return text.match(all)?.length ?? 0;
}
