import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { KindChoices } from '../KindChoices.tsx';
import { UndoBar } from '../UndoBar.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useWords, WordsProvider, wordsOf } from '../words.ts';
import { AllowedSites } from './AllowedSites.tsx';
import { ButtonChoice } from './ButtonChoice.tsx';
import { ImportRules } from './ImportRules.tsx';
import { OwnRules } from './OwnRules.tsx';
import { SiteChoices } from './SiteChoices.tsx';

/** The settings page. */
export function OptionsView({ model }: { model: TidyOptionsModel }) {
  const words = wordsOf(model.locale);
  return (
    <WordsProvider value={words}>
      <main class="options" lang={words.locale} dir={words.dir}>
        <header class="options-head">
          <img src="/icon/48.png" alt="" width="36" height="36" />
          <h1>{words.t('options.title')}</h1>
        </header>
        {model.failed.value && (
          <p class="warning" role="alert">
            {words.t('tidy.failed')}
          </p>
        )}
        <Hiding model={model} />
        <ButtonChoice model={model} />
        <SiteChoices model={model} />
        <AllowedSites model={model} />
        <OwnRules model={model} />
        <ImportRules model={model} />
        <UndoBar model={model} />
      </main>
    </WordsProvider>
  );
}

function Hiding({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const settings = model.settings.value;
  return (
    <section class="card">
      <h2>{t('options.tidy')}</h2>
      <p class="quiet">{t('options.tidy.note')}</p>
      <Switch on={settings?.on ?? false} onSwitch={(on) => void model.switchOn(on)} note={t('options.tidy.switch.note')}>
        {t('options.tidy.switch')}
      </Switch>
      <KindChoices
        label={t('options.kinds')}
        isHidden={(kind) => settings?.kinds[kind] ?? false}
        onSwitch={(kind, on) => void model.switchKind(kind, on)}
        explained
      />
    </section>
  );
}
