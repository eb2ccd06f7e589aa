import Turndown from 'turndown';
import type { Article } from './types.ts';

/** The article as Markdown, with what is known of its origin in front and the cited sources behind. Needs a window, for its HTML parser. */
export function toMarkdown(article: Article): string {
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', hr: '---' });
  const { attribution } = article;
  const who = attribution.people.map(({ name, role }) => (role === 'author' ? name : `${name} (${role})`)).join('، ');
  const facts = [
    attribution.publisher.name,
    who,
    attribution.published ? (attribution.published.printed ?? attribution.published.iso) : '',
    `<${attribution.canonicalUrl ?? attribution.url}>`,
  ].filter((fact) => fact !== '');
  const parts = [
    `# ${article.title}`,
    article.standfirst ? `*${article.standfirst}*` : '',
    facts.join(' · '),
    turndown.turndown(article.content),
  ];
  if (attribution.sources.length > 0)
    parts.push('---', attribution.sources.map(({ outlet, phrase }) => `- ${outlet}: «${phrase}»`).join('\n'));
  return parts.filter((part) => part !== '').join('\n\n');
}
