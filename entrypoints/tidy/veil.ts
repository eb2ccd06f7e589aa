import { shielded } from '../../utils/page/shielded.ts';

/** Milliseconds that a page is kept from its first paint at most: so long only where the machine is busy with other things. */
const LONGEST = 200;

/**
 * Keeps a page that has not begun to be painted from it, until the function that is answered is called: the reader's rules are read within a few
 * milliseconds, and what they hide should not be seen to go. Opacity, since it changes no layout and nothing inherits it.
 */
export function veil(document: Document): () => void {
  const page = shielded(document);
  if (page.body) return () => {};
  const window = page.defaultView!;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(':root { opacity: 0 !important; transition: none !important; animation: none !important }');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const lift = (): void => {
    window.clearTimeout(timer);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const timer = window.setTimeout(lift, LONGEST);
  return lift;
}
