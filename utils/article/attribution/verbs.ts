import { complementisers } from '../../arabic/phrases/press.ts';
import { ownAffairs, publishingVerbs, sayingVerbs, selfNews, spectacles, verbNeeds } from '../../arabic/phrases/reporting.ts';
import { isOneOf, soonAfter, wordIn, verbIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';

export interface Verb {
  readonly root: string;
  readonly publishes: boolean;
}

/** The verb of telling or publishing at `i`. */
export function reportingVerb(tokens: Tokens, i: number): Verb | null {
  const publishing = verbIn(tokens, i, publishingVerbs);
  if (publishing !== null) return { root: publishingVerbs.get(publishing)!, publishes: true };
  const saying = verbIn(tokens, i, sayingVerbs);
  return saying === null ? null : { root: sayingVerbs.get(saying)!, publishes: false };
}

/** «بث تلفزيون … كلمة الرئيس مباشرة»: everybody saw it. */
const LIVE: ReadonlySet<string> = new Set(['مباشره', 'حصريا']);

/** «بثت قناة … المباراة», but not «نشرت صحيفة … أن البرنامج …». */
function showsSpectacle(tokens: Tokens, last: number): boolean {
  if (soonAfter(tokens, last, 6, LIVE)) return true;
  for (let i = last + 1; i <= last + 3 && tokens[i]?.kind === 'word'; i++) {
    if (complementisers.has(tokens[i]!.folded) || isOneOf(tokens, i, 'عن')) return false;
    if (wordIn(tokens, i, spectacles) !== null) return true;
  }
  return false;
}

/** «نقلت القناة عن مراسلها» quotes; «كشفت القناة عن برامجها» and «قالت القناة إن مراسلها بخير» do not. */
function tellsOfOwnAffairs(tokens: Tokens, last: number, verb: Verb): boolean {
  if (verb.root === 'نقل') return false;
  // After «أن» another subject may own what follows: «ذكرت صحيفة … أن الشركة خفضت أرباحها».
  const reach = isOneOf(tokens, last + 1, 'عن') ? 3 : complementisers.has(tokens[last + 1]?.folded ?? '') ? 1 : 0;
  for (let i = last + 2; i < last + 2 + reach; i++) if (wordIn(tokens, i, ownAffairs) !== null) return true;
  return false;
}

/** The outlet does something that makes news of itself: shows a match, prints an advertisement, announces that it closes. */
export function tellsOfItself(tokens: Tokens, last: number, verb: Verb): boolean {
  const needs = verbNeeds.get(verb.root);
  if (needs && !soonAfter(tokens, last, 5, needs)) return true;
  if (verb.publishes && showsSpectacle(tokens, last)) return true;
  if (tellsOfOwnAffairs(tokens, last, verb)) return true;
  for (let i = last + 1; i <= last + 4; i++) {
    if (!/^ب?ا?ن(?:ها|ه)$/.test(tokens[i]?.folded ?? '')) continue;
    const next = tokens[i + 1]?.folded ?? '';
    return selfNews.has(next) || /^س[تي]/.test(next) || verb.root === 'اعلن';
  }
  return false;
}
