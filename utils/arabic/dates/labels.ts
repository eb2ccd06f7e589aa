import { markAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { DateLabel } from './types.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const PUBLISHED = words('نشر نشرت النشر نشره نشرها منشور اضيف اضيفت الاضافه نشرناه انتشار published posted publie publiee publication');
const UPDATED = words('تحديث التحديث تحديثه تحديثها محدث تعديل التعديل updated modified update mis modifie revised');
/** Words that may stand between a label and its date. */
const FILLERS = words(
  'في يوم بتاريخ تاريخ تم اخر علي الساعه عند الخبر للخبر المقال للمقال الموضوع on at le last date time a jour و كان هذا التقرير ب من the la تاريخه قبل',
);

/** What the words before a date say of it. Only fillers and marks may stand between, so a verb of the story («نشر كتابه في …») is no label. */
export function labelBefore(tokens: readonly Token[], from: number, until: number): DateLabel | undefined {
  for (let at = from - 1; at >= Math.max(until, from - 8); at--) {
    const word = wordAt(tokens, at);
    if (UPDATED.has(word)) return 'updated';
    if (PUBLISHED.has(word)) return 'published';
    const mark = markAt(tokens, at);
    if (word ? !FILLERS.has(word) : !mark || !':-|،,.(/·•'.includes(mark)) return undefined;
  }
  return undefined;
}
