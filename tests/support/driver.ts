/** What the end-to-end tests ask of a browser, so that both are held to the same bodies. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a page in a tab of its own, in front, and waits until it has loaded; or only until it has begun to. */
  open(url: string, until?: 'loaded' | 'begun'): Promise<Tab>;
  /** Address of a page of the extension, in which its own interfaces are at hand as `chrome`. */
  ownPage(path: string): string;
  close(): Promise<void>;
}

/** What the toolbar's button shows for a tab. */
export interface Button {
  readonly badge: string;
  readonly title: string;
}

export interface Tab {
  readonly url: string;
  /** Runs a function in the page's own world; arguments and result go as JSON. */
  evaluate<Args extends readonly unknown[], T>(run: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** The same inside the reader's closed root; null where no reader is open. */
  inReader<Args extends readonly unknown[], T>(run: (root: ShadowRoot, ...args: Args) => T | Promise<T>, ...args: Args): Promise<T | null>;
  clickToolbar(): Promise<void>;
  /** What choosing the entry of the page's context menu does. */
  chooseInMenu(): Promise<void>;
  /** A key really pressed and released, by its DOM name (`Escape`, ` `, `j`), with modifiers held. */
  press(key: string, ...held: readonly ('Alt' | 'Control' | 'Shift')[]): Promise<void>;
  /** Alt+R, as a keyboard would send it to the browser; in Chromium as near as automation comes to that. */
  pressShortcut(): Promise<void>;
  /** A click of the mouse at a point of the window, CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  goto(url: string): Promise<void>;
  button(): Promise<Button>;
  /** The words of the extension's own notice (popup or tab) and closes it; null where none comes. */
  readNotice(): Promise<string | null>;
  close(): Promise<void>;
}

/** Asks again and again until the answer is there. @throws Error after `ms`, with what was waited for */
export async function eventually<T>(what: string, ask: () => Promise<T | null | undefined | false>, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
