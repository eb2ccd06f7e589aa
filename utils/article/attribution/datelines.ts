import { nameEnds, outletNouns } from '../../arabic/phrases/outlets.ts';
import { beforeAn, sourcePrepositions } from '../../arabic/phrases/press.ts';
import { publishingVerbs, sayingVerbs } from '../../arabic/phrases/reporting.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { words } from '../../arabic/normalize.ts';
import { tokenize } from '../../arabic/phrases/tokens.ts';
import type { Token } from '../../arabic/phrases/tokens.ts';
import { isBody, isListed, isNamedAgency, isPlainName, isUnnamed } from './known-outlets.ts';
import type { Reading } from './outlet-names.ts';

export interface LineSource {
  readonly outlet: string;
  readonly phrase: string;
  readonly at: number;
}

type Names = (name: string) => boolean;

interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words between marks: «لندن (رويترز) -» has two runs. */
function runs({ text, tokens }: Reading, first: number, last: number): Run[] {
  const found: Run[] = [];
  let from: number | null = null;
  for (let i = first; i <= last + 1; i++) {
    const isWord = i <= last && tokens[i]?.kind === 'word';
    if (isWord) from ??= i;
    else if (from !== null) {
      found.push({ text: text.slice(tokens[from]!.at, tokens[i - 1]!.end), from, to: i - 1 });
      from = null;
    }
  }
  return found;
}

const MOST_DATELINE = 16;
const LONGEST_NAME = 50;
const FEWEST_STORY_WORDS = 5;

function isMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word' && token.kind !== 'comma';
}

/** Credits of pictures name no source of the story. */
const PHOTO = /صور|أرشيف|لقطة|جانب من|عدسة|تصوير|غيتي|getty/iu;

/** In quotes or brackets: «دبي: «…»». */
function isSetOff(tokens: readonly Token[], run: Run): boolean {
  return /^(?:open|bracket)$/.test(tokens[run.from - 1]?.kind ?? '');
}

/** A word of a sentence rather than of a town and a day. */
function tells({ folded }: Token): boolean {
  const bare = folded.replace(/^[وفل](?=.{3})/, '');
  return [folded, bare].some(
    (word) =>
      sayingVerbs.has(word) || publishingVerbs.has(word) || outletNouns.has(word) || sourcePrepositions.has(word) || beforeAn.has(word),
  );
}

/** Initials with points («أ.ف.ب»، «د. ب. أ») are taken in by undoing the points. */
function withoutPoints(text: string): string {
  return text.replace(/(?<=(?<![\p{L}\p{M}])\p{L})\.(?=\s?\p{L}(?![\p{L}\p{M}]))/gu, ' ');
}

/** «القلم - الأناضول» on a line of its own. */
function endsLine(block: string, tokens: readonly Token[], run: Run): boolean {
  return block.length < 60 && run.to === tokens.length - 1 && tokens[run.from - 1]?.kind === 'dash';
}

/** «بيروت – (أ ف ب) - …»، «أبوظبي: «وام»» at the head of a block. */
export function datelineSource(block: string): LineSource | null {
  const head = withoutPoints(block.slice(0, 90));
  if (PHOTO.test(head.slice(0, 30))) return null;
  const tokens = tokenize(head);
  let cityWords = 0;
  const [first, ...others] = runs({ text: head, tokens }, 0, Math.min(MOST_DATELINE, tokens.length - 1));
  if (!first) return null;
  for (const run of [first, ...others]) {
    // «ألغى مقابلته مع «…»» is no dateline, «غزة «القدس العربي»:» is.
    const isParted = tokens[run.from - 1]?.kind !== 'open' || tokens[run.from - 2]?.kind !== 'word' || isPlace(first.text);
    if (
      (isNamedAgency(run.text) ||
        (isParted && isSetOff(tokens, run) && isListed(run.text)) ||
        (isParted && run.from > 0 && isPlainName(run.text))) &&
      (isMark(tokens[run.to + 1]) || endsLine(block, tokens, run))
    ) {
      let end = run.to + 1;
      while (/^(?:close|bracket)$/.test(tokens[end + 1]?.kind ?? '')) end++;
      // A name in quotation marks may also be the subject of a sentence.
      if (tokens[end]?.kind === 'close' && tokens[end + 1]?.kind === 'word') return null;
      const mark = tokens[end];
      const phrase = block.slice(0, mark && mark.kind !== 'colon' ? mark.end : tokens[run.to]!.end);
      return { outlet: run.text, phrase, at: 0 };
    }
    cityWords += run.to - run.from + 1;
    if (cityWords > 5 || tokens.slice(run.from, run.to + 1).some(tells)) return null;
  }
  return null;
}

/** «… (رويترز)»، «… (أ ف ب، رويترز)»، «-- (بترا)» at the very end of a block. */
export function signatureSources(block: string): LineSource[] {
  const bare = block.length <= LONGEST_NAME ? block.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') : '';
  if (bare !== '' && isNamedAgency(bare)) return [{ outlet: bare, phrase: block.trim(), at: block.length - block.trimStart().length }];
  const offset = Math.max(0, block.length - 60);
  const tail = withoutPoints(block.slice(offset));
  const match = /(?:[([]([^()[\]]{2,40})[)\]]|[-–—]\s*([^-–—()]{2,30}))[\s.\-–—]*$/u.exec(tail);
  if (!match) return [];
  // After a few words it is a picture's credit that has strayed into the text.
  const wordsBefore = words(block.slice(0, offset + match.index)).length;
  if (wordsBefore > 0 && wordsBefore < FEWEST_STORY_WORDS) return [];
  const names = (match[1] ?? match[2] ?? '').split(/[،,/+]| و (?=\S)/u).map((name) => name.replace(/[\s.]+$/u, '').trim());
  if (!names.every((name) => isNamedAgency(name) || isUnnamed(name) || isPlainName(name))) return [];
  const phrase = block.slice(offset + match.index).replace(/[\s.]+$/u, '');
  return names.filter((name) => !isUnnamed(name)).map((outlet) => ({ outlet, phrase, at: offset + match.index }));
}

const SOURCE_LABEL = /^[\s([]*(?:المصدر|المصادر|مصدر الخبر|مصدر المقال|المصدر الأصلي|نقلا عن|نقلاً عن|عن|source|sources)\s?[:：|\-–]\s*/iu;
const BETWEEN_NAMES = /\s*[+،,/|&؛]\s*|\s+[-–—]\s+|\s+و(?=["«“'(]|\s)/u;
const NOUN_BEFORE = /^(?:و?(?:صحيفة|جريدة|مجلة|وكالة(?! ال?أنباء)|موقع|قناة|شبكة|إذاعة|منصة|صحف))\s+(?=\S)/u;

/** «المصدر: … + وكالات»: each name on the line. */
export function sourceLine(line: string, isKnown: Names): LineSource[] {
  const label = SOURCE_LABEL.exec(line);
  if (!label || line.length > 140) return [];
  const rest = line.slice(label[0].length);
  const listed = rest.replace(rest.includes('(') ? /[\s.]+$/u : /[\s.)\]]+$/u, '');
  const found: LineSource[] = [];
  for (const part of listed.split(BETWEEN_NAMES)) {
    const quoted = /["«“]([^"»”]+)["»”]/u.exec(part)?.[1];
    let name = (quoted ?? part.trim().replace(NOUN_BEFORE, '')).replace(/^['()\s]+|['\s]+$/gu, '');
    if (!name.includes('(')) name = name.replace(/\)+$/u, '');
    if (isOutletName(name, isKnown)) found.push({ outlet: name, phrase: line.trim(), at: line.length - line.trimStart().length });
  }
  return found;
}

function isOutletName(name: string, isKnown: Names): boolean {
  if (name === '' || isUnnamed(name) || isBody(name)) return false;
  if (isKnown(name) || isListed(name) || isNamedAgency(name)) return true;
  const tokens = tokenize(name);
  return tokens.length <= 4 && tokens.every((token) => token.kind === 'word' && !nameEnds.has(token.folded));
}

/** Agencies and known outlets that a printed byline or dateline names: «لندن (رويترز)»، «ترجمة … عن «الغارديان»». */
export function bylineSources(line: string, isKnown: Names): LineSource[] {
  const listed = sourceLine(line, isKnown);
  if (listed.length > 0 || PHOTO.test(line)) return listed;
  const text = withoutPoints(line.trim());
  const tokens = tokenize(text);
  return runs({ text, tokens }, 0, tokens.length - 1)
    .filter((run) => run.text.length <= LONGEST_NAME)
    .filter(
      (run) => isNamedAgency(run.text) || isPlainName(run.text) || (isSetOff(tokens, run) && (isKnown(run.text) || isListed(run.text))),
    )
    .map((run) => ({ outlet: run.text, phrase: line.trim(), at: 0 }));
}
