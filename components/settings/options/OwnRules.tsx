import { useState } from 'preact/hooks';
import type { HideRule } from '../../../utils/rails/types.ts';
import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { BinIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../words.ts';

/** Rows that are drawn at once: thousands would make the page slow, and nobody reads them. */
const ROWS = 50;
/** Rules from which on they can be searched. */
const MANY = 8;

/** The reader's own rules, the newest first. */
export function OwnRules({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const count = model.settings.value?.rules.length ?? 0;
  return (
    <section class="card">
      <h2>{t('options.rules', { count })}</h2>
      {count === 0 && <p class="quiet">{t('options.rules.none')}</p>}
      {count >= MANY && <Filter model={model} />}
      {count > 0 && <Rows key={model.filter.value} model={model} />}
      {count > 0 && (
        <button type="button" class="button button-quiet" onClick={() => model.exportRules()}>
          {t('options.export')}
        </button>
      )}
    </section>
  );
}

function Filter({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  return (
    <>
      <input
        class="field"
        type="search"
        dir="auto"
        aria-label={t('options.rules.filter')}
        placeholder={t('options.rules.filter')}
        value={model.filter.value}
        onInput={({ currentTarget }) => model.setFilter(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {model.filter.value.trim() && t('options.rules.found', { count: model.rules.value.length })}
      </p>
    </>
  );
}

function Rows({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const [most, setMost] = useState(ROWS);
  const rules = model.rules.value;
  const more = Math.min(ROWS, rules.length - most);
  return (
    <>
      <ul class="rules">
        {rules.slice(0, most).map((rule) => (
          <Rule key={`${rule.site} ${rule.act} ${rule.selector}`} rule={rule} model={model} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + ROWS)}>
          {t('options.rules.more', { count: more })}
        </button>
      )}
    </>
  );
}

function Rule({ rule, model }: { rule: HideRule; model: TidyOptionsModel }) {
  const { t } = useWords();
  const { site, selector, act, label } = rule;
  return (
    <li class="rule" data-leaves>
      <div>
        <p class="rule-head">
          <span class={`act act-${act}`}>{t(act === 'hide' ? 'rule.hide' : 'rule.spare')}</span>
          {label && <bdi class="rule-label">{label}</bdi>}
          {site === '' ? (
            <span class="rule-site">{t('rule.everywhere')}</span>
          ) : (
            <bdi dir="ltr" class="rule-site">
              {site}
            </bdi>
          )}
        </p>
        <code dir="ltr">{selector}</code>
      </div>
      <IconButton label={t('rule.remove', { name: label || selector })} onPress={() => void model.removeRule(rule)}>
        <BinIcon />
      </IconButton>
    </li>
  );
}
