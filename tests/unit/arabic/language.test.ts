import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../utils/arabic/language.ts';
import { ARABIC_SCRIPT, OTHER_SCRIPTS, UNTOLD, type Sentences } from '../../support/language-sentences.ts';

test.each([
  ['ar', 'افتتح الوزير معرض الكتاب في دورته الجديدة بحضور عدد كبير من الناشرين'],
  ['ar', 'مجلس الوزراء'],
  ['ar', 'ولد الشاعر في قرية صغيرة على ضفة النهر ثم انتقل إلى العاصمة'],
  ['ar', 'هذه الصورة التقطت قبل المباراة'],
  ['ar', 'قال المتحدث باسم شركة پیژو إن المصنع في مدينة چابهار سيعود إلى العمل'], // foreign names with Persian letters
  ['ar', 'على الرغم من ذلك'], // typed with Persian letters or not, the words are Arabic
  ['ar', 'فى هذا اليوم من كل عام یحتفل الناس بالربیع'], // typed on a Persian keyboard
  ['ar', 'قَالَ المُعَلِّمُ لِتَلَامِيذِهِ إِنَّ العِلْمَ نُورٌ'],
  ['ar', 'Google هي شركة أمريكية مقرها في كاليفورنيا'],
  ['fa', 'این کتاب را در خانه دیدم'],
  ['fa', 'او به مدرسه رفت و با دوستان خود بازگشت'], // no letter that Arabic lacks
  ['fa', 'اين خبر در روزنامه منتشر شد'], // yeh and kaf of Arabic keyboards
  ['fa', 'كتابخانه شهر پس از تعمير بازگشايي مي شود'],
  ['fa', 'شورای شهر برنامه جدیدی برای پارک‌ها تصویب کرد'],
  ['fa', 'رئیس اتحادیه گفت که قیمت‌ها تا پایان سال ثابت است'],
  ['ur', 'یہ خبر آج کے اخبار میں شائع ہوئی ہے'],
  ['ur', 'وزیر اعظم نے کہا کہ حکومت نئے سکول کھولے گی'],
  ['ckb', 'ئەم هەواڵە لە ڕۆژنامەکەدا بڵاو کرایەوە'],
  ['ckb', 'قوتابخانەکە لە ناوەندی شار کرایەوە'],
  ['ps', 'دا خبر نن په ورځپاڼه کې خپور شو'],
  ['ps', 'ښوونځی د ښار په منځ کې دی'],
  ['ug', 'بۈگۈن مەكتەپتە يېڭى كىتابلار تارقىتىلدى'],
  ['he', 'הידיעה פורסמה אתמול בעיתון הערב'],
  ['en', 'The school was opened in the middle of the town and the pupils were glad'],
  ['fr', 'Le journal est publié chaque matin dans la capitale et les villes du nord'],
  ['es', 'La noticia fue publicada en el periódico de la mañana por los vecinos'],
  ['de', 'Die Schule liegt in der Mitte der Stadt und ist nicht alt'],
  ['tr', 'Bu okul şehir merkezi için çok önemli bir yer olarak bilinir'],
  ['id', 'Sekolah itu dibuka untuk anak dari desa yang tidak jauh'],
  [null, 'Sky News'],
  [null, '2025 - 07 - 03'],
  [null, ''],
])('%s: %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));

describe.each(Object.entries(ARABIC_SCRIPT))('headlines and sentences in Arabic letters are told apart: %s', (lang, { seen, kept }) => {
  test.each([...seen, ...kept])('%s', (text) => expect(detectLanguage(text)).toBe(lang));
});

describe.each(Object.entries(OTHER_SCRIPTS))('other letters name their language, or none: %s', (lang, { seen, kept }) => {
  test.each([...seen, ...kept])('%s', (text) => expect([lang, null]).toContain(detectLanguage(text)));
});

test('of all sentences nineteen in twenty are told, of those kept aside too', () => {
  const told = (which: keyof Sentences): number => {
    const all = [...Object.entries(ARABIC_SCRIPT), ...Object.entries(OTHER_SCRIPTS)].flatMap(([lang, sentences]) =>
      sentences[which].map((text) => detectLanguage(text) === lang),
    );
    return all.filter(Boolean).length / all.length;
  };
  expect(told('seen')).toBeGreaterThan(0.95);
  expect(told('kept')).toBeGreaterThan(0.95);
});

test.each([...UNTOLD.seen, ...UNTOLD.kept])('«%s» tells no language', (text) => expect(detectLanguage(text)).toBeNull());

describe('what stands around a text', () => {
  test.each([
    ['fa', 'وزیر علوم', 'fa'],
    ['ur', 'وزیر تعلیم', 'ur'],
    ['ar', 'وزير التعليم', 'ar'],
    ['ar', 'مجلس المدينة يقر ميزانية الطرق الجديدة', 'fa'], // the letters tell
    ['ar', 'مجلس المدينة يقر ميزانية الطرق الجديدة', 'en'],
    ['ckb', 'ئاگر لە کۆگای دار کەوتەوە', 'ar'],
  ])('is %s for «%s» among %s', (lang, text, around) => expect(detectLanguage(text, around)).toBe(lang));
});

test.each([
  ['in presentation forms', 'ﻭﻗﺎﻝ ﺍﻟﺮﺟﻞ ﺇﻧﻪ ﺭﺃﻯ ﺍﻟﻨﻬﺮ'],
  ['with harakat', 'وَقَالَ الرَّجُلُ إِنَّهُ رَأَى النَّهْرَ'],
  ['with kashida', 'وقـــال الرجــل إنه رأى النهـــر'],
])('Arabic %s is Arabic', (_, text) => expect(detectLanguage(text)).toBe('ar'));

describe('mixed texts', () => {
  test('Arabic that quotes English stays Arabic', () => {
    expect(detectLanguage('نشرت المجلة مقالا بعنوان «The end of the long road to the sea» عن رحلة البحارة في المحيط الهندي قبل قرون')).toBe(
      'ar',
    );
  });

  test('English that quotes Arabic stays English', () => {
    expect(detectLanguage('The word كتاب is one of the oldest in the language, and it is used for books of all kinds')).toBe('en');
  });

  test('a book is judged by its beginning, at the price of a page', () => {
    const started = performance.now();
    expect(detectLanguage('هذه فقرة من كتاب طويل جدا. '.repeat(100_000))).toBe('ar');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
