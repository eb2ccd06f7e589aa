import { readByline, type BylineOptions } from '../../arabic/bylines.ts';
import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import type { Person, Role } from '../types.ts';
import type { Page } from './page.ts';

export type People = readonly Person[];

/** Authors by JSON-LD, microdata and meta tags: persons by name, never the paper, an account, an address or a sentence. */
export function toldAuthors({ linked, meta, doc, isForeign }: Page, names: readonly string[]): { value: People; source?: string } {
  const story = linked.stories.find(({ authors }) => authors.length > 0) ?? linked.stories[0];
  const persons = (story?.authors ?? []).filter(({ isOrganization }) => !isOrganization).map(({ name }) => name);
  const others = [...roleOf(story?.translators, 'translator', names), ...roleOf(story?.editors, 'editor', names)];
  const stated: [values: readonly string[], source: string][] = [
    [persons, 'json-ld'],
    [markedAuthors(doc, isForeign), 'microdata'],
    [
      [
        ...meta.all('article:author'),
        ...meta.all('author'),
        ...meta.all('sailthru.author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author', 'creator'),
      ],
      'meta author',
    ],
  ];
  for (const [values, source] of stated) {
    const people = namesToPeople(values, names, 'author');
    if (people.length > 0) return { value: joined([people, others]), source };
  }
  return { value: others, source: 'json-ld' };
}

const roleOf = (authors: readonly { name: string }[] | undefined, role: Role, names: readonly string[]): People =>
  namesToPeople(
    (authors ?? []).map(({ name }) => name),
    names,
    role,
  );

function namesToPeople(values: readonly string[], names: readonly string[], role: Role): People {
  const people = values
    .filter((value) => value.length <= 120 && !/https?:|@|\/\//u.test(value))
    .flatMap((value) => readByline(value, { outlets: names, field: true })?.people ?? [])
    .map((person) => (person.role === 'author' ? { ...person, role } : person));
  return joined([people]);
}

/** `itemprop=author` and `rel=author` whose words stand outside the story's surroundings too; one name each. */
function markedAuthors(doc: Document, isForeign: (element: Element) => boolean): string[] {
  return Array.from(doc.querySelectorAll('[itemprop~="author"], [rel~="author" i], [property~="schema:author"]'))
    .slice(0, 6)
    .filter((element) => !isForeign(element) && !element.closest('footer'))
    .map(
      (element) =>
        element.getAttribute('content') ??
        element.querySelector('[itemprop~="name"]')?.getAttribute('content') ??
        element.querySelector('[itemprop~="name"]')?.textContent ??
        (element.tagName === 'LINK' || element.tagName === 'META' ? '' : (element.textContent ?? '')),
    )
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}

/** The lists as one, each person once a role. */
export function joined(lists: readonly People[]): People {
  const all = lists.flat();
  return all.filter(({ name, role }, index) => all.findIndex((other) => other.role === role && fold(other.name) === fold(name)) === index);
}

/** The one author whom a short line names and nobody besides, by two to four words; null where it says more. */
export function oneAuthor(text: string, options: BylineOptions): Person | null {
  const line = squeezeSpace(text);
  if (line.length < 5 || line.length > 60) return null;
  const people = readByline(line, { ...options, field: true })?.people ?? [];
  const [person] = people;
  return person && people.length === 1 && person.role === 'author' && person.name.split(' ').length <= 4 && person.name.includes(' ')
    ? person
    : null;
}
