import type { SiteChoice } from '../../../utils/settings/types.ts';
import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { BinIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../words.ts';

/** Sites for which something was chosen apart. */
export function SiteChoices({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const sites = model.sites.value;
  return (
    <section class="card">
      <h2>{t('options.sites')}</h2>
      {sites.length === 0 ? (
        <p class="quiet">{t('options.sites.none')}</p>
      ) : (
        <ul class="sites">
          {sites.map(([host, choice]) => (
            <Site key={host} host={host} choice={choice} model={model} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Site({ host, choice, model }: { host: string; choice: SiteChoice; model: TidyOptionsModel }) {
  const { t } = useWords();
  const differing = Object.keys(choice.kinds ?? {}).length;
  return (
    <li class="site" data-leaves>
      <Switch
        on={choice.on ?? model.settings.value?.on ?? false}
        onSwitch={(on) => void model.switchSite(host, on)}
        note={differing > 0 ? t('options.sites.kinds', { count: differing }) : undefined}
      >
        <span class="unseen">{t('options.sites.switch', { host })}</span>
        <bdi dir="ltr" aria-hidden="true">
          {host}
        </bdi>
      </Switch>
      <IconButton label={t('options.sites.forget', { host })} onPress={() => void model.forgetSite(host)}>
        <BinIcon />
      </IconButton>
    </li>
  );
}
