import {
  agencyComplements,
  broadcasterComplements,
  definiteNouns,
  describing,
  mediaWords,
  nameEnds,
  outletNouns,
  pressWords,
  unnamed,
  vague,
} from '../../arabic/phrases/outlets.ts';
import type { OutletNoun } from '../../arabic/phrases/outlets.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import { isOrdinaryName } from '../../sites/ordinary-names.ts';
import { beginsPlainName, isBody, isListed, isNamedAgency, isPlainName, isUnnamed } from './known-outlets.ts';
import type { Trust } from './known-outlets.ts';
import {
  MOST_WORDS,
  slice,
  closing,
  isAdjective,
  afterName,
  unquotedName,
  endsName,
  isVerb,
  unnamedAdjective,
  knownRun,
} from './outlet-names.ts';
import type { Reading } from './outlet-names.ts';

/** A place in the text where an outlet is named; `from` and `to` are the first and last token of «لصحيفة «…» البريطانية». */
export interface OutletPhrase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly trust: Trust;
  /** A preposition written to the first word: «لصحيفة», «بجريدة». */
  readonly prefix: '' | 'ل' | 'ب';
  /** «و» stands before it, without another word between. */
  readonly joined: boolean;
  /** Carries a nationality, which no paper gives itself. */
  readonly national: boolean;
  /** More names of the same kind may follow. */
  readonly many: boolean;
}

type Names = (name: string) => boolean;

/** «هيئة (الإذاعة)», «القناة (12)», folded. */
const BROADCASTING_BODY = 'هييه';
const CHANNEL = 'القناه';
const CHANNEL_NUMBER = /^(?:ال)?\d{1,2}$|^ال(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه|عبريه)$/;
const OF_NEWS = 'للانباء';

interface Prefixed {
  readonly word: string;
  readonly prefix: OutletPhrase['prefix'];
  readonly joined: boolean;
}

/** Parts «ولصحيفة» into و + ل + صحيفة, «للإذاعة» into ل + الإذاعة: the first parting whose word is wanted. */
function parting(word: string, isWanted: (word: string) => boolean): Prefixed | null {
  for (const joined of [false, true]) {
    if (joined && !/^[وف]/.test(word)) break;
    const rest = joined ? word.slice(1) : word;
    if (isWanted(rest)) return { word: rest, prefix: '', joined };
    const first = rest[0];
    if (first !== 'ل' && first !== 'ب') continue;
    const bare = rest.slice(1);
    if (isWanted(bare)) return { word: bare, prefix: first, joined };
    const definite = `ال${rest.slice(2)}`;
    if (rest[1] === 'ل' && isWanted(definite)) return { word: definite, prefix: 'ل', joined };
  }
  return null;
}

function isOutletNoun(word: string): boolean {
  return outletNouns.has(word) || definiteNouns.has(word) || word === BROADCASTING_BODY || word === CHANNEL;
}

function make(
  reading: Reading,
  from: number,
  nameFrom: number,
  nameTo: number,
  noun: OutletNoun | null,
  trust: Trust,
  part: Prefixed,
  whole: boolean,
): OutletPhrase {
  const { to, bracketed, national } = afterName(reading.tokens, nameTo, noun ? noun.feminine : null, whole);
  const opened = isOpening(reading.tokens[nameFrom]);
  let name = opened ? slice(reading, nameFrom + 1, nameTo - 1) : slice(reading, nameFrom, whole ? bracketed : nameTo);
  if (nameFrom === from && !opened) name = unprefixed(name, part);
  return { name: name.trim(), from, to, trust, prefix: part.prefix, joined: part.joined, national, many: noun?.many ?? false };
}

/** The name without what is written to its first word; «للإذاعة» has its article in the preposition. */
function unprefixed(name: string, { word, prefix, joined }: Prefixed): string {
  const rest = name.slice(Number(joined));
  if (prefix === '') return rest;
  return word.startsWith('ال') && rest.startsWith('لل') ? `ال${rest.slice(2)}` : rest.slice(1);
}

/** «وكالة الأنباء القطرية (قنا)», «هيئة الإذاعة البريطانية», «التلفزيون السوري», «القناة 12»: noun and complement are the name. */
function wholeName(reading: Reading, at: number, part: Prefixed): OutletPhrase | null {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  const after = tokens[at + 2];
  const named = (to: number, noun: OutletNoun) => make(reading, at, at, to, noun, 'said', part, true);
  const feminine: OutletNoun = { feminine: true, sure: false, many: false, service: false };
  if (part.word === 'وكاله' && agencyComplements.has(next.folded)) {
    if (after?.kind === 'open' || after?.kind !== 'word' || endsName(after.folded)) return null;
    if (!after.folded.startsWith('ال'))
      return next.folded.startsWith('ال') || unnamedAdjective(after.folded, feminine) || unnamed.has(after.folded)
        ? null
        : named(at + 2, feminine);
    // «أنباء الشرق الأوسط»; «الأنباء المركزية الكورية»
    const third = tokens[at + 3];
    const goesOn = third?.kind === 'word' && third.folded.startsWith('ال') && !endsName(third.folded);
    return named(goesOn && (!next.folded.startsWith('ال') || isAdjective(third.folded, true)) ? at + 3 : at + 2, feminine);
  }
  if (part.word === BROADCASTING_BODY && broadcasterComplements.has(next.folded)) {
    let last = at + 1;
    while (last < at + 4 && /^و?ال(?:اذاعه|تلفزيون|تليفزيون)$/.test(tokens[last + 1]?.folded ?? '')) last++;
    return isAdjective(tokens[last + 1]?.folded ?? '', true) || isAdjective(tokens[last + 1]?.folded ?? '', false)
      ? named(last + 1, feminine)
      : named(last, feminine);
  }
  if (part.word === CHANNEL) {
    const numbered = [at + 1, at + 2].find((i) => CHANNEL_NUMBER.test(tokens[i]?.folded ?? ''));
    if (numbered === at + 1 || (numbered !== undefined && isAdjective(next.folded, true)))
      return named(tokens[numbered + 1]?.folded === 'عشره' ? numbered + 1 : numbered, feminine);
  }
  const noun = definiteNouns.get(part.word);
  if (!noun || (vague.has(next.folded) && !(noun.sure && isAdjective(after?.folded ?? '', false) && after?.kind === 'word'))) return null;
  if (next.folded === 'الوطنيه' || isAdjective(next.folded, noun.feminine)) {
    const last = after?.kind === 'word' && /^لل|^ال.*(?:يه|ي)$/.test(after.folded) && !endsName(after.folded) ? at + 2 : at + 1;
    return describing.has(next.folded) ? null : named(last, noun);
  }
  return null;
}

/** The phrase whose outlet noun («صحيفة», «لقناة», «الموقع») stands at `at`. */
export function nounPhraseAt(reading: Reading, at: number): OutletPhrase | null {
  const { tokens } = reading;
  const part = parting(tokens[at]!.folded, isOutletNoun);
  if (!part) return null;
  const whole = wholeName(reading, at, part);
  if (whole) return whole;
  const outer = outletNouns.get(part.word);
  if (!outer) return null;
  let noun: OutletNoun = outer;
  let name = at + 1;
  // «موقع صحيفة …», «قناة تلفزيون …», «وكالة أنباء «…»»: the last noun counts.
  while (name < at + 4) {
    const word = tokens[name]?.folded ?? '';
    const next: OutletNoun | undefined = outletNouns.get(word) ?? (/^(?:ال)?انباء$/.test(word) ? outer : undefined);
    if (!next) break;
    noun = next;
    name++;
  }
  const first = tokens[name];
  if (isOpening(first)) {
    const close = closing(tokens, name);
    if (close === null) return null;
    const phrase = make(reading, at, name, close, noun, 'said', part, false);
    if (!noun.sure && isBody(phrase.name)) return null;
    return noun.service && !isListed(phrase.name) ? { ...phrase, trust: 'guessed' } : phrase;
  }
  // «صحيفة محلية», «وسائل إعلام»: nouns in the plural take quoted names or known ones only.
  const last = noun.many && !isDual(part.word) ? knownRun(reading, name, noun) : unquotedName(reading, name, noun);
  if (last === null) return null;
  // «وكالة تونس إفريقيا للأنباء»: the noun belongs to the name.
  const ofNews = tokens[last]!.folded === OF_NEWS ? last : tokens[last + 1]?.folded === OF_NEWS ? last + 1 : null;
  if (ofNews !== null) return make(reading, at, at, ofNews, noun, 'said', part, true);
  const phrase = make(reading, at, name, last, noun, 'said', part, false);
  if (noun.service && !isListed(phrase.name)) return { ...phrase, trust: 'guessed' };
  return isUnnamed(phrase.name) || (!noun.sure && isBody(phrase.name)) ? null : phrase;
}

function isDual(word: string): boolean {
  return /(?:تي|تا|عي|عا)$/.test(word);
}

/** Quotation marks, or the brackets that some papers put in their place: «صحيفة (…)». */
function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'bracket';
}

/** A quoted name without a noun: «لـ«…»», «قالت "…" إن». */
export function quotedAt(reading: Reading, open: number, isKnown: Names): OutletPhrase | null {
  const { tokens } = reading;
  const close = closing(tokens, open);
  if (close === null) return null;
  const name = slice(reading, open + 1, close - 1).trim();
  const before = tokens[open - 1];
  const attached = before?.kind === 'word' && /^[وف]?[لب]$|^[وف]$/.test(before.folded) ? before.folded : '';
  const prefix = attached.endsWith('ل') ? 'ل' : attached.endsWith('ب') ? 'ب' : '';
  const part: Prefixed = { word: '', prefix, joined: /^[وف]/.test(attached) };
  if (name.length < 2 || isBody(name) || isUnnamed(name)) return null;
  const inner = nounPhraseAt(reading, open + 1);
  if (inner && inner.to < close) return { ...inner, name, from: attached ? open - 1 : open, to: close, prefix, joined: part.joined };
  const words = tokens.slice(open + 1, close);
  const trust = trustIn(name, words, isKnown);
  if (trust === 'guessed' && words.some((token) => nameEnds.has(token.folded) || isVerb(token.folded))) return null;
  return make(reading, attached ? open - 1 : open, open, close, null, trust, part, false);
}

function trustIn(name: string, words: readonly Token[], isKnown: Names): Trust {
  if (isKnown(name)) return 'known';
  if (isOrdinaryName(name)) return isListed(name) ? 'homonym' : 'guessed';
  return isListed(name) || isNamedAgency(name) || words.some(({ folded }) => mediaWords.has(folded) || pressWords.has(folded))
    ? 'known'
    : 'guessed';
}

/** A bare name that stands for nothing but its outlet: «قالت رويترز», «لسكاي نيوز عربية». */
export function plainAt(reading: Reading, at: number): OutletPhrase | null {
  const head = reading.tokens[at]!;
  const part = parting(head.folded, beginsPlainName);
  if (!part) return null;
  const first = unprefixed(reading.text.slice(head.at, head.end), part);
  let last: number | null = null;
  for (let i = at; i < at + MOST_WORDS && reading.tokens[i]?.kind === 'word'; i++) {
    if (isPlainName(i === at ? first : first + reading.text.slice(head.end, reading.tokens[i]!.end))) last = i;
  }
  if (last === null) return null;
  const phrase = make(reading, at, at, last, null, 'known', part, false);
  const lone = reading.tokens[at - 1]?.folded ?? '';
  // «لـ BBC»
  return phrase.prefix === '' && (lone === 'ل' || lone === 'ب') ? { ...phrase, from: at - 1, prefix: lone } : phrase;
}
