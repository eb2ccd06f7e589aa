import type { Settled } from './evidence.ts';
import { settled } from './evidence.ts';
import type { Page } from './page.ts';

const NO_PHOTO = /(?:^|[/_.-])(?:logo|placeholder|default|no-?image|blank|spacer|avatar|favicon|sprite)(?:[/_.-]|$)|\.svg(?:$|\?)|^data:/i;

/** Absolute address of the picture that metadata gives the story; null for a logo or a stand-in. */
export function readImage({ doc, meta, linked, url }: Page): Settled<string | null> {
  const stated: [address: string | null | undefined, source: string][] = [
    [meta.first('og:image:secure_url', 'og:image', 'og:image:url'), 'og:image'],
    [linked.stories.find((story) => story.image !== null)?.image, 'json-ld'],
    [meta.first('twitter:image', 'twitter:image:src'), 'twitter:image'],
    [meta.first('image', 'thumbnailurl'), 'microdata'],
    [doc.querySelector('link[rel="image_src" i][href]')?.getAttribute('href'), 'link rel=image_src'],
  ];
  const weighed = stated.flatMap(([value, source], order) => (value ? [{ value, source, weight: stated.length - order }] : []));
  for (const { value, source } of weighed) {
    if (NO_PHOTO.test(value) || !URL.canParse(value, url?.href)) continue;
    const { protocol, href } = new URL(value, url?.href);
    if (protocol === 'https:' || protocol === 'http:') return settled(href, source, [], weighed);
  }
  return settled(null, undefined, [], weighed);
}
