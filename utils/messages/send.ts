import { browser } from 'wxt/browser';
import type { AnswerOf, ArgumentsOf, Envelope, MessageName, Reply } from './envelope.ts';

/**
 * Sends a message to the background and resolves with its answer. Knows no schema, so that the detector stays small.
 * @throws Error where the background refused it, failed, or is gone (the extension was updated under an open page).
 */
export async function send<Name extends MessageName>(message: Name, ...args: ArgumentsOf<Name>): Promise<AnswerOf<Name>> {
  const envelope: Envelope<Name> = { message, args };
  const reply: Reply<AnswerOf<Name>> | undefined = await browser.runtime.sendMessage(envelope);
  if (!reply) throw new Error(`no answer to ${message}`);
  if ('failed' in reply) throw new Error(`${message}: ${reply.failed}`);
  return reply.value;
}
