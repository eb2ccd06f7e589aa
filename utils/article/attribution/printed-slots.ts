/** Slots of print: what an outlet itself tells, and where it stands. */
import { nameEnds } from '../../arabic/phrases/outlets.ts';
import {
  amongThem,
  complementisers,
  beforeAn,
  documents,
  findings,
  receivingVerbs,
  reviewVerbs,
  writings,
} from '../../arabic/phrases/press.ts';
import { fillers, pointingVerbs } from '../../arabic/phrases/reporting.ts';
import { prepositionStart, frameStart, openerStart } from './frames.ts';
import { wordIn, nounIn, isOneOf, soonAfter, verbIn } from './sentence.ts';
import type { Tokens } from './sentence.ts';
import type { SlotRule } from './slot-types.ts';
import { reportingVerb, tellsOfItself } from './verbs.ts';
import type { Verb } from './verbs.ts';

const TRANSLATED = /^[وف]?(?:ترجمه|ترجمها|ترجمته|ترجم|ترجمت|مترجم|مترجمه|تعريب|عربه|عربته)$/;

/** «وفق «الدستور»»: what one goes by, before it is a paper. */
function isLaw(tokens: Tokens, to: number): boolean {
  return /^ال(?:دستور|بيان|اتحاد|رويه|حوار)$/.test(tokens[to - 1]?.folded ?? '');
}

export const afterPreposition: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const start = prepositionStart(tokens, from - 1, prefix);
  if (start !== null) return trust === 'guessed' || (trust === 'homonym' && isLaw(tokens, to)) ? null : { start, end: to };
  if (prefix !== '' || !isOneOf(tokens, from - 1, 'عن')) return null;
  if (wordIn(tokens, from - 2, beforeAn) !== null) return { start: from - 2, end: to, quoting: true };
  // «ترجمة: سارة حسن عن صحيفة …»
  for (let i = from - 3; i >= 0 && i > from - 8; i--) if (TRANSLATED.test(tokens[i]!.folded)) return { start: i, end: to };
  if (trust === 'guessed') return null;
  if (/^ال?صادره?$|^صادره?$/.test(tokens[from - 2]?.folded ?? '')) return { start: from - 2, end: to };
  // «نقل موقع … عن صحيفة …»: who carries the words and who is quoted are both sources.
  for (let i = from - 2; i >= from - 18 && i >= 0 && tokens[i]!.kind !== 'stop'; i--) {
    if (reportingVerb(tokens, i)?.root === 'نقل') return { start: i > from - 6 ? i : from - 1, end: to };
  }
  return null;
};

/** Clubs, companies and ministers do these as well. */
const SOFT: ReadonlySet<string> = new Set([
  'توقف',
  'التقي',
  'سال',
  'استطلع',
  'ذهب',
  'وجد',
  'زاد',
  'طرح',
  'اثار',
  'ركز',
  'عزا',
  'ارجع',
  'وضع',
  'استعاد',
  'رسم',
]);

/** What lets a merely quoted name pass as the subject of a verb: only outlets do this. */
function onlyOutletsDo(tokens: Tokens, verb: Verb, at: number, start: number, last: number): boolean {
  if (SOFT.has(verb.root)) return false;
  if (!verb.publishes) return start < at && /^و?(?:بحسب|حسب|وفق|وفقا|طبقا|علي)/.test(tokens[start]!.folded) && verb.root !== 'اعلن';
  if (verb.root === 'اورد') return true;
  if (verb.root === 'نقل') return soonAfter(tokens, last, 2, new Set(['عن'])) || start < at;
  return start < at || soonAfter(tokens, last, 2, documents) || /(?:تقريرا|تحقيقا|مقالا|حوارا)$/.test(tokens[last + 1]?.folded ?? '');
}

const FEMININE_VERB = /^[وف]?(?:ت.*|.*ت(?:ه|ها|هم)?)$/;

/** «نصه», «خلاصاتها»: what a paper published of a thing told of before. */
const OBJECT_OF_IT = /.{2}ها?$/;

/** «أجرت مجلة … حوارا مع» */
const INTERVIEWS: ReadonlySet<string> = new Set(['حوارا', 'مقابله', 'لقاء', 'تحقيقا', 'استطلاعا', 'مقابلات']);

export const subjectOfVerb: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '') return null;
  let pointsBack = false;
  for (let i = from - 1, skipped = 0; i >= 0 && skipped <= 5; i--, skipped++) {
    const pointing = verbIn(tokens, i, pointingVerbs);
    if (pointing !== null && (/(?:ه|ها|هم)$/.test(pointing) || (skipped > 0 && /^(?:عليه|به|فيه|عنه|منه)ا?$/.test(tokens[i + 1]!.folded))))
      return { start: frameStart(tokens, i, true), end: to };
    if (pointing !== null && skipped === 0 && trust !== 'guessed' && soonAfter(tokens, to, 3, INTERVIEWS)) return { start: i, end: to };
    const verb = reportingVerb(tokens, i) ?? explains(tokens, i, from, to);
    if (verb) {
      const framed = isOneOf(tokens, i - 1, 'حسبما', 'بحسبما', 'وفقما');
      if ((!framed && tellsOfItself(tokens, to, verb)) || isDenied(tokens, i, verb)) return null;
      const start = frameStart(tokens, i, pointsBack || /ها?$/.test(tokens[i]!.folded));
      // «كشف «النصر» عن»: a club; «كشفت «النصر» عن»: the paper, which is a she.
      const doubtful = trust === 'guessed' || (trust === 'homonym' && (SOFT.has(verb.root) || !FEMININE_VERB.test(tokens[i]!.folded)));
      return doubtful && !onlyOutletsDo(tokens, verb, i, start, to) ? null : { start, end: to };
    }
    const isObject = OBJECT_OF_IT.test(tokens[i]!.folded) && reportingVerb(tokens, i - 1)?.publishes === true;
    pointsBack ||= isObject;
    // «أشارت إلى ذلك صحيفة»
    const toThat = isOneOf(tokens, i, 'الي', 'عن', 'علي') && isOneOf(tokens, i + 1, 'ذلك', 'هذا', 'العربيه');
    if (tokens[i]!.kind !== 'comma' && wordIn(tokens, i, fillers) === null && !isObject && !toThat) return null;
  }
  return null;
};

/** «وبيّن موقع … أن»: «بين» is a verb only where it begins, and «أن» follows its subject. */
function explains(tokens: Tokens, i: number, from: number, to: number): Verb | null {
  const begins = i === from - 1 && tokens[i - 1]?.kind !== 'word';
  return begins && isOneOf(tokens, i, 'بين') && soonAfter(tokens, to, 1, complementisers) ? { root: 'بين', publishes: false } : null;
}

/** «لم تعلق صحيفة»: the outlet is silent; «لم تستبعد» speaks. */
function isDenied(tokens: Tokens, verb: number, { root }: Verb): boolean {
  return isOneOf(tokens, verb - 1, 'لم', 'لن', 'لا') && root !== 'استبعد';
}

const PRESS_DOCUMENT = /^(?:ال)?(?:تحقيق|مقال|مقاله|ريبورتاج|روبورتاج|ربورتاج|برقيه|افتتاحيه|حوار|مقابله)$/;

/** «تقرير», «مقاله», «زاويته», «افتتاحيتها»: the document without its pronoun. */
function documentAt(tokens: Tokens, i: number): string | null {
  const plain = nounIn(tokens, i, documents);
  if (plain !== null || tokens[i]?.kind !== 'word') return plain;
  const { folded } = tokens[i];
  const bare = folded.replace(/ته(?:ا|م)?$/, 'ه').replace(/(?<=.{3})(?:ها|هم)$/, '');
  return [bare, folded.replace(/ه$/, '')].find((word) => writings.has(word)) ?? null;
}

/** «كشف تقرير لـ», «وفق تقديرات», «في مقال بصحيفة», «تقرير من موقع». */
export const ofDocument: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const linked = prefix === '' && isOneOf(tokens, from - 1, 'في', 'من', 'علي', 'ضمن', 'عبر');
  if (linked && trust === 'guessed') return null;
  for (let i = linked ? from - 2 : from - 1; i >= from - 4 && tokens[i]?.kind === 'word'; i--) {
    const document = documentAt(tokens, i);
    if (document === null) {
      if ((prefix === '' && !linked) || (nameEnds.has(tokens[i]!.folded) && !fillers.has(tokens[i]!.folded))) return null;
      continue;
    }
    if (trust === 'guessed' && !PRESS_DOCUMENT.test(document)) return null;
    if (linked && !writings.has(document.replace(/^ال/, ''))) return null;
    const start = openerStart(tokens, i);
    if (start !== null) return { start, end: to };
    return i === 0 && prefix === 'ل' ? { start: 0, end: to } : null;
  }
  return null;
};

/** «وكانت صحيفة … قد أجرت حوارا مع» */
function interviews(tokens: Tokens, i: number): Verb | null {
  return isOneOf(tokens, i, 'اجرت', 'اجري') && soonAfter(tokens, i, 2, INTERVIEWS) ? { root: 'اجري', publishes: true } : null;
}

const BEFORE_SUBJECT = /^[وف]?(?:لكن|كانت|كان|بينما|فيما|بل|اما)$/;
/** «يذكر أن», «إلا أن»: the writer's own words, not someone's complaint about a paper («قال المحامي إن الصحيفة نشرت …»). */
const BEFORE_THAT = /^[وف]?(?:يذكر|علما|الا|غير|بيد|الي|الجدير|بالذكر|يشار)$/;

function mayBeginClause(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return true;
  return BEFORE_SUBJECT.test(before.folded) || (isOneOf(tokens, from - 1, 'ان') && BEFORE_THAT.test(tokens[from - 2]?.folded ?? ''));
}

/** «وكانت مجلة … قد نبهت», «لكن صحيفة … كشفت». */
export const beforeVerb: SlotRule = (tokens, { from, to, prefix, trust }) => {
  const before = tokens[from - 1];
  if (prefix !== '' || trust === 'guessed' || !mayBeginClause(tokens, from)) return null;
  for (let i = to + 1; i <= to + 4 && tokens[i]; i++) {
    const verb = tokens[i]!.folded.startsWith('و') ? null : (reportingVerb(tokens, i) ?? interviews(tokens, i));
    if (verb)
      return tellsOfItself(tokens, i, verb)
        ? null
        : { start: before?.kind === 'word' && /كان/.test(before.folded) ? from - 1 : from, end: i };
    const passes = tokens[i]!.kind === 'comma' || /^(?:ف?قد|اول|من)$/.test(tokens[i]!.folded) || wordIn(tokens, i, fillers) !== null;
    if (!passes) return null;
  }
  return null;
};

/** «نطالع في صحيفة …»; «بيان تلقت … نسخة منه». */
export const reviewedOrSent: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (trust === 'guessed') return null;
  let verb = from - 1;
  // «نستهل جولتنا بصحيفة»
  if (tokens[verb]?.folded.endsWith('نا') && wordIn(tokens, verb - 1, reviewVerbs) !== null) verb--;
  while (verb > from - 4 && isOneOf(tokens, verb, 'في', 'من', 'الي', 'مع', 'عند', 'علي', 'ضمن', 'مواد')) verb--;
  if ((verb < from - 1 || prefix === 'ب') && wordIn(tokens, verb, reviewVerbs) !== null) return { start: verb, end: to };
  if (prefix !== '' || wordIn(tokens, from - 1, receivingVerbs) === null) return null;
  const read = isOneOf(tokens, from - 1, 'اطلعت', 'اطلع');
  const got = isOneOf(tokens, to + 1, 'علي') && (read || soonAfter(tokens, to, 3, findings));
  return got || soonAfter(tokens, to, 2, COPY) ? { start: from - 1, end: to } : null;
};

const COPY: ReadonlySet<string> = new Set(['نسخه', 'نسخته', 'صوره']);

/** «وسائل إعلام، بينها صحيفة …» after a verb or a preposition of source. */
export const amongOthers: SlotRule = (tokens, { from, to, prefix, trust }) => {
  if (prefix !== '' || trust === 'guessed' || wordIn(tokens, from - 1, amongThem) === null) return null;
  for (let i = from - 2; i >= 0 && i > from - 9 && tokens[i]!.kind !== 'stop'; i--) {
    if (prepositionStart(tokens, i, '') !== null) return { start: i, end: to };
    const verb = reportingVerb(tokens, i);
    if (verb) return tellsOfItself(tokens, to, verb) ? null : { start: i, end: to };
  }
  return null;
};

/** «رويترز: …» at the head of a block. */
export const heading: SlotRule = (tokens, { from, to, prefix, trust }) =>
  from === 0 && prefix === '' && trust !== 'guessed' && tokens[to + 1]?.kind === 'colon' && tokens.length > to + 5
    ? { start: from, end: to }
    : null;
