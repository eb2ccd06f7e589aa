import type { ToBackground } from './protocol.ts';

export type MessageName = keyof ToBackground;
export type ArgumentsOf<Name extends MessageName> = Parameters<ToBackground[Name]>;
export type AnswerOf<Name extends MessageName> = Awaited<ReturnType<ToBackground[Name]>>;

/** A message on its way. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly message: Name;
  readonly args: ArgumentsOf<Name>;
}

/** What the background answers: the value, or that it could not. */
export type Reply<Value> = { readonly value: Value } | { readonly failed: string };
