import type { Role } from '../../article/types.ts';
import { foldedPhrases, foldedSet } from './word-list.ts';

export interface Label {
  readonly roles: readonly Role[];
  /** Words that the label took from the front of the phrase. */
  readonly length: number;
  /** «مراسل الأغوار», «موفدنا إلى دمشق»: what follows, up to the next separator, says where, not who. */
  readonly takesPlace: boolean;
  /** «كتب», «بقلم», «ترجمة»: a name may follow without a colon. «قراءة», «ملف», «حوار» open ordinary phrases too. */
  readonly strong: boolean;
  /** «تقرير: …», «حوار: …» open headlines as well: only a plain person after it is a byline. */
  readonly opensHeadlines: boolean;
}

type Entry = Omit<Label, 'length'>;

const LABELS: readonly (readonly [roles: readonly Role[], labels: string])[] = [
  [
    ['author'],
    'كتب|كتبت|كتبوا|كتبا|كتبتا|كتبه|كتبها|كتبته|كتبتها|يكتب|تكتب|يكتبها|تكتبها|يكتبه|تكتبه|كتب ل|كتبت ل|بقلم|بقلم الكاتب|بقلم الكاتبة|بأقلام|الكاتب|الكاتبة|اسم الكاتب|اسم الكاتبة|المؤلف|المؤلفة|بواسطة|كتب بواسطة|نشر بواسطة|نشرت بواسطة|تم النشر بواسطة|أضيف بواسطة|أضيفت بواسطة|مرسل بواسطة|مرسلة بواسطة|أرسلت بواسطة|أرسل بواسطة|أرسله|أرسلها|أضافه|أضافها|رفع بواسطة|من قبل|كتابة|نص|مقال|مقال بقلم|رأي|زاوية',
  ],
  [
    ['author'],
    'إعداد|من إعداد|إعداد وتقديم|إعداد وتنسيق|جمع وإعداد|تقديم|أعد|أعدت|أعده|أعدها|أعدته|أعدتها|أعد التقرير|أعدت التقرير|أعد الملف|أعدت الملف|أعد الحوار|تقرير|تقارير|تحقيق|تحقيق صحفي|تحقيق استقصائي|استقصاء|استطلاع|حوار|حوارات|حاوره|حاورته|حاورها|حاورتها|حاورهم|أجرى الحوار|أجرت الحوار|أجراه|أجرته|أجرى اللقاء|أجرت اللقاء|أجرى المقابلة|أجرت المقابلة|حوار أجراه|حوار أجرته|أجرى التحقيق|مقابلة|لقاء|التقاه|التقته',
  ],
  [
    ['author'],
    'روبورتاج|ريبورتاج|ربورتاج|روبرتاج|متابعة|تغطية|رصد|تحليل|قصة|قراءة|عرض|جمع|خاص|خاص ل|مصادر خاصة|ملف|سرد|صياغة|بـ|شارك في التغطية|شارك في التقرير|ساهم في التقرير|من طرف|إنجاز|من إنجاز|تأليف|نصوص|كلمات',
  ],
  [
    ['translator'],
    'ترجمة|ترجمها|ترجمه|ترجمته|ترجمتها|المترجم|المترجمة|ترجم|ترجمت|نقله|نقلها|نقلته|نقلتها|نقلها إلى العربية|نقله إلى العربية|نقلته إلى العربية|نقلتها إلى العربية|عربه|عربته|عربها|عربتها|تعريب|ترجمه عن|ترجم النص|ترجمت النص|ترجم المقال|ترجمت المقال|ترجمه إلى العربية|ترجمته إلى العربية|ترجمها إلى العربية|ترجمتها إلى العربية',
  ],
  [
    ['editor'],
    'تحرير|حرره|حررته|حررها|حررتها|محرر|المحرر|المحررة|محررة|محرر الخبر|محررة الخبر|مراجعة|راجعه|راجعته|راجعها|تدقيق|تدقيق لغوي|إشراف|أشرف عليه|أشرفت عليه|أعده للنشر|أعدته للنشر|أعدها للنشر|أعدتها للنشر|مراجعة وتدقيق|تحرير ومراجعة',
  ],
  [
    ['photographer'],
    'تصوير|عدسة|بعدسة|بكاميرا|كاميرا|صور|الصور|المصور|المصورة|صورة|التقط الصور|التقطت الصور|تصوير فوتوغرافي|صور فوتوغرافية|التصوير|العدسة|صوره|صورها|صورته|صورتها|صورت|تصوير وإخراج|فيديو|تصوير ومونتاج',
  ],
  [
    ['author'],
    'by|written by|words by|story by|text by|author|authors|posted by|submitted by|published by|reported by|reporting by|article by|interview by|contributed by|نویسنده|خبرنگار|تحریر و تنظیم',
  ],
  [['author'], 'text|texte|texto|words'],
  [['translator'], 'translated by|translation by|translation|translator|مترجم'],
  [['editor'], 'edited by|reviewed by|editor|fact checked by'],
  [
    ['photographer'],
    'photos by|photo by|photography by|photographs by|photographer|pictures by|images by|photos|photo|fotos|foto|photography|photographie|photographies|photos de|photo de|fotos de|fotos von|عکاس',
  ],
];

/** Correspondents: the words up to the separator are where they are. */
const CORRESPONDENTS =
  'مراسل|مراسلة|مراسلنا|مراسلتنا|المراسل|المراسلة|مراسلنا في|مراسلتنا في|موفد|موفدة|موفدنا|موفدتنا|موفدنا إلى|موفدتنا إلى|مندوب|مندوبنا|مندوبة|مندوبتنا|محررنا في|correspondent';

const STRONG =
  /^(?:ي?ت?كتب|بقلم|باقلام|اعد|ترجم|نقل|عرب|تعريب|تصوير|عدسه|بعدسه|بواسطه|ب$|اجر|حاور|حرر|by |by$|written|edited|translat|photo|words by|story by|posted by|من طرف)/u;

const HEADLINE_OPENING =
  /^(?:تقرير|تقارير|تحقيق|تحقيق صحفي|تحقيق استقصايي|استقصاء|استطلاع|حوار|حوارات|مقابله|لقاء|ملف|قصه|قراءه|عرض|تحليل|راي|مقال|تغطيه|رصد|سرد|صور|الصور|صوره|فيديو|زاويه|نص|نصوص|كلمات|خاص|صورت|صورته|صورتها|صورها|text|texte|texto|words)$/u;

const BY_WORDS = new Map<string, Entry>();
for (const [roles, labels] of LABELS)
  for (const label of foldedPhrases(labels))
    BY_WORDS.set(label, { roles, takesPlace: false, strong: STRONG.test(label), opensHeadlines: HEADLINE_OPENING.test(label) });
for (const label of foldedPhrases(CORRESPONDENTS))
  BY_WORDS.set(label, { roles: ['author'], takesPlace: true, strong: false, opensHeadlines: false });

/** What may stand between the label and the name: «وترجمه عن الإيطالية», «نقلته إلى العربية», «أعدّ التقرير». */
const OBJECTS: ReadonlySet<string> = foldedSet(
  'التقرير|الحوار|الملف|الموضوع|النص|المقال|المقالة|اللقاء|المقابلة|التحقيق|القصة|الخبر|للنشر|التغطية|الصور|المادة|الحلقة',
);
const LANGUAGE =
  /^(?:ال)?(?:عربيه|انجليزيه|انكليزيه|فرنسيه|المانيه|اسبانيه|ايطاليه|تركيه|فارسيه|روسيه|عبريه|صينيه|يابانيه|برتغاليه|كرديه|امازيغيه|هولنديه|سويديه|يونانيه)$/u;

/**
 * The byline label at the front of the words («بقلم», «وترجمه عن الإيطالية», «إعداد وتحرير», "Translated by"), or null.
 * @param folded words of one phrase, each through `fold`.
 */
export function labelAt(folded: readonly string[]): Label | null {
  for (let length = Math.min(4, folded.length); length > 0; length--) {
    const words = folded.slice(0, length).join(' ');
    const found = BY_WORDS.get(words) ?? (words.startsWith('و') ? BY_WORDS.get(words.slice(1)) : undefined);
    if (found) return extended({ ...found, length: length + fillerLength(folded.slice(length)) }, folded);
  }
  return null;
}

/** «إعداد وتحرير», «تقرير وتصوير»: two labels, both roles. */
function extended(label: Label, folded: readonly string[]): Label {
  const next = folded[label.length];
  if (!next?.startsWith('و') || next.length < 3) return label;
  const second = labelAt([next.slice(1), ...folded.slice(label.length + 1)]);
  if (!second) return label;
  return {
    ...label,
    roles: [...new Set([...label.roles, ...second.roles])],
    length: label.length + second.length,
    strong: label.strong || second.strong,
  };
}

function fillerLength(rest: readonly string[]): number {
  const [first = '', second = ''] = rest;
  if (OBJECTS.has(first)) return 1;
  if ((first === 'عن' || first === 'الي' || first === 'من') && LANGUAGE.test(second)) return 2;
  return LANGUAGE.test(first) ? 1 : 0;
}
