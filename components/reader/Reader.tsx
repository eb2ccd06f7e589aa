import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReaderModel } from '../../utils/state/reader.ts';
import { ArticleView } from './ArticleView.tsx';
import { Bar } from './Bar.tsx';
import { ErrorView } from './ErrorView.tsx';
import { LanguageProvider, languageOf } from './language.ts';
import { useAppearance } from './use-appearance.ts';

/** Everything inside the reader's dialog: the bar, and the story or why there is none. */
export function Reader({ model }: { model: ReaderModel }) {
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const language = useMemo(() => languageOf(model.locale, model.numerals, model.calendar), [model]);
  const view = model.view.value;
  useAppearance(root, model);

  // The story takes the focus, not the first button: space and arrows scroll, and a new view is announced from its beginning.
  useLayoutEffect(() => {
    const dialog = root.current?.closest('.safa-dialog');
    dialog?.setAttribute('aria-label', language.t('reader.label'));
    dialog?.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
  }, [view.kind, language]);

  return (
    <LanguageProvider value={language}>
      <div class="reader" ref={root} lang={language.locale} dir={language.dir}>
        <Bar model={model} controls={view.kind === 'article'} />
        <main class="page" ref={page} tabIndex={-1} autofocus>
          {view.kind === 'article' ? (
            <ArticleView article={view.article} best={view.best} rest={model.rest.value} onFollow={model.followPages} />
          ) : (
            <ErrorView error={view.error} locale={model.locale} onClose={model.close} onReadAnyway={model.readAnyway} />
          )}
        </main>
      </div>
    </LanguageProvider>
  );
}
