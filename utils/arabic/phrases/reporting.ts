/**
 * The words with which Arabic papers say on whose word they tell something: «قالت»، «نقلا عن»، «في حديث إلى»، «كشف تقرير لـ».
 * Data only; `utils/article/attribution` reads a sentence with it. All sets are folded (see `fold`).
 */
import { fold } from '../normalize.ts';
import { lexicon } from './tokens.ts';

/** One verb a line: past, present; where the feminine past isn't past + ت it stands between them. */
const SAYING = `
قال يقول
ذكر يذكر
أفاد يفيد
أوضح يوضح
أضاف يضيف
أشار يشير
لفت يلفت
نوه ينوه
أكد يؤكد
كشف يكشف
اعتبر يعتبر
رأى رأت يرى
وصف يصف
حذر يحذر
نبه ينبه
فسر يفسر
زعم يزعم
ادعى ادعت يدعي
رجح يرجح
توقع يتوقع
خلص يخلص
نسب ينسب
تحدث يتحدث
شدد يشدد
ألمح يلمح
أردف يردف
تساءل يتساءل
انتقد ينتقد
حاور يحاور
اتهم يتهم
قدر يقدر
استبعد يستبعد
بينت بينت تبين
علق يعلق
أعلن يعلن
ألمح يلمح
صرح يصرح
`;
/** What only those do who publish. */
const PUBLISHING = `
نقل ينقل
نشر ينشر
أورد يورد
كتب يكتب
روى روت يروي
حكى حكت يحكي
رصد يرصد
أبرز يبرز
تناول يتناول
سلط يسلط
وثق يوثق
سرب يسرب
تداول يتداول
عنون يعنون
أفرد يفرد
استعرض يستعرض
أظهر يظهر
أثبت يثبت
`;
/** Broadcasting in the present tells of a schedule («تبث القناة المباراة»): past only. */
const BROADCASTING = `
بث
عرض
أذاع
علم
خرج
صدر
`;
/** Count only with a pronoun that points back at what the story tells: «مقابلة أجرتها صحيفة»، «وثيقة اطلعت عليها». */
const POINTING = `
أجرى أجرت
أجرا
حصل
اطلع يطلع
أعد
خص خصت
جمع
راجع
حلل
فحص
عاين
أحصى أحصت
رصد
استند استندت
`;
/** Before «لصحيفة …»: those who speak to an outlet. */
const SPEAKING = `
أدلى أدلت يدلي
تكلم يتكلم
روى روت يروي
حكى حكت يحكي
أفاد يفيد
شرح يشرح
اعترف يعترف
أقر يقر
أسر يسر
أجاب يجيب
رد يرد
أخبر يخبر
أبلغ يبلغ
عبر يعبر
وضح
بين
تابع يتابع
`;

const PRONOUNS = ['', 'ه', 'ها', 'هم'];

function conjugate(verbs: string, pronouns: readonly string[] = PRONOUNS): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of verbs.trim().split('\n')) {
    const [past = '', ...rest] = line.split(' ').map(fold);
    const present = rest.at(-1);
    const feminine = rest.length === 2 ? rest[0]! : `${past}ت`;
    const bases = [past, feminine, ...(present ? [present, present.replace(/^ي/, 'ت')] : [])];
    for (const base of bases) for (const pronoun of pronouns) forms.set(base + pronoun, past);
  }
  return forms;
}

/** Form → its verb (folded past), for each class. */
export const sayingVerbs = conjugate(SAYING);
export const publishingVerbs = conjugate(`${PUBLISHING.trim()}\n${BROADCASTING.trim()}`);
export const pointingVerbs = conjugate(POINTING);
export const speakingVerbs = conjugate(`${SAYING.trim()}\n${SPEAKING.trim()}`);

/** Participles that open speech as a verb does. */
export const speakingParticiples = lexicon(
  'قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مصرحا مصرحة متحدثا متحدثة كاشفا كاشفة مشيرا مشيرة',
);

/** Verbs that need one of these words soon after their subject: «علقت القناة بثها» is none of ours. */
export const verbNeeds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [fold('علق'), lexicon('على عليه عليها قائلة قائلا بالقول')],
  [fold('أعلن'), lexicon('أن بأن')],
  [fold('صرح'), lexicon('أن بأن')],
  [fold('خرج'), lexicon('بعنوان عنوان بمانشيت')],
  [fold('صدر'), lexicon('بعنوان عنوان بمانشيت')],
]);

/** «قالت الصحيفة إنها ستتوقف عن الصدور»: after «إنها» these tell of the outlet itself. */
export const selfNews = lexicon(
  'لن تعتزم تعتذر اعتذرت قررت أوقفت أغلقت علقت حجبت حذفت تعرضت يتعرض تعرض فصلت سرحت تدرس تأسف تحتفل احتفلت أطلقت تطلق وقعت أنهت تستعد تسعى تخطط تنوي ينوي يعتزم أصبحت تواجه رفعت سحبت',
);

/** An outlet's own people and plans: «كشفت القناة عن برامجها», «قالت إن مراسلها بخير». */
export const ownAffairs = lexicon(
  'برامجها برنامجها دورتها خريطتها خارطتها شعارها هويتها مقرها استوديوهاتها موسمها خدمتها تطبيقها أرباحها شراكتها بثها إرسالها مكتبها طاقمها موظفيها مراسلها مراسليها مراسلتها مصورها فريقها صحفييها صحافييها',
);

/** What is shown or printed for its own sake: its channel is no source. */
export const spectacles = lexicon(
  'مباراة المباراة مباريات المباريات مسلسل المسلسل مسلسلات فيلم الفيلم حفل الحفل حلقة الحلقة حلقات برنامج برنامجا البرنامج بطولة البطولة دوري سهرة إعلان إعلانا إعلانات الإعلان اعتذارا اعتذار تصحيحا أغنية القمة كأس نهائي قرعة وظائف الأذان أذان صلاة برامج برامجها بثها إرسالها مقرها مكاتبها قصصا قصصها قصائد قصيدة رواية',
);

/** Between a verb and the outlet that is its subject. */
export const fillers = lexicon(
  'به بها فيه فيها عنه عنها عليه عليها له لها لهم معه معها معهم إليه إليها أمس اليوم أيضا كذلك مؤخرا بدورها بدوره الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم صباح مساء ذلك هذا الخبر النبأ مساءً سابقا لاحقا',
);
/** Frames before a verb that belong to the phrase: «بحسب ما ذكرت»، «وقد عرض»، «التي نشرتها». */
export const verbFrames = lexicon(
  'ما لما كما قد فقد وقد ولقد فيما حسبما وحسبما بحسبما وبحسبما وفقما مثلما التي الذي وكما مما لقد وفيما بما',
);

/** Prepositions that name a source; followed at once by the outlet, or by ل and the outlet. */
export const sourcePrepositions = lexicon('بحسب حسب وفق لحسب حسبما');
export const sourceAdverbs = lexicon('وفقا طبقا تبعا استنادا وفاقا سندا');
/** «… عن» that says where the words come from. */
export const beforeAn = lexicon('نقلا مترجم مترجما مترجمة ترجمة منقول منقولا منقولة مقتبس مقتبسا نقلها نقله');
/** «… إلى»/«… على» that name a source. */
export const beforeIla = lexicon('استنادا إستنادا مستندا مستندة مستندين');
export const beforeAla = lexicon('اعتمادا بناء');

const STATEMENTS = 'سؤال أسئلة حديث تصريح تصريحات مقابلة حوار لقاء مداخلة اتصال محادثة أحاديث مقابلات إفادة شهادة';
function withPronouns(nouns: string): string {
  return nouns
    .split(' ')
    .flatMap((noun) => {
      const stem = noun.replace(/ة$/u, 'ت').replace(/ء$/u, 'ئ');
      return [noun, `ال${noun}`, ...['ه', 'ها', 'هم', 'هما'].map((pronoun) => stem + pronoun)];
    })
    .join(' ');
}
/** «في حديث إلى»، «في مقابلته مع». */
export const statements = lexicon(withPronouns(STATEMENTS));
/** Those of them that one gives to an outlet and hardly to anyone else. */
export const pressStatements = lexicon(withPronouns('سؤال أسئلة حديث تصريح تصريحات مقابلة مداخلة'));
/** Joins a statement to its outlet. */
export const toOutlet = lexicon('إلى مع على عبر في لدى به بها');

const DOCUMENTS =
  'تقرير تحقيق مقال مقالة افتتاحية دراسة استطلاع ريبورتاج روبورتاج ربورتاج برقية خبر نبأ تقديرات بيانات حسابات إحصاء تحليل تسجيل تسجيلات مقطع مقاطع فيديو صور صورة شريط وثائقي وثيقة وثائق تقارير معلومات تسريبات مراجعة استقصاء نص مادة إحصاءات مسح رسم قائمة تصنيف بحث تجربة حوار مقابلة رسائل تسجيلا تصريحات ترجيحات توقعات مصادر مصدر';
/** What an outlet makes: «كشف تقرير لصحيفة»، «وفق تقديرات نشرتها وكالة». */
export const documents = lexicon(
  `${DOCUMENTS} ${DOCUMENTS.split(' ')
    .map((noun) => `ال${noun}`)
    .join(' ')}`,
);
/** «جاء في صحيفة»، «على صفحات صحيفة». */
export const appearedVerbs = lexicon('جاء جاءت ورد وردت نشر نشرت كتب كتبت منشور منشورة المنشور المنشورة نشره نشرته نشرها يكتب تكتب');

/** «نطالع في صحيفة», «ننتقل إلى صحيفة»: reviews of the press. */
export const reviewVerbs = lexicon('نقرأ نطالع نبدأ ننتقل نستهل نختم نختتم نبقى نتوقف نعود نطلع');
/** «صحف بينها صحيفة …»: stands for what was named before. */
export const amongThem = lexicon('بينها منها أبرزها أهمها بينهم مثل خصوصا وخاصة أولها');
/** «تلقت … نسخة منه», «حصلت … على نسخة». */
export const receivingVerbs = lexicon('تلقت تلقى تلقته حصلت حصل تسلمت تسلم وصل وصلت اطلعت');
/** Words that begin what was said. */
export const complementisers = lexicon('أن إن بأن ان أنه أنها إنه إنها بأنه بأنها أنهم إنهم إنني أنني إننا أننا');

/** Between a preposition and the outlet: «نقلا عن العدد الورقي لجريدة»، «مراسل قناة». */
export const carriers = lexicon(
  'العدد عدد اليوم أمس الصادر الموقع الورقي الالكتروني الإلكترونى الإلكترونية النسخة نسخة نسختها الطبعة طبعة العربية الإنجليزية الدولية الرسمي حساب الحساب صفحة الصفحة شاشة شاشات أثير صفحات عدسة كاميرا غلاف مراسل مراسلة مراسلو مراسلي مراسلا موفد موفدة مندوب مندوبة مراسلها من الإخباري برنامج ملحق الملحق',
);
/** Carriers that are people of the outlet who report for it. */
export const reporters = lexicon('مراسل مراسلة مراسلو مراسلي مراسلا موفد موفدة مندوب مندوبة');
/** Someone of the outlet: «قال رئيس التحرير السابق لصحيفة» names an office, not a source. */
export const outletOffices = lexicon(
  'التحرير تحرير المالك المالكة الناشر مالك ناشر مذيع مذيعة المذيع المذيعة المراسل المراسلة محرر المحرر محررة المحررة مقدم مقدمة المعلق المصور مصور كاتب كاتبة صحفي صحفية صحافي صحافية',
);
/** Words between the office and the outlet. */
export const officeAdjectives = lexicon('السابق السابقة الحالي الحالية المشارك المساعد الراحل الأسبق');
/** «المدير العام لقناة»: an office of the outlet's where the outlet's noun follows. */
export const officeRanks = lexicon('العام العامة التنفيذي التنفيذية المؤسس المؤسسة الإقليمي الإقليمية القانوني');
