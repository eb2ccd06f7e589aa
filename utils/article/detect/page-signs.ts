/** What markup and metadata say of the page's kind. */
export interface PageSigns {
  /** An article by `og:type`, JSON-LD or microdata. */
  readonly saysStory: boolean;
  /** An article by JSON-LD: fewer pages say so by habit. */
  readonly dataSaysStory: boolean;
  /** A product, a shop's list or an offer by metadata. */
  readonly saysShop: boolean;
  readonly saysList: boolean;
  readonly saysForum: boolean;
  /** Elements that shops are made of: prices, carts, products. */
  readonly wares: number;
  readonly bylines: number;
  readonly times: number;
  readonly articles: number;
  readonly posts: number;
}

const STORY_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|TechArticle|ScholarlyArticle|Report|LiveBlogPosting|HowTo|Recipe)"/;
const SHOP_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|Offer|AggregateOffer|Store|LocalBusiness|SoftwareApplication|ProfessionalService)"/;
const LIST_TYPES = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/;
const FORUM_TYPES = /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage)"/;

export function readPageSigns(document: Document): PageSigns {
  const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
  const count = (selector: string) => all(selector).length;
  const metadata = Array.from(all('script[type="application/ld+json" i]'), ({ textContent }) => (textContent ?? '').slice(0, 50_000)).join(
    '\n',
  );
  const type = (all('meta[property="og:type" i]')[0]?.getAttribute('content') ?? '').toLowerCase();
  const dataSaysStory = STORY_TYPES.test(metadata);
  return {
    saysStory: type === 'article' || dataSaysStory || count('[itemprop="articleBody"], [itemtype*="Article"]') > 0,
    dataSaysStory,
    saysShop: type.startsWith('product') || SHOP_TYPES.test(metadata),
    saysList: LIST_TYPES.test(metadata),
    saysForum: FORUM_TYPES.test(metadata) || count('[itemtype$="/QAPage"], [itemtype$="/DiscussionForumPosting"]') > 0,
    wares: count('[class*="cart" i], [class*="price" i], [itemprop="price"], [class*="product" i]'),
    bylines: count('[rel="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]'),
    times: count('time, [itemprop="datePublished"]'),
    articles: count('article'),
    posts: count('[class*="reply" i], [class*="thread" i], [class*="topic-post" i]'),
  };
}
