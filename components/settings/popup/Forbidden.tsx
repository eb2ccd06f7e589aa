import type { TidyPlace } from '../../../utils/state/tidy-popup.ts';
import { LockIcon } from '../../ui/icons.tsx';
import { useWords } from '../words.ts';

type Page = Extract<TidyPlace, { kind: 'forbidden' }>['page'];

/** Why nothing can be done with the tab's page; a file of the reader's own can be read, but is no site. */
export function Forbidden({ page }: { page: Page }) {
  const { t } = useWords();
  return (
    <section class="forbidden">
      <LockIcon />
      <h2>{t(page === 'other' ? 'tidy.no-site' : `error.forbidden.${page}`)}</h2>
      <p>{t(page === 'pdf' ? 'error.forbidden.pdf.do' : 'error.forbidden.do')}</p>
    </section>
  );
}
