import { useId } from 'preact/hooks';
import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { useWords } from '../words.ts';

const ACTIONS = ['read', 'menu'] as const;

/** What a click on the toolbar's button does. */
export function ButtonChoice({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const name = useId();
  return (
    <section class="card">
      <h2 id={`${name}-title`}>{t('options.button')}</h2>
      <div role="radiogroup" aria-labelledby={`${name}-title`}>
        {ACTIONS.map((action) => (
          <label class="check" key={action}>
            <input
              type="radio"
              name={name}
              checked={model.button.value === action}
              onChange={({ currentTarget }) => currentTarget.checked && void model.setButton(action)}
            />
            <span>
              {t(`options.button.${action}`)}
              <span class="check-note">{t(`options.button.${action}.note`)}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
