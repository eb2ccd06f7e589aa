import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { useWords } from '../words.ts';

/** Sites beyond the listed outlets that the extension was let into, and the way to take that back. */
export function AllowedSites({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const hosts = model.allowed.value;
  return (
    <section class="card">
      <h2>{t('options.allowed')}</h2>
      <p class="quiet">{t(hosts.length === 0 ? 'options.allowed.none' : 'options.allowed.note')}</p>
      {hosts.length > 0 && (
        <ul class="sites">
          {hosts.map((host) => (
            <li class="site" key={host}>
              {host === '*' ? <span>{t('rule.everywhere')}</span> : <bdi dir="ltr">{host}</bdi>}
              <button
                type="button"
                class="link-button"
                aria-label={t('options.allowed.take-back.from', { host })}
                onClick={() => void model.takeBack(host)}
              >
                {t('options.allowed.take-back')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
