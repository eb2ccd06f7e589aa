import { fold } from '../../utils/arabic/normalize.ts';

/** Words and numbers of a date; a zero before a number says nothing. */
const partsOf = (date: string): string[] =>
  fold(date)
    .split(' ')
    .map((part) => part.replace(/^0+(?=\d)/, ''));

/** Whether the page's own words say more than the date that is shown beside them: another calendar, another month's name, a zone. */
export function addsToDate(printed: string, shown: string): boolean {
  const known = new Set(partsOf(shown));
  return partsOf(printed).some((part) => !known.has(part));
}
