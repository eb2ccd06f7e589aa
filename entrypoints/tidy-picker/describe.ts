import type { PlainKey, Translate } from '../../utils/i18n/index.ts';

type Kind = Extract<PlainKey<'picking'>, `picker.kind.${string}`>;

/** Characters of what stands there that are said. */
const SAID = 60;
const TAGS: Readonly<Record<string, Kind>> = {
  ul: 'picker.kind.list',
  ol: 'picker.kind.list',
  dl: 'picker.kind.list',
  menu: 'picker.kind.list',
  li: 'picker.kind.item',
  a: 'picker.kind.link',
  img: 'picker.kind.picture',
  picture: 'picker.kind.picture',
  svg: 'picker.kind.picture',
  figure: 'picker.kind.picture',
  canvas: 'picker.kind.picture',
  video: 'picker.kind.video',
  audio: 'picker.kind.video',
  iframe: 'picker.kind.frame',
  p: 'picker.kind.paragraph',
  form: 'picker.kind.form',
  button: 'picker.kind.button',
  table: 'picker.kind.table',
  nav: 'picker.kind.navigation',
  aside: 'picker.kind.aside',
  section: 'picker.kind.section',
  header: 'picker.kind.header',
  footer: 'picker.kind.footer',
};
const ROLES: Readonly<Record<string, Kind>> = {
  list: 'picker.kind.list',
  listitem: 'picker.kind.item',
  link: 'picker.kind.link',
  img: 'picker.kind.picture',
  button: 'picker.kind.button',
  navigation: 'picker.kind.navigation',
  complementary: 'picker.kind.aside',
  region: 'picker.kind.section',
  banner: 'picker.kind.header',
  contentinfo: 'picker.kind.footer',
  form: 'picker.kind.form',
};

/** «قائمة، 12 رابطًا: اقرأ أيضا» */
export function describe(element: Element, t: Translate<'picking' | 'filters'>): string {
  const kind = t(kindOf(element));
  const links = element.querySelectorAll('a[href]').length;
  const what = links > 0 ? plain(t('picker.what', { kind, links: t('picker.links', { count: links }) })) : kind;
  const text = labelOf(element);
  return text ? t('picker.says', { what, text }) : what;
}

/** Words of our own need no isolation, and where all of a text is isolated nothing is left to tell its direction by. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

/** What stands over it or opens it, in one line; may be empty. */
export function labelOf(element: Element): string {
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const candidates = [heading && firstWords(heading), element.getAttribute('aria-label'), firstWords(element), element.getAttribute('alt')];
  const said = candidates.map((text) => text?.replace(/\s+/gu, ' ').trim() ?? '').find((text) => text !== '') ?? '';
  return said.length > SAID ? `${said.slice(0, SAID + 1).replace(/\s+\S*$/u, '')}…` : said;
}

function kindOf(element: Element): Kind {
  const tag = element.localName;
  if (/^h[1-6]$/u.test(tag)) return 'picker.kind.heading';
  return ROLES[element.getAttribute('role') ?? ''] ?? TAGS[tag] ?? 'picker.kind.block';
}

/** Stops as soon as there is enough: an element may hold the whole page. */
function firstWords(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= SAID && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.matches('script, style, noscript, template')) text = `${text} ${walker.currentNode.nodeValue ?? ''}`.trimStart();
  }
  return text;
}
