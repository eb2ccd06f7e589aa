import { carriers, reporters } from '../../arabic/phrases/press.ts';
import type { OutletPhrase } from './phrase-parts.ts';
import { wordIn, nounIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import type { SlotRule, Slot } from './slot-types.ts';
import { filmedBy, hadBefore, lastIn, likeOthers } from './earlier-slots.ts';
import { afterPreposition, amongOthers, beforeVerb, heading, ofDocument, reviewedOrSent, subjectOfVerb } from './printed-slots.ts';
import { appearedIn, frontedListener, saidIn, turnedTo } from './placed-slots.ts';
import { afterStatement, askedByReporter, listener, programmeOn, talkedTo, told } from './spoken-slots.ts';

/** Goes left over «الموقع الإلكتروني (لمجلة)», «مراسل (قناة)», «العدد الورقي (لجريدة)»: the slot is theirs then. */
function withCarriers(tokens: Tokens, phrase: OutletPhrase): OutletPhrase {
  let from = phrase.from;
  let { prefix, trust } = phrase;
  for (let i = from - 1; i >= phrase.from - 5 && nounIn(tokens, i, carriers) !== null; i--) {
    const word = tokens[i]!.folded;
    if (word === 'من' && nounIn(tokens, i - 1, carriers) === null) break;
    from = i;
    // Only outlets have reporters.
    if (nounIn(tokens, i, reporters) !== null) trust = 'said';
    prefix = wordIn(tokens, i, carriers) === null ? (/^[وف]?ل/.test(word) ? 'ل' : 'ب') : '';
    if (prefix) break;
  }
  return { ...phrase, from, prefix, trust };
}

/** «كصحيفة …» is an example of something, and nothing else. */
const EXAMPLE_RULES: readonly SlotRule[] = [likeOthers];

const RULES: readonly SlotRule[] = [
  afterPreposition,
  subjectOfVerb,
  afterStatement,
  ofDocument,
  listener,
  frontedListener,
  talkedTo,
  told,
  appearedIn,
  saidIn,
  programmeOn,
  askedByReporter,
  reviewedOrSent,
  amongOthers,
  turnedTo,
  beforeVerb,
  hadBefore,
  filmedBy,
  lastIn,
  heading,
];

/** Where the words begin and end that make this outlet the text's source; null where it is merely named. */
export function sourceSlot(tokens: Tokens, phrase: OutletPhrase): Slot | null {
  const carried = withCarriers(tokens, phrase);
  const ways = carried.from === phrase.from ? [phrase] : [carried, phrase];
  for (const way of ways)
    for (const rule of way.prefix === 'ك' ? EXAMPLE_RULES : RULES) {
      const slot = rule(tokens, way);
      if (slot) return slot;
    }
  return null;
}
