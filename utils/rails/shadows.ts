/** What the finder asks of elements. */
const ASKED = (
  'parentElement parentNode children childNodes childElementCount firstChild lastChild firstElementChild nextSibling nextElementSibling previousSibling ' +
  'previousElementSibling nodeType nodeName nodeValue tagName localName textContent ownerDocument attributes getAttribute hasAttribute matches closest ' +
  'contains compareDocumentPosition querySelector querySelectorAll getElementsByTagName'
).split(' ');

/**
 * A form under this root, or round it, has a field named like something that is asked of every element: asked for its parent it answers with a field of
 * its own, and whoever climbs up from that field climbs for ever. Such a page is left as it is.
 */
export function hasShadows(root: Document | Element): boolean {
  const own = root.nodeType === ELEMENT ? (root as Element) : null;
  const within = (own ? Element : Document).prototype.getElementsByTagName.call(root, 'form');
  const round = own ? Element.prototype.closest.call(own, 'form') : null;
  return [...Array.from(within), ...(round ? [round] : [])].some((form) => ASKED.some((name) => Object.hasOwn(form, name)));
}

const ELEMENT = 1;
