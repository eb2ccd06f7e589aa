import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/index.ts';
import type { Done, Undo } from '../../utils/state/tidy-undo.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from './words.ts';

/** What has just been done, with the way back; takes the focus where what was pressed has gone, or will go. */
export function UndoBar({ model }: { model: Undo }) {
  const { t } = useWords();
  const done = model.last.value;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const page = button.current?.ownerDocument;
    const at = page?.activeElement;
    if (page && (at === page.body || at?.closest('[data-leaves]'))) button.current?.focus();
  }, [done]);
  return (
    <div class="undo" role="status">
      {done && (
        <p class="undo-bar">
          <span>{doneWords(t, done)}</span>
          <button ref={button} type="button" class="link-button" onClick={() => void model.undo()}>
            {t('undo.do')}
          </button>
          <IconButton label={t('undo.close')} onPress={() => model.letStand()}>
            <CloseIcon />
          </IconButton>
        </p>
      )}
    </div>
  );
}

function doneWords(t: Translate<'hiding'>, done: Done): string {
  return done.what === 'imported' ? t('undo.imported', { count: done.count }) : t(`undo.${done.what}`, { name: done.name });
}
