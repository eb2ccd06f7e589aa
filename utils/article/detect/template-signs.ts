const TELLING = 40;
const STORY = /(?:^|[-_])(?:article|story|post|news-?item)(?:-?page)?$|^single-format-/i;
/** One of these outweighs a story's: a front page's template may be called a post's too. */
const LIST = /^(?:home|blog|archive|search|category|tag|shop|error404)$/i;
const OTHER =
  /^(?:store|cart)$|(?:^|[-_])(?:products?|category|collections?|listing|taxonomy|tax|forums?|thread_view|home-?page|front-?page|search-results|services?|question)(?:-?(?:page|view|template))?$/i;
/** What publishing systems call a page that is no post: «about us», a service, a landing page. */
const PLAIN_PAGE = /^(?:page-template|page-id-\d{1,9}|page-node-type-page|node-type-page|basicpage)$/i;

/**
 * What the page's own template is called, by the classes of its root and body («single-post», «node-type-article», «tax-product»).
 * 1 for a story's, -1 for any other page's, 0 where nothing tells.
 */
export function readTemplate(document: Document): -1 | 0 | 1 {
  const names = ['documentElement', 'body'].flatMap((name) => classesOf(Reflect.get(Document.prototype, name, document) as Element | null));
  const any = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (any(LIST)) return -1;
  if (any(STORY)) return 1;
  return any(OTHER) || any(PLAIN_PAGE) ? -1 : 0;
}

function classesOf(element: Element | null): string[] {
  const classes = element && Element.prototype.getAttribute.call(element, 'class');
  return classes ? classes.trim().split(/\s+/).slice(0, TELLING) : [];
}
