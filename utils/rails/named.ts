import { hintWords } from '../article/clean/hints.ts';
import type { RailKind } from './types.ts';

/** What templates call rails, in classes and ids; English words whatever the page's language, pairs are two neighbouring words. */
const NAMES: Readonly<Record<Exclude<RailKind, 'promo' | 'floating-video'>, string>> = {
  trending: 'trending|trend|trends|hot topics|hot news',
  'most-read':
    'mostread|mostviewed|mostpopular|mostcommented|most read|most viewed|most popular|most shared|most commented|popular posts|popular news|popularposts|top read|top viewed',
  related:
    'related|relateds|relatedposts|relatednews|relatedcontent|relatedarticles|suggestions|also read|read also|see also|also like|read next|more stories|more news|morenews|morestories|up next|next article|latest news|latestnews|recirc|recirculation|similar posts|prev next|next prev|prevnext|nextprev|post nav|postnav|post navigation|article nav',
  recommended:
    'recommended|recommendation|recommendations|recommends|outbrain|taboola|mgid|sponsored|promoted|editors picks|editor picks|content recommendation|revcontent|dable|engageya|speakol',
  ticker: 'ticker|newsticker|marquee|breaking bar|breaking news|breakingnews',
  'app-banner': 'smartbanner|smartbar|smart banner|appbanner|app banner|app bar|app promo|download app|install app',
  newsletter: 'newsletter|newsletters|subscribebox|subscribe|subscription|signup|sign up|mailing list|mc embed',
  social:
    'share|shares|sharing|sharebar|sharer|sharedaddy|sharethis|addthis|addtoany|social|socials|sociallinks|jssocials|social links|social media|followus|follow us',
};

const KIND_OF_NAME = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split('|').map((name) => [name, kind as keyof typeof NAMES] as const)),
);

const MAY_BE_NAME = new RegExp([...new Set([...KIND_OF_NAME.keys()].map((name) => name.split(' ')[0]!))].join('|'), 'i');

/** Whatever under the root, itself included, may be named so; `namedKind` decides. A selector of so many words would be dearer than all else. */
export function mayBeNamed(root: Element): Element[] {
  const asked = new Map<string, boolean>();
  const isName = (value: string | null): boolean => {
    if (value === null) return false;
    const known = asked.get(value) ?? MAY_BE_NAME.test(value);
    asked.set(value, known);
    return known;
  };
  return [root, ...Array.from(root.querySelectorAll('[class], [id], marquee'))].filter(
    (element) => isName(element.getAttribute('class')) || isName(element.getAttribute('id')) || element.tagName === 'MARQUEE',
  );
}

/** The kind of rail that the template names an element, and the name. */
export function namedKind(element: Element): { readonly kind: keyof typeof NAMES; readonly name: string } | null {
  if (element.tagName === 'MARQUEE') return { kind: 'ticker', name: 'marquee' };
  const hints = hintWords(element);
  for (let index = 0; index < hints.length; index++) {
    for (const name of [`${hints[index]} ${hints[index + 1] ?? ''}`, hints[index]!]) {
      const kind = KIND_OF_NAME.get(name);
      if (kind) return { kind, name };
    }
  }
  return null;
}
