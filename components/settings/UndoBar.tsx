import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/index.ts';
import type { Done } from '../../utils/state/tidy-undo.ts';
import { useWords } from './words.ts';

interface Props {
  readonly done: Done | null;
  readonly onUndo: () => void;
}

/** What has just been done, with the way back; takes the focus where what was pressed has gone, or will go. */
export function UndoBar({ done, onUndo }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = button.current?.ownerDocument;
    const at = page?.activeElement;
    if (page && (at === page.body || at?.closest('[data-leaves]'))) button.current?.focus();
  }, [done]);
  return (
    <div class="undo" role="status">
      {done && (
        <p class="undo-bar">
          <span>{doneWords(t, done)}</span>
          <button ref={button} type="button" class="link-button" onClick={onUndo}>
            {t('undo.do')}
          </button>
        </p>
      )}
    </div>
  );
}

function doneWords(t: Translate, done: Done): string {
  return done.what === 'imported' ? t('undo.imported', { count: done.count }) : t(`undo.${done.what}`, { name: done.name });
}
