import { useRef } from 'preact/hooks';
import type { Article, CitedSource } from '../../utils/article/types.ts';
import type { Rest } from '../../utils/state/next-pages.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { AttributionBlock } from './AttributionBlock.tsx';
import { useLanguage } from './language.ts';
import { RemovedList } from './RemovedList.tsx';
import { RestLine } from './RestLine.tsx';
import { showPhrase } from './show-phrase.ts';

interface Props {
  readonly article: Article;
  readonly best: boolean;
  readonly rest: Rest;
  readonly onFollow: () => void;
}

/** A story as it is read: in its own language and direction, with the interface's words around it in theirs. */
export function ArticleView({ article, best, rest, onFollow }: Props) {
  const { t, locale, dir } = useLanguage();
  const story = useRef<HTMLDivElement>(null);
  const show = ({ phrase, block, at }: CitedSource): void => {
    if (story.current && block !== null) showPhrase(story.current, { phrase, block, at, blocks: article.text });
  };
  return (
    <>
      {best && <p class="doubtful">{t('reader.doubtful')}</p>}
      <article lang={article.lang} dir={article.dir}>
        <ArticleHeader article={article} />
        <ArticleBody article={article} story={story} />
      </article>
      <RestLine rest={rest} onAgain={onFollow} />
      <footer class="foot" lang={locale} dir={dir}>
        <AttributionBlock article={article} onShow={show} />
        <RemovedList removed={article.removed} />
      </footer>
    </>
  );
}
