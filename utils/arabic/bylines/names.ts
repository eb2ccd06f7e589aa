import { fold, squeezeSpace, stripMarks } from '../normalize.ts';
import { foldedSet } from './word-list.ts';
import { startsWithGivenName } from './given-names.ts';

/** Titles that fall away from the front of a name; folded, several may follow one another («أ.د.», «الأستاذ الدكتور»). */
const TITLES: ReadonlySet<string> = foldedSet(
  `د|دد|م|أ|أد|ا د|دكتور|دكتورة|الدكتور|الدكتورة|الأستاذ|الأستاذة|أستاذ|أستاذة|المهندس|المهندسة|مهندس|مهندسة|الكاتب|الكاتبة|الصحفي|الصحفية|الصحافي|الصحافية|الإعلامي|الإعلامية|الزميل|الزميلة|الباحث|الباحثة|المستشار|المستشارة|المحامي|المحامية|البروفيسور|البروفسور|بروفيسور|السفير|السفيرة|الشاعر|الشاعرة|الناقد|الناقدة|الروائي|الروائية|المحلل|المحللة|المراسل|المراسلة|اللواء|العميد|العقيد|الفريق|الرائد|المقدم|الشيخ|فضيلة|سماحة|القس|القمص|الأب|المطران|النائب|النائبة|الأسير|الأديب|الأديبة|القاضي|القاضية|الناشط|الناشطة|الفنان|الفنانة|المترجم|المترجمة|المصور|المصورة|المحرر|المحررة|الخبير|الخبيرة|السيدة|الآنسة|Dr|Prof|Mr|Mrs|Ms|Eng`,
);

/** What may follow a title and belongs to it: «العميد الركن المتقاعد», «الفريق أول ركن». */
const AFTER_TITLE: ReadonlySet<string> = foldedSet('ركن|الركن|أول|متقاعد|المتقاعد|طيار|الطيار|صيدلي|الصيدلي|استشاري');
/** Titles that are given names too: they fall away before a full name alone. */
const ALSO_NAMES: ReadonlySet<string> = foldedSet('الشيخ|القاضي|الفنان|الأديب|المقدم|الرائد|فضيلة|الأسير|السيدة');

/** Words that no name holds: prepositions, pronouns, verbs of speech, offices, and the small talk of page furniture. */
const NOT_NAMES: ReadonlySet<string> = foldedSet(
  `في|فى|من|إلى|الى|عن|أن|إن|أنه|إنه|التي|الذي|الذين|هذا|هذه|ذلك|تلك|هو|هي|هم|بعد|قبل|مع|منذ|حتى|لا|لم|لن|ما|قد|كل|بين|عند|عبر|حول|ضد|دون|خلال|ثم|أو|كما|كيف|لماذا|متى|أين|هل|ليس|كان|كانت|يكون|تكون|إذا|لكن|غير|أكثر|أقل|أول|آخر|اليوم|أمس|غدا|الآن|الساعة|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|شهر|سنة|عام
قال|قالت|أكد|أكدت|أعلن|أعلنت|كشف|كشفت|ذكر|ذكرت|أفاد|أفادت|أضاف|أضافت|يقول|تقول|نشر|نشرت|تم|يتم|بدأ|بدأت|شهد|شهدت|دعا|دعت
وزير|وزيرة|الوزير|رئيس|رئيسة|الرئيس|مدير|مديرة|المدير|محافظ|المحافظ|وزارة|الوزارة|هيئة|الهيئة|مجلس|شركة|الشركة|صحيفة|جريدة|مجلة|موقع|قناة|إذاعة|وكالة|مؤسسة|جمعية|حكومة|الحكومة|مصدر|مصادر|المصدر|متحدث|المتحدث|مسؤول|مسؤولون|مسئول|نائب|سفير|الملك|حزب|جيش|شرطة|لجنة|اتحاد|نادي|منتخب|مباراة|معرض|مهرجان|مدرسة|مستشفى|منظمة|دراسة|خبراء|الباحثون|أخبار|الأخبار|خبر|أخباري|رياضة|الرياضة|سياسة|السياسة|اقتصاد|الاقتصاد|ثقافة|الثقافة|فن|الفن|فنون|صحة|الصحة|تكنولوجيا|منوعات|المنوعات|محليات|المحليات|حوادث|الحوادث|مجتمع|المجتمع|عالم|العالم|العربي|دولي|دولية|محلي|محلية|محليا|عاجل|خاص|خاصة|مقالات|المقالات|مقال|تقارير|التقارير|ملفات|الملفات|تحقيقات|التحقيقات|رأي|الرأي|آراء|كتاب|كتابنا
الرئيسية|تعليق|تعليقات|التعليقات|تعليقا|مشاركة|شارك|مشاهدة|مشاهدات|قراءة|اقرأ|إقرأ|شاهد|المزيد|تابع|تابعنا|تابعونا|طباعة|حفظ|نسخ|إرسال|صورة|الصورة|صور|فيديو|الفيديو|توضيحية|أرشيفية|أرشيف|لقطة|جانب|تعبيرية|متداولة|نشرت|تاريخ|التاريخ|تحديث|التحديث|وقت|الوقت|القراءة|جميع|الحقوق|محفوظة|حقوق|النشر|خط|الخط|حجم|اشترك|البريد|سجل|تسجيل|الدخول|ملخص|استمع|الوضع|عدد|العدد|الطبعة|بقلم|كتب|كتبت|سياق|الموضوع|الموضوعات|ذات|صلة|العناوين|الأكثر|متعلقة|مميز|صوت|نص|تحميل|وسوم|بواسطة|ساحة|عربية|الجديد|جديد|أعمدة|شؤون|قضايا|أسواق|ملاعب|نجوم|سيارات|عقارات|أسرة|المرأة|مرأة|الطقس|طقس|بورصة|بنوك|سياحة|تعليم|جامعات|محافظات|مدارس|علوم|تراث|بيئة|إسلاميات|مدونات|حوارات|استطلاع|كاريكاتير|بودكاست|مدار|زوايا|نقاش|كلمات|دليلية|مفتاحية|موعد|مواعيد|مكان|المكان|زمان|الزمان|تذاكر|سعر|السعر|برنامج|البرنامج|حلقة|الحلقة|مدة|المدة|شارع|هاتف|تليفون|تلفون|جوال|فاكس|العنوان|صندوق|الطابق
the|of|and|in|on|at|for|to|with|from|is|are|read|more|share|comments|min|minutes|views|updated|published|posted|home|news|all|rights|reserved|about|photo|image|follow|subscribe|newsletter|print|copy|link|loading|video|menu|search|login`,
);

/** Accounts of a content system, not people. */
const ACCOUNTS: ReadonlySet<string> = foldedSet(
  'admin|administrator|editor|editors|user|webmaster|root|super user|superuser|guest|anonymous|unknown|none|null|undefined|author|writer|team|الإدارة|الادارة|إدارة الموقع|ادارة الموقع|مدير الموقع|المشرف|مشرف|زائر|مجهول|غير معروف|بدون كاتب|كاتب|الكاتب|المشرف العام|رئيس التحرير|مدير التحرير|الموقع|أدمن|ادمن',
);

/** Anything that no name's word holds: digits and marks other than the full stop, apostrophe and hyphen. */
const FOREIGN = /[\d٠-٩۰-۹@#%&*+=<>_~"!?؟؛:;…/\\|^$€£،,]/;
/** What a writer is, behind the name: «كاتب صحفي», «باحثة في …». */
const CALLINGS: ReadonlySet<string> = foldedSet(
  'كاتب|كاتبة|باحث|باحثة|صحفي|صحفية|صحافي|صحافية|إعلامي|إعلامية|أستاذ|أستاذة|خبير|خبيرة|محلل|محللة|ناشط|ناشطة|أكاديمي|أكاديمية|شاعر|شاعرة|روائي|روائية|ناقد|ناقدة|محام|محامية|مستشار|مستشارة|مراسل|مراسلة|محرر|محررة|مترجم|مترجمة|طبيب|طبيبة|مهندس|مهندسة|مدير|مديرة|رئيس|رئيسة|عضو|سفير|وزير|مفكر|مفكرة|مؤرخ|مؤرخة|قاص|قاصة|مخرج|مخرجة|مدون|مدونة|اقتصادي|اقتصادية|متخصص|متخصصة|مختص|مختصة|طالب|طالبة|نائب|زميل|زميلة|مصور|مصورة',
);

/** Whether the words say what a person is rather than who. */
export function isCalling(words: readonly string[]): boolean {
  return words.length <= 10 && CALLINGS.has(fold(words[0] ?? ''));
}

/** The words up to a calling that follows a full name: «سامر الخطيب كاتب من لبنان» is «سامر الخطيب». */
export function withoutCalling(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index >= 2 && CALLINGS.has(fold(word)));
  return at === -1 ? words : words.slice(0, at);
}

const PARTICLES: ReadonlySet<string> = new Set([
  'بن',
  'ابن',
  'ابو',
  'ابي',
  'ام',
  'ال',
  'عبد',
  'بنت',
  'ولد',
  'بو',
  'با',
  'بل',
  'ذو',
  'ابا',
  'بني',
  'de',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'di',
  'da',
  'abu',
  'der',
  'den',
]);

/** The words without kashida, and without quotation marks, brackets and separators around them. */
export function bareWords(text: string): string {
  const bare = squeezeSpace(stripMarks(text).replace(/[«»"“”„()[\]{}<>*•]/gu, ' '));
  return bare.replace(/^[\s.,،:؛/|–—-]+|[\s,،:؛/|–—-]+$/gu, '').replace(/(?<=[^\s.]{2})\.$/, '');
}

/** The name without its titles. */
export function cleanName(text: string): string {
  const words = bareWords(text).split(' ');
  // «د.نبيل» and «أ.د.منى»: the title sticks to the name.
  const first = words[0] ?? '';
  const stuck = /^((?:[دمأا]\.){1,2})([^\s.]{2,}.*)$/.exec(first);
  if (stuck) words[0] = stuck[2]!;
  const length = words.length;
  while (isTitle(words, words.length < length)) words.shift();
  return words.join(' ');
}

/** Whether the first word is a title of what follows; «م. ع» are a writer's initials. */
function isTitle(words: readonly string[], afterTitle: boolean): boolean {
  const [first = '', second = ''] = words.map(fold);
  if (words.length < 2 || (words.length === 2 && second.length === 1)) return false;
  if (afterTitle && AFTER_TITLE.has(first)) return true;
  if (!TITLES.has(first)) return CALLINGS.has(first) && isPlainlyPerson(words.slice(1).join(' '));
  return !ALSO_NAMES.has(first) || (words.length > 2 && second !== 'ولد' && second !== 'بن');
}

export function isAccount(name: string): boolean {
  return ACCOUNTS.has(fold(name)) || /@|https?:|www\.|\.(?:com|net|org)(?![a-z])/.test(name.toLowerCase());
}

export interface NameTest {
  /** A label or the page's own markup says that this is a name: one word and the article at the front are no bar then. */
  readonly expected: boolean;
}

/** Whether the words, cleaned, have the shape of a person's name. */
export function isName(name: string, { expected }: NameTest): boolean {
  const words = name.split(' ');
  const folded = words.map(fold);
  const full = folded.filter((word) => !PARTICLES.has(word)).length;
  if (full < 1 || full > 5 || words.length > 8 || (full < 2 && words.length < 2 && !expected)) return false;
  if (words.some((word) => FOREIGN.test(word)) || folded.some((word) => NOT_NAMES.has(word))) return false;
  if (isAccount(name) || CALLINGS.has(folded[0]!)) return false;
  const first = words[0]!;
  if (/^[A-Za-z\u00C0-\u024F]/.test(first)) return words.length > 1 || expected ? words.every(isLatinNameWord) : false;
  return expected || !/^ال\S{2}/.test(folded[0]!) || startsWithGivenName(folded);
}

/** Whether a given name stands at the front, so that the words are a person's without any other sign. */
export function isPlainlyPerson(name: string): boolean {
  return startsWithGivenName(fold(name).split(' ')) && name.includes(' ') && isName(name, { expected: false });
}

/** «Marta Ruiz»: two or three words in Latin letters, each with a capital. */
export const isLatinName = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length <= 3 &&
    /^[A-Z\u00C0-\u00DE]/.test(name) &&
    words.every(isLatinNameWord) &&
    isName(name, { expected: true })
  );
};

function isLatinNameWord(word: string): boolean {
  return /^[A-Z\u00C0-\u00DE]/.test(word) || PARTICLES.has(word.toLowerCase());
}

/** Names that begin with waw, or surnames that do: their waw is no «and». */
const WAW_NAMES: ReadonlySet<string> = foldedSet(
  'وليد|ولاء|وسيم|وائل|وفاء|وداد|وجدي|وجيه|وردة|وردي|وضاح|وحيد|وديع|وسام|وصال|وعد|وهيبة|واثق|ونيس|ولد|وهبة|وهبي|وهبه|وهاب|وافي|والي|واصف|واصل|ورد|وزان|وزاني|ويصا|وسن|وئام|وجدان|وجد|ورود|ونوس|وطار|وطفة|وكيل|واكيم|وهدان|وشاح|ولي|ويس|ورداني|واجد|وحيدة|وجيهة|وسيمة|وفيق|وفيقة|وادي|وازن|وطفى|ورش|وهران|وقاص|وضحة|وضحى|وادع|وعل|وناسة|ونوغي|وناس|واضح|ولعلو|وهيب|ونا|وفا|واعر|واكد|والا',
);

/** «سلمى عبد الباقي وهدى الشامي» as its names; a waw that belongs to a name («ولاء», «عمر وهبي») stays. */
export function splitConjunctions(words: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  words.forEach((word, index) => {
    const group = groups.at(-1)!;
    if (index > 0 && group.length > 0 && (word === 'و' || word === '&' || word.toLowerCase() === 'and')) groups.push([]);
    else if (index > 0 && opensNext(word, group, words.length - index)) groups.push([word.slice(1)]);
    else group.push(word);
  });
  return groups.filter((group) => group.length > 0);
}

function opensNext(word: string, before: readonly string[], left: number): boolean {
  if (!word.startsWith('و') || word.length < 4 || WAW_NAMES.has(fold(word))) return false;
  // «أحمد ونوس» may be one man; «أحمد ومنى وسعيد» or a full name before it may not.
  return before.length > 1 || left > 1 || startsWithGivenName([fold(word.slice(1))]);
}
