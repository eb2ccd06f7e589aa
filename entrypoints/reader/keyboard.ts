const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;
/** Share of the window that a page key moves; the rest is kept so that the eye finds its line. */
const PAGE = 0.88;
const LINE = 48;
/** Further than any story. */
const END = 1e9;

/**
 * Keeps the keyboard for the reader while it is open: events are stopped at the window, so that the page's shortcuts hear nothing. What browsers do
 * by themselves (typing, buttons, menus, scrolling) is not changed by that. Where a listener that the page had put on its window came first and has
 * cancelled a key, the reader scrolls by itself.
 */
export function holdKeyboard(window: Window, root: ShadowRoot, dialog: HTMLDialogElement, close: () => void, signal: AbortSignal): void {
  for (const type of KEY_EVENTS) window.addEventListener(type, hold, { capture: true, signal });

  function hold(event: KeyboardEvent): void {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.ctrlKey || event.altKey || event.metaKey) return;
    // A menu of the reader's own goes first, and the browser closes that.
    if (event.key === 'Escape' && !root.querySelector(':popover-open')) {
      // Left to itself Firefox goes on, once the reader is away, to close the page's dialog too.
      event.preventDefault();
      close();
    } else if (event.defaultPrevented) {
      const by = scrollFor(event, dialog.clientHeight);
      if (by !== null) dialog.scrollBy({ top: by, behavior: 'instant' });
    }
  }
}

/** CSS px that a key scrolls by in a window of that height; null for keys that do not scroll. */
export function scrollFor({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, height: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return LINE;
    case 'ArrowUp':
      return -LINE;
    case 'PageDown':
      return height * PAGE;
    case 'PageUp':
      return -height * PAGE;
    case ' ':
      return (shiftKey ? -1 : 1) * height * PAGE;
    case 'Home':
      return -END;
    case 'End':
      return END;
    default:
      return null;
  }
}
