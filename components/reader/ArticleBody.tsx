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

/** What each holder shows. */
const SHOWN = new WeakMap<Element, string>();

/** The story itself. The only place that turns `SafeHtml` into nodes. */
export function ArticleBody({ article, story }: Props) {
  const { t } = useLanguage();

  useLayoutEffect(() => {
    const holder = story.current;
    if (!holder) return;
    // What is being read stays as it is where the story only grows by its next page.
    const before = SHOWN.get(holder) ?? '';
    const grows = before !== '' && article.content.startsWith(before);
    const added = grows ? article.content.slice(before.length) : article.content;
    SHOWN.set(holder, article.content);
    // An inert document: no picture loads before it is told how.
    const { body } = new DOMParser().parseFromString(added, 'text/html');
    const words = { table: t('story.table'), code: t('story.code'), video: t('story.video') };
    dressStory(body, { dir: article.dir, words });
    if (grows) holder.append(...body.childNodes);
    else holder.replaceChildren(...body.childNodes);
  }, [article, story, t]);

  return <div class="story" ref={story} onErrorCapture={(event) => replaceMissingPicture(event.target, t('story.picture.missing'))} />;
}
