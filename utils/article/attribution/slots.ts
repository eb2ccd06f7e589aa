import { nameEnds } from '../../arabic/phrases/outlets.ts';
import {
  appearedVerbs,
  beforeAla,
  beforeAn,
  beforeIla,
  carriers,
  complementisers,
  documents,
  fillers,
  officeAdjectives,
  officeRanks,
  outletOffices,
  pointingVerbs,
  pressStatements,
  publishingVerbs,
  receivingVerbs,
  reporters,
  reviewVerbs,
  sayingVerbs,
  selfNews,
  sourceAdverbs,
  sourcePrepositions,
  speakingParticiples,
  speakingVerbs,
  spectacles,
  statements,
  toOutlet,
  verbFrames,
  verbNeeds,
} from '../../arabic/phrases/reporting.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import type { OutletPhrase } from './outlet-phrases.ts';

/** First and last token of the words that make an outlet a source. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** «نقلا عن …»: the one slot in which a paper names itself as a source. */
  readonly quoting?: boolean;
}

type Tokens = readonly Token[];
type SlotRule = (tokens: Tokens, phrase: OutletPhrase) => Slot | null;

const CONJUNCTION = /^[وف]/;

/** The word at `i` as it is found in `set`, with or without و or ف before it; null where neither is. */
function wordIn(tokens: Tokens, i: number, set: { has(word: string): boolean }): string | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (set.has(token.folded)) return token.folded;
  const bare = token.folded.slice(1);
  return CONJUNCTION.test(token.folded) && set.has(bare) ? bare : null;
}

/** Same, also with ل or ب written to the word. */
function nounIn(tokens: Tokens, i: number, set: ReadonlySet<string>): string | null {
  const plain = wordIn(tokens, i, set);
  if (plain !== null) return plain;
  const bare = tokens[i]?.kind === 'word' ? tokens[i]!.folded.replace(/^[وف]?لل/, 'ال').replace(/^[وف]?[لب](?=.{3})/, '') : '';
  return set.has(bare) ? bare : null;
}

function isOneOf(tokens: Tokens, i: number, ...words: string[]): boolean {
  return words.some((word) => wordIn(tokens, i, new Set([word])) !== null);
}

/** «وفقا لـ»، «استنادا إلى», «بحسب» … up to `i`: where the preposition before token `i + 1` begins; null where it is none. */
function prepositionStart(tokens: Tokens, i: number, prefix: OutletPhrase['prefix']): number | null {
  if (prefix === 'ل') return wordIn(tokens, i, sourceAdverbs) === null ? null : i;
  if (prefix !== '') return null;
  if (wordIn(tokens, i, sourcePrepositions) !== null) return i;
  if (isOneOf(tokens, i, 'الي') && wordIn(tokens, i - 1, beforeIla) !== null) return i - 1;
  if (isOneOf(tokens, i, 'علي') && wordIn(tokens, i - 1, beforeAla) !== null) return i - 1;
  return null;
}

/** Goes left over «بحسب ما», «وقد», «في تقرير مصور (بثته)» from a verb. */
function frameStart(tokens: Tokens, verb: number, pointsBack: boolean): number {
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

/** Where «كما جاء في (تقرير)», «وكشف (تقرير)», «وفقا (لتقرير)» begins before the document at `i`. */
function openerStart(tokens: Tokens, i: number): number | null {
  const prefix = /^و?لل?/.test(tokens[i]!.folded) && !documents.has(tokens[i]!.folded) ? 'ل' : '';
  const preposition = prepositionStart(tokens, i - 1, prefix);
  if (preposition !== null) return preposition;
  if (reportingVerb(tokens, i - 1) !== null) return frameStart(tokens, i - 1, false);
  if (!isOneOf(tokens, i - 1, 'في')) return null;
  return wordIn(tokens, i - 2, appearedVerbs) === null ? i - 1 : frameStart(tokens, i - 2, false);
}

interface Verb {
  readonly root: string;
  readonly publishes: boolean;
}

/** The verb of telling or publishing at `i`. */
function reportingVerb(tokens: Tokens, i: number): Verb | null {
  const publishing = wordIn(tokens, i, publishingVerbs);
  if (publishing !== null) return { root: publishingVerbs.get(publishing)!, publishes: true };
  const saying = wordIn(tokens, i, sayingVerbs);
  return saying === null ? null : { root: sayingVerbs.get(saying)!, publishes: false };
}

/** Whether one of the `count` words after `last` is in `set`, within the sentence. */
function soonAfter(tokens: Tokens, last: number, count: number, set: ReadonlySet<string>): boolean {
  for (let i = last + 1; i <= last + count && tokens[i] && tokens[i]!.kind !== 'stop'; i++)
    if (wordIn(tokens, i, set) !== null) return true;
  return false;
}

/** The outlet does something that makes news of itself: shows a match, prints an advertisement, announces that it closes. */
function tellsOfItself(tokens: Tokens, last: number, verb: Verb): boolean {
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

/** Goes left over «الموقع الإلكتروني (لمجلة)», «مراسل (قناة)», «العدد الورقي (لجريدة)»: the slot is theirs then. */
function withCarriers(tokens: Tokens, phrase: OutletPhrase): OutletPhrase {
  let from = phrase.from;
  let { prefix } = phrase;
  for (let i = from - 1; i >= phrase.from - 5 && nounIn(tokens, i, carriers) !== null; i--) {
    const word = tokens[i]!.folded;
    if (word === 'من' && nounIn(tokens, i - 1, carriers) === null) break;
    from = i;
    prefix = wordIn(tokens, i, carriers) === null ? (/^[وف]?ل/.test(word) ? 'ل' : 'ب') : '';
    if (prefix) break;
  }
  return { ...phrase, from, prefix };
}

const afterPreposition: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const start = prepositionStart(tokens, from - 1, prefix);
  if (start !== null) return trust === 'guessed' ? null : { start, end: to };
  if (prefix !== '' || !isOneOf(tokens, from - 1, 'عن')) return null;
  if (wordIn(tokens, from - 2, beforeAn) !== null) return { start: from - 2, end: to, quoting: true };
  if (trust === 'guessed') return null;
  if (/^ال?صادره?$|^صادره?$/.test(tokens[from - 2]?.folded ?? '')) return { start: from - 2, end: to };
  // «نقل موقع … عن صحيفة …»: who carries the words and who is quoted are both sources.
  for (let i = from - 2; i >= from - 18 && i >= 0 && tokens[i]!.kind !== 'stop'; i--) {
    if (reportingVerb(tokens, i)?.root === 'نقل') return { start: i > from - 6 ? i : from - 1, end: to };
  }
  return null;
};

/** What lets a merely quoted name pass as the subject of a verb: only outlets do this. */
function onlyOutletsDo(tokens: Tokens, verb: Verb, at: number, start: number, last: number): boolean {
  if (!verb.publishes) return start < at && /^و?(?:بحسب|حسب|وفق|وفقا|طبقا|علي)/.test(tokens[start]!.folded) && verb.root !== 'اعلن';
  if (verb.root === 'اورد') return true;
  if (verb.root === 'نقل') return soonAfter(tokens, last, 2, new Set(['عن'])) || start < at;
  return start < at || soonAfter(tokens, last, 2, documents) || /(?:تقريرا|تحقيقا|مقالا|حوارا)$/.test(tokens[last + 1]?.folded ?? '');
}

/** «نصه», «خلاصاتها»: what a paper published of a thing told of before. */
const OBJECT_OF_IT = /.{2}ها?$/;

const subjectOfVerb: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '') return null;
  let pointsBack = false;
  for (let i = from - 1, skipped = 0; i >= 0 && skipped <= 3; i--, skipped++) {
    const pointing = wordIn(tokens, i, pointingVerbs);
    if (pointing !== null && (/(?:ه|ها|هم)$/.test(pointing) || (skipped > 0 && /^(?:عليه|به|فيه|عنه)ا?$/.test(tokens[i + 1]!.folded))))
      return { start: frameStart(tokens, i, true), end: to };
    const verb = reportingVerb(tokens, i);
    if (verb) {
      if (tellsOfItself(tokens, to, verb)) return null;
      const start = frameStart(tokens, i, pointsBack || /ها?$/.test(tokens[i]!.folded));
      return trust === 'guessed' && !onlyOutletsDo(tokens, verb, i, start, to) ? null : { start, end: to };
    }
    const isObject = OBJECT_OF_IT.test(tokens[i]!.folded) && reportingVerb(tokens, i - 1)?.publishes === true;
    pointsBack ||= isObject;
    if (tokens[i]!.kind !== 'comma' && wordIn(tokens, i, fillers) === null && !isObject) return null;
  }
  return null;
};

const AIRED = /^(?:المذاع|المذاعه|يذاع|تذاع|يبث|تبث|المعروض|يعرض|تقدمه|يقدمه)$/;
const ON_AIR = /^(?:تلفزيوني|تلفزيونيه|متلفز|متلفزه|اذاعي|اذاعيه|خاص|هاتفيه|هاتفي)$/;

/** «في حديث إلى», «في مقابلة مع», «تصريحات أدلى بها لـ». */
const afterStatement: SlotRule = (tokens, { from, to, prefix, trust, national }) => {
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
    return { start: isOneOf(tokens, i - 1, 'في', 'خلال', 'ضمن') ? i - 1 : i, end: to };
  }
  return null;
};

const PRESS_DOCUMENT = /^(?:ال)?(?:تحقيق|مقال|مقاله|ريبورتاج|روبورتاج|ربورتاج|برقيه|افتتاحيه|حوار|مقابله)$/;

/** «كشف تقرير لـ», «وفق تقديرات», «في مقال بصحيفة». */
const ofDocument: SlotRule = (tokens, { from, to, prefix, trust }) => {
  for (let i = from - 1; i >= from - 4 && tokens[i]?.kind === 'word'; i--) {
    const document = nounIn(tokens, i, documents);
    if (document === null) {
      if (prefix === '' || (nameEnds.has(tokens[i]!.folded) && !fillers.has(tokens[i]!.folded))) return null;
      continue;
    }
    if (trust === 'guessed' && !PRESS_DOCUMENT.test(document)) return null;
    const start = openerStart(tokens, i);
    if (start !== null) return { start, end: to };
    return i === 0 && prefix === 'ل' ? { start: 0, end: to } : null;
  }
  return null;
};

/** Verbs that also take a «لـ» of giving or pointing: «أعلن منح الحقوق لقناة», «أشار لـ». */
const GIVING = /^(?:اعلن|كشف|رد|اقر|عرض|عبر|بين)$/;
const POINTING = /^(?:نسب|اشار|لفت|نبه|اتهم|رد)$/;

/** «وقال لـ«…»», «كشف مصدر لموقع … أن». */
const listener: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== 'ل') return null;
  const quoteFollows =
    tokens[to + 1]?.kind === 'colon' ||
    tokens[to + 1]?.kind === 'open' ||
    soonAfter(tokens, to, tokens[to + 1]?.kind === 'comma' ? 2 : 1, complementisers);
  for (let i = from - 1; i >= 0 && i > from - 15; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' || complementisers.has(token.folded)) return null;
    const form = wordIn(tokens, i, speakingVerbs) ?? wordIn(tokens, i, speakingParticiples);
    if (form === null) continue;
    const root = speakingVerbs.get(form) ?? '';
    if (i === from - 1) return trust === 'guessed' && POINTING.test(root) ? null : { start: frameStart(tokens, i, false), end: to };
    if (isOffice(tokens, i, from, trust)) return null;
    if (quoteFollows) return { start: from, end: to };
    return trust === 'guessed' || GIVING.test(root) || from - i > 7 || /.ها?$/.test(tokens[from - 1]!.folded)
      ? null
      : { start: from, end: to };
  }
  return null;
};

/** «أبلغ شهود «…» أن»: the outlet is the object. */
const told: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '' || trust === 'guessed' || !soonAfter(tokens, to, 1, complementisers)) return null;
  for (let i = from - 1; i >= 0 && i > from - 6 && tokens[i]!.kind === 'word'; i--) {
    if (complementisers.has(tokens[i]!.folded)) return null;
    if (/^(?:ابلغ|اخبر)$/.test(speakingVerbs.get(wordIn(tokens, i, speakingVerbs) ?? '') ?? '')) return { start: i, end: to };
  }
  return null;
};

/** «قال رئيس التحرير السابق (لصحيفة)»: all between verb and outlet is the title of an office. */
function isOffice(tokens: Tokens, verb: number, from: number, trust: OutletPhrase['trust']): boolean {
  let i = from - 1;
  while (i > verb && officeAdjectives.has(tokens[i]!.folded)) i--;
  return i > verb && (nounIn(tokens, i, outletOffices) !== null || (trust === 'said' && officeRanks.has(tokens[i]!.folded)));
}

/** «جاء في صحيفة», «على صفحات صحيفة», «كتب … في صحيفة», «نُشر المقال في صحيفة». */
const appearedIn: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (trust === 'guessed' || prefix === 'ل') return null;
  if (isOneOf(tokens, from, 'صفحات') && isOneOf(tokens, from - 1, 'علي', 'في')) return { start: from - 1, end: to };
  const joint = prefix === '' && isOneOf(tokens, from - 1, 'في');
  if (!joint && prefix !== 'ب') return null;
  const first = joint ? from - 2 : from - 1;
  for (let i = first; i >= 0 && i > first - 7 && tokens[i]!.kind !== 'stop'; i--) {
    const verb = wordIn(tokens, i, appearedVerbs);
    if (verb === null) {
      if (complementisers.has(tokens[i]!.folded) || wordIn(tokens, i, spectacles) !== null) return null;
      continue;
    }
    if (/^(?:جاءت?|وردت?)$/.test(verb)) return i === first ? { start: frameStart(tokens, i, false), end: to } : null;
    const tells = /^(?:كتب|يكتب|تكتب)/.test(verb)
      ? soonAfter(tokens, to, 2, complementisers) ||
        /^(?:comma|colon|open)$/.test(tokens[to + 1]?.kind ?? '') ||
        isOneOf(tokens, to + 1, 'تحت')
      : [...Array(first - i + 3).keys()].some((k) => nounIn(tokens, i - 2 + k, documents) !== null);
    return tells || isOneOf(tokens, i + 1, 'اولا') || isOneOf(tokens, first, 'اولا')
      ? { start: frameStart(tokens, i, false), end: to }
      : null;
  }
  return null;
};

/** «لبرنامج «…» على قناة …» after a verb of speech. */
const programmeOn: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (trust === 'guessed' || prefix !== '' || !isOneOf(tokens, from - 1, 'علي', 'عبر', 'في')) return null;
  let programme = false;
  for (let i = from - 2; i >= 0 && i > from - 24; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' || complementisers.has(token.folded)) return null;
    if (/^[وف]?[لب]برنامج/.test(token.folded) || (token.folded === 'برنامج' && isOneOf(tokens, i - 1, 'في', 'خلال', 'ضمن')))
      programme = true;
    if (programme && wordIn(tokens, i, speakingVerbs) !== null) return { start: from - 1, end: to };
  }
  return null;
};

const BEFORE_SUBJECT = /^[وف]?(?:لكن|كانت|كان|بينما|فيما|بل|اما)$/;
/** «يذكر أن», «إلا أن»: the writer's own words, not someone's complaint about a paper («قال المحامي إن الصحيفة نشرت …»). */
const BEFORE_THAT = /^[وف]?(?:يذكر|علما|الا|غير|بيد|الي|الجدير|بالذكر|يشار)$/;

function mayBeginClause(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return true;
  return BEFORE_SUBJECT.test(before.folded) || (isOneOf(tokens, from - 1, 'ان') && BEFORE_THAT.test(tokens[from - 2]?.folded ?? ''));
}

/** «أسئلة مراسل …»: the reporter asks, the outlet tells. */
const askedByReporter: SlotRule = (tokens, { from, to }) => {
  if (nounIn(tokens, from, reporters) === null || !/^(?:اسيله|سوال)$/.test(tokens[from - 1]?.folded ?? '')) return null;
  for (let i = from - 2; i >= 0 && i > from - 8; i--) if (wordIn(tokens, i, speakingVerbs) !== null) return { start: i, end: to };
  return null;
};

/** «وكانت مجلة … قد نبهت», «لكن صحيفة … كشفت». */
const beforeVerb: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const before = tokens[from - 1];
  if (prefix !== '' || trust === 'guessed' || !mayBeginClause(tokens, from)) return null;
  for (let i = to + 1; i <= to + 4 && tokens[i]; i++) {
    const verb = tokens[i]!.folded.startsWith('و') ? null : reportingVerb(tokens, i);
    if (verb)
      return tellsOfItself(tokens, i, verb)
        ? null
        : { start: before?.kind === 'word' && /كان/.test(before.folded) ? from - 1 : from, end: i };
    if (tokens[i]!.kind !== 'comma' && tokens[i]!.folded !== 'قد' && wordIn(tokens, i, fillers) === null) return null;
  }
  return null;
};

/** «نطالع في صحيفة …»; «بيان تلقت … نسخة منه». */
const reviewedOrSent: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (trust === 'guessed') return null;
  const joint = isOneOf(tokens, from - 1, 'في', 'من', 'الي', 'مع', 'عند', 'علي');
  if ((joint || prefix === 'ب') && wordIn(tokens, joint ? from - 2 : from - 1, reviewVerbs) !== null)
    return { start: joint ? from - 2 : from - 1, end: to };
  if (prefix !== '' || wordIn(tokens, from - 1, receivingVerbs) === null) return null;
  return soonAfter(tokens, to, 2, COPY) ? { start: from - 1, end: to } : null;
};

const COPY: ReadonlySet<string> = new Set(['نسخه', 'نسخته', 'صوره']);

/** «رويترز: …» at the head of a block. */
const heading: SlotRule = (tokens, { from, to, prefix, trust }) =>
  from === 0 && prefix === '' && trust !== 'guessed' && tokens[to + 1]?.kind === 'colon' && tokens.length > to + 5
    ? { start: from, end: to }
    : null;

const RULES: readonly SlotRule[] = [
  afterPreposition,
  subjectOfVerb,
  afterStatement,
  ofDocument,
  listener,
  told,
  appearedIn,
  programmeOn,
  askedByReporter,
  reviewedOrSent,
  beforeVerb,
  heading,
];

/** Where the words begin and end that make this outlet the text's source; null where it is merely named. */
export function sourceSlot(tokens: Tokens, phrase: OutletPhrase): Slot | null {
  const carried = withCarriers(tokens, phrase);
  const ways = carried.from === phrase.from ? [phrase] : [carried, phrase];
  for (const way of ways)
    for (const rule of RULES) {
      const slot = rule(tokens, way);
      if (slot) return slot;
    }
  return null;
}
