import { browser } from 'wxt/browser';
import type { AnswerOf, ArgumentsOf, MessageName, Reply } from './envelope.ts';
import { openEnvelope, type Opened, type Origin } from './open-envelope.ts';

/** One handler a message; a message that no one handles does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (origin: Origin, ...args: ArgumentsOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

/** Answers the protocol's messages; what does not pass the door is refused with the reason. Call it at once when the background starts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((data: unknown, sender, respond: (reply: Reply<unknown>) => void) => {
    const opened = openEnvelope(data, sender, browser.runtime.id);
    if (!opened.ok) {
      respond({ failed: opened.error });
      return false;
    }
    answer(handlers, opened.value).then(
      (value) => respond({ value }),
      (error: unknown) => respond({ failed: String(error) }),
    );
    return true; // The answer comes later.
  });
}

async function answer(handlers: Handlers, { envelope, origin }: Opened): Promise<unknown> {
  const handle = handlers[envelope.message] as (origin: Origin, ...args: readonly unknown[]) => unknown;
  return handle(origin, ...envelope.args);
}
