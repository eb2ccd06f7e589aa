/**
 * Remembers what a page's reader had before the overlay: scroll, focus with its caret, selection,
 * open popovers.
 * @param page as `shielded` gives it
 * @returns brings it back. Where the page has gone to another address meanwhile, its new scroll and focus are its own.
 */
export function rememberPage(page: Document): () => void {
  const address = location.href;
  const scrolled = mayMove(page).map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  const restoreFocus = rememberFocus(page);
  const restoreSelection = rememberSelection(page);
  // A modal dialog closes the page's popovers.
  const popovers = Array.from(page.querySelectorAll<HTMLElement>(':popover-open'));
  return () => {
    for (const popover of popovers) if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
    if (location.href === address) {
      for (const { element, top, left } of scrolled) scrollBack(element, top, left);
      restoreFocus();
    }
    restoreSelection();
  };
}

/**
 * What our coming and going can scroll: the window, the body where it becomes a scroller of its own under the locked window, and what holds the focus.
 * The page's other containers stay where they are. To ask each element would take seconds on a long page.
 */
function mayMove(page: Document): Element[] {
  const found: Element[] = [];
  for (let element = page.activeElement; element; element = element.parentElement) found.push(element);
  for (const element of [page.body, page.scrollingElement]) if (element && !found.includes(element)) found.push(element);
  return found;
}

function scrollBack(element: Element, top: number, left: number): void {
  if (element.scrollTop === top && element.scrollLeft === left) return;
  element.scrollTo({ top, left, behavior: 'instant' });
}

function rememberFocus(page: Document): () => void {
  const focused = page.activeElement;
  if (!(focused instanceof HTMLElement) || focused === page.body) return () => undefined;
  const caret = caretOf(focused);
  return () => {
    if (!focused.isConnected) return;
    if (page.activeElement !== focused) focused.focus({ preventScroll: true });
    if (caret && isTextControl(focused) && String(caretOf(focused)) !== String(caret)) focused.setSelectionRange(...caret);
  };
}

function rememberSelection(page: Document): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = page.getSelection() ?? {};
  return () => {
    const selection = page.getSelection();
    if (!selection) return;
    if (!anchorNode || !focusNode) {
      if (selection.rangeCount > 0) selection.removeAllRanges();
      return;
    }
    if (
      selection.anchorNode === anchorNode &&
      selection.anchorOffset === anchorOffset &&
      selection.focusNode === focusNode &&
      selection.focusOffset === focusOffset
    )
      return;
    if (isTextControl(page.activeElement) || !anchorNode.isConnected || !focusNode.isConnected) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    } catch {
      // The page has shortened the text that was selected.
    }
  };
}

function isTextControl(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

type Caret = [start: number | null, end: number | null, direction: 'forward' | 'backward' | 'none'];

function caretOf(element: HTMLElement): Caret | null {
  // Inputs without text, a checkbox for one, have no caret.
  if (!isTextControl(element) || element.selectionStart === null) return null;
  return [element.selectionStart, element.selectionEnd, element.selectionDirection ?? 'none'];
}
