import { foldList } from '../arabic/fold-lists.ts';
import { fold } from '../arabic/normalize.ts';

/**
 * Outlets' names that are words of everyday Arabic as well: «اليوم» is a day before it is a paper. Such a word names an outlet only
 * beside a label («صحيفة اليوم»), between quotation marks or brackets, or in a source line.
 */
const ORDINARY =
  'اليوم | الوطن | الشرق | الشروق | النهار | الخبر | الأخبار | الأنباء | الرأي | الراي | الغد | الدستور | الجمهورية | الصباح | المساء | الفجر | ' +
  'المدينة | البلاد | المال | البورصة | الأسبوع | التحرير | المنصة | الوفد | الموجز | النبأ | المصريون | مبتدا | فيتو | بطولات | إضاءات | ' +
  'عاجل | سبق | مكة | أرقام | المواطن | الرياضية | صدى | المناطق | أنحاء | تواصل | الإخبارية | المجلة | العربية | الحدث | مال | الاقتصادية | هي | ' +
  'الرجل | سيدتي | ثمانية | الوئام | البيان | الخليج | الاتحاد | الرؤية | المشهد | زاوية | مباشر | 24 | القبس | الجريدة | السياسة | الوسط | ' +
  'المجتمع | الراية | العرب | الكأس | الكاس | العربي | الأيام | عمان | الشبيبة | أثير | وجهات | العمانية | سبأ | الأمناء | الثورة | المسيرة | الصحوة | ' +
  '26 سبتمبر | الميادين | اللواء | الديار | النشرة | المنار | الجديد | المدن | درج | البناء | السفير | جنوبية | المركزية | لها | الفن | تشرين | شام | ' +
  'اقتصاد | الحل | سرايا | خبرني | رؤيا | المملكة | السبيل | البوابة | رم | حبر | الأنباط | الوكيل | كل الأردن | معا | القدس | سما | صفا | شهاب | فلسطين | ' +
  'شبكة قدس | راية | الرسالة | كل العرب | أمد | بكرا | بانوراما | متراس | المدى | الزمان | الصباح | المعلومة | الفرات | الرشيد | الرافدين | دجلة | ' +
  'كتابات | التغيير | السوداني | عاين | الشاهد | القرن | الشعب | النصر | الهداف | الحوار | أوراس | أخبارنا | الأول | لكم | العمق | العلم | كود | ' +
  'فبراير | البطولة | هبة بريس | المغرب | نسمة | حقائق | نواة | آخر خبر | المرصد | العنوان | السراج | تقدمي | وطن | الاستقلال | العالم | مكان | ' +
  'كورة | جول | غول | الحرة | عمون | بترا | بنا | قنا | وات | وال | واج | واع | وفا | وما | الفرنسية | الألمانية | فارس | مهر | كان | إفي | ' +
  'لوسا | يونا | التايمز | تايمز | ميرور | الصن | صن | مترو | تايم | آس | أس | الآس | سبورت | فوكس | فوكوس | بيلد | تسايت | فيلت | تاز | راي | ريكورد | بليك | ' +
  'كوبي | داون | صباح | زمان | اعتماد | والا | والاه | طلوع | سليت | صالون | بيبول | ساينس | سبيس | فانا | غلوبو | إنسايدر | فيرج | معاريف | هيئة البث | ' +
  'صوت | سيل | ومضة | جاما | ميد | ماريان | جينز | كوارتز | إمباير | السينما | القناة السابعة | القناة الثانية | القناة الرابعة | الكتائب | اقتصاد الشرق | دبا | جدلية | درب | متصدقش | مكملين | المسلة | الصيحة | الانتباهة | سهيل | المجاهد | حنبعل | التاسعة | العراقية | 218 | هاشتاغ | تمازج | فانغارد | فانجارد | نوس | انتخاب | ' +
  'إلكتريك | إكسبرسو | إكسبريسو | إكسبرس | ميس | كومباس | ميدوزا | بروسبكت | أب ستريم | سي نيوز | Vanguard | Upstream | Prospect | Decrypt | Expresso | Reforma | Onet | Kompas | NOS | CNA | ARD | ANI | RTL | AS | Time | Focus | Record | Sun | The Sun | Mirror | Metro | Science | Nature | Express | ' +
  'Cell | Empire | Discover | Inc | Quartz | Vogue | Times | The Times | People | Sport | Star | Stern | Globe | Slate | Salon | Fortune | Fox | Insider | Dawn | Goal | Watan | MAP | ADI | APA | PAP | APP | AA | PA | SPA';

let keys: Set<string> | undefined;

/** Whether a name is an everyday word too, however it is spelled. */
export function isOrdinaryName(name: string): boolean {
  return isOrdinaryKey(nameKey(name));
}

/** The same for a name's key. */
export function isOrdinaryKey(key: string): boolean {
  keys ??= new Set(foldList(ORDINARY).replaceAll(' ', '').split('|'));
  return keys.has(key);
}

/** One form for all spellings of a name, without spaces: «أ ف ب», «أ.ف.ب» and «أف ب» are one. */
export function nameKey(name: string): string {
  return fold(name).replaceAll(' ', '');
}
