import type { Person } from '../article/types.ts';
import { labelAt } from './bylines/labels.ts';
import { Reading } from './bylines/reading.ts';
import type { BylineOptions, BylineReading } from './bylines/reading.ts';
import { findDates } from './dates.ts';
import { fold, hasWord, squeezeSpace } from './normalize.ts';

export type { BylineOptions, BylineReading, BylineSign } from './bylines/reading.ts';

const LONGEST = 180;
/** A dash between spaces, or after a word as «كتبت- منى»; tatweel does a dash's work where it stands alone. */
const SEPARATORS = /\s*(?:[|•·/:;؛،,\n+\u2022]|[–—―]|\s-+\s|\s-|(?<=\S)-+\s|\sـ+\s|--+)\s*/u;

/** The people of a byline, or null where the line is none. */
export function parseByline(line: string, options: BylineOptions = {}): readonly Person[] | null {
  return readByline(line, options)?.people ?? null;
}

/** The people of a byline and the sign by which it was known, or null where the line is none. */
export function readByline(line: string, options: BylineOptions = {}): BylineReading | null {
  if (line.length > LONGEST * 2) return null;
  const text = unwrap(withoutDates(line));
  if (text === '' || text.length > LONGEST) return null;
  const phrases = phrasesOf(text);
  if (phrases.length > 14) return null;
  const reading = new Reading(options, phrases);
  for (const [index, phrase] of phrases.entries()) if (!reading.take(phrase, index === phrases.length - 1)) return null;
  return reading.result();
}

const BEFORE_DATE = /\s(?:ف[يى]|يوم|بتاريخ|on|at)\s*$/u;

/** «مرسلة بواسطة فلان الساعة 9:40 م». */
const HOUR_BEHIND = /(?<=بواسطة\s.{5,60})\s(?:الساعة|في الساعة|at)\s[0-9٠-٩]{1,2}:[0-9٠-٩]{2}(?:\s?(?:صباحا|مساء|[صم]|[AP]M))?\s*$/iu;

/** The line with a separator in place of each date, so that «بقلم: فلان 25/11/2022» ends in the name. */
function withoutDates(line: string): string {
  if (!/[\d٠-٩۰-۹]/.test(line)) return line;
  return findDates(line)
    .reduceRight((text, { index, length }) => `${text.slice(0, index).replace(BEFORE_DATE, '')} | ${text.slice(index + length)}`, line)
    .replace(HOUR_BEHIND, ' | ');
}

/** Whether the line is a label that waits for the name in the next element («بقلم», «ترجمة:»). */
export function isBylineLabel(line: string): boolean {
  const words = squeezeSpace(line.replace(/[:/–—-]+\s*$/u, ''))
    .split(' ')
    .map(fold)
    .filter(Boolean);
  return words.length > 0 && words.length <= 4 && labelAt(words)?.length === words.length;
}

const TITLE_WITH_SLASH =
  /(?<![\p{L}\p{M}])((?:ال)?(?:دكتور|[أا]ستاذ|مهندس|مستشار|شيخ|لواء|عميد|سفير|كاتب|صحف[يى]|صحاف[يى]|[إا]علام[يى]|باحث|محام[يى])ة?)\s?[/\\]\s?(?=\S{2})/gu;

/** «كتب/ت», «كتب(ت)», «د/ منى», «الدكتور/ نبيل» without their slashes. */
function withoutSlashes(text: string): string {
  if (!/[/\\(]/.test(text)) return text;
  return text
    .replace(/(?<=\S)\s?(?:\(ت\)|\/ت(?![\p{L}\p{M}]))/gu, '')
    .replace(/(^|[\s:|(-])((?:أ\.\s?)?[دمأا])\s?[/\\]\s?(?=\S{2})/g, '$1$2. ')
    .replace(TITLE_WITH_SLASH, '$1 ');
}

/** «سامر الحلبيتصوير: رنا الخوري»: spans that only CSS keeps apart; «وتصوير:» and «والصور:» are labels still. */
const GLUED_LABEL =
  /(?<=[\p{L}\p{M}]{3})(?<!(?<![\p{L}\p{M}])(?:وال|بال|لل))(?=(?:(?:ال)?تصوير|(?:ب|ال)?عدسة|(?:ال)?صور|ترجمة|ترجمها|ترجمه|تحرير|إعداد|حاوره?ا?|حاورته?ا?)\s?:)/gu;

/** «كتب: سامر الحلبي. تصوير: رنا الخوري», «… Photos: Marta Ruiz». */
const LABEL_INSIDE = /(?<=\S \S{2,20}) (?=(?:(?:ال)?تصوير|(?:ال|ب)?عدسة|(?:ال)?صور|ترجمة|تحرير|photos?|fotos?)\s?[:/])/giu;

/** The line cut at its separators, each phrase as its words. «كتب(ت)» is «كتب», «د/ منى» is «د. منى». */
export function phrasesOf(text: string): string[][] {
  return withoutSlashes(text)
    .replace(GLUED_LABEL, ' | ')
    .replace(/(?<=\S \S{2,20}) (?=(?:تصوير|بعدسة|عدسة|ترجمة)\s+\S)/g, ' | ')
    .replace(LABEL_INSIDE, ' | ')
    .replace(/\(([^()]*)\)/gu, ' | $1 | ')
    .split(SEPARATORS)
    .map((part) =>
      squeezeSpace(part)
        .split(' ')
        .filter((word) => word === '&' || hasWord(word)),
    )
    .filter((words) => words.length > 0);
}

/** Brackets, quotation marks and stray separators around the whole line. */
export function unwrap(line: string): string {
  const bare = squeezeSpace(line.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''))
    .replace(/^[\s*•|:–—-]+/u, '')
    .replace(/[\s*•|:–—.-]+$/u, '');
  const whole = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(bare);
  return whole ? whole[1]!.trim() : bare;
}
