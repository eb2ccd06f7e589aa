/** One way to read an address: which story, and which of its pages. */
export interface PageReading {
  readonly stem: string;
  readonly page: number;
  /** Where the number stands; null for an address that names no page. */
  readonly by: 'path' | 'query' | null;
}

/** A story of more pages is none. */
const MOST_PAGES = 60;
const QUERY = /^(?:page|pg|p|paged|pageno|pagenum|page_?num(?:ber)?|page_?no|pageindex|currentpage|part|صفحة)$/i;
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_?src|source|cmpid|_ga|amp)$/i;
/** A script's own path does not name a story: its query does. */
const SCRIPT = /\.(?:php|aspx?|jsp|cgi|do)$/i;
const WORD = /^(?:page|p|pg|part|صفحة|الصفحة)$/i;
const SEGMENT = /^(?:page|p|pg|part|صفحة)[-_]?(\d{1,2})(?:\.[a-z]{3,5})?$/i;
const SEGMENT_END = /^(.*?)[-_](?:(?:page|p|pg|part|صفحة)[-_]?)?(\d{1,2})(\.[a-z]{3,5})?$/i;

/** Every way to read which page of which story an address names; «/story-2» may be a story's second page or a story of that name. */
export function readPage(url: URL): PageReading[] {
  const segments = decoded(url.pathname).split('/').filter(Boolean);
  const query = new Map([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  const stem = (path: readonly string[]) => `${url.origin}/${path.join('/')}${queryText(path, query)}`;
  const readings: PageReading[] = [{ stem: stem(segments), page: 1, by: null }];
  const add = (path: readonly string[], number: string) => {
    // Numbers alone are a day of the archive.
    if (isPage(number) && /\p{L}/u.test(path.join('/'))) readings.push({ stem: stem(path), page: Number(number), by: 'path' });
  };

  const last = segments.at(-1) ?? '';
  if (segments.length > 1) {
    const before = WORD.test(segments.at(-2)!) ? -2 : -1;
    if (segments.length + before > 0) add(segments.slice(0, before), last);
  }
  const whole = SEGMENT.exec(last)?.[1];
  if (whole && segments.length > 1) add(segments.slice(0, -1), whole);
  const [, name, number, extension = ''] = SEGMENT_END.exec(last) ?? [];
  if (name && number) add([...segments.slice(0, -1), name + extension], number);

  for (const [name_, value] of query) {
    if (!QUERY.test(name_) || !isPage(value)) continue;
    const rest = new Map([...query].filter(([other]) => other !== name_));
    readings.push({ stem: `${url.origin}/${segments.join('/')}${queryText(segments, rest)}`, page: Number(value), by: 'query' });
  }
  return readings;
}

/** Whether an address is the next page of the story at another: same origin, and nothing differs but the page's number. */
export function isNextPage(current: URL, candidate: URL): boolean {
  if (candidate.origin !== current.origin) return false;
  const here = readPage(current);
  return readPage(candidate).some(
    ({ stem, page, by }) => by !== null && here.some((now) => now.stem === stem && follows(now, { page, by })),
  );
}

/** Numbers in queries may count from nought: what follows an address without one is then number 1. */
function follows(now: PageReading, { page, by }: Pick<PageReading, 'page' | 'by'>): boolean {
  if (now.by === null) return page === 2 || (by === 'query' && page === 1);
  return now.by === by && page === now.page + 1;
}

const isPage = (number: string): boolean => /^\d{1,2}$/.test(number) && Number(number) <= MOST_PAGES;

function queryText(path: readonly string[], query: ReadonlyMap<string, string>): string {
  if (query.size === 0 || (path.length > 1 && !SCRIPT.test(path.at(-1)!) && !identifies(query))) return '';
  return `?${[...query]
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&')}`;
}

/** A number or an address in a query may be what tells one story from another. */
const identifies = (query: ReadonlyMap<string, string>): boolean =>
  [...query.keys()].some((name) => /^(?:id|.*_?id|article|story|news|n|a|item|nid|aid|sid|cat|title|slug|url|q|s)$/i.test(name));

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
