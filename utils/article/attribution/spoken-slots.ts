/** Slots of speech: what someone tells an outlet. */
import { describing } from '../../arabic/phrases/outlets.ts';
import {
  complementisers,
  noStatement,
  officeAdjectives,
  officeRanks,
  outletOffices,
  pressStatements,
  reporters,
  statements,
  talking,
  toOutlet,
} from '../../arabic/phrases/press.ts';
import { speakingParticiples, speakingVerbs } from '../../arabic/phrases/reporting.ts';
import { frameStart } from './frames.ts';
import type { OutletPhrase } from './phrase-parts.ts';
import { wordIn, nounIn, isOneOf, soonAfter, verbIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import type { SlotRule } from './slot-types.ts';

const AIRED = /^(?:المذاع|المذاعه|يذاع|تذاع|يبث|تبث|المعروض|يعرض|تقدمه|يقدمه)$/;
const ON_AIR = /^(?:تلفزيوني|تلفزيونيه|متلفز|متلفزه|اذاعي|اذاعيه|خاص|هاتفيه|هاتفي)$/;

/** «أثار ظهوره على قناة … جدلا»: only «في ظهور», «خلال استضافته» says what was said there. */
const APPEARANCE = /^[وف]?(?:ظهور|استضاف|اطلال)/;

/** «في حديث إلى», «في مقابلة مع», «تصريحات أدلى بها لـ». */
export const afterStatement: SlotRule = (tokens, { from, to, prefix, trust, national }) => {
  const joint = prefix === '' && wordIn(tokens, from - 1, toOutlet) !== null;
  if (!joint && prefix === '') return null;
  const first = joint ? from - 2 : from - 1;
  const onAir = prefix === 'ب' || (joint && isOneOf(tokens, from - 1, 'علي', 'عبر', 'في'));
  const reach = AIRED.test(tokens[first]?.folded ?? '') ? 20 : onAir ? 10 : 6;
  for (let i = first; i >= 0 && i > first - reach; i--) {
    const token = tokens[i]!;
    const parted = token.kind === 'stop' || token.kind === 'colon' || complementisers.has(token.folded);
    if (parted || (!onAir && (token.folded === 'عن' || token.kind === 'comma'))) return null;
    if (nounIn(tokens, i, statements) === null) continue;
    const press = nounIn(tokens, i, pressStatements) !== null;
    if (onAir && !press && !ON_AIR.test(tokens[i + 1]?.folded ?? '')) return null;
    if (trust === 'guessed' && (onAir || (joint && !press && !national))) return null;
    const led = isOneOf(tokens, i - 1, 'في', 'خلال', 'ضمن', 'اثناء');
    if (!led && APPEARANCE.test(token.folded)) return null;
    const lead = led ? i - 2 : i - 1;
    if ([lead, lead - 1].some((k) => wordIn(tokens, k, noStatement) !== null)) return null;
    return { start: isOneOf(tokens, i - 1, 'في', 'خلال', 'ضمن') ? i - 1 : i, end: to };
  }
  return null;
};

/** Verbs that also take a «لـ» of giving or pointing: «أعلن منح الحقوق لقناة», «أشار لـ». */
const GIVING = /^(?:اعلن|كشف|رد|اقر|عرض|عبر|بين)$/;
const POINTING = /^(?:نسب|اشار|لفت|نبه|اتهم|رد)$/;

/** «يمكن لصحيفة … أن», «سبق لقناة … أن»: what follows «أن» is done, not said. */
const MAY = ['سبق', 'يسبق', 'يمكن', 'يحق', 'يجوز', 'ينبغي', 'يتسني', 'تسني', 'ان', 'اتيح', 'يتاح', 'كان', 'بد', 'سمح', 'يسمح'];

const endsInPronoun = ({ folded, marbuta }: Tokens[number]): boolean => !marbuta && /.ها?$/.test(folded);

/** «وقال لـ«…»», «كشف مصدر لموقع … أن». */
export const listener: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== 'ل') return null;
  const quoteFollows =
    tokens[to + 1]?.kind === 'colon' ||
    tokens[to + 1]?.kind === 'open' ||
    soonAfter(tokens, to, tokens[to + 1]?.kind === 'comma' || describing.has(tokens[to + 1]?.folded ?? '') ? 2 : 1, complementisers);
  for (let i = from - 1; i >= 0 && i > from - 15; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' || complementisers.has(token.folded)) return null;
    const form = verbIn(tokens, i, speakingVerbs) ?? wordIn(tokens, i, speakingParticiples);
    if (form === null) continue;
    const root = speakingVerbs.get(form) ?? '';
    if (i === from - 1) return trust === 'guessed' && POINTING.test(root) ? null : { start: frameStart(tokens, i, false), end: to };
    if (isOffice(tokens, i, from, trust)) return null;
    if (quoteFollows) return { start: from, end: to };
    return trust === 'guessed' || GIVING.test(root) || from - i > 7 || endsInPronoun(tokens[from - 1]!) ? null : { start: from, end: to };
  }
  // «مسؤول أمني لوكالة …: …», the way of headlines
  const speaks = tokens[to + 1]?.kind === 'colon' || soonAfter(tokens, to, 1, complementisers);
  return trust !== 'guessed' && from > 0 && from < 12 && speaks && !isOneOf(tokens, from - 1, ...MAY) ? { start: from, end: to } : null;
};

/** «تحدث المدرب إلى صحيفة», «تكلمت … مع قناة». */
export const talkedTo: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '' || trust === 'guessed' || !isOneOf(tokens, from - 1, 'الي', 'مع')) return null;
  for (let i = from - 2; i >= 0 && i > from - 9 && tokens[i]!.kind === 'word'; i--) {
    if (complementisers.has(tokens[i]!.folded)) return null;
    if (wordIn(tokens, i, talking) !== null) return { start: frameStart(tokens, i, false), end: to };
  }
  return null;
};

/** «أبلغ شهود «…» أن»: the outlet is the object. */
export const told: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '' || trust === 'guessed' || !soonAfter(tokens, to, 1, complementisers)) return null;
  for (let i = from - 1; i >= 0 && i > from - 6 && tokens[i]!.kind === 'word'; i--) {
    if (complementisers.has(tokens[i]!.folded)) return null;
    if (/^(?:ابلغ|اخبر|افاد)$/.test(speakingVerbs.get(verbIn(tokens, i, speakingVerbs) ?? '') ?? '')) return { start: i, end: to };
  }
  return null;
};

const ONE_OF_THE_PRESS = /^(?:مراسل|مصور|صحفي|صحافي)ه?$/;

/** «قال رئيس التحرير السابق (لصحيفة)»: all between verb and outlet is the title of an office. */
function isOffice(tokens: Tokens, verb: number, from: number, trust: OutletPhrase['trust']): boolean {
  let i = from - 1;
  // «قال مصور لوكالة …», «أفاد صحافي لـ…»: one of the press tells it.
  if (ONE_OF_THE_PRESS.test(tokens[i]!.folded)) return false;
  while (i > verb && officeAdjectives.has(tokens[i]!.folded)) i--;
  return i > verb && (nounIn(tokens, i, outletOffices) !== null || (trust === 'said' && officeRanks.has(tokens[i]!.folded)));
}

/** «لبرنامج «…» على قناة …» after a verb of speech. */
export const programmeOn: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (trust === 'guessed' || prefix !== '' || !isOneOf(tokens, from - 1, 'علي', 'عبر', 'في')) return null;
  let programme = false;
  for (let i = from - 2; i >= 0 && i > from - 24; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' || complementisers.has(token.folded)) return null;
    if (/^[وف]?[لب]برنامج/.test(token.folded) || (token.folded === 'برنامج' && isOneOf(tokens, i - 1, 'في', 'خلال', 'ضمن')))
      programme = true;
    if (programme && verbIn(tokens, i, speakingVerbs) !== null) return { start: from - 1, end: to };
  }
  return null;
};

/** «أسئلة مراسل …»: the reporter asks, the outlet tells. */
export const askedByReporter: SlotRule = (tokens, { from, to }) => {
  if (nounIn(tokens, from, reporters) === null || !/^(?:اسيله|سوال)$/.test(tokens[from - 1]?.folded ?? '')) return null;
  for (let i = from - 2; i >= 0 && i > from - 8; i--) if (verbIn(tokens, i, speakingVerbs) !== null) return { start: i, end: to };
  return null;
};
