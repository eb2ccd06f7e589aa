import type { TidyArguments, TidyEnvelope, TidyName } from './envelope.ts';

/** What the door looks at in a sender; `browser.runtime.MessageSender` fits. */
export interface TidySender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Checked by hand: a schema's machinery would weigh on every page that is tidied. */
const SHAPES: { readonly [Name in TidyName]: (args: readonly unknown[]) => boolean } = {
  tidyReport: ({ length }) => length === 0,
  tidyReveal: ({ length, 0: which, 1: shown }) => length === 2 && (which === 'all' || isIds(which)) && typeof shown === 'boolean',
  tidySpareRule: ({ length, 0: id }) => length === 1 && Number.isSafeInteger(id),
  tidyPick: ({ length }) => length === 0,
};

/**
 * The door of the script in a page: only the extension's own pages, only messages of the protocol in its shape. Null for all else, which may be meant
 * for another script.
 * @param home where the extension's pages live, `chrome-extension://…/`
 */
export function openTidy(data: unknown, sender: TidySender, ownId: string, home: string): TidyEnvelope | null {
  // A script inside a page, ours too, speaks under the page's address.
  if (sender.id !== ownId || !sender.url?.startsWith(home)) return null;
  if (typeof data !== 'object' || data === null || !('message' in data) || !('args' in data)) return null;
  const { message, args } = data;
  if (typeof message !== 'string' || !isTidyName(message) || !Array.isArray(args) || !SHAPES[message](args)) return null;
  return { message, args: args as TidyArguments<typeof message> };
}

const isTidyName = (name: string): name is TidyName => Object.hasOwn(SHAPES, name);
const isIds = (value: unknown): boolean => Array.isArray(value) && value.every(Number.isSafeInteger);
