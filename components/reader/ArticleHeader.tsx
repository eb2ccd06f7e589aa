import type { Article } from '../../utils/article/types.ts';
import { OutIcon } from '../ui/icons.tsx';
import { printedDate, ReaderDate } from './Dateline.tsx';
import { Isolated } from './Isolated.tsx';
import { useLanguage } from './language.ts';
import { LeadPicture } from './LeadPicture.tsx';
import { Names, namesOf, ROLES } from './Names.tsx';

/** Everything above the story: who published it, in which section, what it is called, who made it, when. */
export function ArticleHeader({ article }: { article: Article }) {
  const { t } = useLanguage();
  const { attribution, lead } = article;
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
      {article.section && (
        <p class="kicker">
          <Isolated text={article.section} />
        </p>
      )}
      <h1 class="headline">
        <Isolated text={article.title} />
      </h1>
      {article.standfirst && (
        <p class="standfirst">
          <Isolated text={article.standfirst} />
        </p>
      )}
      <Facts article={article} />
      {lead && <LeadPicture lead={lead} />}
    </header>
  );
}

/** Who; then when, how long, and the date as the page prints it. Each fact is in the interface's language, their row in the story's direction. */
function Facts({ article }: { article: Article }) {
  const language = useLanguage();
  const { t, locale, dir } = language;
  const { people, published } = article.attribution;
  const roles = ROLES.filter((role) => namesOf(people, role).length > 0);
  const printed = published && printedDate(published, language);
  return (
    <div class="facts" lang={locale}>
      {roles.length > 0 && (
        <ul>
          {roles.map((role) => (
            <li class={`by-${role}`} key={role}>
              <span dir={dir}>
                {t(`role.${role}`)} <Names names={namesOf(people, role)} locale={locale} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {published && (
          <li>
            <span dir={dir}>
              <ReaderDate date={published} />
            </span>
          </li>
        )}
        <li>
          <span dir={dir}>{t('reader.minutes', { count: article.minutes })}</span>
        </li>
        {printed && (
          <li>
            <span dir={dir}>{printed}</span>
          </li>
        )}
      </ul>
    </div>
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
