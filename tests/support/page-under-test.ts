import { measure } from '../../utils/article/blocks.ts';
import { createRemovalLog } from '../../utils/article/clean/log.ts';
import type { CleaningStep } from '../../utils/article/clean/step.ts';
import { MARK } from '../../utils/article/copy.ts';
import type { PageContext, Removal } from '../../utils/article/types.ts';

export const ADDRESS = 'https://www.sanabel-post.example/news/2026/4/12/661471-dam';
export const TITLE = 'سد السنابل يمتلئ للمرة الأولى منذ تسع سنوات';

/** An invented story. */
export const STORY = [
  'امتلأ سد السنابل حتى حافته مساء السبت، للمرة الأولى منذ تسع سنوات، بعد أسبوعين من المطر المتصل، وقال مهندسو المحطة إن بوابتين فُتحتا قبل الفجر لتخفيف الضغط عن الجدار القديم.',
  'وخرج أهالي القرى الثلاث القريبة إلى الضفة لمشاهدة الماء وهو ينحدر نحو الحقول، وحمل بعضهم كراسي وأباريق شاي، بينما انشغل الأطفال بعدّ القوارب التي عادت إلى المرسى بعد غياب طويل.',
  'وأوضح رئيس جمعية المزارعين نعمان الصباغ أن موسم القمح سيعوّض ما خسره الناس في أعوام الجفاف، غير أن الطرق الترابية المؤدية إلى المطاحن تحتاج إلى إصلاح قبل بداية الحصاد.',
  'وتعمل البلدية على تقوية الجسر الخشبي عند مدخل الوادي، فقد غمرته المياه مرتين في الأسبوع الماضي، وطلبت من سائقي الشاحنات أن يسلكوا الطريق الشمالي إلى حين انتهاء العمل.',
  'ويتذكر الشيخ مرعي، وهو أكبر سكان القرية العليا، فيضانا قديما حمل الخيام والأغنام إلى السهل، ويقول إن السد بُني بعده بسنتين، وإن والده حمل حجارته على ظهور البغال.',
] as const;

export const paragraphs = (count: number = STORY.length): string =>
  STORY.slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

/** A document without a window: scripts off, nothing loads. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The body of a page, with every element marked as `copyPage` marks it. */
export function bodyOf(html: string): HTMLElement {
  const { body } = parse(html);
  Array.from(body.querySelectorAll('*')).forEach((element, index) => element.setAttribute(MARK, String(index)));
  return body;
}

/** Takes the marks off again, so that markup compares as it was written. */
export function markupOf(root: Element): string {
  for (const element of Array.from(root.querySelectorAll(`[${MARK}]`))) element.removeAttribute(MARK);
  return root.innerHTML;
}

export interface Cleaned {
  readonly root: HTMLElement;
  /** Words that are left, on one line. */
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** What one step leaves of a page, and what it says that it took out. */
export function clean(step: CleaningStep, html: string): Cleaned {
  const root = bodyOf(html);
  const log = createRemovalLog();
  step(root, log, measure(root));
  return { root, text: (root.textContent ?? '').replace(/\s+/gu, ' ').trim(), removed: log.entries };
}

export const context = (over: Partial<PageContext> = {}): PageContext => ({
  url: ADDRESS,
  siteRules: false,
  budget: 8000,
  now: new Date('2026-11-24T12:00:00Z'),
  ...over,
});

export interface LivePage {
  readonly document: Document;
  close(): void;
}

/**
 * A page in a frame of its own, with a window, as the reader meets it; closed by `close`. Its policy keeps it from running scripts and from
 * loading anything, yet `noscript` holds text as it does where scripts run.
 */
export async function openPage(html: string, type: 'text/html' | 'application/xhtml+xml' = 'text/html'): Promise<LivePage> {
  const address = URL.createObjectURL(new Blob([html], { type: `${type};charset=utf-8` }));
  const frame = document.createElement('iframe');
  frame.setAttribute('csp', "default-src 'none'; style-src 'unsafe-inline'");
  frame.src = address;
  document.body.append(frame);
  await loaded(frame, address);
  URL.revokeObjectURL(address);
  return { document: frame.contentDocument!, close: () => frame.remove() };
}

async function loaded(frame: HTMLIFrameElement, address: string): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 5) {
    const page = frame.contentDocument;
    // By the prototype: names in the page may shadow these too.
    const read = (name: 'URL' | 'readyState') => page && Reflect.get(Document.prototype, name, page);
    if (read('URL') === address && read('readyState') !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('the page under test did not load');
}
