import type { Removal } from '../../utils/article/types.ts';
import { groupRemovals } from './group-removals.ts';
import { useLanguage } from './language.ts';

/** What the page held besides the story, folded away: the reader can check that nothing of theirs was lost. */
export function RemovedList({ removed }: { removed: readonly Removal[] }) {
  const { t } = useLanguage();
  const pieces = removed.filter(({ text }) => text.trim() !== '');
  if (pieces.length === 0) return null;
  return (
    <details class="removed">
      <summary>{t('removed.title', { count: pieces.length })}</summary>
      <p class="removed-note">{t('removed.note')}</p>
      {groupRemovals(pieces).map(({ group, texts }) => (
        <section key={group}>
          <h3>{t(`removed.${group}`)}</h3>
          <ul>
            {texts.map((text) => (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
