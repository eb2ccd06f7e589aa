/** Unlisted names that media words give away without quotes or a noun: «هلا نيوز», «لشمس أف أم». */
import { bodyHeads, coiningTails, coiningWords, nameEnds, outletNouns } from '../../arabic/phrases/outlets.ts';
import { outletOffices } from '../../arabic/phrases/press.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { isVerb } from './outlet-names.ts';
import type { Reading } from './outlet-names.ts';
import type { OutletPhrase } from './phrase-parts.ts';

const HALVES = /^(?:اف|تي)$/;
const PERSON = /^(?:ال)?(?:مدير|مديره|رييس|رييسه|صاحب|موسس|مالك|شركه|مجموعه|موسسه|نادي|مركز)$/;

/** Two or three words, the last of which only outlets have in their names. */
export function coinedAt({ text, tokens }: Reading, at: number): OutletPhrase | null {
  const head = tokens[at]!;
  const last = coinedEnd(tokens, at);
  if (last === null) return null;
  const lone = tokens[at - 1]?.folded ?? '';
  const alone = lone === 'ل' || lone === 'ب';
  const prefix = alone ? lone : isPlace(head.folded) ? '' : (/^[وف]?(ل)(?!ل).{3}/.exec(head.folded)?.[1] ?? '');
  const joined = /^[وف].{4}/.test(head.folded) && (prefix !== '' || isPlace(head.folded.slice(1)));
  const nameAt = head.at + (alone ? 0 : Number(joined) + Number(prefix !== ''));
  const name = text.slice(nameAt, tokens[last]!.end);
  return {
    name,
    from: alone ? at - 1 : at,
    to: last,
    trust: 'known',
    prefix: prefix === 'ل' || prefix === 'ب' ? prefix : '',
    joined,
    national: false,
    many: false,
  };
}

function coinedEnd(tokens: Reading['tokens'], at: number): number | null {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !coiningWords.has(next.folded)) return null;
  const { folded } = tokens[at]!;
  if (nameEnds.has(folded) || outletNouns.has(folded) || bodyHeads.has(folded) || outletOffices.has(folded)) return null;
  if (isVerb(folded) || PERSON.test(folded) || /^\d+$/.test(folded)) return null;
  if (!HALVES.test(next.folded)) return at + 1;
  const tail = tokens[at + 2];
  return tail?.kind === 'word' && coiningTails.has(tail.folded) ? at + 2 : null;
}
