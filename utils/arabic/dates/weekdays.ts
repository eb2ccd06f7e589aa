import { foldWord, markAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Sunday first, folded; a test holds them to the names that Intl knows. */
const NAMES = [
  'الاحد احد یکشنبه يكشنبه اتوار sunday sun dimanche',
  'الاثنين الاثنين الإثنين اثنين دوشنبه پير پیر سوموار monday mon lundi',
  'الثلاثاء ثلاثاء الثلثاء سهشنبه منگل tuesday tue tues mardi',
  'الاربعاء اربعاء الإربعاء چهارشنبه بدھ wednesday wed mercredi',
  'الخميس خميس پنجشنبه جمعرات thursday thu thur thurs jeudi',
  'الجمعه جمعه آدينه friday fri vendredi',
  'السبت سبت شنبه هفته saturday sat samedi',
];
let days: Map<string, number> | undefined;

function weekdays(): Map<string, number> {
  days ??= new Map(NAMES.flatMap((line, index) => line.split(' ').map((name) => [foldWord(name), index] as const)));
  return days;
}

export interface WeekdayMatch {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** Index of its token. */
  readonly at: number;
}

/** The weekday printed just before an index («الخميس، 3 يوليو»), past commas, dashes and «الموافق». */
export function weekdayBefore(tokens: readonly Token[], index: number): WeekdayMatch | null {
  let at = index - 1;
  for (let step = 0; step < 3 && ('،,-|('.includes(markAt(tokens, at) || ' ') || wordAt(tokens, at) === 'الموافق'); step++) at--;
  const weekday = weekdays().get(wordAt(tokens, at));
  return weekday === undefined ? null : { weekday, at };
}
