import { boolean, maxValue, minValue, number, object, picklist, pipe, strictTuple, type GenericSchema } from 'valibot';
import type { ArgumentsOf, MessageName } from './envelope.ts';

const verdict = object({
  isArticle: boolean(),
  score: pipe(number(), minValue(0), maxValue(1)),
  looksLike: picklist(['story', 'front', 'shop', 'forum', 'service', 'empty']),
});

/** What each message may carry. A message without an entry here does not compile. */
export const ARGUMENTS = {
  pageJudged: strictTuple([verdict]),
  readerChanged: strictTuple([picklist(['open', 'closed'])]),
  loadFace: strictTuple([picklist(['naskh', 'modern', 'system'])]),
  pickerWanted: strictTuple([]),
  selectorMakerWanted: strictTuple([]),
} satisfies { readonly [Name in MessageName]: GenericSchema<unknown, ArgumentsOf<Name>> };
