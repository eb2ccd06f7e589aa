/**
 * The words with which Arabic papers say on whose word they tell something: «قالت»، «نقلا عن»، «في حديث إلى»، «كشف تقرير لـ».
 * Data only; `utils/article/attribution` reads a sentence with it. All sets are folded (see `fold`).
 */
import { foldList } from '../fold-lists.ts';
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
صنف يصنف
لاحظ يلاحظ
عزا عزت يعزو
أرجع يرجع
استنتج يستنتج
تنبأ يتنبأ
شكك يشكك
فند يفند
زاد يزيد
استدرك يستدرك
ركز يركز
ربط يربط
أبدى أبدت يبدي
تطرق يتطرق
ذهب يذهب
وجد يجد
علق يعلق
تابع يتابع
مضى مضت يمضي
استطرد يستطرد
ختم يختم
اختتم يختتم
اعتقد يعتقد
تكهن يتكهن
أحصى أحصت يحصي
غرد يغرد
شاهد يشاهد
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
انفرد ينفرد
لخص يلخص
اقتبس يقتبس
استشهد يستشهد
فجر يفجر
ألقى ألقت يلقي
أعاد يعيد
خصص يخصص
توقف يتوقف
طرح يطرح
أثار يثير
أطلق يطلق
سأل يسأل
التقى التقت يلتقي
استطلع يستطلع
تعقب يتعقب
تتبع يتتبع
سرد يسرد
حلل يحلل
قارن يقارن
استعاد يستعيد
رسم يرسم
شرح يشرح
وضع يضع
عقب يعقب
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
توصل
استقى استقت
تلقى تلقت
تحقق
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

/** Forms of verbs, each with its verb (folded past); an object written to a form («ذكرته», «نشرها») is taken off. */
export interface VerbForms {
  get(form: string): string | undefined;
  has(form: string): boolean;
}

/** `addressed`: also as one says it of oneself or to another, as interviews do («قلت لصحيفة», «صرحتم لقناة»). */
function conjugate(verbs: string, addressed = false): VerbForms {
  const forms = new Map<string, string>();
  for (const line of foldList(verbs).split('\n')) {
    const [past = '', ...rest] = line.split(' ');
    const present = rest.at(-1);
    const feminine = rest.length === 2 ? rest[0]! : `${past}ت`;
    for (const form of [past, feminine]) forms.set(form, past);
    if (addressed) for (const form of inPerson(past)) if (!forms.has(form)) forms.set(form, past);
    if (present) for (const form of [present, `ت${present.slice(1)}`]) forms.set(form, past);
  }
  const get = (form: string): string | undefined => forms.get(form) ?? forms.get(form.slice(0, -objectLength(form)));
  return { get, has: (form) => get(form) !== undefined };
}

/** «قلت، قلتم، قلنا» of «قال»: a long vowel before the last letter goes. */
function inPerson(past: string): string[] {
  const stem = past.length > 2 && past.at(-2) === 'ا' ? past.slice(0, -2) + past.at(-1)! : past;
  return ['ت', 'تم', 'تما', 'نا'].map((ending) => stem + ending);
}

function objectLength(form: string): number {
  if (form.endsWith('ه')) return 1;
  return form.endsWith('ها') || form.endsWith('هم') ? 2 : form.length;
}

/** Form → its verb (folded past), for each class. */
export const sayingVerbs = conjugate(SAYING);
export const publishingVerbs = conjugate(`${PUBLISHING.trim()}\n${BROADCASTING.trim()}`);
export const pointingVerbs = conjugate(POINTING);
export const speakingVerbs = conjugate(`${SAYING.trim()}\n${SPEAKING.trim()}`, true);

/** Participles that open speech as a verb does. */
export const speakingParticiples = lexicon(
  'قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مصرحا مصرحة متحدثا متحدثة كاشفا كاشفة مشيرا مشيرة',
);

/** Verbs that need one of these words soon after their subject: «علقت القناة بثها» is none of ours. */
export const verbNeeds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [fold('علق'), lexicon('على عليه عليها قائلة قائلا بالقول')],
  [fold('زاد'), lexicon('أن بأن')],
  [fold('تابع'), lexicon('أن بأن قائلة قائلا تقول يقول بالقول')],
  [fold('مضى'), lexicon('أن قائلة قائلا تقول يقول بالقول إلى')],
  [fold('استطرد'), lexicon('أن قائلة قائلا تقول يقول بالقول')],
  [fold('ختم'), lexicon('بالقول قائلة قائلا مقالها مقاله تقريرها تقريره افتتاحيتها تحليلها')],
  [fold('اختتم'), lexicon('بالقول قائلة قائلا مقالها مقاله تقريرها تقريره افتتاحيتها تحليلها')],
  [fold('ركز'), lexicon('على')],
  [fold('رسم'), lexicon('صورة ملامح مشهدا')],
  [fold('شرح'), lexicon('كيف أن لماذا أسباب سبب')],
  [fold('وضع'), lexicon('ضمن بين')],
  [fold('عقب'), lexicon('على')],
  [fold('ربط'), lexicon('بين')],
  [fold('أبدى'), lexicon('دهشتها دهشته استغرابها استغرابه شكوكا شكوكها شكوكه تحفظها تحفظه')],
  [fold('تطرق'), lexicon('إلى')],
  [fold('ذهب'), lexicon('أن القول')],
  [fold('وجد'), lexicon('أن')],
  [fold('فجر'), lexicon('مفاجأة قنبلة')],
  [fold('ألقى'), lexicon('الضوء')],
  [fold('أعاد'), lexicon('نشر التذكير')],
  [fold('خصص'), lexicon('ملفا ملف صفحة صفحات صفحتها صفحاتها افتتاحيتها تقريرا غلافها مقالا')],
  [fold('توقف'), lexicon('عند')],
  [fold('طرح'), lexicon('سؤالا تساؤلا تساؤلات أسئلة')],
  [fold('أثار'), lexicon('سؤالا تساؤلا تساؤلات أسئلة')],
  [fold('أطلق'), lexicon('لقب وصف')],
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
