import { timeAt } from './clock.ts';
import { markAt, tokenize, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { TimeMatch } from './types.ts';

/** A time of day without a day: `09:30`, with its offset where the text tells it. */
export interface PrintedHour {
  readonly clock: string;
  readonly zone?: string;
  /** The words call it the hour of the publication («نشر … الساعة 9:40»), or stamp it as agencies do («14:32 ت م», «انتهى 14:32»). */
  readonly stamped: boolean;
}

const LONGEST = 90;
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
/** What may stand beside an hour in a line that is nothing else. */
const BESIDE = words('الساعه ساعه في علي عند تمام وقت بتوقيت توقيت التوقيت النشر نشر نشرت تم انتهي at on');
const STAMPS = words('مرسله مرسل ارسلت ارسله نشر نشرت نشره نشرها النشر منشور اضيف انتهي posted published');
const CHANGES = words('تحديث التحديث محدث تعديل التعديل updated modified');
const HOUR = words('الساعه at');

/** The one hour of a short line that states no day: alone, or at the end of «مرسلة بواسطة فلان الساعة …». Null where the line says more, or speaks of a change. */
export function findHour(text: string): PrintedHour | null {
  if (text.length > LONGEST || !/[0-9٠-٩۰-۹]/.test(text)) return null;
  const tokens = tokenize(text);
  const time = firstTime(tokens);
  if (!time?.clock) return null;
  const before = wordsOf(tokens, 0, time.from);
  const after = wordsOf(tokens, time.to, tokens.length);
  const all = [...before, ...after];
  if (all.some((word) => CHANGES.has(word))) return null;
  const isPosted = all.some((word) => STAMPS.has(word));
  const isAlone = all.every((word) => BESIDE.has(word));
  if (!isAlone && !(isPosted && after.length === 0 && HOUR.has(before.at(-1) ?? ''))) return null;
  if (hasNumber(tokens, 0, time.from) || hasNumber(tokens, time.to, tokens.length)) return null;
  const { hour, minute } = time.clock;
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { clock, ...(time.zone ? { zone: time.zone } : {}), stamped: isPosted || time.zone !== undefined };
}

function firstTime(tokens: readonly Token[]): TimeMatch | null {
  for (let at = 0; at < tokens.length; at++) {
    const time = timeAt(tokens, at);
    if (time) return markAt(tokens, time.to) === '-' && tokens[time.to + 1]?.kind === 'number' ? null : time;
  }
  return null;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word) found.push(word);
  }
  return found;
}

const hasNumber = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'number');
