import { judgeLook } from '../readable.ts';
import type { Look } from './look.ts';
import { probability, share, upTo, upToLog } from './odds.ts';
import { LEAST_PROSE, otherKind, type Other } from './other-kind.ts';
import { readStorySigns, type StorySigns } from './story-signs.ts';
import type { UseSigns } from './use-signs.ts';

/**
 * What each sign adds, in log-odds, when it is fully there: fitted like the detector's, over the signs that the whole pipeline has. They are few,
 * and none was taken in that does not also help on pages that it was not fitted to (docs/decisions/0007-two-opinions.md has the figures).
 */
const WEIGHTS = {
  length: 2.2,
  longLines: 1.4,
  dense: 2.2,
  oneBox: 1.7,
  saysStory: 2,
  wares: -1.5,
  manyCards: -0.8,
  makers: 2.2,
  dates: 1,
  address: 2.4,
  template: 1.2,
  controls: -2.1,
  fields: -1.2,
} as const;
const BIAS = -3.4;

/** Letters under which a story is none: three short sentences. Beside a film so few are its caption. */
const LEAST_STORY = 180;

/** More names than this are a list's: the first of them says nothing of the page. */
const MOST_NAMES = 6;

/** What the pipeline has found, which the detector could not know. */
export interface Found {
  readonly look: Look;
  readonly uses: UseSigns;
  /** The story's lines; a slideshow's captions among them. */
  readonly text: readonly string[];
  /** How many people, agencies and desks are named as its makers. */
  readonly makers: number;
  /** Whether it is known when it was published. */
  readonly isDated: boolean;
}

export type Opinion = { readonly isArticle: true } | { readonly isArticle: false; readonly looksLike: Other };

/**
 * What the whole pipeline makes of the page, whatever the detector said: with the story's lines, its makers and its date at hand, and what the
 * page lets its visitor do.
 */
export function secondOpinion(found: Found): Opinion {
  const lines = readStorySigns(found.text);
  const { letters } = lines;
  const isEnough = letters >= (found.uses.players > 0 ? LEAST_PROSE : LEAST_STORY);
  if (isEnough && probability(BIAS, WEIGHTS, storySigns(found, lines)) >= 0.5) return { isArticle: true };
  const isBrokenPromise = !isEnough && judgeLook(found.look).isArticle;
  const looksLike = otherKind(found.look);
  return { isArticle: false, looksLike: isBrokenPromise && looksLike === 'service' ? 'empty' : looksLike };
}

/** Whether any story at all could make it an article: where none could, there is no need to look for one. */
export function mayBeArticle(found: Omit<Found, 'text'>): boolean {
  return probability(BIAS, WEIGHTS, storySigns(found, BEST)) >= 0.5;
}

const BEST = { prose: Infinity, meanLine: Infinity } as const;

type Signs = Readonly<Record<keyof typeof WEIGHTS, number>>;

function storySigns({ look, uses, makers, isDated }: Omit<Found, 'text'>, { prose, meanLine }: Omit<StorySigns, 'letters'>): Signs {
  const { text, page, address, template } = look;
  // A shop's makers are those of its customers' reviews, and a blog behind a shop has carts too.
  const isShopOnly = page.saysShop && !page.saysStory;
  const isDatedStory = page.saysStory && isDated;
  const named = fewOrMany(makers, 3, 5);
  return {
    length: upTo(Math.log(Math.max(1, prose / 300)), Math.log(20)),
    longLines: upTo(meanLine, 300),
    dense: share(text.densest, text.all),
    oneBox: share(text.densest, text.prose),
    saysStory: (Number(page.saysStory) + Number(page.dataSaysStory)) / 2,
    wares: isDatedStory ? 0 : upTo(page.wares, 30),
    manyCards: upTo(Math.max(0, page.articles - 3, page.times - 5), 15),
    makers: isShopOnly || uses.names > MOST_NAMES ? Math.min(0, named) : named,
    dates: fewOrMany(uses.dates, 4, 8),
    address: address.tells,
    template,
    controls: upToLog(uses.controls, 60),
    fields: upTo(uses.fields, 20),
  };
}

/** A story has a few makers and dates, 1; a list has many, down to -1; a page that names none says nothing by it. */
function fewOrMany(count: number, few: number, many: number): number {
  if (count === 0) return 0;
  return count <= few ? 1 : -upTo(count - few, many);
}
