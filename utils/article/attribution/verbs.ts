import { publishingVerbs, sayingVerbs, selfNews, spectacles, verbNeeds } from '../../arabic/phrases/reporting.ts';
import { wordIn, soonAfter } from './sentence.ts';
import type { Tokens } from './sentence.ts';

export interface Verb {
  readonly root: string;
  readonly publishes: boolean;
}

/** The verb of telling or publishing at `i`. */
export function reportingVerb(tokens: Tokens, i: number): Verb | null {
  const publishing = wordIn(tokens, i, publishingVerbs);
  if (publishing !== null) return { root: publishingVerbs.get(publishing)!, publishes: true };
  const saying = wordIn(tokens, i, sayingVerbs);
  return saying === null ? null : { root: sayingVerbs.get(saying)!, publishes: false };
}

/** The outlet does something that makes news of itself: shows a match, prints an advertisement, announces that it closes. */
export function tellsOfItself(tokens: Tokens, last: number, verb: Verb): boolean {
  const needs = verbNeeds.get(verb.root);
  if (needs && !soonAfter(tokens, last, 5, needs)) return true;
  if (verb.publishes && soonAfter(tokens, last, 3, spectacles)) return true;
  for (let i = last + 1; i <= last + 4; i++) {
    if (!/^ب?ا?ن(?:ها|ه)$/.test(tokens[i]?.folded ?? '')) continue;
    const next = tokens[i + 1]?.folded ?? '';
    return selfNews.has(next) || /^س[تي]/.test(next) || verb.root === 'اعلن';
  }
  return false;
}
