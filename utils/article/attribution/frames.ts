import {
  appearedVerbs,
  beforeAla,
  beforeIla,
  beforeSaying,
  documents,
  sayings,
  sourceAdverbs,
  sourcePrepositions,
  statements,
} from '../../arabic/phrases/press.ts';
import { verbFrames } from '../../arabic/phrases/reporting.ts';
import type { OutletPhrase } from './phrase-parts.ts';
import { wordIn, nounIn, isOneOf } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import { reportingVerb } from './verbs.ts';

/** «وفقا لـ»، «استنادا إلى», «بحسب» … up to `i`: where the preposition before token `i + 1` begins; null where it is none. */
export function prepositionStart(tokens: Tokens, i: number, prefix: OutletPhrase['prefix']): number | null {
  if (prefix === 'ل') return wordIn(tokens, i, sourceAdverbs) === null ? null : i;
  if (prefix !== '') return null;
  if (wordIn(tokens, i, sourcePrepositions) !== null) return i;
  // «على حد قول», «بحسب رواية»
  if (wordIn(tokens, i, sayings) !== null && wordIn(tokens, i - 1, beforeSaying) !== null)
    return isOneOf(tokens, i - 1, 'حد') ? i - 2 : i - 1;
  if (isOneOf(tokens, i, 'الي') && wordIn(tokens, i - 1, beforeIla) !== null) return i - 1;
  if (isOneOf(tokens, i, 'علي') && wordIn(tokens, i - 1, beforeAla) !== null) return i - 1;
  return null;
}

/** Goes left over «بحسب ما», «وقد», «في تقرير مصور (بثته)» from a verb. */
export function frameStart(tokens: Tokens, verb: number, pointsBack: boolean): number {
  let start = verb;
  let relative = pointsBack;
  for (let i = 0; i < 2 && wordIn(tokens, start - 1, verbFrames) !== null; i++) {
    start--;
    if (/^ال(?:تي|ذي)$/.test(tokens[start]!.folded)) relative = true;
  }
  const word = tokens[start]!.folded;
  if (word === 'ما') start = prepositionStart(tokens, start - 1, '') ?? (isOneOf(tokens, start - 1, 'علي') ? start - 1 : start);
  else if (word === 'لما') start = prepositionStart(tokens, start - 1, 'ل') ?? start;
  if (!relative) return start;
  for (let i = start - 1; i >= start - 4 && (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'comma'); i--) {
    if (nounIn(tokens, i, documents) !== null || nounIn(tokens, i, statements) !== null) return openerStart(tokens, i) ?? i;
  }
  return start;
}

/** «أثار (مقال)»: says something of the document, not with it. */
const NO_OPENERS: ReadonlySet<string> = new Set(['اثار', 'طرح', 'خصص', 'توقف', 'اعاد', 'اطلق', 'زاد', 'سال', 'التقي', 'انتقد', 'فند']);

/** Where «كما جاء في (تقرير)», «وكشف (تقرير)», «وفقا (لتقرير)» begins before the document at `i`. */
export function openerStart(tokens: Tokens, i: number): number | null {
  const prefix = /^و?لل?/.test(tokens[i]!.folded) && !documents.has(tokens[i]!.folded) ? 'ل' : '';
  const preposition = prepositionStart(tokens, i - 1, prefix);
  if (preposition !== null) return preposition;
  const verb = reportingVerb(tokens, i - 1);
  if (verb !== null) return NO_OPENERS.has(verb.root) ? null : frameStart(tokens, i - 1, false);
  if (!isOneOf(tokens, i - 1, 'في')) return null;
  return wordIn(tokens, i - 2, appearedVerbs) === null ? i - 1 : frameStart(tokens, i - 2, false);
}
