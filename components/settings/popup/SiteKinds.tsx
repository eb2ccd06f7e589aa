import type { TidyPopupModel } from '../../../utils/state/tidy-popup.ts';
import { KindChoices } from '../KindChoices.tsx';
import { useWords } from '../words.ts';

/** What is hidden on this site, kind by kind, folded away. */
export function SiteKinds({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const kinds = model.kinds.value;
  return (
    <details class="fold">
      <summary>{t('tidy.kinds')}</summary>
      <KindChoices label={t('tidy.kinds')} isHidden={(kind) => kinds.has(kind)} onSwitch={(kind, on) => void model.switchKind(kind, on)} />
      {model.ownKinds.value && (
        <button type="button" class="link-button" data-leaves onClick={() => void model.resetKinds()}>
          {t('tidy.kinds.reset')}
        </button>
      )}
    </details>
  );
}
