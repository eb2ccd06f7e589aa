import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import { dressStory } from './dress-story.ts';
import { useLanguage } from './language.ts';
import { replaceMissingPicture } from './missing-picture.ts';

interface Props {
  readonly article: Article;
  readonly story: RefObject<HTMLDivElement | null>;
}

/** The story itself. The only place that turns `SafeHtml` into nodes. */
export function ArticleBody({ article, story }: Props) {
  const { t } = useLanguage();

  useLayoutEffect(() => {
    const holder = story.current;
    if (!holder) return;
    // An inert document: no picture loads before it is told how.
    const { body } = new DOMParser().parseFromString(article.content, 'text/html');
    const words = { table: t('story.table'), code: t('story.code'), video: t('story.video') };
    dressStory(body, { dir: article.dir, words });
    holder.replaceChildren(...body.childNodes);
  }, [article, story, t]);

  return <div class="story" ref={story} onErrorCapture={(event) => replaceMissingPicture(event.target, t('story.picture.missing'))} />;
}
