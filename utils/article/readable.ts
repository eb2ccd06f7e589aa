import { readAddressSigns } from './detect/address-signs.ts';
import { readPageSigns, type PageSigns } from './detect/page-signs.ts';
import { readTextSigns, type TextSigns } from './detect/text-signs.ts';
import type { Verdict } from './types.ts';

/** Characters of prose under which reader mode has nothing to serve. */
const LEAST_PROSE = 250;

/**
 * What each sign adds, in log-odds, when it is fully there. Fitted by logistic regression on pages labelled by hand (stories, lists, shops,
 * forums, service pages) and rounded; the signs themselves were chosen by what they mean, and none knows a page.
 */
const WEIGHTS = {
  longProse: 2.1,
  dense: 1.8,
  oneBox: 1.4,
  linked: -1.2,
  saysStory: 0.8,
  saysShop: -1.1,
  saysList: -0.9,
  wares: -1.8,
  bylines: 0.8,
  times: 1.6,
  manyCards: -0.9,
  isHome: -0.3,
  hasSlug: 0.7,
  hasNumber: 1.1,
  addressSaysStory: 0.9,
  addressSaysOther: -1.6,
} as const;
const BIAS = -2.2;

type Signs = Readonly<Record<keyof typeof WEIGHTS, number>>;
type Other = Exclude<Verdict['looksLike'], 'story'>;

/** Is this page one story? Reads the document and changes nothing; cheap enough to run on every page of a listed site. */
export function judge(document: Document, url: string): Verdict {
  const text = readTextSigns(document);
  const page = readPageSigns(document);
  const score = text.prose < LEAST_PROSE / 2 ? 0 : scoreOf(signsOf(text, page, url));
  return score >= 0.5 ? { isArticle: true, score, looksLike: 'story' } : { isArticle: false, score, looksLike: otherKind(text, page) };
}

/** Score from which a page with a byline is taken for the story that it nearly was: short news has little else to show. */
const NEAR_MISS = 0.25;
/** More makers than this are a list's, not a story's. */
const MOST_MAKERS = 3;

/**
 * What the whole pipeline makes of the detector's judgement, once it has the story's text and knows who wrote it: a page that promised a story and
 * holds none is none, whatever the metadata said, and a near miss that names its writer is one, unless it is a shop's.
 */
export function secondOpinion(
  verdict: Verdict,
  text: readonly string[],
  makers = 0,
): { isArticle: true } | { isArticle: false; looksLike: Other } {
  const letters = text.reduce((sum, block) => sum + block.length, 0);
  const isNearMiss = verdict.score >= NEAR_MISS && verdict.looksLike !== 'shop' && makers >= 1 && makers <= MOST_MAKERS;
  if (letters >= LEAST_PROSE && (verdict.isArticle || isNearMiss)) return { isArticle: true };
  return { isArticle: false, looksLike: verdict.looksLike === 'story' ? 'empty' : verdict.looksLike };
}

function scoreOf(signs: Signs): number {
  let odds: number = BIAS;
  for (const name of Object.keys(WEIGHTS) as (keyof Signs)[]) odds += WEIGHTS[name] * signs[name];
  return 1 / (1 + Math.exp(-odds));
}

/** Each sign from 0, absent, to 1, fully there. */
function signsOf(text: TextSigns, page: PageSigns, url: string): Signs {
  const address = readAddressSigns(url);
  return {
    longProse: upTo(text.densest, 4_000),
    dense: share(text.densest, text.all),
    oneBox: share(text.densest, text.prose),
    linked: share(text.linked, text.all),
    saysStory: Number(page.saysStory),
    saysShop: Number(page.saysShop),
    saysList: Number(page.saysList),
    wares: upTo(page.wares, 30),
    bylines: Number(page.bylines > 0),
    times: Number(page.times > 0 && page.times <= 3),
    manyCards: upTo(Math.max(0, page.articles - 3, page.times - 5), 15),
    isHome: Number(address.isHome),
    hasSlug: Number(address.hasSlug),
    hasNumber: Number(address.hasNumber),
    addressSaysStory: Number(address.saysStory),
    addressSaysOther: Number(address.saysOther),
  };
}

function otherKind({ all, prose }: TextSigns, { saysShop, wares, posts, articles, times }: PageSigns): Other {
  if (all < LEAST_PROSE) return 'empty';
  if (saysShop || wares >= 10) return 'shop';
  if (posts >= 5) return 'forum';
  if (articles >= 4 || times >= 6 || prose < all * 0.35) return 'front';
  return 'service';
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const upTo = (count: number, enough: number): number => Math.min(1, count / enough);
