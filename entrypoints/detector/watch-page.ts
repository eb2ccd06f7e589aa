import type { Verdict } from '../../utils/article/types.ts';
import { onAddressChange } from '../../utils/page/address.ts';

/** Milliseconds that a page gets to show its new story after its address has changed. */
const SETTLE = 600;
/** Milliseconds to a second and last look at a page that showed no story at first: it may still be loading. */
const SECOND_LOOK = 2500;

export interface PageWatch {
  readonly judge: () => Verdict;
  readonly tell: (verdict: Verdict) => Promise<void>;
}

/** Judges a page now and after each change of its address, and tells what it found. Reads only; what a page makes it throw ends here. */
export function watchPage(window: Window, { judge, tell }: PageWatch): void {
  const ended = new AbortController();
  const { signal } = ended;
  let timer = 0;
  let address = window.location.href;

  function look(then: 'look again' | 'rest'): void {
    let verdict: Verdict;
    try {
      verdict = judge();
    } catch {
      return; // The page's own DOM throws: nothing can be said of it.
    }
    const first = then === 'look again';
    if (first && !verdict.isArticle) timer = window.setTimeout(look, SECOND_LOOK, 'rest');
    // Nobody there: the extension was updated or taken away under an open page.
    if (first || verdict.isArticle) tell(verdict).catch(() => ended.abort());
  }

  function lookWhenSettled(): void {
    if (window.location.href === address) return;
    address = window.location.href;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, SETTLE, 'look again');
  }

  onAddressChange(window, lookWhenSettled, signal);
  // Back from the browser's memory: the toolbar has forgotten the page, which is as it was.
  window.addEventListener('pageshow', ({ persisted }) => persisted && look('rest'), { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  whenSeen(window.document, () => look('look again'));
}

/** A page that is prepared in case it is wanted belongs to no tab yet. */
function whenSeen(document: Document & { readonly prerendering?: boolean }, begin: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
