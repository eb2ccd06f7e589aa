/** `main > div#side > ul.most-read`: the element and two around it. */
export function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean).slice(0, 3);
    names.unshift([at.tagName.toLowerCase() + (at.id ? `#${at.id}` : ''), ...classes].join('.'));
  }
  return names.join(' > ');
}
