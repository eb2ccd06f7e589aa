import type { HiddenRail, TidyReport } from '../../../utils/messages/protocol.ts';
import type { TidyPopupModel } from '../../../utils/state/tidy-popup.ts';
import { AimIcon, EyeIcon, FoldIcon, HiddenIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { reasonWords } from '../reason-words.ts';
import { useWords } from '../words.ts';

/** What is hidden in the page: how much, what, why, and how to have it back. */
export function HiddenList({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const report = model.report.value;
  if (!report) return null;
  return (
    <section class="hidden">
      {report.hidden.length > 0 ? <Count report={report} model={model} /> : <p class="quiet">{t('tidy.nothing')}</p>}
      {!report.isStory && <p class="quiet">{t('tidy.no-story')}</p>}
      {report.widened && <p class="quiet">{t('tidy.widened', roundedOf(report.widened))}</p>}
      {report.hidden.length > 0 && (
        <ul class="rails">
          {report.hidden.map((rail) => (
            <Hidden key={rail.id} rail={rail} model={model} />
          ))}
        </ul>
      )}
      <button type="button" class="button button-quiet pick" onClick={() => void model.pick()}>
        <AimIcon />
        {t('tidy.pick')}
      </button>
    </section>
  );
}

const roundedOf = ({ before, after }: NonNullable<TidyReport['widened']>) => ({ before: Math.round(before), after: Math.round(after) });

function Count({ report, model }: { report: TidyReport; model: TidyPopupModel }) {
  const { t } = useWords();
  const count = report.hidden.filter(({ shown }) => !shown).length;
  return (
    <div class="count">
      <h2 aria-live="polite">{t('tidy.hidden', { count })}</h2>
      <button type="button" class="link-button" onClick={() => void model.reveal('all', count > 0)}>
        {t(count > 0 ? 'tidy.reveal-all' : 'tidy.hide-all')}
      </button>
    </div>
  );
}

function Hidden({ rail, model }: { rail: HiddenRail; model: TidyPopupModel }) {
  const { t } = useWords();
  const { id, kind, label, reasons, shown } = rail;
  return (
    <li class="rail" data-shown={shown} data-leaves>
      <details>
        <summary>
          <span class="rail-label">
            <bdi>{label}</bdi>
          </span>
          <span class="rail-kind">
            <span>{t(`rail.${kind}`)}</span>
            {shown && <span class="rail-shown">{t('tidy.shown')}</span>}
            <FoldIcon />
          </span>
        </summary>
        <ul class="reasons">
          {reasons
            .map((reason) => reasonWords(t, reason))
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
        {model.unsparable.value.has(id) ? (
          <p class="reasons">{t('tidy.unsparable')}</p>
        ) : (
          <button type="button" class="link-button" onClick={() => void model.spare(rail)}>
            {t('tidy.spare')}
          </button>
        )}
      </details>
      <IconButton label={t(shown ? 'tidy.hide' : 'tidy.reveal', { label })} onPress={() => void model.reveal([id], !shown)}>
        {shown ? <HiddenIcon /> : <EyeIcon />}
      </IconButton>
    </li>
  );
}
