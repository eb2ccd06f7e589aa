import { fold } from '../../arabic/normalize.ts';

export type RailKind =
  | 'trending'
  | 'most-read'
  | 'related'
  | 'promo'
  | 'recommended'
  | 'newsletter'
  | 'share'
  | 'comments'
  | 'tags'
  | 'follow'
  | 'advert';

/**
 * What Arabic sites write over their rails and promos, with the English and French labels that they use too. Compared when folded,
 * so that «إقرأ أيضاً», «اقرا ايضا» and «اقـرأ أيضًا» are one. «|» or a line's end parts them.
 */
const LABELS: Readonly<Record<RailKind, string>> = {
  trending: `
    الأكثر تداولا | الأكثر رواجا | تريند | ترند | الترند | رائج | رائج الآن | الأكثر بحثا | مواضيع ساخنة
    مواضيع ساخنة أخرى | حديث الساعة | trending | trending now | trending plus | tendances
    الأكثر تصفحا | الأكثر زيارة | الأكثر انتشارا | رائج اليوم
  `,
  'most-read': `
    الأكثر قراءة | الاكثر قراءة | أكثر قراءة | الأكثر مشاهدة | الأكثر تعليقا | الأكثر مشاركة | الأكثر شعبية
    الأكثر تفاعلا | اختيارات القراء | الأعلى قراءة | most read | most viewed | most popular | popular | popular posts
    les plus lus | plus lus
    الأعلى مشاهدة | الأكثر قراءة اليوم | الأكثر قراءة الآن | المقالات الأكثر قراءة | الأخبار الأكثر قراءة
  `,
  related: `
    موضوعات متعلقة | مواضيع متعلقة | موضوعات ذات صلة | مواضيع ذات صلة | مواضيع ذات علاقة | أخبار متعلقة | أخبار ذات صلة
    أخبار ذات علاقة | مقالات ذات صلة | مقالات متعلقة | مقالات مشابهة | مقالات مرتبطة | أخبار مرتبطة | ذات صلة | متعلقات
    ذو صلة | في نفس السياق | المزيد من الأخبار | مزيد من الأخبار | المزيد حول | المزيد في | أخبار مشابهة | مواد ذات صلة
    تقارير ذات صلة | مواضيع مشابهة | أخبار أخرى | مقالات أخرى | مواضيع أخرى | المقالات ذات الصلة | الأخبار ذات الصلة
    المواضيع ذات الصلة | related | related articles | related news | related stories | related posts | related topics
    see also | articles similaires | a lire aussi | sur le meme sujet
    مقالات قد تهمك | أخبار قد تهمك | مواضيع قد تهمك | موضوعات قد تهمك | أخبار تهمك | المزيد من المقالات
    المزيد من المواضيع | المزيد من القسم | من نفس القسم | من القسم نفسه | مقالات الكاتب | المزيد للكاتب
    مقالات أخرى للكاتب | آخر الأخبار | أحدث الأخبار | أهم الأخبار | أخبار عاجلة | الأخبار العاجلة | مشاركات مشابهة
  `,
  promo: `
    اقرأ أيضا | إقرأ أيضا | اقرأ أيضًا | اقرأ ايضا | اقرئي أيضا | اقرأ المزيد | إقرأ المزيد | اقرأ كذلك | اقرأ عن
    شاهد أيضا | شاهد ايضا | شاهدي أيضا | شاهد المزيد | طالع أيضا | طالع المزيد | لا يفوتك | لا تفوت | قد يهمك
    قد يهمك أيضا | ربما يهمك | قد يعجبك | قد يعجبك أيضا | للمزيد | للمزيد اقرأ | لمزيد من التفاصيل | لمزيد من الأخبار
    يمكنك أيضا قراءة | تابع أيضا | انظر أيضا | اطلع أيضا | اقرأ في | خبر ذو صلة | read also | read more | also read
    watch also | more | lire aussi | voir aussi
    اقرأوا أيضا | اقرؤوا أيضا | شاهدوا أيضا | طالعوا أيضا | اقرأ أكثر | لقراءة المزيد | للاطلاع على المزيد
    لمعرفة المزيد | لمشاهدة المزيد | المزيد من التفاصيل | تفاصيل أكثر | قد تهمك | قد تعجبك | قد يهمك أيضا أن تقرأ
    موضوع يهمك | تابع المزيد | شاهد بالفيديو | اقرأ هذا أيضا
  `,
  recommended: `
    أخبار مقترحة | مقترحات | ترشيحاتنا | نرشح لك | نقترح عليك | موصى به | موصى بها | اخترنا لك | اخترنا لكم | مختارات
    محتوى ممول | مواضيع مقترحة | من اختيارنا | إعلانات ممولة | برعاية | محتوى برعاية | recommended | recommended for you
    you may like | you may also like | sponsored | sponsored content | from around the web
    مقترح لك | مقترحة لك | قد يثير اهتمامك | مقالات مقترحة | محتوى مقترح | نوصي بقراءة
  `,
  newsletter: `
    النشرة البريدية | النشرة الإخبارية | القائمة البريدية | اشترك في النشرة | اشترك في النشرة البريدية | اشترك في نشرتنا
    اشترك في نشرتنا البريدية | اشترك في نشراتنا | سجل في النشرة | سجل في نشرتنا | انضم إلى نشرتنا | اشترك الآن
    اشترك معنا | اشترك ليصلك | newsletter | sign up | subscribe
  `,
  share: `
    شارك | شاركها | شارك الخبر | شارك المقال | شارك هذا الخبر | شارك هذا المقال | شارك الموضوع | مشاركة | مشاركه الخبر
    مشاركة الخبر | مشاركة عبر | مشاركة على | انشر | نسخ الرابط | طباعة | ارسل | أرسل | share | share this | tweet | print
    email | copy link | partager
    شارك عبر | شارك على | شارك القصة | مشاركة المقال | مشاركة هذا المقال | شاركوا الخبر | شاركوا المقال
    انسخ الرابط | نسخ رابط المقال | أرسل المقال | أرسل الخبر | حفظ المقال | طباعة المقال | طباعة الخبر
    أضف إلى المفضلة | استمع إلى المقال | استمع للمقال | استمع إلى الخبر | استمع للخبر | حجم الخط
  `,
  comments: `
    التعليقات | تعليقات | تعليقات القراء | أضف تعليقا | أضف تعليق | اترك تعليقا | إضافة تعليق | إضافة تعليق جديد
    شارك بتعليق | شارك برأيك | اكتب تعليقك | لا توجد تعليقات | comments | leave a comment | leave a reply | commentaires
    شاركنا رأيك | شاركنا برأيك | أضف تعليقك | اكتب تعليقا | اترك ردا | اترك رد | اترك تعليقك | كن أول من يعلق
  `,
  tags: `
    كلمات دليلية | الكلمات الدالة | كلمات مفتاحية | الكلمات المفتاحية | الوسوم | وسوم | العلامات | تاجات | الدلائل
    كلمات البحث | مواضيع | tags | keywords | topics | mots cles
    كلمات البحث الشائعة | الكلمات الدليلية | مواضيع البحث
  `,
  follow: `
    تابعنا على | تابعونا على | تابعوا | تابعونا عبر | تابعنا عبر | تابع آخر الأخبار | تابع آخر أخبار | لمتابعة آخر الأخبار
    انضم إلى قناتنا | انضموا إلى | اشترك في قناتنا | للاشتراك في قناتنا | حمل التطبيق | حمّل تطبيق | تابعونا على غوغل نيوز
    تابعونا على جوجل نيوز | follow us | google news | suivez nous
    تابعونا على غوغل | تابعوا قناتنا | تابع قناتنا | تابعوا آخر الأخبار | تابعوا آخر أخبار | تابعوا أخبار
    تابع أخبار | لمتابعة أخبار | لمتابعة المزيد من الأخبار | انضم إلينا | انضم لقناتنا | انضموا إلى قناتنا
    انضموا لقناتنا | اشتركوا في قناتنا | اشترك في قناة | حمل تطبيقنا | حمل تطبيق | حملوا تطبيق | نزل تطبيق
    نزل التطبيق | لتحميل التطبيق | فعل الإشعارات | صفحتنا على فيسبوك | أخبار غوغل | أخبار جوجل
  `,
  advert: `
    إعلان | اعلان | إعلانات | إعلان ممول | مساحة إعلانية | advertisement | ad | ads | publicite
    إعلان مدفوع | محتوى إعلاني | مادة إعلانية | مساحة مدفوعة
  `,
};

const KIND_OF = new Map<string, RailKind>(
  Object.entries(LABELS).flatMap(([kind, labels]) => labels.split(/[|\n]/).map((label) => [fold(label), kind as RailKind] as const)),
);
KIND_OF.delete('');
const LONGEST = Math.max(...[...KIND_OF.keys()].map((label) => label.split(' ').length));

/** Characters from the front of a text that are looked at: no label is longer, with all its marks. */
const FRONT = 120;

/** A label and how much of the text it is. */
export interface FoundLabel {
  readonly kind: RailKind;
  readonly label: string;
  /** The label is the whole text, but for punctuation and decoration. */
  readonly whole: boolean;
}

/** The label that a text begins with, the longest that fits, or null. */
export function labelOf(text: string): FoundLabel | null {
  if (text.length > 600) return null;
  const isCut = text.length > FRONT;
  const words = fold(isCut ? text.slice(0, FRONT) : text).split(' ');
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const label = words.slice(0, length).join(' ');
    const kind = KIND_OF.get(label);
    if (kind) return { kind, label, whole: !isCut && length === words.length };
  }
  return null;
}
