import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import { Isolated } from './Isolated.tsx';
import { useLanguage } from './language.ts';

/** The picture under the headline; the first thing seen, so the only one that loads at once. */
export function LeadPicture({ lead }: { lead: NonNullable<Article['lead']> }) {
  const { t } = useLanguage();
  const [missing, setMissing] = useState(false);
  return (
    <figure class="lead">
      {missing ? (
        <span class="missing-picture">{lead.alt || t('story.picture.missing')}</span>
      ) : (
        <img src={lead.src} alt={lead.alt} decoding="async" referrerpolicy="no-referrer" onError={() => setMissing(true)} />
      )}
      {lead.caption && (
        <figcaption>
          <Isolated text={lead.caption} />
        </figcaption>
      )}
    </figure>
  );
}
