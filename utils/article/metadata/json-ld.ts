import { parseLenient } from './lenient-json.ts';
import { plainText } from './meta-tags.ts';

/** What one JSON-LD story says; texts are plain, none empty. */
export interface LinkedStory {
  readonly headline: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly translators: readonly LinkedAuthor[];
  readonly editors: readonly LinkedAuthor[];
  readonly publisher: string | null;
  readonly image: string | null;
  readonly url: string | null;
  readonly sections: readonly string[];
}

export interface LinkedAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

export interface LinkedData {
  readonly stories: readonly LinkedStory[];
  /** Names of sites and news organisations that describe themselves beside the story. */
  readonly siteNames: readonly string[];
  /** Names on the way from the front page to this one. */
  readonly breadcrumbs: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

const STORY = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/u;
/** What is a story where the page's data names no article: its `name` is the headline. */
const LESSER_STORY = /^(?:Recipe|HowTo|Question)$/u;
const SITE = /^(?:WebSite|(?:News(?:Media)?)?Organization|Newspaper|Corporation|RadioChannel|TelevisionChannel|BroadcastService)$/u;
/** Next.js and others put it into a meta tag of that name. */
const BLOCKS = 'script[type*="ld+json" i], meta[name*="ld+json" i][content]';
const MOST_THINGS = 400;
/** Members that hold other stories. */
const LISTS = /^(?:itemListElement|hasPart|relatedLink|blogPost|citation|mentions)$/u;

/** Whether a story is the one that the page is about, surely another, or may be either. */
export type Kinship = 'own' | 'other' | 'unknown';

/**
 * Every JSON-LD block of the page, whatever its shape; a block that no mending makes valid is passed over.
 * @param kinship tells this page's story from those that its lists name; only the own ones count where one is.
 */
export function readLinkedData(doc: Document, kinship: (story: LinkedStory) => Kinship = () => 'unknown'): LinkedData {
  const things: Thing[] = [];
  const listed = new Set<Thing>();
  for (const block of Array.from(doc.querySelectorAll(BLOCKS))) {
    collect(parseLenient(block.getAttribute('content') ?? block.textContent ?? ''), things, 0, listed);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // A bare reference must not hide the thing that it points to.
    if (typeof id === 'string' && (!byId.has(id) || Object.keys(thing).length > Object.keys(byId.get(id)!).length)) byId.set(id, thing);
  }
  const resolve = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' && !value['name'] ? (byId.get(value['@id']) ?? value) : value;
  const isA = (thing: Thing, kind: RegExp): boolean => typesOf(thing).some((type) => kind.test(type));
  const articles = things.filter((thing) => isA(thing, STORY));
  const lesser = articles.length > 0 ? [] : things.filter((thing) => isA(thing, LESSER_STORY));
  const stories = [...articles, ...lesser].map((thing) => ({ story: storyOf(thing, resolve), isListed: listed.has(thing) }));
  const told = stories.map(({ story, isListed }) => ({ story, kin: kinship(story), isListed }));
  const own = told.filter(({ kin }) => kin === 'own');
  // A list of other stories may stand beside this one, or before it.
  const kept = own.length > 0 ? own : told.filter(({ kin, isListed }) => kin === 'unknown' && !isListed).slice(0, 3);
  return {
    stories: kept.map(({ story }) => story),
    siteNames: things.filter((thing) => typesOf(thing).some((type) => SITE.test(type))).flatMap((thing) => textOf(thing['name']) ?? []),
    breadcrumbs: crumbsOf(things.find((thing) => typesOf(thing).includes('BreadcrumbList'))),
  };
}

function storyOf(thing: Thing, resolve: (value: unknown) => unknown): LinkedStory {
  const publisher = listOf(thing['publisher']).map(resolve).map(nameOf).find(Boolean) ?? null;
  return {
    headline:
      textOf(thing['headline']) ??
      textOf(thing['alternativeHeadline']) ??
      (typesOf(thing).some((type) => LESSER_STORY.test(type)) ? textOf(thing['name']) : null),
    name: textOf(thing['name']),
    description: textOf(thing['description']),
    datePublished: textOf(thing['datePublished']) ?? textOf(thing['dateCreated']),
    dateModified: textOf(thing['dateModified']),
    authors: authorsOf(thing['author'] ?? thing['creator'], resolve),
    translators: authorsOf(thing['translator'], resolve),
    editors: authorsOf(thing['editor'], resolve),
    publisher,
    image: imageOf(thing['image'], resolve) ?? imageOf(thing['thumbnailUrl'], resolve),
    url: addressOf(thing['mainEntityOfPage']) ?? addressOf(thing['url']),
    sections: listOf(thing['articleSection']).flatMap((section) => textOf(section) ?? []),
  };
}

function crumbsOf(list: Thing | undefined): string[] {
  return listOf(list?.['itemListElement']).flatMap((crumb) => {
    const item = isThing(crumb) ? crumb['item'] : null;
    return nameOf(crumb) ?? (isThing(item) ? nameOf(item) : null) ?? [];
  });
}

function authorsOf(value: unknown, resolve: (value: unknown) => unknown): LinkedAuthor[] {
  return listOf(value)
    .map(resolve)
    .flatMap((author) => {
      const name = nameOf(author);
      if (!name) return [];
      return [{ name, isOrganization: isThing(author) && typesOf(author).some((type) => /Organization$|^WebSite$/u.test(type)) }];
    });
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const nameOf = (value: unknown): string | null => (isThing(value) ? textOf(value['name']) : textOf(value));
const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? (type.split(/[/#]/u).at(-1) ?? []) : []));

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const raw = isThing(first) ? first['@value'] : first;
  const text = typeof raw === 'string' ? plainText(raw) : typeof raw === 'number' ? String(raw) : '';
  return text === '' ? null : text;
}

function imageOf(value: unknown, resolve: (value: unknown) => unknown): string | null {
  const first = resolve(listOf(value)[0]);
  return isThing(first) ? (textOf(first['url']) ?? textOf(first['contentUrl'])) : textOf(first);
}

function addressOf(value: unknown): string | null {
  return isThing(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
}

function collect(value: unknown, things: Thing[], depth: number, listed: Set<Thing>, inList = false): void {
  if (depth > 8 || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1, listed, inList);
  if (!isThing(value)) return;
  things.push(value);
  if (inList) listed.add(value);
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object') collect(inner, things, depth + 1, listed, inList || LISTS.test(key));
}
