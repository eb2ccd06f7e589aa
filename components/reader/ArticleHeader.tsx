import type { Article } from '../../utils/article/types.ts';
import { OutIcon } from '../ui/icons.tsx';
import { Dateline } from './Dateline.tsx';
import { Isolated } from './Isolated.tsx';
import { useLanguage } from './language.ts';
import { LeadPicture } from './LeadPicture.tsx';
import { Names, namesOf, ROLES } from './Names.tsx';

/** Everything above the story: who published it, what it is called, who made it, when. */
export function ArticleHeader({ article }: { article: Article }) {
  const { t, locale } = useLanguage();
  const { attribution, dir, lead } = article;
  const { publisher, url } = attribution;
  return (
    <header class="head">
      <p class="publisher">
        <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('story.original', { publisher: publisher.name })} title={url}>
          {publisher.icon && <PublisherIcon src={publisher.icon} />}
          <bdi>{publisher.name}</bdi>
          <OutIcon />
        </a>
      </p>
      <h1 class="headline">
        <Isolated text={article.title} dir={dir} />
      </h1>
      {article.standfirst && (
        <p class="standfirst">
          <Isolated text={article.standfirst} dir={dir} />
        </p>
      )}
      <ul class="facts" lang={locale}>
        {ROLES.map((role) => ({ role, names: namesOf(attribution.people, role) }))
          .filter(({ names }) => names.length > 0)
          .map(({ role, names }) => (
            <li class={`fact fact-${role}`} key={role}>
              <span class="role">{t(`role.${role}`)}</span> <Names names={names} locale={locale} />
            </li>
          ))}
        {attribution.published && (
          <li class="fact fact-date">
            <Dateline date={attribution.published} />
          </li>
        )}
        <li class="fact">{t('reader.minutes', { count: article.minutes })}</li>
      </ul>
      {lead && <LeadPicture lead={lead} dir={dir} />}
    </header>
  );
}

function PublisherIcon({ src }: { src: string }) {
  return (
    <img
      class="publisher-icon"
      src={src}
      alt=""
      width={20}
      height={20}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={(event) => (event.currentTarget.hidden = true)}
    />
  );
}
