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
}

export interface LinkedAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

export interface LinkedData {
  readonly stories: readonly LinkedStory[];
  /** Names of sites and news organisations that describe themselves beside the story. */
  readonly siteNames: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

const STORY = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/u;
const SITE = /^(?:WebSite|(?:News(?:Media)?)?Organization|Newspaper|Corporation|RadioChannel|TelevisionChannel|BroadcastService)$/u;
/** A block beyond this is a shop's catalogue, not a story. */
const LONGEST = 400_000;
const MOST_THINGS = 400;

/**
 * Every JSON-LD block of the page, whatever its shape; a block that no mending makes valid is passed over.
 * @param isPage whether a story is the one that the page is about; the others are dropped where one is.
 */
export function readLinkedData(doc: Document, isPage: (story: LinkedStory) => boolean = () => false): LinkedData {
  const things: Thing[] = [];
  for (const script of Array.from(doc.querySelectorAll('script[type="application/ld+json" i]'))) {
    collect(parse(script.textContent ?? ''), things, 0);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // A bare reference must not hide the thing that it points to.
    if (typeof id === 'string' && (!byId.has(id) || Object.keys(thing).length > Object.keys(byId.get(id)!).length)) byId.set(id, thing);
  }
  const resolve = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' && !value['name'] ? (byId.get(value['@id']) ?? value) : value;
  const stories = things.filter((thing) => typesOf(thing).some((type) => STORY.test(type))).map((thing) => storyOf(thing, resolve));
  const own = stories.filter(isPage);
  return {
    // A list of other stories may stand beside this one, or before it.
    stories: own.length > 0 ? own : stories.slice(0, 3),
    siteNames: things.filter((thing) => typesOf(thing).some((type) => SITE.test(type))).flatMap((thing) => textOf(thing['name']) ?? []),
  };
}

function storyOf(thing: Thing, resolve: (value: unknown) => unknown): LinkedStory {
  const publisher = listOf(thing['publisher']).map(resolve).map(nameOf).find(Boolean) ?? null;
  return {
    headline: textOf(thing['headline']) ?? textOf(thing['alternativeHeadline']),
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
  };
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

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, things, depth + 1);
}

/** JSON as pages write it: wrapped in comments or CDATA, with line breaks inside strings, commas too many. Null where it cannot be read. */
function parse(raw: string): unknown {
  const text = raw
    .slice(0, LONGEST)
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/u, '')
    .replace(/[\u0000-\u001F\u2028\u2029\uFEFF]+/gu, ' ')
    .trim()
    .replace(/;$/u, '');
  if (/^[[{]\s*&quot;/u.test(text)) return tryJson(text.replace(/&quot;/gu, '"').replace(/&amp;/gu, '&'));
  return (
    tryJson(text) ??
    tryJson(
      text
        .replace(/<!--[^]{0,2000}?-->/gu, ' ')
        .replace(/,\s*(?=[}\]])/gu, '')
        .replace(/\\'/gu, "'"),
    )
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
