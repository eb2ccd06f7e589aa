/** Smallest side in CSS px of what can be pointed at by keys. */
const SMALLEST = 8;

/** Up to the widest that may be chosen, below `body`; the first is the element itself. */
export function widerAndWider(element: Element, forbids: (element: Element) => boolean): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && isChoosable(at) && !forbids(at); at = at.parentElement) chain.push(at);
  return chain;
}

/** The page's root and body are the page, and hold everything. */
export function isChoosable(element: Element): boolean {
  return element.localName !== 'html' && element.localName !== 'body' && element.localName !== 'head';
}

/**
 * Where a key leads from an element; null where it leads nowhere. Up is what it stands in, down is what it holds. The keys beside lead the way that
 * the parent's content runs: in a right-to-left page the next one is to the left. Tab leads on in reading order, over what is inside; with Shift, back.
 */
export function walk(from: Element, key: string, shift: boolean): Element | null {
  switch (key) {
    case 'ArrowUp':
      return outward(from);
    case 'ArrowDown':
      return seenAmong(Array.from(from.children));
    case 'ArrowLeft':
      return beside(from, isRightToLeft(from) ? 1 : -1);
    case 'ArrowRight':
      return beside(from, isRightToLeft(from) ? -1 : 1);
    case 'Tab':
      return shift ? (beside(from, -1) ?? outward(from)) : onward(from);
    default:
      return null;
  }
}

/** The first thing of a page that can be pointed at. */
export function firstOf(body: Element): Element | null {
  return seenAmong(Array.from(body.children));
}

function outward(from: Element): Element | null {
  const { parentElement } = from;
  return parentElement && isChoosable(parentElement) ? parentElement : null;
}

function onward(from: Element): Element | null {
  for (let at: Element | null = from; at; at = outward(at)) {
    const next = beside(at, 1);
    if (next) return next;
  }
  return null;
}

function beside(from: Element, step: 1 | -1): Element | null {
  const siblings = Array.from(from.parentElement?.children ?? []);
  const at = siblings.indexOf(from);
  return seenAmong(step > 0 ? siblings.slice(at + 1) : siblings.slice(0, at).toReversed());
}

function seenAmong(elements: readonly Element[]): Element | null {
  return elements.find((element) => isChoosable(element) && isSeen(element)) ?? null;
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && element.checkVisibility({ visibilityProperty: true });
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element.parentElement ?? element).direction === 'rtl';
}
