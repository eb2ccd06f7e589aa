import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import { rtlShare } from '../../arabic/script.ts';
import type { Outlet } from '../../sites/types.ts';
import type { Publisher } from '../types.ts';
import { site } from './canonical.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled, strongest } from './evidence.ts';
import { letters } from './letters.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';
import { besideHeadline, titlePieces } from './title-parts.ts';

const NO_NAME =
  /^(?:الرءيسيه|الرييسيه|الصفحه الرييسيه|الصفحه الاولي|logo|site logo|home|homepage|header logo|image|img|شعار|شعار الموقع|لوجو|اللوجو|الموقع|رجوع|menu|brand|main|website|اخبار|الخبر|article|news|untitled|index)$/u;
const COPYRIGHT = /©|\(c\)\s|&copy;|الحقوق\s+محفوظة|حقوق\s+(?:النشر|الطبع|الملكية)|all rights reserved|copyright/i;
const LATIN_SHARE = 0.25;

/** The paper's name as its readers see it, where it lives, and its icon. */
export function readPublisher(page: Page, outlet: Outlet | null, title: Title): Settled<Publisher> {
  const host = page.url?.hostname.replace(/^www\./u, '') ?? '';
  const home = page.url ? `${page.url.origin}${outlet?.pathPrefix ?? ''}/` : '';
  const icon = iconOf(page);
  const isPerson = personTest(page);
  const stated = agreed(
    [...namesOnPage(page), ...namesInTitle(page, title)].filter(
      ({ value, source }) => fold(value) !== fold(title.value) && !(PERSONAL.test(source) && isPerson(value)),
    ),
  );
  const named = outlet ? registered(outlet, stated) : strongest(stated);
  return settled({ name: named?.value ?? host, home, ...(icon ? { icon } : {}) }, named?.source ?? 'host', [], stated);
}

/** The registry's name for the outlet; where the page calls itself by another name that the registry knows, or by a longer one, that. */
function registered(outlet: Outlet, stated: readonly Candidate<string>[]): Pick<Candidate<string>, 'value' | 'source'> {
  const known = new Map([...outlet.variants, outlet.ar].map((name) => [fold(name), name]));
  const kin = stated.flatMap((candidate) => {
    const value = known.get(fold(candidate.value)) ?? longerName(candidate.value, outlet.ar);
    return value !== null && (rtlShare(value) ?? 0) >= 0.5 ? [{ ...candidate, value }] : [];
  });
  return strongest(kin) ?? { value: outlet.ar, source: 'registry' };
}

/** «بوابة كذا», «كذا أون لاين»: the name whole, spelled as the registry spells it, and a word or two more. */
function longerName(stated: string, own: string): string | null {
  const [words, length] = [stated.split(' '), own.split(' ').length];
  const at = words.findIndex((_, index) => fold(words.slice(index, index + length).join(' ')) === fold(own));
  return at === -1 || words.length > length + 2 ? null : words.toSpliced(at, length, own).join(' ');
}

/** Everything that the paper is called on the page and in the registry, its host's name too: what no author is called. */
export function outletNames(page: Page, outlet: Outlet | null): string[] {
  const host = page.url ? site(page.url.hostname).split('.')[0]! : '';
  const accounts = page.meta.all('twitter:site').map((account) => account.replace(/^@/u, ''));
  const known = outlet ? [outlet.ar, outlet.latin, ...outlet.variants] : [];
  const isPerson = personTest(page);
  const named = namesOnPage(page).filter(({ value, source }) => !(PERSONAL.test(source) && isPerson(value)));
  return [...new Set([...known, ...named.map(({ value }) => value), ...accounts, host].filter((name) => name !== ''))];
}

/** Places that a writer's own name may stand in as well as the paper's: his site's copyright line, his portrait, the end of the title. */
const PERSONAL = /^(?:copyright line|logo|title)$/u;

/** Whether metadata tells a name as a person's, and none of the paper. */
function personTest({ linked, meta }: Page): (name: string) => boolean {
  const persons = linked.stories.flatMap(({ authors }) => authors.filter(({ isOrganization }) => !isOrganization).map(({ name }) => name));
  const papers = new Set([...meta.all('og:site_name'), ...linked.stories.flatMap(({ publisher }) => publisher ?? [])].map(letters));
  const known = new Set([...persons, ...(papers.size > 0 ? meta.all('author') : [])].map(letters).filter((name) => !papers.has(name)));
  return (name) => known.has(letters(name));
}

const namesByPage = new WeakMap<Page, Candidate<string>[]>();

function namesOnPage(page: Page): Candidate<string>[] {
  const known = namesByPage.get(page) ?? gatherNames(page);
  namesByPage.set(page, known);
  return known;
}

function gatherNames({ doc, meta, linked, lines }: Page): Candidate<string>[] {
  const all: Candidate<string>[] = [];
  const add = (source: string, weight: number, names: readonly (string | null | undefined)[]): void => {
    for (const name of names) {
      const value = cleanSiteName(name ?? '');
      if (value !== '') all.push({ value, source, weight });
    }
  };
  add(
    'json-ld',
    4,
    linked.stories.slice(0, 3).map((story) => story.publisher),
  );
  add('json-ld', 2, linked.siteNames.slice(0, 3));
  add('og:site_name', 4, meta.all('og:site_name'));
  add(
    'application-name',
    2,
    meta.all('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'publisher', 'dc.publisher', 'cre'),
  );
  add('logo', 3, logoNames(doc));
  add(
    'copyright line',
    3,
    lines.all.filter(({ text }) => text.length < 200 && COPYRIGHT.test(text)).map(({ text }) => nameInCopyright(text)),
  );
  add(
    'json-ld author',
    1.5,
    linked.stories.flatMap((story) => story.authors.filter(({ isOrganization }) => isOrganization).map(({ name }) => name)),
  );
  return all;
}

function namesInTitle({ doc, meta }: Page, title: Title): Candidate<string>[] {
  const stated = [doc.querySelector('title')?.textContent ?? '', ...meta.all('og:title', 'twitter:title')].map(squeezeSpace);
  return stated.flatMap((text, index) => {
    const beside = besideHeadline(text, title.value);
    // A title that does not hold the headline is the site's name, or a section's and the site's.
    const names = beside.length > 0 ? beside : titlePieces(text).filter((piece) => !fold(title.value).includes(fold(piece)));
    const weight = beside.length > 0 ? (index === 0 ? 3 : 1) : 1;
    return names
      .map(cleanSiteName)
      .filter((name) => name !== '')
      .map((value, position) => ({ value, source: 'title', weight: weight - position * 0.5 }));
  });
}

/** Candidates that name the same thing add up; an Arabic name weighs more than a Latin one, which machines prefer and readers don't. */
function agreed(candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const groups = new Map<string, Candidate<string>>();
  const seen = new Set<string>();
  for (const { value, source, weight } of candidates) {
    const key = letters(value);
    const share = (rtlShare(value) ?? 0) >= 0.5 ? 1 : LATIN_SHARE;
    // The same source saying it twice says it once.
    const repeats = seen.has(`${key} ${source}`);
    seen.add(`${key} ${source}`);
    const before = groups.get(key);
    groups.set(key, {
      value: before?.value ?? value,
      source: before?.source ?? source,
      weight: (before?.weight ?? 0) + (repeats ? 0 : weight * share),
    });
  }
  return [...groups.values()];
}

function cleanSiteName(raw: string): string {
  const name = squeezeSpace(raw)
    .replace(/^(?:شعار|لوجو|logo of|logo)\s+(?=\S)|\s+(?:logo|لوجو)$/gi, '')
    .replace(/^[\s|–—:«»"'-]+|[\s|–—:«»"'-]+$/gu, '');
  const folded = fold(name);
  if (folded === '' || NO_NAME.test(folded) || /https?:|www\.|\/\/|@|\.(?:com|net|org|png|jpe?g|svg|gif|webp)(?![a-z])/i.test(name))
    return '';
  return folded.split(' ').length <= 6 && name.length <= 60 ? name : '';
}

/** Logos stand among a page's first pictures. */
const MOST_PICTURES = 30;
const IN_LOGO = '[class*="logo" i], [id*="logo" i]';

/** How logos are described: pictures in an element called so, links called so with a title, the publisher's microdata. */
function logoNames(doc: Document): string[] {
  const pictures = Array.from(doc.getElementsByTagName('img')).slice(0, MOST_PICTURES);
  const logos = pictures.filter((image) => /logo/i.test(image.getAttribute('src') ?? '') || image.closest(IN_LOGO));
  const marked = doc.querySelectorAll('a[class*="logo" i][title], [itemprop~="publisher"] [itemprop~="name"]');
  return [...logos, ...marked]
    .slice(0, 12)
    .flatMap((logo) => [
      logo.getAttribute('alt') ?? '',
      logo.getAttribute('title') ?? '',
      logo.getAttribute('itemprop') === 'name' ? (logo.getAttribute('content') ?? logo.textContent ?? '') : '',
    ]);
}

/** «جميع الحقوق محفوظة © 2026 لصحيفة كذا» → «صحيفة كذا»; empty where the line names nobody. */
function nameInCopyright(line: string): string {
  const rest = squeezeSpace(
    line
      .replace(/(?:جميع|كل|كافة)\s+(?:ال)?حقوق(?:\s+(?:النشر|الطبع|الملكية(?:\s+الفكرية)?))?(?:\s+والنشر)?\s+محفوظة/gu, ' ')
      .replace(/حقوق\s+(?:النشر|الطبع|الملكية(?:\s+الفكرية)?)(?:\s+والتأليف|\s+والنشر)?(?:\s+محفوظة)?/gu, ' ')
      .replace(/all rights reserved|copyrights?|©|\(c\)/gi, ' ')
      .replace(/[\d٠-٩۰-۹]+/gu, ' ')
      .replace(/[.,،|–—:-]+/gu, ' '),
  );
  return rest
    .replace(/^(?:لدى|لصالح)\s+/u, '')
    .replace(/^لموقع\s+|^موقع\s+|^لـ\s*/u, '')
    .replace(/^ل(?=(?:جريدة|صحيفة|بوابة|قناة|شبكة|وكالة|مؤسسة|مجلة|شركة)\s)/u, '');
}

function iconOf({ doc, url }: Page): string | null {
  const icons = Array.from(doc.querySelectorAll('link[rel~="icon" i][href], link[rel~="apple-touch-icon" i][href]'));
  const best = icons.find((icon) => /apple/i.test(icon.getAttribute('rel') ?? '')) ?? icons[0];
  const href = best?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, url?.href)) return null;
  const address = new URL(href, url?.href);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
}
