import createDOMPurify, { type WindowLike } from 'dompurify';
import type { SafeHtml } from './types.ts';

const TAGS = (
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite figure figcaption img a em strong b i u s del ins mark sub sup small br hr ' +
  'table caption thead tbody tfoot tr th td colgroup col pre code kbd samp var abbr time bdi ruby rt rp div span'
).split(' ');
const ATTRIBUTES = 'href src alt lang dir colspan rowspan scope datetime start reversed width height data-embed'.split(' ');
/** DOMPurify asks every value for an allowed address, but for attributes named here: without them `dir`, `colspan` and `data-embed` are lost. */
const PLAIN_ATTRIBUTES = ATTRIBUTES.filter((name) => name !== 'href' && name !== 'src');
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;
const EMBEDS = /^[a-z][a-z0-9-]{0,30}$/;
// Overrides and isolates can make a line read what it does not say; the reader isolates by markup instead.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const MAX_ATTRIBUTE = 4_096;

export interface Sanitized {
  readonly html: SafeHtml;
  /** The same in nodes of a document without a window, for reading the words off. */
  readonly fragment: DocumentFragment;
}

/**
 * Makes a story safe to show inside the extension: a short allow-list, no classes, styles, forms, scripts or names; http(s) addresses
 * without credentials. `view` is the window whose DOM does the parsing.
 */
export function sanitize(story: Element, view: Window & typeof globalThis): Sanitized {
  return purify(story.innerHTML, view);
}

/** The same for HTML that was saved or imported: whoever stored it, it is made safe again when it is shown. */
export function sanitizeAgain(html: string, view: Window & typeof globalThis): SafeHtml {
  return purify(html, view).html;
}

function purify(html: string, view: Window & typeof globalThis): Sanitized {
  // Opened here, the body cannot become a frame set, for which DOMPurify returns nothing at all.
  const fragment = createDOMPurify(partsOf(view)).sanitize(`<body>${html}`, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^https?:/i,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const element of Array.from(fragment.querySelectorAll('*'))) tighten(element);
  const walker = fragment.ownerDocument.createTreeWalker(fragment, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const plain = settleBreaks(node as Text).replace(BIDI_CONTROLS, '');
    if (plain !== node.nodeValue) node.nodeValue = plain;
  }
  const holder = fragment.ownerDocument.createElement('template');
  holder.content.append(fragment);
  return { html: holder.innerHTML as SafeHtml, fragment: holder.content };
}

/** What DOMPurify asks of a window, about a document of its own: names in the page's shadow `createElement` and the like. */
function partsOf(view: Window & typeof globalThis): WindowLike {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser, Document } = view;
  const { trustedTypes } = view as WindowLike;
  const implementation = Reflect.get<Document, 'implementation'>(Document.prototype, 'implementation', view.document);
  const document = implementation.createHTMLDocument('');
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
    ...(trustedTypes && { trustedTypes }),
  };
}

/** Line breaks that parsers change each time they read them: carriage returns, and those at the front of preformatted text. */
function settleBreaks(text: Text): string {
  const value = text.data.replace(/\r\n?/g, '\n');
  const isFirst = text.parentElement?.tagName === 'PRE' && text.previousSibling === null;
  return isFirst ? value.replace(/^\n+/, '') : value;
}

/** What an allow-list of names cannot say: the values. */
function tighten(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const sound =
      name === 'href' || name === 'src'
        ? isPlainAddress(value)
        : name === 'dir'
          ? /^(?:rtl|ltr|auto)$/i.test(value)
          : name === 'lang'
            ? LANGUAGE.test(value)
            : name === 'data-embed'
              ? EMBEDS.test(value)
              : value.length <= MAX_ATTRIBUTE;
    if (!sound) element.removeAttribute(name);
  }
  if (element.tagName === 'IMG' && !element.hasAttribute('src')) element.remove();
  const alt = element.getAttribute('alt');
  if (alt !== null) element.setAttribute('alt', alt.replace(BIDI_CONTROLS, ''));
}

/** http(s), and no «https://bank.com@evil» that names one host and goes to another. */
export function isPlainAddress(value: string): boolean {
  if (value.length > MAX_ATTRIBUTE || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
