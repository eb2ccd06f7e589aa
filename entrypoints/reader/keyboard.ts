const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;
/** Share of the window that a page key moves; the rest is kept so that the eye finds its line. */
const PAGE = 0.88;
const LINE = 48;
/** Further than any story. */
const END = 1e9;

/**
 * Keeps the keyboard for the reader while it is open. Events are stopped at the window, so that the page's shortcuts hear nothing, and told on
 * inside the overlay, for its own handlers. What browsers do by themselves (typing, buttons, scrolling) is not changed by that.
 * Where a listener that the page had put on its window came first and has cancelled a key, the reader scrolls and closes by itself.
 */
export function holdKeyboard(window: Window, root: ShadowRoot, dialog: HTMLDialogElement, close: () => void, signal: AbortSignal): void {
  for (const type of KEY_EVENTS) window.addEventListener(type, relay, { capture: true, signal });

  function relay(event: KeyboardEvent): void {
    if (!event.isTrusted) return; // our own, on its way inside
    event.stopImmediatePropagation();
    const cancelledByPage = event.defaultPrevented;
    const inside = new KeyboardEvent(event.type, { ...describe(event), bubbles: true, cancelable: true, composed: false });
    const heard = (root.activeElement ?? dialog).dispatchEvent(inside);
    if (!heard) event.preventDefault();
    else if (cancelledByPage && event.type === 'keydown') act(event);
  }

  function act(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return close();
    const by = scrollFor(event, dialog.clientHeight);
    if (by !== null) dialog.scrollBy({ top: by, behavior: 'instant' });
  }
}

function describe(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
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
