import type { TidyReport } from '../../../utils/messages/protocol.ts';
import type { TidyPopupModel } from '../../../utils/state/tidy-popup.ts';
import { BinIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../words.ts';

/** The rules that hold on this page, and how each fares. */
export function PageRules({ model }: { model: TidyPopupModel }) {
  const { t } = useWords();
  const rules = model.report.value?.rules ?? [];
  if (rules.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('tidy.rules', { count: rules.length })}</summary>
      <ul class="rules">
        {rules.map((held) => (
          <PageRule key={`${held.from} ${held.rule.act} ${held.rule.selector}`} held={held} model={model} />
        ))}
      </ul>
    </details>
  );
}

function PageRule({ held: { rule, from, state }, model }: { held: TidyReport['rules'][number]; model: TidyPopupModel }) {
  const { t } = useWords();
  const name = rule.label || rule.selector;
  return (
    <li class="rule" data-state={state} data-leaves>
      <div>
        {rule.label && (
          <p class="rule-label">
            <bdi>{rule.label}</bdi>
          </p>
        )}
        <code dir="ltr">{rule.selector}</code>
        <p class="rule-state">
          <span>{t(`rule.from.${from}`)}</span>
          <span>{t(`rule.state.${state}`)}</span>
        </p>
      </div>
      {from === 'reader' && (
        <IconButton label={t('rule.remove', { name })} onPress={() => void model.removeRule(rule)}>
          <BinIcon />
        </IconButton>
      )}
    </li>
  );
}
