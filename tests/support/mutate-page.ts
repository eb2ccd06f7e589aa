/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Change = (element: Element, other: Element, random: () => number) => void;

const WRAPPERS = ['div', 'span', 'section', 'b', 'a', 'table', 'form', 'figure', 'aside', 'x-box', 'blockquote', 'li', 'article'];

/** What happens to pages between a template and a reader. */
const CHANGES: readonly Change[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element, other) => {
    if (!element.contains(other) && !other.contains(element)) other.before(element);
  },
  (element, _, random) => {
    const wrapper = element.ownerDocument.createElement(WRAPPERS[Math.floor(random() * WRAPPERS.length)]!);
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  (element) => element.replaceWith(...Array.from(element.childNodes)),
  (element, other) => {
    for (const name of ['class', 'id', 'itemprop', 'hidden', 'style', 'dir', 'lang', 'href']) {
      const value = other.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
  },
  (element) => element.append('\u202e كلمة \u0000\ud800'),
  (element) => {
    for (const child of Array.from(element.childNodes).toReversed()) element.append(child);
  },
];

/** Changes some elements of a page at random, the same for the same seed. Head, body and root stay. */
export function mutate(page: Document, seed: number): void {
  const random = seeded(seed);
  const times = 1 + Math.floor(random() * 12);
  for (let time = 0; time < times; time++) {
    const elements = Array.from(page.querySelectorAll('body *, head > *'));
    const pick = () => elements[Math.floor(random() * elements.length)];
    const element = pick();
    const other = pick();
    const change = CHANGES[Math.floor(random() * CHANGES.length)];
    if (element && other && change) change(element, other, random);
  }
}
