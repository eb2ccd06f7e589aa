import type { PageDate } from '../../utils/article/types.ts';
import { formatDate } from '../../utils/arabic/dates/format.ts';
import { addsToDate } from './dates.ts';
import { useLanguage, type Language } from './language.ts';

/** The date in the reader's calendar. */
export function ReaderDate({ date }: { date: PageDate }) {
  const { iso, zone = '' } = date;
  return <time dateTime={iso.includes('T') ? `${iso}${zone}` : iso}>{shownDate(date, useLanguage())}</time>;
}

/** The page's own words for the date, where they say more: another calendar, another name of the month, a zone. */
export function printedDate(date: PageDate, language: Language): string | null {
  const { printed } = date;
  if (!printed || !addsToDate(printed, shownDate(date, language))) return null;
  return language.t('story.printed', { date: printed });
}

const shownDate = ({ iso, printed }: PageDate, language: Language): string => formatDate(iso, language) ?? printed ?? iso;
