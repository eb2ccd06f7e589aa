import { extract } from '../../../../utils/article/extract.ts';
import type { Article, Extraction, PageContext } from '../../../../utils/article/types.ts';
import { context, openPage } from '../../../support/page-under-test.ts';

export const HEADLINE = 'قرية الريحان تعيد فتح معصرة الزيت الحجرية بعد نصف قرن';
export const STORY_URL = 'https://www.alraihan-news.example/local/2026/10/18/48213-olive-press';

/** An invented story of eight paragraphs. */
export const STORY = [
  'عادت رائحة الزيت الطازج إلى ساحة قرية الريحان صباح الأحد، حين دار حجر المعصرة القديمة للمرة الأولى منذ خمسين عامًا، وتجمّع الأهالي أمام بابها الخشبي حاملين أكياس الزيتون.',
  'وقال رئيس المجلس القروي منذر الخطيب إن المتطوعين أمضوا صيفين كاملين في ترميم السقف وتنظيف أحواض العصر، واستعانوا بنجار من القرية المجاورة لصنع ذراع جديدة من خشب البلوط.',
  'وتعود المعصرة إلى أواخر القرن التاسع عشر، وكانت تخدم سبع قرى في التلال المحيطة، قبل أن تتوقف عندما وصلت المعاصر الكهربائية إلى المدينة وصار نقل المحصول إليها أرخص.',
  'وتروي الحاجة فاطمة، التي جاوزت الثمانين، أن والدها كان يبيت إلى جانب الحجر في موسم القطاف، وأن الأطفال كانوا ينتظرون عند الباب قطعة خبز مغموسة في أول الزيت.',
  'ويأمل أصحاب البساتين أن يجذب المكان الزوار في عطلة نهاية الأسبوع، إذ خُصصت غرفة صغيرة لعرض أدوات القطاف والموازين القديمة، وأخرى لتعليم الصغار صناعة الصابون.',
  'غير أن بعض المزارعين يرون أن طاقة المعصرة لا تكفي محصول هذا العام، فهي لا تعصر أكثر من أربعمئة كيلوغرام في اليوم، ولذلك ستبقى الشاحنات تقصد المعاصر الحديثة.',
  'ومن المقرر أن تُباع أول ألف زجاجة في سوق خيري يقام نهاية الشهر، على أن تُخصص عائداته لإصلاح الطريق المؤدي إلى عين الماء ولشراء حافلة لتلاميذ المدرسة.',
  'وأكد مهندس الترميم سامر عبود أن المرحلة التالية تشمل إعادة بناء الفرن المشترك الملاصق للمعصرة، وأن العمل فيها يبدأ بعد انتهاء موسم الأمطار إذا توفرت الحجارة المناسبة.',
] as const;

export const inTags = (tag: string, texts: readonly string[] = STORY): string =>
  texts.map((text) => `<${tag}>${text}</${tag.split(' ')[0]}>`).join('\n');

const SECTIONS = ['الرئيسية', 'محليات', 'اقتصاد', 'رياضة', 'ثقافة', 'منوعات'];
const OTHERS = [
  'افتتاح مدرسة جديدة في حي الزهور',
  'أمطار غزيرة على المرتفعات الشمالية',
  'فريق الناشئين يفوز ببطولة الجامعات',
  'معرض للكتب المستعملة في الميدان القديم',
  'تعديل مواعيد الحافلات خلال العطلة',
  'حملة لتنظيف شاطئ الصخور السود',
];
const cards = (tag: string) => OTHERS.map((title, at) => `<${tag}><a href="/local/news-${at}">${title}</a></${tag}>`).join('');

/** What stands round every story: menus above, rails beside, footer below. */
export function page(main: string, { head = '', h1 = true, after = '' }: { head?: string; h1?: boolean; after?: string } = {}): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE} | بريد الريحان</title>${head}</head><body>
<header class="top"><a href="/" class="logo">بريد الريحان</a><nav><ul>${SECTIONS.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>
<div class="page">${h1 ? `<h1>${HEADLINE}</h1>` : ''}
${main}
<div class="side"><h3>الأكثر قراءة</h3><ul>${cards('li')}</ul></div></div>
${after}
<footer><p>جميع الحقوق محفوظة لبريد الريحان © 2026</p><a href="/about">من نحن</a> <a href="/contact">اتصل بنا</a></footer></body></html>`;
}

/** What a reader is shown of a page, at once or after «show what was found». */
export async function readPage(html: string, over: Partial<PageContext> = {}): Promise<Article & { readonly isSure: boolean }> {
  const extraction = await extractPage(html, over);
  if (extraction.ok) return { ...extraction.value, isSure: true };
  const { error } = extraction;
  if (error.kind === 'no-story' && error.best) return { ...error.best, isSure: false };
  throw new Error(JSON.stringify(error));
}

export async function extractPage(html: string, over: Partial<PageContext> = {}): Promise<Extraction> {
  const live = await openPage(html);
  try {
    return await extract(live.document, context({ url: STORY_URL, ...over }));
  } finally {
    live.close();
  }
}
