import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../utils/arabic/language.ts';

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
