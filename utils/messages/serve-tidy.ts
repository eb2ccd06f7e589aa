import { browser } from 'wxt/browser';
import type { Reply, TidyAnswer, TidyArguments, TidyEnvelope, TidyName } from './envelope.ts';
import { openTidy } from './open-tidy.ts';

/** One handler a message; a message that no one handles does not compile. */
export type TidyHandlers = {
  readonly [Name in TidyName]: (...args: TidyArguments<Name>) => TidyAnswer<Name> | Promise<TidyAnswer<Name>>;
};

/** Answers the popup from inside a page, until the returned function is called. What does not pass the door is not answered. */
export function serveTidy(handlers: TidyHandlers): () => void {
  const home = browser.runtime.getURL('/');
  const listen = (data: unknown, sender: Parameters<typeof openTidy>[1], respond: (reply: Reply<unknown>) => void): boolean => {
    const envelope = openTidy(data, sender, browser.runtime.id, home);
    if (!envelope) return false;
    answer(handlers, envelope).then(
      (value) => respond({ value }),
      (error: unknown) => respond({ failed: String(error) }),
    );
    return true; // The answer comes later.
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

async function answer(handlers: TidyHandlers, { message, args }: TidyEnvelope): Promise<unknown> {
  const handle = handlers[message] as (...args: readonly unknown[]) => unknown;
  return handle(...args);
}
