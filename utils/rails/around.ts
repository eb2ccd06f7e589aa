/** The elements round these, up to the root where one is given, itself included. */
export function holdersOf(elements: Iterable<Element>, root: Element | null = null): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    if (element === root) continue;
    for (let at = element.parentElement; at && !holders.has(at); at = at === root ? null : at.parentElement) holders.add(at);
  }
  return holders;
}

/** The element is one of these or stands in one. */
export function standsIn(element: Element, boxes: ReadonlySet<Element>): boolean {
  if (boxes.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}
