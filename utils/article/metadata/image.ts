import type { Page } from './page.ts';

const NO_PHOTO = /(?:^|[/_.-])(?:logo|placeholder|default|no-?image|blank|spacer|avatar|favicon|sprite)(?:[/_.-]|$)|\.svg(?:$|\?)|^data:/i;

/** Absolute address of the picture that metadata gives the story; null for a logo or a stand-in. */
export function readImage({ doc, meta, linked, url }: Page): string | null {
  const stated = [
    meta.first('og:image:secure_url', 'og:image', 'og:image:url'),
    linked.stories.find((story) => story.image !== null)?.image,
    meta.first('twitter:image', 'twitter:image:src', 'image', 'thumbnailurl'),
    doc.querySelector('link[rel="image_src" i][href]')?.getAttribute('href'),
  ];
  for (const address of stated) {
    if (!address || NO_PHOTO.test(address) || !URL.canParse(address, url?.href)) continue;
    const { protocol, href } = new URL(address, url?.href);
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  return null;
}
