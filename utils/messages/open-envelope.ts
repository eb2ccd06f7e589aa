import { safeParse, type GenericSchema } from 'valibot';
import { err, ok, type Result } from '../result.ts';
import type { Envelope, MessageName } from './envelope.ts';
import { ARGUMENTS } from './schemas.ts';

/** What the door looks at in a sender; `browser.runtime.MessageSender` fits. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Who sent a message that was let in: always the top frame of a tab. */
export interface Origin {
  readonly tabId: number;
}

export interface Opened {
  readonly envelope: Envelope;
  readonly origin: Origin;
}

/** The door of the background: only our own scripts, only in the top frame of a tab, only messages of the protocol in the protocol's shape. */
export function openEnvelope(data: unknown, sender: Sender, ownId: string): Result<Opened, string> {
  if (sender.id !== ownId) return err('not from this extension');
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return err('not from the top frame of a tab');
  if (!isLetter(data)) return err('not a message of the protocol');
  const args = safeParse(ARGUMENTS[data.message] as GenericSchema<unknown, Envelope['args']>, data.args);
  if (!args.success) return err('not the shape that the protocol gives this message');
  return ok({ envelope: { message: data.message, args: args.output }, origin: { tabId } });
}

function isLetter(data: unknown): data is { message: MessageName; args: unknown } {
  if (typeof data !== 'object' || data === null || !('message' in data) || !('args' in data)) return false;
  return typeof data.message === 'string' && Object.hasOwn(ARGUMENTS, data.message);
}
