import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import { reporters } from '../../arabic/phrases/press.ts';
import { tokenize } from '../../arabic/phrases/tokens.ts';
import type { CitedSource, Person } from '../types.ts';
import { bylineSources, datelineSource, signatureSources, sourceLine } from './datelines.ts';
import type { LineSource } from './datelines.ts';
import { prepositionStart } from './frames.ts';
import { bareName, isListed, isNamedAgency, isSameOutlet, isUsualSpelling, listedOutlet } from './known-outlets.ts';
import type { Reading } from './outlet-names.ts';
import { nounPhraseAt, plainAt, quotedAt } from './outlet-phrases.ts';
import type { OutletPhrase } from './phrase-parts.ts';
import { nounIn } from './sentence.ts';
import { sourceSlot } from './slots.ts';
import { reportingVerb } from './verbs.ts';
import { coinedAt } from './coined-names.ts';

/** What is known of a story when its sources are looked for. */
export interface StoryWords {
  /** The story's blocks. */
  readonly text: readonly string[];
  readonly title: string;
  readonly standfirst: string | null;
  /** Bylines, datelines and source lines as printed. */
  readonly bylineLines: readonly string[];
  readonly people: readonly Person[];
  readonly publisher: string;
  readonly publisherHost?: string;
  /** Their credits name no source; a block that repeats one is skipped. */
  readonly captions?: readonly string[];
}

/** An outlet that has been taken as a source, and the token with which its phrase begins. */
interface Accepted {
  readonly phrase: OutletPhrase;
  readonly start: number;
  readonly quoting: boolean;
}

interface Candidate extends CitedSource {
  readonly quoting: boolean;
  readonly national: boolean;
}

const SHORTEST_STORY_BLOCK = 3;

/**
 * Every outlet or agency on whose word the story says something, in the order of the text, each once, with the words that say so.
 * The page's own outlet counts after «نقلا عن» alone; officials, bodies, nameless sources and outlets that are the news themselves never.
 * A wrong source is worse than none: a name is taken only where an outlet noun, a known name or the slot itself vouches for it.
 */
export function findSources(story: StoryWords): CitedSource[] {
  const blocks = story.text.map(read);
  const isKnown = knownNames(blocks);
  const candidates = [...inText(story, blocks, isKnown), ...inLines(story, isKnown)];
  const sources: CitedSource[] = [];
  for (const { quoting, national, ...source } of candidates) {
    if (!quoting && !national && isOwn(source.outlet, story)) continue;
    const same = sources.findIndex((known) => isSameOutlet(known.outlet, source.outlet));
    if (same < 0) sources.push(source);
    else if (source.block !== null && ARABIC.test(sources[same]!.outlet) && isUsualSpelling(source.outlet)) {
      sources[same] = { ...sources[same]!, outlet: source.outlet };
    }
  }
  return sources;
}

const ARABIC = /^\p{Script=Arabic}/u;

function read(text: string): Reading {
  return { text, tokens: tokenize(text) };
}

/** The page's own outlet, by its name or by the address that a listed outlet has. */
function isOwn(outlet: string, { publisher, publisherHost = '' }: StoryWords): boolean {
  if (isSameOutlet(outlet, publisher) || `${bareName(publisher)} `.startsWith(`${bareName(outlet)} `)) return true;
  const host = publisherHost.replace(/^www\./, '');
  return host !== '' && (listedOutlet(outlet)?.hosts.some((known) => host === known || host.endsWith(`.${known}`)) ?? false);
}

/** Names that the story itself introduces as an outlet's («مجلة «…»») may later stand alone. */
function knownNames(blocks: readonly Reading[]): (name: string) => boolean {
  const introduced = new Set<string>();
  for (const reading of blocks) {
    for (let i = 0; i < reading.tokens.length; i++) {
      if (reading.tokens[i + 1]?.kind !== 'open' || reading.tokens[i]!.kind !== 'word') continue;
      const phrase = nounPhraseAt(reading, i);
      if (phrase) introduced.add(bareName(phrase.name));
    }
  }
  return (name) => introduced.has(bareName(name));
}

function inText(story: StoryWords, blocks: readonly Reading[], isKnown: (name: string) => boolean): Candidate[] {
  const captions = new Set((story.captions ?? []).map(squeezeSpace));
  const last = story.text.length - 1;
  return blocks.flatMap((reading, index) => {
    const block = reading.text;
    if (captions.size > 0 && captions.has(squeezeSpace(block))) return [];
    const lines: (LineSource | null)[] = [
      index <= 1 ? datelineSource(block) : null,
      ...(index <= 1 || index >= last - 2 ? sourceLine(block, isKnown) : []),
      ...(index >= last - 1 ? signatureSources(block) : []),
    ];
    const prose = inProse(reading, isKnown).map((source) => ({ ...source, block: index }));
    const listed = lines.filter((line) => line !== null).map((line) => ({ ...line, block: index, quoting: false, national: false }));
    return [...listed, ...prose].toSorted((a, b) => a.at - b.at);
  });
}

function inLines(story: StoryWords, isKnown: (name: string) => boolean): Candidate[] {
  const unplaced = (line: { outlet: string; phrase: string }) => ({ outlet: line.outlet, phrase: line.phrase, block: null, at: 0 });
  const byline = story.bylineLines.flatMap((line) => [
    ...bylineSources(line, isKnown).map((source) => ({ ...unplaced(source), quoting: false, national: false })),
    ...inProse(read(line), isKnown).map((source) => ({ ...source, ...unplaced(source) })),
  ]);
  const agencies = story.people
    .filter((person) => person.role === 'agency' && isNamedAgency(person.name))
    .map(({ name }) => ({ ...unplaced({ outlet: name, phrase: printedWith(name, story.bylineLines) }), quoting: false, national: false }));
  const above = [story.standfirst ?? '', story.title].flatMap((line) =>
    inProse(read(line), isKnown).map((source) => ({ ...source, ...unplaced(source) })),
  );
  return [...byline, ...agencies, ...above];
}

function printedWith(name: string, lines: readonly string[]): string {
  return lines.find((line) => fold(line).includes(fold(name)))?.trim() ?? name;
}

/** Sources in running text; a name joined by «و» to a source is one as well. */
function inProse(reading: Reading, isKnown: (name: string) => boolean): Candidate[] {
  const { text, tokens } = reading;
  if (tokens.length < SHORTEST_STORY_BLOCK) return [];
  const found: Candidate[] = [];
  let previous: Accepted | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const phrase: OutletPhrase | null = outletAt(reading, i, isKnown) ?? nextOfMany(reading, i, previous);
    if (!phrase) continue;
    const slot = sourceSlot(tokens, phrase);
    const accepted: Accepted | null = slot
      ? { phrase, start: slot.start, quoting: slot.quoting ?? false }
      : joinedTo(reading, previous, phrase);
    if (accepted) {
      const at = tokens[accepted.start]!.at;
      const end = Math.max(slot?.end ?? phrase.to, phrase.to);
      const phraseText = text.slice(at, tokens[end]!.end);
      found.push({ outlet: phrase.name, phrase: phraseText, block: null, at, quoting: accepted.quoting, national: phrase.national });
    }
    previous = accepted;
    i = phrase.to;
  }
  return found;
}

function outletAt(reading: Reading, i: number, isKnown: (name: string) => boolean): OutletPhrase | null {
  const token = reading.tokens[i]!;
  if (token.kind === 'open') return quotedAt(reading, i, isKnown);
  if (token.kind === 'bracket') return bracketedAt(reading, i, isKnown);
  if (token.kind !== 'word') return null;
  // «لـ«…»»: the prefix belongs to the quoted name after it.
  return nounPhraseAt(reading, i) ?? plainAt(reading, i) ?? coinedAt(reading, i);
}

/** «صحيفتا آس وماركا»: a listed name that follows is one of them, were it a word of every day. */
function nextOfMany(reading: Reading, i: number, previous: Accepted | null): OutletPhrase | null {
  const token = reading.tokens[i]!;
  if (!previous?.phrase.many || i !== previous.phrase.to + 1 || !/^و.{2}/.test(token.folded)) return null;
  for (let to = i + 2; to >= i; to--) {
    if (reading.tokens[to]?.kind !== 'word') continue;
    const name = reading.text.slice(token.at + 1, reading.tokens[to]!.end);
    if (isListed(name)) return { ...previous.phrase, name, from: i, to, trust: 'said', prefix: '', joined: true };
  }
  return null;
}

/** Some papers put a name in brackets for quotation marks: «لـ(عكاظ)», «نقلا عن (أ ف ب)». */
function bracketedAt(reading: Reading, i: number, isKnown: (name: string) => boolean): OutletPhrase | null {
  const { tokens } = reading;
  if (/^[وف]?[لب]$/.test(tokens[i - 1]?.folded ?? '')) return quotedAt(reading, i, isKnown);
  const named =
    tokens[i - 1]?.folded === 'عن' ||
    prepositionStart(tokens, i - 1, '') !== null ||
    reportingVerb(tokens, i - 1) !== null ||
    nounIn(tokens, i - 1, reporters) !== null;
  const phrase = named ? quotedAt(reading, i, isKnown) : null;
  return phrase?.trust === 'guessed' ? null : phrase;
}

/** «وكالتا رويترز وفرانس برس», «صحيفة «…» ومجلة «…»». */
function joinedTo({ tokens }: Reading, previous: Accepted | null, after: OutletPhrase): Accepted | null {
  if (!previous) return null;
  const before = previous.phrase;
  const gap = after.from - before.to - 1;
  if (after.trust === 'guessed' && !before.many) return null;
  const between = tokens[after.from - 1]!;
  const joined =
    gap === 0
      ? after.joined
      : gap === 1 &&
        (between.kind === 'comma' ? before.many || (after.joined && after.trust !== 'homonym') : /^(?:[وف]|او)$/.test(between.folded));
  return joined ? { ...previous, phrase: after } : null;
}
