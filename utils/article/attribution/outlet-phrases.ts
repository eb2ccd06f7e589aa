import {
  agencyComplements,
  broadcasterComplements,
  definiteNouns,
  describing,
  mediaWords,
  manifold,
  namedBefore,
  namedInQuotes,
  nameEnds,
  ofThePress,
  otherThings,
  otherTrades,
  outletNouns,
  pressWords,
  unnamed,
  vague,
} from '../../arabic/phrases/outlets.ts';
import type { OutletNoun } from '../../arabic/phrases/outlets.ts';
import { complementisers } from '../../arabic/phrases/press.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import { isOrdinaryName } from '../../sites/ordinary-names.ts';
import { beginsPlainName, isBody, isListed, isNamedAgency, isPlainName, isUnnamed } from './known-outlets.ts';
import type { Trust } from './known-outlets.ts';
import {
  MOST_WORDS,
  slice,
  closing,
  isAdjective,
  isIndefiniteAdjective,
  unquotedName,
  endsName,
  isVerb,
  unnamedAdjective,
  knownRun,
} from './outlet-names.ts';
import type { Reading } from './outlet-names.ts';
import { isOpening, make, parting, unprefixed } from './phrase-parts.ts';
import type { OutletPhrase, Prefixed } from './phrase-parts.ts';

type Names = (name: string) => boolean;

/** «هيئة (الإذاعة)», «القناة (12)», folded. */
const BROADCASTING_BODY = 'هييه';
const CHANNEL = 'القناه';
const CHANNEL_NUMBER = /^(?:ال)?\d{1,2}$|^ال(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه|عبريه)$/;
const OF_NEWS = 'للانباء';
const PODCAST = /^(?:ال)?بودكاست$/;

function isOutletNoun(word: string): boolean {
  return (
    outletNouns.has(word) ||
    definiteNouns.has(word) ||
    namedBefore.has(word) ||
    namedInQuotes.has(word) ||
    word === BROADCASTING_BODY ||
    word === CHANNEL
  );
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
    // «وكالة الأنباء الرسمية» says what it is, not which.
    if (vague.has(after.folded) && !/^(?:open|bracket)$/.test(third?.kind ?? '') && !isAdjective(third?.folded ?? '', true)) return null;
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
  if (!outer) return namedAfter(reading, at, part);
  const phrase = nounAndName(reading, at, part, outer);
  return outer.sure ? phrase : ofOtherTrade(tokens, phrase);
}

/** «منصة «…» التعليمية» */
function ofOtherTrade(tokens: readonly Token[], phrase: OutletPhrase | null): OutletPhrase | null {
  return phrase && !isListed(phrase.name) && [phrase.to, phrase.to + 1].some((i) => otherTrades.has(tokens[i]?.folded ?? ''))
    ? null
    : phrase;
}

/** «شبكة «…»» may be any body's, «منصة «…»» any service's, unless the press is named after it. */
function vouched(tokens: readonly Token[], close: number, noun: OutletNoun, phrase: OutletPhrase): OutletPhrase | null {
  const ofPress = [close + 1, close + 2].some((i) => ofThePress.has(tokens[i]?.folded ?? ''));
  if (ofPress) return phrase;
  if (!noun.sure && isBody(phrase.name)) return null;
  return noun.service && !isListed(phrase.name) ? { ...phrase, trust: 'guessed' } : phrase;
}

/** «صحيفة …», «موقع صحيفة …»: the last of the nouns tells what the name may be. */
function nounAndName(reading: Reading, at: number, part: Prefixed, outer: OutletNoun): OutletPhrase | null {
  const { tokens } = reading;
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
  // «صحيفة الـ«…»»
  if (tokens[name]?.folded === 'ال' && tokens[name + 1]?.kind === 'open') name++;
  const first = tokens[name];
  if (isOpening(first)) {
    const close = closing(tokens, name);
    if (close === null) return null;
    return vouched(tokens, close, noun, make(reading, at, name, close, noun, 'said', part, false));
  }
  // «صحيفة محلية», «وسائل إعلام»: nouns in the plural take quoted names or known ones only.
  const last = noun.many && !isDual(part.word) ? knownRun(reading, name, noun) : unquotedName(reading, name, noun);
  if (last === null) return null;
  // «وكالة تونس إفريقيا للأنباء»: the noun belongs to the name.
  const ofNews = tokens[last]!.folded === OF_NEWS ? last : tokens[last + 1]?.folded === OF_NEWS ? last + 1 : null;
  if (ofNews !== null) return make(reading, at, at, ofNews, noun, 'said', part, true);
  const phrase = withNoun(reading, at, last, make(reading, at, name, last, noun, 'said', part, false));
  if (noun.service && !isListed(phrase.name)) return { ...phrase, trust: 'guessed' };
  return isUnnamed(phrase.name) || (!noun.sure && isBody(phrase.name)) ? null : phrase;
}

/** «إذاعة الجيش», «تلفزيون سوريا»: known with the noun only. */
function withNoun(reading: Reading, at: number, last: number, phrase: OutletPhrase): OutletPhrase {
  const { tokens, text } = reading;
  const first = text.slice(tokens[at]!.at, tokens[at]!.end);
  const whole = `${first.slice(Number(phrase.joined) + Number(phrase.prefix !== ''))}${text.slice(tokens[at]!.end, tokens[last]!.end)}`;
  return tokens[at]!.folded.includes('لل') || isListed(phrase.name) || !isListed(whole) ? phrase : { ...phrase, name: whole };
}

/** «الوكالة الرسمية «…»», «للصحيفة البريطانية «…»»: a definite noun, what describes it, then the name in quotes. */
function namedAfter(reading: Reading, at: number, part: Prefixed): OutletPhrase | null {
  const { tokens } = reading;
  const feminine = part.word.endsWith('ه');
  // A podcast is a programme; what is told to it is told by it all the same.
  if (PODCAST.test(part.word) && part.prefix !== 'ل') return null;
  let open = at + 1;
  if (namedInQuotes.has(part.word)) while (open < at + 3 && isIndefiniteAdjective(tokens[open], feminine)) open++;
  else while (open < at + 4 && tokens[open]?.kind === 'word' && isAdjective(tokens[open]!.folded, feminine)) open++;
  const close = tokens[open]?.kind === 'open' ? closing(tokens, open) : null;
  if (close === null) return null;
  const noun: OutletNoun = { feminine, sure: false, many: false, service: manifold.has(part.word) };
  const phrase = vouched(tokens, close, noun, make(reading, at, open, close, noun, 'said', part, false));
  const between = tokens.slice(at + 1, open);
  if (between.some(({ folded }) => otherTrades.has(folded))) return null;
  // «صفحة «…»» alone may be anybody's.
  if (phrase?.trust === 'guessed' && /^(?:ال)?صفحه$/.test(part.word)) return null;
  return noun.service ? ofOtherTrade(tokens, phrase) : phrase;
}

function isDual(word: string): boolean {
  return /(?:تي|تا|عي|عا)$/.test(word);
}

/** A quoted name without a noun: «لـ«…»», «قالت "…" إن». */
export function quotedAt(reading: Reading, open: number, isKnown: Names): OutletPhrase | null {
  const { tokens } = reading;
  const close = closing(tokens, open);
  if (close === null) return null;
  const name = slice(reading, open + 1, close - 1).trim();
  const before = tokens[open - 1];
  const attached = before?.kind === 'word' && /^[وف]?[لب]$|^[وف]$/.test(before.folded) ? before.folded : '';
  if (before?.kind === 'word' && (otherThings.has(before.folded) || otherThings.has(before.folded.replace(/^[وف]?[لب]/, '')))) return null;
  const prefix = attached.endsWith('ل') ? 'ل' : attached.endsWith('ب') ? 'ب' : '';
  const part: Prefixed = { word: '', prefix, joined: /^[وف]/.test(attached) };
  if (name.length < 2 || isBody(name) || isUnnamed(name)) return null;
  const inner = nounPhraseAt(reading, open + 1);
  // «(وكالة الأنباء … (…))»: the brackets inside are the name's.
  if (inner && tokens[open]!.kind === 'bracket' && inner.to > close && tokens[inner.to + 1]?.kind === 'bracket')
    return { ...inner, from: attached ? open - 1 : open, to: inner.to + 1, prefix, joined: part.joined };
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
    if (i > at && complementisers.has(reading.tokens[i]!.folded)) break;
    if (isPlainName(i === at ? first : first + reading.text.slice(head.end, reading.tokens[i]!.end))) last = i;
  }
  if (last === null) return null;
  const phrase = make(reading, at, at, last, null, 'known', part, false);
  const lone = reading.tokens[at - 1]?.folded ?? '';
  // «لـ BBC»
  return phrase.prefix === '' && (lone === 'ل' || lone === 'ب') ? { ...phrase, from: at - 1, prefix: lone } : phrase;
}
