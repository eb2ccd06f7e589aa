import { browser } from 'wxt/browser';
import type { Reply, TidyAnswer, TidyArguments, TidyEnvelope, TidyName } from './envelope.ts';

/**
 * Asks the script that hides rails in a tab's page; null where it does not run: switched off, not allowed there, or the page is going.
 * @throws Error where the script is there and failed
 */
export async function askTidy<Name extends TidyName>(
  tabId: number,
  message: Name,
  ...args: TidyArguments<Name>
): Promise<TidyAnswer<Name> | null> {
  const envelope: TidyEnvelope<Name> = { message, args };
  const reply = await browser.tabs
    .sendMessage<unknown, Reply<TidyAnswer<Name>> | undefined>(tabId, envelope, { frameId: 0 })
    .catch(() => null);
  if (!reply) return null;
  if ('failed' in reply) throw new Error(`${message}: ${reply.failed}`);
  return reply.value;
}
