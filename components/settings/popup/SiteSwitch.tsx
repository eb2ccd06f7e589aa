import type { TidyPopupModel } from '../../../utils/state/tidy-popup.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../words.ts';

/** Hiding on this site, and on all. */
export function SiteSwitch({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const { place, status, everywhere } = model;
  if (place.kind !== 'site') return null;
  const isOn = status.value !== 'off' && status.value !== 'loading';
  return (
    <section class="card">
      <Switch on={isOn} onSwitch={(on) => void model.switchSite(on)} note={<bdi dir="ltr">{place.host}</bdi>}>
        {t('tidy.site')}
      </Switch>
      <p class="everywhere">
        {everywhere.value && <span>{t('tidy.everywhere.on')}</span>}
        <button type="button" class="link-button" onClick={() => void model.switchEverywhere(!everywhere.value)}>
          {t(everywhere.value ? 'tidy.everywhere.stop' : 'tidy.everywhere')}
        </button>
      </p>
    </section>
  );
}
