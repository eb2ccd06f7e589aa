import type { BylineOptions } from '../../arabic/bylines.ts';
import { isPlainlyPerson } from '../../arabic/bylines/names.ts';
import { fold } from '../../arabic/normalize.ts';
import { readAuthorCard, readLabelledAuthor } from './author-cards.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled } from './evidence.ts';
import { WEIGHTS } from './marked-lines.ts';
import type { Page } from './page.ts';
import { readPrintedBylines } from './printed-bylines.ts';
import { readSignatures } from './signatures.ts';
import type { Title } from './title.ts';
import { joined, toldAuthors } from './told-authors.ts';
import type { People } from './told-authors.ts';
import { readUnlabelledName } from './unlabelled-names.ts';

/**
 * Everyone whom the page names as a maker of the story. What it prints beside the headline, at the front of the first paragraph or below the last one
 * wins; metadata adds an author where none is printed. Nobody rather than somebody wrong: captions, comments, cards and biographies don't count.
 */
export function readPeople(page: Page, title: Title, names: readonly string[]): Settled<People> {
  const told = toldAuthors(page, names);
  const options: BylineOptions = { outlets: names, known: told.value.map(({ name }) => name) };
  const head = readPrintedBylines(page, title, options);
  const tail = readSignatures(page, options);
  const signed = settlePrinted(head, tail, told.value);
  const isUnsigned = told.value.length === 0 && signed.every(({ value }) => value.every(({ role }) => role === 'photographer'));
  const card = isUnsigned
    ? (readAuthorCard(page, options) ?? readLabelledAuthor(page, options) ?? readUnlabelledName(page, title, options))
    : null;
  const printed = card ? [card, ...signed] : signed;
  const people = joined([...printed.map(({ value }) => value), withoutKnown(told.value, printed)]);
  const sources = [
    ...printed.map(({ source }) => source),
    ...(printed.some(({ value }) => hasWriter(value)) ? [] : told.value.length > 0 ? [told.source ?? 'metadata'] : []),
  ];
  return settled(
    people,
    [...new Set(sources)].join(', ') || undefined,
    printed.flatMap(({ elements }) => elements ?? []),
    [
      ...head,
      ...tail,
      ...(card ? [card] : []),
      ...told.value.map((person) => ({ value: [person], source: told.source ?? 'metadata', weight: 1 })),
    ],
  );
}

const hasWriter = (people: People): boolean => people.some(({ role }) => role === 'author' || role === 'agency' || role === 'desk');

/** Metadata's authors, where the page prints no writer of its own and does not give them another role. */
function withoutKnown(told: People, printed: readonly Candidate<People>[]): People {
  const all = printed.flatMap(({ value }) => value);
  if (hasWriter(all)) return told.filter(({ role }) => role !== 'author' && !all.some((person) => person.role === role));
  return told.filter(({ name }) => !all.some((person) => fold(person.name) === fold(name)));
}

function settlePrinted(head: readonly Candidate<People>[], tail: readonly Candidate<People>[], told: People): readonly Candidate<People>[] {
  const sure = confirmed(
    head.filter(({ weight }) => weight >= 4),
    told,
  );
  const kept = sure.length > 0 || told.length > 0 ? sure : besideFirst(head);
  const hasAny = kept.some(({ value }) => hasWriter(value));
  // An agency's name below the story signs it only where nobody else does.
  return [...kept, ...tail.filter(({ value, weight }) => !hasAny || (weight >= 6 && value.some(({ role }) => role !== 'agency')))];
}

/** The bare name nearest to the headline, and the names that share its element («<a>…</a> - <a>…</a>»). */
function besideFirst(head: readonly Candidate<People>[]): readonly Candidate<People>[] {
  const block = head[0]?.elements?.[0]?.parentElement;
  return head.filter((line, index) => index === 0 || (block !== undefined && line.elements?.[0]?.parentElement === block));
}

/** Where one line prints an author that metadata knows, lines that markup alone makes bylines are something else (a biography, a reviewer). */
function confirmed(lines: readonly Candidate<People>[], told: People): readonly Candidate<People>[] {
  const names = new Set(told.map(({ name }) => fold(name)));
  const isKnown = ({ value }: Candidate<People>): boolean => value.some(({ name }) => names.has(fold(name)));
  if (!lines.some(isKnown)) return lines;
  return lines.filter(
    (line) =>
      isKnown(line) || line.weight > WEIGHTS.field || line.value.some(({ name, role }) => role !== 'author' || isPlainlyPerson(name)),
  );
}
