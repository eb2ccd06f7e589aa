/**
 * What stands between an outlet and its words besides the verb: prepositions, statements, documents, people and places of the press.
 * Data only; all sets are folded (see `fold`).
 */
import { lexicon } from './tokens.ts';

/** Prepositions that name a source; followed at once by the outlet, or by ل and the outlet. */
export const sourcePrepositions = lexicon('بحسب حسب وفق لحسب حسبما برأي بتعبير');
export const sourceAdverbs = lexicon('وفقا طبقا تبعا استنادا وفاقا سندا');
/** «على حد قول»، «حسب رواية»، «على ذمة»: after one of `beforeSaying`. */
export const sayings = lexicon('قول تعبير وصف زعم ذمة رأي رواية نظر');
export const beforeSaying = lexicon('على حد حسب بحسب وفق في');
/** «… عن» that says where the words come from. */
export const beforeAn = lexicon('نقلا مترجم مترجما مترجمة ترجمة منقول منقولا منقولة مقتبس مقتبسا نقلها نقله');
/** «… إلى»/«… على» that name a source. */
export const beforeIla = lexicon('استنادا إستنادا مستندا مستندة مستندين');
export const beforeAla = lexicon('اعتمادا بناء');

const STATEMENTS =
  'سؤال أسئلة حديث تصريح تصريحات مقابلة حوار لقاء مداخلة اتصال محادثة أحاديث مقابلات إفادة شهادة اتصالات مداخلات حوارات لقاءات إفادات تدوينة تغريدة منشور ظهور استضافة إطلالة';
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
export const pressStatements = lexicon(
  withPronouns('سؤال أسئلة حديث تصريح تصريحات مقابلة مداخلة مقابلات مداخلات تدوينة تغريدة منشور ظهور استضافة إطلالة'),
);
/** Joins a statement to its outlet. */
export const toOutlet = lexicon('إلى مع على عبر في لدى به بها');

const DOCUMENTS =
  'تقرير تحقيق مقال مقالة زاوية عمود افتتاحية دراسة استطلاع ريبورتاج روبورتاج ربورتاج برقية خبر نبأ تقديرات بيانات حسابات إحصاء تحليل تسجيل تسجيلات مقطع مقاطع فيديو صور صورة شريط وثائقي وثيقة وثائق تقارير معلومات تسريبات مراجعة استقصاء نص مادة إحصاءات مسح رسم قائمة تصنيف بحث تجربة حوار مقابلة رسائل تسجيلا تصريحات ترجيحات توقعات مصادر مصدر لقطات لقطة تغطية';
/** What an outlet makes: «كشف تقرير لصحيفة»، «وفق تقديرات نشرتها وكالة». */
export const documents = lexicon(
  `${DOCUMENTS} ${DOCUMENTS.split(' ')
    .map((noun) => `ال${noun}`)
    .join(' ')}`,
);
/** «جاء في صحيفة»، «على صفحات صحيفة». */
export const appearedVerbs = lexicon(
  'جاء جاءت ورد وردت نشر نشرت كتب كتبت منشور منشورة المنشور المنشورة نشره نشرته نشرها يكتب تكتب بث بثت أذيع أذيعت عرض عرضت',
);
/** What someone writes for an outlet: «في تقرير من موقع»، «في زاويته بصحيفة». */
export const writings = lexicon('تقرير تحقيق مقال مقالة زاوية عمود افتتاحية دراسة استطلاع ريبورتاج خبر تحليل بحث تدوينة تغطية رسالة');

/** «نطالع في صحيفة», «ننتقل إلى صحيفة»: reviews of the press. */
export const reviewVerbs = lexicon('نقرأ نطالع نبدأ ننتقل نستهل نختم نختتم نبقى نتوقف نعود نطلع');
/** «صحف بينها صحيفة …»: stands for what was named before. */
export const amongThem = lexicon('بينها منها أبرزها أهمها بينهم مثل خصوصا وخاصة أولها');
/** «تلقت … نسخة منه», «حصلت … على نسخة». */
export const receivingVerbs = lexicon('تلقت تلقى تلقته حصلت حصل تسلمت تسلم وصل وصلت اطلعت');
/** What an outlet gets hold of: «حصلت … على وثائق». */
export const findings = lexicon('نسخة نسخته صورة وثائق وثيقة معلومات تفاصيل صور تسجيل تسجيلات مستندات نص أوراق مراسلات تسريبات رسائل');
/** Before «مقابلة مع قناة …»: it is off, or still to come. */
export const noStatement = lexicon(
  'ألغى ألغت أجل أجلت رفض رفضت يستعد تستعد يعتزم تعتزم ينتظر سيطل ستطل يطل سيظهر ستظهر سيجري ستجري سيكون ستكون',
);
/** «تحدث إلى صحيفة»: talks to the outlet. */
export const talking = lexicon('تحدث تحدثت تحدثتم تحدثنا يتحدث تتحدث تكلم تكلمت تكلمتم تكلمنا صرح صرحت أسر أسرت باح باحت');
/** Words that begin what was said. */
export const complementisers = lexicon(
  'أن إن بأن ان أنه أنها إنه إنها بأنه بأنها أنهم إنهم بأنهم إنني أنني بأنني إني أني بأني إننا أننا بأننا إنك أنك بأنك إنكم أنكم بأنكم',
);

/** Between a preposition and the outlet: «نقلا عن العدد الورقي لجريدة»، «مراسل قناة». */
export const carriers = lexicon(
  'العدد عدد اليوم أمس الصادر الموقع الورقي الالكتروني الإلكترونى الإلكترونية النسخة نسخة نسختها الطبعة طبعة العربية الإنجليزية الدولية الرسمي حساب الحساب صفحة الصفحة شاشة شاشات أثير صفحات عدسة كاميرا كاميرات ميكروفون ميكرفون مايكروفون غلاف مراسل مراسلة مراسلو مراسلي مراسلا موفد موفدة مندوب مندوبة مراسلها صحافيو صحفيو مصورو كل ناقد ناقدة محلل محللة معلق معلقة من الإخباري برنامج ملحق الملحق',
);
/** Carriers that are people of the outlet who report for it. */
export const reporters = lexicon('صحافيو صحفيو مصورو مراسل مراسلة مراسلو مراسلي مراسلا موفد موفدة مندوب مندوبة');
/** Someone of the outlet: «قال رئيس التحرير السابق لصحيفة» names an office, not a source. */
export const outletOffices = lexicon(
  'التحرير تحرير المالك المالكة الناشر مالك ناشر مذيع مذيعة المذيع المذيعة المراسل المراسلة محرر المحرر محررة المحررة مقدم مقدمة المعلق المصور مصور كاتب كاتبة صحفي صحفية صحافي صحافية',
);
/** Words between the office and the outlet. */
export const officeAdjectives = lexicon('السابق السابقة الحالي الحالية المشارك المساعد الراحل الأسبق');
/** «المدير العام لقناة»: an office of the outlet's where the outlet's noun follows. */
export const officeRanks = lexicon('العام العامة التنفيذي التنفيذية المؤسس المؤسسة الإقليمي الإقليمية القانوني');
