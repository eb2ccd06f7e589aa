/** Slots of place: where the words stand or were said, and sentences that begin with the outlet. */
import { appearedVerbs, complementisers, documents, officeAdjectives, outletOffices, reviewVerbs } from '../../arabic/phrases/press.ts';
import { sayingVerbs, spectacles, speakingVerbs } from '../../arabic/phrases/reporting.ts';
import { frameStart } from './frames.ts';
import type { OutletPhrase } from './phrase-parts.ts';
import { isOneOf, nounIn, soonAfter, verbIn, wordIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import type { SlotRule } from './slot-types.ts';
import { reportingVerb } from './verbs.ts';

/** The last token before «في», «على» and their like, or before ب written to the noun; null where the outlet is no place. */
function beforePlace(tokens: Tokens, { from, prefix }: OutletPhrase): number | null {
  if (prefix === 'ب') return from - 1;
  return prefix === '' && isOneOf(tokens, from - 1, 'في', 'علي', 'عبر', 'ضمن') ? from - 2 : null;
}

/** «جاء في صحيفة», «على صفحات صحيفة», «كتب … في صحيفة», «نُشر المقال في صحيفة», «بُث التسجيل على قناة». */
export const appearedIn: SlotRule = (tokens, phrase) => {
  const { from, to, prefix, trust } = phrase;
  if (trust === 'guessed' || prefix === 'ل') return null;
  if (isOneOf(tokens, from, 'صفحات') && isOneOf(tokens, from - 1, 'علي', 'في')) return { start: from - 1, end: to };
  // «حسب ما علم لدى وكالة …»
  if (prefix === '' && isOneOf(tokens, from - 1, 'لدي', 'من') && isOneOf(tokens, from - 2, 'علم'))
    return { start: frameStart(tokens, from - 2, false), end: to };
  const first = beforePlace(tokens, phrase);
  if (first === null) return null;
  for (let i = first; i >= 0 && i > first - 7 && tokens[i]!.kind !== 'stop'; i--) {
    const verb = wordIn(tokens, i, appearedVerbs);
    if (verb === null) {
      if (complementisers.has(tokens[i]!.folded) || wordIn(tokens, i, spectacles) !== null) return null;
      continue;
    }
    if (/^(?:جاءت?|وردت?)$/.test(verb)) return i === first ? { start: frameStart(tokens, i, false), end: to } : null;
    const tells = /^(?:كتب|يكتب|تكتب)/.test(verb) ? tellsAfter(tokens, to) : hasDocument(tokens, i, first);
    return tells || isOneOf(tokens, i + 1, 'اولا') || isOneOf(tokens, first, 'اولا')
      ? { start: frameStart(tokens, i, false), end: to }
      : null;
  }
  return null;
};

const ARTICLE = /^(?:مقالا|مقاله|تقريرا|تحليلا|عمودا|تعليقا)$/;

/** «كتب … في صحيفة … أن», «… مقالا»: what was written follows. */
function tellsAfter(tokens: Tokens, to: number): boolean {
  return (
    soonAfter(tokens, to, 2, complementisers) ||
    /^(?:comma|colon|open)$/.test(tokens[to + 1]?.kind ?? '') ||
    isOneOf(tokens, to + 1, 'تحت') ||
    ARTICLE.test(tokens[to + 1]?.folded ?? '')
  );
}

const SHOWN = /^(?:ال)?(?:شهاد[هت]|حديث|لقاء|نتايج|دراس[هت]|بحث|ورق[هت]|مقال[هت]?|تقرير|خبر)(?:ه|ها|هم)?$/;

function hasDocument(tokens: Tokens, verb: number, first: number): boolean {
  for (let i = verb - 2; i <= first; i++) if (nounIn(tokens, i, documents) !== null || SHOWN.test(tokens[i]?.folded ?? '')) return true;
  return false;
}

/** Someone of the outlet's own staff speaks as such: «قال مدير الأخبار في قناة». */
const STAFF = /^(?:ال)?(?:مدير|مديره|رييس|رييسه|مسوول|مسووله|نايب|موظف|موظفه|قسم|عضو|مهندس|منتج|منتجه|مخرج|مخرجه)$/;

const JOB = /^(?:ال)?(?:صحفي|صحافي|مراسل|كاتب|مصور|محرر|مذيع|مقدم|معلق|محلل|عامل|موظف)(?:ه|ون|ين|ات)?$|^(?:ال)?(?:كتاب|مراسلو|محررو)$/;
const WRITER = /^ال(?:كاتب|محلل|معلق|صحفي|صحافي|مراسل)ه?$/;

/** «قالت أسرة الصحفي في صحيفة …», «قال صحفيون في …», «الصحفي السابق في …»; but «يقول الكاتب في …». */
function isPlaceOfWork(tokens: Tokens, last: number): boolean {
  const { folded } = tokens[last] ?? { folded: '' };
  if (officeAdjectives.has(folded)) return true;
  return JOB.test(folded) && !(WRITER.test(folded) && verbIn(tokens, last - 1, sayingVerbs) !== null);
}

/** «يقول الكاتب في «…» إن», «رأى … عبر قناة … أن». */
export const saidIn: SlotRule = (tokens, phrase) => {
  const { from, to, trust } = phrase;
  const first = beforePlace(tokens, phrase);
  if (first === null || trust === 'guessed' || (trust === 'homonym' && !isOneOf(tokens, from - 1, 'عبر'))) return null;
  if (tokens[to + 1]?.kind !== 'colon' && !soonAfter(tokens, to, tokens[to + 1]?.kind === 'comma' ? 2 : 1, complementisers)) return null;
  if (isPlaceOfWork(tokens, first)) return null;
  for (let i = first; i >= 0 && i > first - 9 && tokens[i]!.kind !== 'stop'; i--) {
    const { folded } = tokens[i]!;
    if (complementisers.has(folded) || STAFF.test(folded) || outletOffices.has(folded)) return null;
    // «نُقل عنه في «…» أن»
    const isQuoted = isOneOf(tokens, i, 'نقل', 'ينقل') && tokens[i + 1]?.folded.startsWith('عن') === true;
    if (isQuoted || verbIn(tokens, i, sayingVerbs) !== null) return { start: frameStart(tokens, i, false), end: to };
  }
  return null;
};

/** «ولصحيفة … قال العمدة», «وللجزيرة نت، أوضح …»: the listener comes first. */
export const frontedListener: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== 'ل' || trust === 'guessed' || !beginsSentence(tokens, from)) return null;
  const verb = tokens[to + 1]?.kind === 'comma' ? to + 2 : to + 1;
  return verbIn(tokens, verb, speakingVerbs) !== null ? { start: from, end: to } : null;
};

function beginsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === 'stop';
}

const RELATIVE = /^ال(?:تي|ذي)$/;

/** «وإلى صحيفة … التي كتبت», «وفي «…»، كتب»: a review of the press turns to the next paper. */
export const turnedTo: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const turns = prefix === '' && isOneOf(tokens, from - 1, 'الي', 'مع', 'في', 'علي') && beginsSentence(tokens, from - 1);
  if (!turns || trust === 'guessed') return null;
  let next = tokens[to + 1]?.kind === 'comma' ? to + 2 : to + 1;
  if (RELATIVE.test(tokens[next]?.folded ?? '')) next++;
  const reviews = wordIn(tokens, next, reviewVerbs) !== null || isOneOf(tokens, next, 'كتب', 'كتبت', 'يكتب', 'تكتب');
  const tells = reviews || (trust !== 'homonym' && (reportingVerb(tokens, next) !== null || wordIn(tokens, next, appearedVerbs) !== null));
  const listed = tokens[to + 1]?.kind === 'colon' && from === 1;
  const relative = RELATIVE.test(tokens[next - 1]?.folded ?? '') && reportingVerb(tokens, next) !== null;
  // «وفي «…» أن»
  const quotes = trust !== 'homonym' && complementisers.has(tokens[next]?.folded ?? '') && isOneOf(tokens, from - 1, 'في');
  return listed || tells || relative || quotes ? { start: from - 1, end: to } : null;
};
