/**
 * Number that ties an element of one copy to the same element of another; taken off again before anything is shown. On a page of HTML without folds
 * opened it is the element's place among all elements of the live page too.
 */
export const MARK = 'data-safa-node';

export interface Copy {
  /** Untouched but for the marks: what the metadata is read from. */
  readonly page: Document;
  /** Elements of `page` by their mark. */
  readonly elements: readonly Element[];
  /** Words were brought in that the page's own tree does not show. */
  readonly isUnfolded: boolean;
}

export interface Copies extends Copy {
  /** What the steps work on. */
  readonly work: Document;
}

/** Brings into the copy of an element what its source shows besides its own tree; whether there was anything. */
export type Unfold = (copy: Element, source: Element) => boolean;

/** Elements whose `name` or `id` shadows properties of their form or document: a control called `parentNode` makes a tree-walker loop for ever. */
const SHADOWING = 'input, select, textarea, button, fieldset, output, object, img, embed, form, iframe';
const CODE = 'script:not([type="application/ld+json" i]), style, link[rel="stylesheet" i]';

/** Pages beyond this many elements are refused in words: no story is that long, and the tab must stay alive. */
export const MAX_ELEMENTS = 200_000;

/** Two copies of a live page, one to read from and one to work on. */
export function copyPage(live: Document, url: string, unfold: Unfold | null = null): Copies {
  const copy = copyOnce(live, url, unfold);
  return { ...copy, work: copy.page.cloneNode(true) as Document };
}

/**
 * A copy of a live page. It is an HTML document whatever the page is, so that XHTML reads like all else, and has no window: nothing in it
 * loads, runs or reports to the page. The live page is only read, and through the prototype, since its names may shadow its properties.
 * @param unfold given where shadow trees, frames, `noscript` and templates are to be looked into too
 */
export function copyOnce(live: Document, url: string, unfold: Unfold | null = null): Copy {
  const page = Reflect.get<Document, 'implementation'>(Document.prototype, 'implementation', live).createHTMLDocument('');
  const source = Reflect.get(Document.prototype, 'documentElement', live) as Element | null;
  const root = rootFor(page, source);
  const isUnfolded = unfold !== null && source !== null && root.localName === source.localName && unfold(root, source);
  if (Reflect.get<Document, 'contentType'>(Document.prototype, 'contentType', live) !== 'text/html') unwrapSections(root);
  const elements = [root, ...Array.from(root.querySelectorAll('*'))];
  for (const named of Array.from(root.querySelectorAll(SHADOWING))) {
    // A form's own method may be shadowed by a control of its name.
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(named, name);
  }
  for (const code of Array.from(root.querySelectorAll(CODE))) code.remove();
  const declaredBase = root.querySelector('base[href]')?.getAttribute('href') ?? null;
  page.replaceChild(root, page.documentElement);
  if (!page.querySelector('body')) page.documentElement.append(page.createElement('body'));
  setBase(page, declaredBase, url);
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  return { page, elements, isUnfolded };
}

/** The page's root in the copy; what is no HTML (a picture in a tab of its own, a feed) stands in a body. */
function rootFor(page: Document, source: Element | null): Element {
  const root = source ? page.importNode(source, true) : page.createElement('html');
  if (root.namespaceURI === 'http://www.w3.org/1999/xhtml' && root.localName === 'html') return root;
  const html = page.createElement('html');
  html.append(page.createElement('head'), page.createElement('body'));
  html.lastElementChild?.append(root);
  return html;
}

/** XHTML may write words as CDATA sections, which are nothing to HTML. */
function unwrapSections(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 8);
  const sections: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sections.push(node);
  for (const section of sections) (section as CDATASection).replaceWith(section.nodeValue ?? '');
}

/** Elements of a live page; a collection's length is counted by the browser, without a copy. */
export function countElements(live: Document): number {
  return Document.prototype.getElementsByTagName.call(live, '*').length;
}

/** The element of the other copy with the same mark. */
export function counterpart(element: Element, elements: readonly Element[]): Element | null {
  const mark = element.getAttribute(MARK);
  return mark === null ? null : (elements[Number(mark)] ?? null);
}

// A copy has no address of its own: addresses in it are resolved against the page's base.
function setBase(page: Document, declared: string | null, url: string): void {
  for (const base of Array.from(page.querySelectorAll('base'))) base.remove();
  const base = page.createElement('base');
  const address = declared !== null && URL.canParse(declared, url) ? new URL(declared, url) : null;
  base.href = address?.protocol === 'https:' || address?.protocol === 'http:' ? address.href : url;
  (page.head ?? page.documentElement).prepend(base);
}
