import { createBrake } from './brake.ts';

/** The attribute on the page's elements: what it should be, whatever the page makes of it, and the way back. */
export interface Marks {
  has(element: Element): boolean;
  set(element: Element, value: string): void;
  clear(element: Element): void;
  /** The page has changed the attribute: it is put right again, until the page has done so too often. */
  heal(element: Element): void;
  /** Takes the marks away that are not ours to keep: those that came with copies of marked elements, and those of elements that had gone. */
  strip(root: Element, isKept: (element: Element) => boolean): void;
  /** Takes every mark away, from what is in the page and from what it has put aside. */
  clearAll(document: Document): void;
}

const MOST_HEALINGS = 20;
const MINUTE = 60_000;

/** By the prototype: a control named `setAttribute` would stand in the way of its form's own. */
const { setAttribute, removeAttribute, getAttribute } = Element.prototype;

export function createMarks(attribute: string): Marks {
  const values = new WeakMap<Element, string>();
  const brakes = new WeakMap<Element, () => boolean>();
  // Weak, so that what an endless page throws away is not kept for our sake.
  const marked = new Set<WeakRef<Element>>();

  const write = (element: Element, value: string | null): void => {
    if (value === null) removeAttribute.call(element, attribute);
    else setAttribute.call(element, attribute, value);
  };
  const isHealable = (element: Element): boolean => {
    const brake = brakes.get(element) ?? createBrake(MOST_HEALINGS, MINUTE);
    brakes.set(element, brake);
    return brake();
  };

  return {
    has: (element) => values.has(element),
    set(element, value) {
      if (values.get(element) === value) return;
      if (!values.has(element)) marked.add(new WeakRef(element));
      values.set(element, value);
      write(element, value);
    },
    clear(element) {
      if (values.delete(element)) write(element, null);
    },
    heal(element) {
      const value = values.get(element) ?? null;
      if (getAttribute.call(element, attribute) === value) return;
      if (isHealable(element)) write(element, value);
      else values.delete(element);
    },
    strip(root, isKept) {
      for (const element of [root, ...root.querySelectorAll(`[${attribute}]`)]) {
        if (getAttribute.call(element, attribute) === null || (values.has(element) && isKept(element))) continue;
        values.delete(element);
        write(element, null);
      }
    },
    clearAll(document) {
      for (const reference of marked) {
        const element = reference.deref();
        if (element) write(element, null);
      }
      for (const element of Document.prototype.querySelectorAll.call(document, `[${attribute}]`)) write(element, null);
      marked.clear();
    },
  };
}
