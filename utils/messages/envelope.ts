import type { ToBackground, ToTidy } from './protocol.ts';

export type MessageName = keyof ToBackground;
export type ArgumentsOf<Name extends MessageName> = Parameters<ToBackground[Name]>;
export type AnswerOf<Name extends MessageName> = Awaited<ReturnType<ToBackground[Name]>>;

/** A message on its way. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly message: Name;
  readonly args: ArgumentsOf<Name>;
}

export type TidyName = keyof ToTidy;
export type TidyArguments<Name extends TidyName> = Parameters<ToTidy[Name]>;
export type TidyAnswer<Name extends TidyName> = Awaited<ReturnType<ToTidy[Name]>>;

/** A message on its way from the popup into a page. */
export interface TidyEnvelope<Name extends TidyName = TidyName> {
  readonly message: Name;
  readonly args: TidyArguments<Name>;
}

/** What the other end answers: the value, or that it could not. */
export type Reply<Value> = { readonly value: Value } | { readonly failed: string };
