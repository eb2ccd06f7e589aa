import type { BylineOptions, BylineReading } from '../../arabic/bylines.ts';
import { readByline } from '../../arabic/bylines.ts';
import type { Candidate } from './evidence.ts';
import type { Line } from './lines.ts';
import { isMarked, LONGEST_BYLINE, nameAfterBy, readLine, WEIGHTS } from './marked-lines.ts';
import type { Page } from './page.ts';
import type { People } from './told-authors.ts';

const LINES_AFTER_STORY = 5;
const SOURCE_LINE = /^\s*(?:ال)?مصدر(?:\s+الخبر|\s+الصورة)?\s*[:/]/u;

/** Who signs below the story: «إعداد: …» as a line, «(تقرير فلان - تحرير فلانة)» at its end, an agency in brackets. */
export function readSignatures({ lines }: Page, options: BylineOptions): Candidate<People>[] {
  const found: Candidate<People>[] = [];
  const { all, start, end } = lines;
  for (const line of all.slice(Math.max(start + 2, end - 4), end)) {
    const reading = line.text.length <= LONGEST_BYLINE ? endReading(line, options) : signatureIn(line.text, options);
    if (reading)
      found.push({
        value: reading.people,
        source: 'signed below the story',
        weight: WEIGHTS[reading.sign],
        ...(line.text.length <= LONGEST_BYLINE ? { elements: [line.element] } : {}),
      });
  }
  for (const line of all.slice(end, end + LINES_AFTER_STORY)) {
    if (line.zone !== 'content' || line.text.length > LONGEST_BYLINE) break;
    const reading =
      endReading(line, options) ?? (isMarked(line) && nameAfterBy(line.text) !== line.text ? readLine(line.text, line, options) : null);
    if (reading && reading.people.length > 0)
      found.push({ value: reading.people, source: 'signed below the story', weight: WEIGHTS[reading.sign], elements: [line.element] });
  }
  return found;
}

/** A line by itself: labelled («إعداد: …»), or an agency in brackets or after dashes («--(بترا)»). */
function endReading(line: Line, options: BylineOptions): BylineReading | null {
  if (SOURCE_LINE.test(line.text) || /^(?:بـ\s|by\s|\(?\p{N})/iu.test(line.text)) return null;
  const reading = readByline(line.text, options);
  if (!reading || reading.people.length === 0) return null;
  if (reading.sign === 'label') return reading;
  const isSignature = reading.sign === 'agency' && /^[\s–—-]*[([].{1,30}[)\]][\s.]*$/u.test(line.text);
  return isSignature || (reading.sign === 'known' && line.text.length < 60) ? reading : null;
}

/** «… (تقرير فلان - تحرير فلانة)» at the end of the last paragraph. */
function signatureIn(text: string, options: BylineOptions): BylineReading | null {
  const inner = /\(([^()]{3,120})\)[\s.]*$/u.exec(text)?.[1];
  const reading = inner ? readByline(inner, options) : null;
  return reading && reading.people.length > 0 && reading.sign === 'label' ? reading : null;
}
