import { fold } from '../normalize.ts';
import { foldedSet } from './word-list.ts';

/** News agencies as bylines and datelines name them. Three or four initials («أ ف ب») are known by their shape; two may be a writer's. */
const AGENCIES = `
وكالات|الوكالات|وكالات الأنباء|وكالات أنباء|وكالات دولية|وكالات عالمية|وكالات ومواقع|فرانس برس|فرانس بريس|الفرنسية|وكالة الصحافة الفرنسية|رويترز|أسوشيتد برس|أسوشييتد برس|أسوشيتدبرس|الألمانية|الأناضول|شينخوا|سبوتنيك|تاس|نوفوستي|ريا نوفوستي|إفي|أنسا|آكي
يونهاب|كيودو|يو بي آي|يونايتد برس|بلومبرغ|بلومبيرغ|بلومبرج|إرنا|ارنا|تسنيم|مهر للأنباء|وام|واس|بترا|قنا|كونا|بنا|العمانية|وات|واج|وأج|ومع|سانا|وفا|سبأ|سبأنت|سونا|واع|نينا|شفق نيوز|وال|لانا|صونا|ونا|وما|المركزية|الوطنية للإعلام|الوكالة الوطنية للإعلام|الوكالة الوطنية|أش أ|أف ب|اف ب|أفب|ا ف ب|دبأ|د ب ا|أ ب
AFP|Reuters|AP|Associated Press|DPA|EFE|ANSA|TASS|Xinhua|Bloomberg|Anadolu|AA|UPI|WAM|SPA|QNA|KUNA|BNA|ONA|MENA|SANA|WAFA|SABA|SUNA|INA|NNA|TAP|APS|MAP|PETRA|Agencies|IRNA`;

const KNOWN: ReadonlySet<string> = foldedSet(AGENCIES);
const INITIALS = /^[\u0621-\u064A](?:[ .]+[\u0621-\u064A]){2,3}\.?$/;

/** Whether the words name a stock of pictures, which is nobody («Getty Images», «شترستوك»). */
export const isPictureStock = (text: string): boolean =>
  /^(?:getty(?: images)?|istock(?:photo)?|shutterstock|unsplash|pexels|pixabay|freepik|adobe stock|alamy|غيتي(?: ايميجز)?|جيتي(?: ايميجز)?|شترستوك|شاترستوك)$/u.test(
    fold(text),
  );

/** Desks that sign for no one by name. */
const DESK_HEADS: ReadonlySet<string> = foldedSet('غرفة|فريق|هيئة|قسم|أسرة|وحدة|ديسك|طاقم|محررو|محرر|المحرر|مكتب|دائرة|إدارة');
const DESK_TAILS =
  /^(?:ال)?(?:تحرير|اخبار|محرر(?:ين|ون)?|انباء|شؤون|شيون|محافظات|متابع(?:ه|ات)|محليات|عربي(?:ه)?|دولي(?:ه)?|محلي(?:ه)?|سياس(?:ه|ي|يه)|اقتصاد(?:ي|يه)?|رياض(?:ه|ي|يه)|ثقاف(?:ه|ي|يه)|فني?|فنون|منوعات|ترجم(?:ه|ات)|تحقيقات|تقارير|مراسلين|اعلام|رصد|تكنولوجيا|تقني(?:ه)?|صح(?:ه|ي|يه)|حوادث|مجتمع|تدقيق|خاص|خارجي(?:ه)?|عالم(?:ي|يه)?|مال|اسواق|ديجيتال|رقمي(?:ه)?|موقع|تواصل|مرا?ه|اسره|بحوث|بيانات|فيديو|عاجل)$/u;
const DESKS: ReadonlySet<string> = foldedSet(
  'متابعات|متابعة وتحرير|التحرير|المحرر|المحررون|هيئة التحرير|فريق العمل|مراسلون|المراسلون|متابعات صحفية|رصد ومتابعة|قسم المتابعة|Newsroom|Editorial team|Staff|Staff writer|News desk',
);

/** Whether the words name a news agency, be it by its initials («أ ف ب», «و.م.ع»). */
export function isAgency(text: string): boolean {
  const folded = fold(text);
  if (KNOWN.has(folded) || INITIALS.test(text.trim())) return true;
  const words = folded.split(' ');
  return (words[0] === 'وكاله' || words[0] === 'الوكاله') && words.length > 1 && words.length <= 5;
}

/** Whether the words name a desk: «متابعات», «غرفة الأخبار», «قسم المحافظات». */
export function isDesk(text: string): boolean {
  const folded = fold(text);
  if (DESKS.has(folded)) return true;
  const [head, ...tail] = folded.split(' ');
  return DESK_HEADS.has(head!) && tail.length > 0 && tail.length <= 3 && tail.some((word) => DESK_TAILS.test(word));
}
