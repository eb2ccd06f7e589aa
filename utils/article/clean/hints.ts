/**
 * What templates call the furniture round a story, in classes, ids and roles. English words, since that is what templates are written in,
 * whatever the page's language; pairs are two neighbouring words («most-read», «mostRead»).
 */
const FURNITURE = new Set(
  (
    'share shares sharing sharebar sharer sharedaddy sharethis addthis addtoany social socials sociallinks jssocials newsletter newsletters subscribe subscription subscriptions signup ' +
    'suggest suggested suggestion suggestions related relateds relatedposts relatednews relatedcontent relatedarticles recommend recommended recommendation recommendations recommends recirc recirculation outbrain taboola mgid ' +
    'trending popular mostread mostpopular mostviewed morenews morestories promo promos promotion promoted advert adverts advertisement advertisements advertising ' +
    'adsense adsbygoogle dfp adslot adunit sponsored sponsor sponsors comments commentlist commentform disqus respond livefyre fbcomments tags taglist ' +
    'tagcloud tagslist keywords breadcrumb breadcrumbs pagination pager paginator cookie cookies consent gdpr modal popup overlay lightbox toolbar login register rating ratings ' +
    'poll polls survey donate donation paywall ticker sidebar masthead copyright print printer bookmark followus subscribebox ' +
    'postnav prevnext nextprev readnext navigation navbar nav menu topbar footer cta nocontent nosnippet offers screenreader tooltip dropdown accordion-menu authorbio bio aboutauthor userbox'
  ).split(' '),
);
const FURNITURE_PAIRS = new Set(
  (
    'most read|most popular|most viewed|most shared|most commented|more stories|more news|more from|more in|more on|also read|also like|read also|read next|see also|up next|you may|sign up|author bio|' +
    'about author|author box|author info|author card|post author|author content|author desc|author description|author details|author profile|author about|slide count|nav stats|photo count|image count|post nav|post navigation|article tags|post tags|tag list|tags list|tag links|entry tags|follow us|google news|skip link|social links|social media|' +
    'side bar|ad slot|ad unit|ad container|ad wrapper|ad placeholder|next article|prev article|next post|previous post|latest news|top stories|top news|editors picks|editor picks|content recommendation|' +
    'screen reader|visually hidden|sr only|read time|reading time|download app|app banner|app promo|push notification|back top|comment count|view count|views count|user actions|post info|post meta|entry meta|article meta|news meta|article tools|post tools|font size|text size|text resize'
  ).split('|'),
);
/** Words for lines about the story: credits, dates, makers. */
const ABOUT = new Set(
  'meta byline bylines author authors date dateline datetime timestamp time published pubdate updated kicker eyebrow category categories section source credit credits copyright'.split(
    ' ',
  ),
);
/** Those of them that name nothing else: `meta` and `section` are also boxes of text. */
const MAKERS = new Set('byline bylines dateline datetime timestamp pubdate credit credits attribution copyright date'.split(' '));
const CAPTION = new Set(
  'caption captions imagecaption photocaption wp-caption-text credit credits photocredit imagecredit imgcaption figcaption legend cutline'.split(
    ' ',
  ),
);

/** Words of an element's class, id and similar names, lower case; camelCase and every separator split. */
export function hintWords(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  if (names.length < 3) return [];
  const known = split.get(names);
  if (known) return known;
  if (split.size >= MOST_SPLIT) split.clear();
  const words = wordsIn(names);
  split.set(names, words);
  return words;
}

/** Each box of a kind is called the same, and is asked for its names in many steps. */
const split = new Map<string, readonly string[]>();
const MOST_SPLIT = 2_000;

function wordsIn(names: string): readonly string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

/** The furniture word among an element's names, or null. */
export function furnitureHint(element: Element): string | null {
  const hints = hintWords(element);
  for (let index = 0; index < hints.length; index++) {
    const word = hints[index]!;
    if (FURNITURE.has(word)) return word;
    const pair = `${word} ${hints[index + 1] ?? ''}`;
    if (FURNITURE_PAIRS.has(pair)) return pair;
  }
  return null;
}

const PICTURE = new Set(
  'image images img photo photos picture pictures pic media thumbnail thumb figure imagebox imgbox mainimage featured'.split(' '),
);

export const isPictureHint = (element: Element): boolean => hintWords(element).some((word) => PICTURE.has(word));
export const isAboutHint = (element: Element): boolean => hintWords(element).some((word) => ABOUT.has(word));
export const isMakersHint = (element: Element): boolean => hintWords(element).some((word) => MAKERS.has(word));
export const isCaptionHint = (element: Element): boolean => hintWords(element).some((word) => CAPTION.has(word));
