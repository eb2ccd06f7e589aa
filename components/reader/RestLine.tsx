import type { Rest } from '../../utils/state/next-pages.ts';
import { useLanguage } from './language.ts';

interface Props {
  readonly rest: Rest;
  readonly onAgain: () => void;
}

const MISSING = { failed: 'pages.failed', 'too-many': 'pages.too-many' } as const;

/** Under a story that the site has cut into pages: what is on its way, or why it ends here and where the rest is. */
export function RestLine({ rest, onAgain }: Props) {
  const { t, locale, dir } = useLanguage();
  return (
    <div class="rest" role="status" lang={locale} dir={dir}>
      {rest.kind === 'loading' && <p>{t('pages.loading', { page: rest.page })}</p>}
      {rest.kind === 'missing' && (
        <p data-missing={rest.why}>
          <span>{t(MISSING[rest.why])}</span>
          <a href={rest.address} target="_blank" rel="noopener noreferrer">
            {t('pages.open')}
          </a>
          {rest.why === 'failed' && (
            <button type="button" class="button button-quiet" onClick={onAgain}>
              {t('pages.again')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
