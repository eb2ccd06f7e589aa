import type { Verdict } from '../types.ts';
import type { Look } from './look.ts';
import { share } from './odds.ts';

export type Other = Exclude<Verdict['looksLike'], 'story'>;

/** Characters of prose under which reader mode has nothing to serve. */
export const LEAST_PROSE = 250;

/** What a page that is no story looks like, in the reader's words. What a page says of itself comes before what it is made of. */
export function otherKind({ text, page, address }: Look): Other {
  if (page.saysForum || address.saysForum || page.posts >= 5) return 'forum';
  if (text.all < LEAST_PROSE) return 'empty';
  // A hint of a shop in metadata is not enough: craftsmen and firms call themselves one there.
  if (address.saysShop || page.wares >= 10 || (page.saysShop && page.wares >= 3)) return 'shop';
  return isList(text, page) ? 'front' : 'service';
}

function isList(text: Look['text'], page: Look['page']): boolean {
  const isNamed = page.saysList || page.articles >= 4 || page.times >= 6 || page.bylines >= 8;
  return isNamed || share(text.linked, text.all) >= 0.33 || share(text.prose, text.all) < 0.1;
}
