export const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * A page's document whose own properties can be trusted: `<img name="createElementNS">` shadows the method of that name, in every world of the
 * page but Firefox's. Reads go through the prototype; the object itself must not be passed on as a node.
 */
export function shielded(document: Document): Document {
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(Document.prototype, name, value, target),
  });
}

const BUILDING = ['createElementNS', 'createTextNode', 'createElement', 'createDocumentFragment', 'importNode', 'defaultView'] as const;

/**
 * Lets what builds nodes by `node.ownerDocument` work on a page that shadows its document's methods, until the signal ends.
 * It changes the prototype of our own world, which the page does not see, and only on such a page.
 */
export function shieldOwnerDocument(document: Document, signal: AbortSignal): void {
  const safe = shielded(document);
  if (BUILDING.every((name) => typeof document[name] === typeof safe[name])) return;
  const owner = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument');
  if (!owner?.get) return;
  Object.defineProperty(Node.prototype, 'ownerDocument', {
    ...owner,
    get(this: Node) {
      const real: unknown = owner.get?.call(this);
      return real === document ? safe : real;
    },
  });
  signal.addEventListener('abort', () => Object.defineProperty(Node.prototype, 'ownerDocument', owner), { once: true });
}
