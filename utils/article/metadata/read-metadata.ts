import { outletOf } from '../../sites/match.ts';
import type { Metadata, MetadataField, PageContext, Person, StoryPlace } from '../types.ts';
import { accountsOf } from './accounts.ts';
import { readCanonical } from './canonical.ts';
import { readDates } from './dates.ts';
import type { Settled } from './evidence.ts';
import { readImage } from './image.ts';
import { openPage } from './page.ts';
import { readPeople } from './people.ts';
import { outletNames, readPublisher } from './publisher.ts';
import { readSection } from './section.ts';
import { readStandfirst } from './standfirst.ts';
import { readTitle } from './title.ts';

/**
 * What the page says about the story. Each field gathers what stands for it, printed and in metadata, and settles it by rule; `evidence` says by which.
 * @param doc untouched copy of the page; it is only read.
 * @param place where the story's text was found; nothing in it need be there.
 */
export function readMetadata(doc: Document, place: StoryPlace, context: PageContext): Metadata {
  const page = openPage(doc, place, context);
  const outlet = outletOf(context.url);
  const names = outletNames(page, outlet);
  const title = readTitle(page, names);
  const publisher = readPublisher(page, outlet, title);
  const allNames = [...new Set([...names, publisher.value.name])];
  const people = readPeople(page, title, allNames);
  const { published, modified } = readDates(page, title);
  const taken = new Set([...people.used, ...published.used, ...modified.used]);
  const standfirst = readStandfirst(page, title, taken, allNames);
  const canonicalUrl = readCanonical(page);
  const section = readSection(page, title, [...allNames, ...people.value.map(({ name }) => name)]);
  const image = readImage(page);
  const fields = { title, standfirst, section, people, publisher, published, modified, canonicalUrl, image };
  context.trace?.metadata(accountsOf(fields, page));
  return {
    title: shown(title.value),
    standfirst: standfirst.value === null ? null : shown(standfirst.value),
    section: section.value,
    people: people.value.filter(isShort),
    publisher: { ...publisher.value, name: shown(publisher.value.name) },
    published: published.value,
    modified: modified.value,
    canonicalUrl: canonicalUrl.value,
    image: image.value,
    used: [...new Set([...title.used, ...standfirst.used, ...section.used, ...taken])],
    evidence: evidenceOf(fields),
  };
}

const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;
const LONGEST_NAME = 90;

/** Without characters that turn the words around it. */
const shown = (text: string): string => text.replace(OVERRIDES, '').trim();

const isShort = ({ name }: Person): boolean => name.length <= LONGEST_NAME;

function evidenceOf(fields: Readonly<Partial<Record<MetadataField, Settled<unknown>>>>): Metadata['evidence'] {
  return Object.fromEntries(Object.entries(fields).flatMap(([field, { source }]) => (source === undefined ? [] : [[field, source]])));
}
