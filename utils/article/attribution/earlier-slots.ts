/** Slots of what outlets said before, and of what they are an example of. */
import { appearedVerbs, complementisers, documents } from '../../arabic/phrases/press.ts';
import { frameStart, prepositionStart } from './frames.ts';
import { isOneOf, nounIn, soonAfter, wordIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import type { Slot, SlotRule } from './slot-types.ts';
import { reportingVerb, tellsOfItself } from './verbs.ts';

/** «سبق لصحيفة … أن كشفت»: the verb comes last. */
export const hadBefore: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== 'ل' || trust === 'guessed' || !isOneOf(tokens, from - 1, 'سبق', 'يسبق')) return null;
  if (isOneOf(tokens, from - 2, 'لم') || !isOneOf(tokens, to + 1, 'ان')) return null;
  const at = isOneOf(tokens, to + 2, 'قد') ? to + 3 : to + 2;
  const verb = reportingVerb(tokens, at);
  return verb && !tellsOfItself(tokens, at, verb) ? { start: from - 1, end: at } : null;
};

const CAMERA = /^(?:كاميرا|كاميرات|عدسه|عدسات)$/;

/** «سجلت كاميرا قناة … لحظة»: the picture is the outlet's. */
export const filmedBy: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '' || trust === 'guessed' || !CAMERA.test(tokens[from]?.folded ?? '')) return null;
  return isOneOf(tokens, from - 1, 'سجلت', 'التقطت', 'صورت', 'وثقت', 'رصدت') ? { start: from - 1, end: to } : null;
};

/** «نشرت الصحف …، آخرها في «…»» */
export const lastIn: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const place = prefix === 'ب' ? from : from - 1;
  if (trust === 'guessed' || (prefix !== 'ب' && !isOneOf(tokens, place, 'في', 'علي', 'عبر'))) return null;
  if (!isOneOf(tokens, place - 1, 'اخرها', 'احدثها', 'اولها', 'اخره', 'احدثه')) return null;
  for (let i = place - 2; i >= 0 && i > place - 14 && tokens[i]!.kind !== 'stop'; i--)
    if (wordIn(tokens, i, appearedVerbs) !== null || nounIn(tokens, i, documents) !== null || isOneOf(tokens, i, 'مقالات', 'حوارات'))
      return { start: place - 1, end: to };
  return null;
};

const THE_PRESS = /^(?:ال)?(?:صحف|مواقع|وسايل|وكالات|قنوات|مجلات|منصات|اعلام|صحافه|شبكات|جرايد)$/;

/** «قالت صحف كبرى كصحيفة …», «كصحيفة … التي كشفت» */
export const likeOthers: SlotRule = (tokens, { from, to, trust }) => {
  if (trust === 'guessed') return null;
  if (/^ال(?:تي|ذي)$/.test(tokens[to + 1]?.folded ?? '')) {
    const verb = reportingVerb(tokens, to + 2);
    if (verb && !tellsOfItself(tokens, to + 2, verb) && soonAfter(tokens, to + 2, 3, TOLD)) return { start: from, end: to + 2 };
  }
  return afterThePress(tokens, from, to);
};

const TOLD: ReadonlySet<string> = new Set([...complementisers, 'عن', 'الي', 'علي']);

function afterThePress(tokens: Tokens, from: number, to: number): Slot | null {
  let press = false;
  for (let i = from - 1; i >= 0 && i > from - 8 && tokens[i]!.kind === 'word'; i--) {
    press ||= THE_PRESS.test(tokens[i]!.folded);
    if (!press) continue;
    if (prepositionStart(tokens, i, '') !== null) return { start: i, end: to };
    const verb = reportingVerb(tokens, i);
    if (verb) return tellsOfItself(tokens, to, verb) ? null : { start: frameStart(tokens, i, false), end: to };
  }
  return null;
}
