import type { TidyPopupModel } from '../../../utils/state/tidy-popup.ts';
import { BookIcon, SlidersIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { UndoBar } from '../UndoBar.tsx';
import { useWords, WordsProvider, wordsOf } from '../words.ts';
import { Forbidden } from './Forbidden.tsx';
import { HiddenList } from './HiddenList.tsx';
import { PageRules } from './PageRules.tsx';
import { SiteKinds } from './SiteKinds.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** The popup: reading, and what is hidden in the tab's page. */
export function PopupView({ model }: { model: TidyPopupModel }) {
  const words = wordsOf(model.locale);
  return (
    <WordsProvider value={words}>
      <main class="popup" lang={words.locale} dir={words.dir}>
        <Head model={model} />
        <Read model={model} />
        {model.place.kind === 'forbidden' ? <Forbidden page={model.place.page} /> : <Site model={model} />}
        {model.failed.value && (
          <p class="warning" role="alert">
            {words.t('tidy.failed')}
          </p>
        )}
        <UndoBar model={model} />
      </main>
    </WordsProvider>
  );
}

function Head({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  return (
    <header class="popup-head">
      <img src="/icon/48.png" alt="" width="24" height="24" />
      <h1>{t('tidy.title')}</h1>
      <IconButton label={t('tidy.settings')} onPress={() => model.openSettings()}>
        <SlidersIcon />
      </IconButton>
    </header>
  );
}

/** Not offered where the browser is sure to refuse. */
function Read({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const { place } = model;
  if (place.kind === 'forbidden' && place.page !== 'other') return null;
  return (
    <button type="button" class="button read" onClick={() => model.read()}>
      <BookIcon />
      {t('tidy.read')}
    </button>
  );
}

function Site({ model }: { model: TidyPopupModel }) {
  return (
    <>
      <SiteSwitch model={model} />
      <Status model={model} />
      {model.status.value === 'on' && (
        <>
          <HiddenList model={model} />
          <SiteKinds model={model} />
          <PageRules model={model} />
        </>
      )}
    </>
  );
}

/** What is to be said while there is no list to show. */
function Status({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const status = model.status.value;
  return (
    <div role="status" class="status">
      {status === 'off' && <p>{t(model.refused.value ? 'tidy.refused' : model.asks.value ? 'tidy.asks' : 'tidy.off')}</p>}
      {status === 'waiting' && <p>{t('tidy.waiting')}</p>}
      {status === 'silent' && <p>{t('tidy.silent')}</p>}
      {status === 'broken' && <p>{t('tidy.broken')}</p>}
      {status === 'broken' && <p class="detail">{t('error.detail', { detail: model.report.value?.failed ?? '' })}</p>}
    </div>
  );
}
