import { useId, useState } from 'preact/hooks';
import type { Imported } from '../../../utils/state/tidy-import.ts';
import type { TidyOptionsModel } from '../../../utils/state/tidy-options.ts';
import { useWords } from '../words.ts';

/** Faults that are listed: what is wrong a hundred times is no filter list. */
const SHOWN = 50;

/** Rules out of a filter list's text, with what could not be taken and why. */
export function ImportRules({ model }: { model: TidyOptionsModel }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const readFile = async (input: HTMLInputElement): Promise<void> => {
    const read = await input.files?.[0]?.text().catch(() => null);
    input.value = '';
    setUnreadable(read === null);
    if (read) setText(read);
  };
  return (
    <section class="card">
      <h2>{t('options.import')}</h2>
      <p class="quiet" id={id}>
        {t('options.import.note')}
      </p>
      <textarea
        class="field"
        dir="ltr"
        rows={6}
        spellcheck={false}
        aria-label={t('options.import.text')}
        aria-describedby={id}
        placeholder={PLACEHOLDER}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="actions">
        <button type="button" class="button" aria-disabled={text.trim() === ''} onClick={() => text.trim() && void model.importText(text)}>
          {t('options.import.do')}
        </button>
        <label class="button button-quiet file">
          {t('options.import.file')}
          <input type="file" accept=".txt,text/plain" onChange={({ currentTarget }) => void readFile(currentTarget)} />
        </label>
      </div>
      <div role="status">
        {unreadable && <p class="warning">{t('options.import.unreadable')}</p>}
        {model.imported.value && <Outcome outcome={model.imported.value} />}
      </div>
    </section>
  );
}

/** Code, the same in every language. */
const PLACEHOLDER = 'news.example##.most-read';

function Outcome({ outcome: { added, known, left, errors } }: { outcome: Imported }) {
  const { t } = useWords();
  const more = errors.length - SHOWN;
  return (
    <div class="outcome">
      <p>{t('undo.imported', { count: added })}</p>
      {known > 0 && <p>{t('options.import.known', { count: known })}</p>}
      {left > 0 && <p>{t('options.import.left', { count: left })}</p>}
      {errors.length > 0 && <p>{t('options.import.errors', { count: errors.length })}</p>}
      <ul class="faults">
        {errors.slice(0, SHOWN).map(({ line, text, problem }) => (
          <li class="fault" key={line}>
            <p>
              <b>{t('options.import.line', { line })}</b> {t(`filters.${problem}`)}
            </p>
            <code dir="ltr">{text}</code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('options.import.more', { count: more })}</p>}
    </div>
  );
}
