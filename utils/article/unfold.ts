/** Letters from which a `noscript`, a template or a frame may hold a story rather than a fallback for a picture. */
const LEAST_LETTERS = 250;
/** Without any of these it holds data, a style or a message. */
const PARAGRAPHS = 'p, br, article';
/** Shadow trees and frames that stand in each other. */
const DEEPEST = 6;

/** Tells an element's shadow tree, also a closed one where the browser lets extensions see it. */
export type ShadowOf = (host: Element) => ShadowRoot | null;

/** What the page itself can see. */
export const openShadow: ShadowOf = ({ shadowRoot }) => shadowRoot;

/**
 * Brings words into a copy that the page's own tree does not show: of shadow trees, frames of the same origin, `noscript` and templates. What stands
 * there is mostly adverts, comments and fallbacks; it is worth a look only where no story was found without them.
 * @param copy of `source`, its elements in the same order
 * @returns whether anything was brought in
 */
export function unfold(copy: Element, source: Element, shadowOf: ShadowOf, depth = 0): boolean {
  const live = [source, ...Array.from(source.querySelectorAll('*'))];
  const copied = [copy, ...Array.from(copy.querySelectorAll('*'))];
  if (live.length !== copied.length || depth > DEEPEST) return false;
  let isChanged = false;
  live.forEach((element, index) => {
    const twin = copied[index]!;
    const words = isBox(element) ? behindBox(element, twin, shadowOf, depth) : behindHost(element, twin, shadowOf, depth);
    if (words) isChanged = true;
  });
  return isChanged;
}

const isBox = ({ localName }: Element): boolean => localName === 'iframe' || localName === 'noscript' || localName === 'template';

/** What a silent element holds, in a `div` in its place. */
function behindBox(element: Element, twin: Element, shadowOf: ShadowOf, depth: number): boolean {
  const words = contentOf(element);
  if (!words || (words.textContent ?? '').trim().length < LEAST_LETTERS || !words.querySelector(PARAGRAPHS)) return false;
  const box = twin.ownerDocument.createElement('div');
  box.append(...copiesOf(words, twin.ownerDocument, shadowOf, depth));
  twin.replaceWith(box);
  return true;
}

function contentOf(element: Element): ParentNode | null {
  switch (element.localName) {
    case 'template':
      return (element as HTMLTemplateElement).content;
    case 'iframe': {
      const inner = (element as HTMLIFrameElement).contentDocument;
      return inner && (Reflect.get(Document.prototype, 'body', inner) as Element | null);
    }
    default:
      // To a page with scripts it is text.
      return element.firstElementChild ? element : new DOMParser().parseFromString(element.textContent ?? '', 'text/html').body;
  }
}

/** What a shadow tree shows in the place of its host's own children, with those in its slots. */
function behindHost(element: Element, twin: Element, shadowOf: ShadowOf, depth: number): boolean {
  // A form's controls may shadow what is asked of it, and it can be no host.
  const shadow = element.localName === 'form' ? null : shadowOf(element);
  if (!shadow) return false;
  const own = Array.from(twin.childNodes);
  const holder = twin.ownerDocument.createElement('div');
  holder.append(...copiesOf(shadow, twin.ownerDocument, shadowOf, depth));
  for (const slot of Array.from(holder.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const given = own.filter((node) => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '') === name);
    slot.replaceWith(...(given.length > 0 ? given : Array.from(slot.childNodes)));
  }
  twin.replaceChildren(...Array.from(holder.childNodes));
  return true;
}

function copiesOf(words: ParentNode, document: Document, shadowOf: ShadowOf, depth: number): Node[] {
  return Array.from(words.childNodes, (node) => {
    const copy = document.importNode(node, true);
    if (copy.nodeType === 1) unfold(copy as Element, node as Element, shadowOf, depth + 1);
    return copy;
  });
}
