import { findDates } from '../../arabic/dates.ts';
import { fold, squeezeSpace } from '../../arabic/normalize.ts';
import { rtlShare } from '../../arabic/script.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled, strongest } from './evidence.ts';
import { letters } from './letters.ts';
import { linkOf, type Line } from './lines.ts';
import { hintsOf } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

/** What a name must weigh to be shown. */
const SURE = 3;
const LONGEST = 36;
const MOST_WORDS = 5;
const LINES_ABOVE_HEADLINE = 4;
const LINES_BELOW_HEADLINE = 6;
const LATIN_SHARE = 0.4;
const HINT =
  /(?:^|[\s_-])(?:cat(?:egory|egories|s)?|post-?cat|td-?category|section|sections|kicker|channel|department|rubric|taxonomy|قسم)(?:$|[\s_-])/u;
const CRUMBS = '[class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i], [itemtype*="BreadcrumbList" i]';
/** Names that tell a reader nothing. */
const NOTHING =
  /^(?:ال)?(?:رييسيه|صفحه(?: (?:ال)?(?:رييسيه|اولي))?|اخبار|خبر|مقالات|مقال|عام|عامه|منشورات|غير مصنف|بدون تصنيف|متفرقات|مواضيع|موضوع|اقسام|قسم|تصنيفات|home|homepage|main|news|article|articles|blog|post|posts|story|stories|uncategori[sz]ed|general|all|index|more|المزيد|root|category|categories)$/u;

/**
 * The paper's own section («رياضة», «رأي»): what JSON-LD, `article:section`, breadcrumbs and the linked words over the headline say, added up. Null
 * where no name is sure.
 * @param taken the paper's names and the writers': no section is called so.
 */
export function readSection(page: Page, title: Title, taken: readonly string[]): Settled<string | null> {
  const not = new Set([...taken, title.value].map(letters));
  const weighed = agreed(
    candidatesOf(page, title)
      .map((candidate) => ({ ...candidate, value: squeezeSpace(candidate.value).replace(/^[\s#|›»:/-]+|[\s|›«:/-]+$/gu, '') }))
      .filter(({ value }) => isSection(value, not, page.now)),
  );
  const best = strongest(weighed);
  return best && best.weight >= SURE ? settled(best.value, best.source, best.elements, weighed) : settled(null, undefined, [], weighed);
}

function candidatesOf(page: Page, title: Title): Candidate<string>[] {
  const { linked, meta } = page;
  const told = (values: readonly string[], source: string, weight: number): Candidate<string>[] =>
    values.slice(0, 2).map((value, order) => ({ value, source, weight: weight - order }));
  return [
    ...told(
      linked.stories.flatMap(({ sections }) => sections),
      'json-ld articleSection',
      4,
    ),
    ...told(meta.all('article:section', 'articlesection', 'parsely-section', 'cxenseparse:section', 'og:section'), 'article:section', 4),
    ...told(lastCrumb(linked.breadcrumbs, title), 'json-ld breadcrumbs', 3.5),
    ...told(lastCrumb(printedCrumbs(page), title), 'breadcrumbs', 3),
    ...kickers(page, title),
  ];
}

/** The last crumb but the story; the first of two and more is the front page. */
function lastCrumb(crumbs: readonly string[], title: Title): readonly string[] {
  const story = letters(title.value);
  const kept = crumbs.map(squeezeSpace).filter((crumb) => crumb !== '' && !isPart(letters(crumb), story));
  return kept.slice(-1);
}

/** The headline, or as much of it as a crumb shows. */
const isPart = (crumb: string, story: string): boolean =>
  crumb === story || (crumb.length > 14 && (story.startsWith(crumb) || crumb.startsWith(story)));

function printedCrumbs({ doc, place }: Page): string[] {
  const box = Array.from(doc.querySelectorAll(CRUMBS)).find(
    (element) => !(place.first && element.contains(place.first)) && element.querySelector('a'),
  );
  return box ? Array.from(box.querySelectorAll('a'), (link) => link.textContent ?? '').slice(0, 8) : [];
}

/** Links over the headline, or marked as a category beside it; surer where the story's own address lies under theirs. */
function kickers({ lines, url }: Page, title: Title): Candidate<string>[] {
  if (!title.line) return [];
  const { index } = title.line;
  return lines.all.slice(Math.max(0, index - LINES_ABOVE_HEADLINE), index + LINES_BELOW_HEADLINE).flatMap((line) => {
    if (line.index === index || line.zone === 'rail' || line.zone === 'caption' || line.text.length > LONGEST) return [];
    const isMarked = HINT.test(hintsOf(line, 2));
    const isOver = line.index < index && index - line.index <= 2 && isLinked(line) && line.zone === 'content';
    if (!isMarked && !isOver) return [];
    const weight = (isMarked ? 2.5 : 1) + (isOver ? 1 : 0) + (isAbove(line, url) ? 1.5 : 0);
    return [{ value: line.text, source: 'printed by the headline', weight, elements: line.index < index ? [line.element] : [] }];
  });
}

const isLinked = (line: Line): boolean => linkOf(line) !== null;

/** Whether the page's address lies under the link's: `/sport/` over `/sport/2025/…`. */
function isAbove(line: Line, page: URL | null): boolean {
  const href = linkOf(line)?.getAttribute('href') ?? '';
  if (!page || !URL.canParse(href, page.href)) return false;
  const { pathname } = new URL(href, page.href);
  const folder = pathname.replace(/\/?$/u, '/');
  return folder !== '/' && page.pathname !== pathname && page.pathname.startsWith(folder);
}

function isSection(name: string, taken: ReadonlySet<string>, now: Date): boolean {
  const folded = fold(name);
  if (folded === '' || name.length > LONGEST || folded.split(' ').length > MOST_WORDS || NOTHING.test(folded)) return false;
  return !taken.has(letters(name)) && !/[@/\\]|https?:|\d{3}/u.test(name) && findDates(name, now).length === 0;
}

/** Names that say the same add up, each source once; a Latin name of an Arabic paper's section is for machines. */
function agreed(candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const groups = new Map<string, Candidate<string> & { sources: Set<string> }>();
  for (const { value, source, weight, elements = [] } of candidates) {
    const key = letters(value);
    const share = (rtlShare(value) ?? 0) >= 0.5 ? 1 : LATIN_SHARE;
    const before = groups.get(key);
    const repeats = before?.sources.has(source) ?? false;
    groups.set(key, {
      value: before?.value ?? value,
      source: before?.source ?? source,
      weight: (before?.weight ?? 0) + (repeats ? 0 : weight * share),
      elements: [...(before?.elements ?? []), ...elements],
      sources: new Set([...(before?.sources ?? []), source]),
    });
  }
  return [...groups.values()];
}
