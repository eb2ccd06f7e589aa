import type { PageDate } from '../../utils/article/types.ts';
import { fold } from '../../utils/arabic/normalize.ts';
import { formatLocalDate } from '../../utils/i18n/dates.ts';
import { useLanguage } from './language.ts';

/** A date in the reader's calendar, and in the page's own words where those say it differently. */
export function Dateline({ date }: { date: PageDate }) {
  const { t, ...style } = useLanguage();
  const shown = formatLocalDate(date.iso, style) ?? date.printed ?? date.iso;
  const printed = date.printed && fold(date.printed) !== fold(shown) ? date.printed : null;
  return (
    <>
      <time dateTime={`${date.iso}${date.iso.includes('T') ? (date.zone ?? '') : ''}`}>{shown}</time>
      {printed && <span class="printed"> ({t('story.printed', { date: printed })})</span>}
    </>
  );
}
