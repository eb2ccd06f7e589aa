import type { Article, Extraction } from '../../utils/article/types.ts';

/** One line of the results, as the scores read it. */
export function toRow(extraction: Extraction, url: string, ms: number) {
  if (extraction.ok) return { isArticle: true, ...fields(extraction.value), ms: Math.round(ms * 10) / 10 };
  const { error } = extraction;
  const best = error.kind === 'no-story' ? error.best : null;
  return {
    isArticle: false,
    ...(best ? fields(best) : { url, text: '' }),
    ...(error.kind === 'no-story' ? { looksLike: error.looksLike } : { error: describe(error) }),
    ms: Math.round(ms * 10) / 10,
  };
}

function fields(article: Article) {
  const { attribution } = article;
  return {
    title: article.title,
    ...(article.standfirst ? { standfirst: article.standfirst } : {}),
    section: article.section,
    byline: attribution.people.filter((person) => person.role === 'author').map((person) => person.name),
    people: attribution.people,
    publisher: attribution.publisher.name,
    published: attribution.published?.iso ?? null,
    modified: attribution.modified?.iso ?? null,
    lang: article.lang,
    dir: article.dir,
    url: attribution.url,
    canonicalUrl: attribution.canonicalUrl,
    text: article.text.join('\n'),
    captions: article.captions,
    html: article.content,
    images: article.images,
    sources: attribution.sources.map(({ outlet, phrase }) => ({ outlet, phrase })),
    removed: article.removed,
  };
}

function describe(error: Exclude<Extraction, { ok: true }>['error']): string {
  switch (error.kind) {
    case 'broken':
      return `broken in ${error.step}: ${error.message}`;
    case 'too-slow':
      return `too slow in ${error.step}: ${error.ms} ms`;
    case 'too-large':
      return `too large: ${error.nodes} nodes`;
    case 'forbidden':
      return `forbidden: ${error.page}`;
    case 'no-story':
      return `no story: ${error.looksLike}`;
  }
}
