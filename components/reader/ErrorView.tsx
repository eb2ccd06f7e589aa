import type { ReadError, ReadErrorKind } from '../../utils/article/errors.ts';
import type { Locale } from '../../utils/i18n/index.ts';
import { BlankSheetIcon, ClockIcon, LockIcon } from '../ui/icons.tsx';
import { errorWords } from './error-words.ts';
import { languageOf } from './language.ts';

interface Props {
  readonly error: ReadError;
  readonly locale: Locale;
  readonly onClose: () => void;
  /** Offered where something was found all the same. */
  readonly onReadAnyway?: (() => void) | undefined;
}

const ICONS = {
  'no-story': BlankSheetIcon,
  'too-slow': ClockIcon,
  'too-large': ClockIcon,
  forbidden: LockIcon,
  broken: BlankSheetIcon,
} as const satisfies Record<ReadErrorKind, unknown>;

/** Why a page cannot be read, and what can be done. Stands by itself: in the reader, or on a page of the extension. */
export function ErrorView({ error, locale, onClose, onReadAnyway }: Props) {
  const { t, dir } = languageOf(locale);
  const { said, advice, detail } = errorWords(error);
  const Icon = ICONS[error.kind];
  const hasBest = error.kind === 'no-story' && error.best !== null;
  return (
    <section class="error" lang={locale} dir={dir} data-error={error.kind}>
      <Icon />
      <h1>{t(said)}</h1>
      <p>{t(advice)}</p>
      <div class="error-actions">
        {hasBest && onReadAnyway && (
          <button type="button" class="button" onClick={onReadAnyway}>
            {t('error.anyway')}
          </button>
        )}
        <button type="button" class={hasBest && onReadAnyway ? 'button button-quiet' : 'button'} onClick={onClose}>
          {t('error.close')}
        </button>
      </div>
      {detail && <p class="error-detail">{t('error.detail', { detail })}</p>}
    </section>
  );
}
