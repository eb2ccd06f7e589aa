import { outletOf } from '../../sites/match.ts';
import type { Metadata, MetadataField, PageContext, StoryPlace } from '../types.ts';
import { readCanonical } from './canonical.ts';
import { readDates } from './dates.ts';
import { readImage } from './image.ts';
import { openPage } from './page.ts';
import { readPeople } from './people.ts';
import { outletNames, readPublisher } from './publisher.ts';
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
  const sources: [field: MetadataField, source: string | undefined][] = [
    ['title', title.source],
    ['standfirst', standfirst.source],
    ['people', people.source],
    ['publisher', publisher.source],
    ['published', published.source],
    ['modified', modified.source],
    ['canonicalUrl', canonicalUrl.source],
  ];
  return {
    title: title.value,
    standfirst: standfirst.value,
    people: people.value,
    publisher: publisher.value,
    published: published.value,
    modified: modified.value,
    canonicalUrl: canonicalUrl.value,
    image: readImage(page),
    used: [...new Set([...title.used, ...standfirst.used, ...taken])],
    evidence: Object.fromEntries(sources.filter(([, source]) => source !== undefined)),
  };
}
