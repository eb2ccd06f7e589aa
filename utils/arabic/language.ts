import { rtlShare } from './script.ts';

/** Letters that are looked at: more tell nothing new. */
const SAMPLE = 5000;

/** Letters of one language in a share of its text that no other language in the script reaches. */
const OWN_LETTERS: readonly (readonly [lang: string, letters: string, share: number])[] = [
  ['ur', 'ٹڈڑںےہھۃ', 0.03],
  ['ckb', 'ڕڵێۆە', 0.05],
  ['ps', 'ټډړږښېڼځڅۍ', 0.02],
  ['ug', 'ۇۈۋڭې', 0.06],
  ['sd', 'ڪٻڀٿٺڳڱڻڏڊڄ', 0.03],
];
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Frequent words, yeh and kaf in their Arabic form: many Persian papers type them so. */
const PERSIAN_WORDS = list(
  'است كه اين را در به از با براي مي شد شده كرد كند خود آن يك هاي ها تا بر هم نيز بود اما يا وي گفت خواهد بايد دارد داد كرده باشد هستند شود دو پس ما او چه هر نمي',
);
const ARABIC_WORDS = list(
  'في من على الى إلى ان أن إن عن التي الذي هذا هذه ذلك ما لا لم لن قد كان كانت بعد قبل مع بين حتى او أو ثم كما هو هي وقد وفي ومن كل أي بعض غير عند منذ خلال حول يوم',
);
const PERSIAN_LETTERS = 'پچژگ';
const PERSIAN_FORMS = 'کی';
const ARABIC_LETTERS = 'ةأإىؤ';

const LATIN_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('the of and to in is that for was with on are as by at from this have has it be not which were'),
  fr: list('le la les des et du une est dans que qui pour sur pas au plus par avec ce il sont elle aux été'),
  es: list('el la los de las que y en un una por con para del se es como más pero su al lo fue'),
  de: list('der die das und ist von mit den im zu ein eine nicht auf für dem sich des auch wird als es'),
  tr: list('ve bir bu için ile de da olarak olan daha çok gibi sonra kadar ne ama en her değil olduğu'),
  id: list('yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan ke juga oleh telah karena'),
  it: list('il di che è la per un una non con del della sono le gli alla anche più nel dal'),
  pt: list('o de que e do da em um uma para com não os as no na por mais dos se foi ao'),
  nl: list('de het een van en in is dat op te voor met zijn niet aan er om ook als naar'),
};

/**
 * Language of a text as an ISO 639 code, from its letters and its frequent words: `ar`, `fa`, `ur`, `ckb`, `ps`, `ug`, `sd`, `he`, or one of the
 * commoner languages in Latin letters; null where neither tells. Arabic with a foreign name or quotation in it stays Arabic.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE * 2);
  const share = rtlShare(sample);
  if (share === null) return null;
  if (share < 0.3) return latinLanguage(sample);
  const letters = (sample.match(/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g) ?? []).length;
  if ((sample.match(/[\u05D0-\u05EA]/g) ?? []).length > letters / 2) return 'he';
  return ownLetters(sample, letters) ?? arabicOrPersian(sample, letters);
}

function ownLetters(sample: string, letters: number): string | null {
  let best: string | null = null;
  let most = 1;
  for (const [lang, own, share] of OWN_LETTERS) {
    const strength = count(sample, own) / letters / share;
    if (strength >= most) {
      best = lang;
      most = strength;
    }
  }
  return best;
}

/** Which of the two has more evidence, in points a hundred words and a hundred letters; Arabic where neither has any. */
function arabicOrPersian(sample: string, letters: number): 'ar' | 'fa' {
  const all = sample.replace(/[\u064B-\u0652\u0640]/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  let persian = 0;
  let arabic = 0;
  for (const raw of all) {
    const word = raw.replace(/ک/g, 'ك').replace(/[یى]/g, 'ي');
    if (PERSIAN_WORDS.has(word)) persian++;
    if (ARABIC_WORDS.has(raw) || ARABIC_WORDS.has(word)) arabic++;
    else if (/^[وفب]?ال\p{L}{3}/u.test(raw) || /^لل\p{L}{3}/u.test(raw)) arabic += 0.5;
  }
  const words = all.length || 1;
  const forPersian = persian / words + count(sample, PERSIAN_LETTERS) / letters;
  const forArabic = arabic / words + count(sample, ARABIC_LETTERS) / letters;
  if (forPersian === forArabic) return count(sample, PERSIAN_FORMS) > 0 ? 'fa' : 'ar';
  return forPersian > forArabic ? 'fa' : 'ar';
}

/** The language whose frequent words are at least a twelfth of the text, and more than any other's. */
function latinLanguage(sample: string): string | null {
  const all = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const hits = Object.entries(LATIN_WORDS).map(([lang, words]) => ({ lang, hits: all.filter((word) => words.has(word)).length }));
  hits.sort((a, b) => b.hits - a.hits);
  const [first, second] = hits;
  if (!first || !second || first.hits < 2 || first.hits * 12 < all.length || first.hits === second.hits) return null;
  return first.lang;
}

function count(text: string, letters: string): number {
  let found = 0;
  for (const letter of text) if (letters.includes(letter)) found++;
  return found;
}
