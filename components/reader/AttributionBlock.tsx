import type { ComponentChildren } from 'preact';
import type { Article, CitedSource, PageDate, Role } from '../../utils/article/types.ts';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { printedDate, ReaderDate } from './Dateline.tsx';
import { useLanguage } from './language.ts';
import { Names, namesOf, ROLES } from './Names.tsx';

interface Props {
  readonly article: Article;
  /** Shows the source's phrase in the story. */
  readonly onShow: (source: CitedSource) => void;
}

const LABELS = {
  author: 'attribution.authors',
  translator: 'attribution.translators',
  editor: 'attribution.editors',
  photographer: 'attribution.photographers',
  agency: 'attribution.agencies',
  desk: 'attribution.desks',
} as const satisfies Record<Role, MessageKey>;

/** Who says all this: what the page states, and plainly what it doesn't. */
export function AttributionBlock({ article, onShow }: Props) {
  const { t, locale } = useLanguage();
  const { publisher, people, published, modified, canonicalUrl, url, sources } = article.attribution;
  // An author and both dates are missed where they are absent; other makers are not.
  const roles = ROLES.filter((role) => role === 'author' || namesOf(people, role).length > 0);
  return (
    <section class="attribution" aria-labelledby="safa-attribution">
      <h2 id="safa-attribution">{t('attribution.title')}</h2>
      <dl>
        <Row label={t('attribution.publisher')}>
          <OutLink href={publisher.home} text={publisher.name} />
        </Row>
        {roles.map((role) => (
          <Row label={t(LABELS[role])} key={role}>
            {namesOf(people, role).length > 0 ? <Names names={namesOf(people, role)} locale={locale} /> : <NotStated />}
          </Row>
        ))}
        <Row label={t('attribution.published')}>
          <DateOrNot date={published} />
        </Row>
        <Row label={t('attribution.modified')}>
          <DateOrNot date={modified} />
        </Row>
        <Row label={t('attribution.address')}>
          <OutLink href={canonicalUrl ?? url} text={readableAddress(canonicalUrl ?? url)} />
        </Row>
        <Row label={t('attribution.sources')}>
          {sources.length > 0 ? (
            <Sources article={article} onShow={onShow} />
          ) : (
            <span class="not-stated">{t('attribution.missing.sources')}</span>
          )}
        </Row>
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NotStated() {
  const { t } = useLanguage();
  return <span class="not-stated">{t('attribution.missing')}</span>;
}

function DateOrNot({ date }: { date: PageDate | null }) {
  const language = useLanguage();
  const printed = date && printedDate(date, language);
  if (!date) return <NotStated />;
  return (
    <>
      <ReaderDate date={date} />
      {printed && <div class="printed">{printed}</div>}
    </>
  );
}

const OutLink = ({ href, text }: { href: string; text: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    <bdi>{text}</bdi>
  </a>
);

function Sources({ article, onShow }: Props) {
  const { t } = useLanguage();
  const { lang, dir, attribution } = article;
  return (
    <ul class="sources">
      {attribution.sources.map((source) => {
        const quoted = (
          <q lang={lang} dir={dir}>
            {source.phrase}
          </q>
        );
        return (
          <li key={`${source.outlet} ${source.block} ${source.at}`}>
            <div class="outlet">
              <bdi>{source.outlet}</bdi>
            </div>
            {source.block === null ? (
              <span class="phrase">{quoted}</span>
            ) : (
              <button type="button" class="phrase" title={t('attribution.show')} onClick={() => onShow(source)}>
                {quoted}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Host and decoded path: an Arabic address in percent signs tells no one anything. */
function readableAddress(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return decodeURI(`${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`);
  } catch {
    return url;
  }
}
