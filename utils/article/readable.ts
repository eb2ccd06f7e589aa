import { lookAt, type Look } from './detect/look.ts';
import { probability, share, upTo } from './detect/odds.ts';
import { LEAST_PROSE, otherKind } from './detect/other-kind.ts';
import type { Verdict } from './types.ts';

/**
 * What each sign adds, in log-odds, when it is fully there. Fitted by logistic regression on pages labelled by hand (stories, lists, shops,
 * forums, service pages) and rounded; the signs themselves were chosen by what they mean, and none knows a page.
 */
const WEIGHTS = {
  longProse: 2,
  dense: 2.3,
  oneBox: 1.6,
  linked: -1.2,
  saysStory: 1.2,
  saysShop: -1.1,
  saysList: -1.3,
  wares: -1.4,
  bylines: 0.7,
  times: 1.3,
  manyCards: -0.9,
  isHome: -0.7,
  hasSlug: 0.4,
  hasNumber: 0.7,
  address: 2.4,
  template: 0.9,
} as const;
const BIAS = -2.3;

/** Is this page one story? Reads the document and changes nothing; cheap enough to run on every page of a listed site. */
export function judge(document: Document, url: string): Verdict {
  return judgeLook(lookAt(document, url));
}

export function judgeLook(look: Look): Verdict {
  const score = look.text.prose < LEAST_PROSE / 2 ? 0 : probability(BIAS, WEIGHTS, signsOf(look));
  return score >= 0.5 ? { isArticle: true, score, looksLike: 'story' } : { isArticle: false, score, looksLike: otherKind(look) };
}

/** Each sign from 0, absent, to 1, fully there; address and template may speak against a story. */
function signsOf({ text, page, address, template }: Look): Readonly<Record<keyof typeof WEIGHTS, number>> {
  return {
    longProse: upTo(text.densest, 4_000),
    dense: share(text.densest, text.all),
    oneBox: share(text.densest, text.prose),
    linked: share(text.linked, text.all),
    saysStory: Number(page.saysStory),
    saysShop: Number(page.saysShop),
    saysList: Number(page.saysList || page.saysForum),
    wares: upTo(page.wares, 30),
    bylines: Number(page.bylines > 0),
    times: Number(page.times > 0 && page.times <= 3),
    manyCards: upTo(Math.max(0, page.articles - 3, page.times - 5), 15),
    isHome: Number(address.isHome),
    hasSlug: Number(address.hasSlug),
    hasNumber: Number(address.hasNumber),
    address: address.tells,
    template,
  };
}
