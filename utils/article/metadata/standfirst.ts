import { fold, similarity } from '../../arabic/normalize.ts';
import { findDates } from '../../arabic/dates.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled, strongest } from './evidence.ts';
import { makeOf, REFRAIN } from '../line-make.ts';
import type { Line } from './lines.ts';
import { hintsOf, isUnderPicture } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

const DEK =
  /(?:^|[\s_-])(?:summary|sub-?title|sub-?heading|sub-?headline|subhead|standfirst|dek|deck|lead|lede|intro|excerpt|tagline|strapline|short-?desc|sapo|chapo|teaser|abstract|description|article-?desc|alternative-?headline|field-intro)(?:$|[\s_-])/u;
const FURNITURE =
  /(?:^|[\s_-])(?:author|byline|writer|date|time|meta|info|share|social|tags?|category|cat|section|breadcrumbs?|kicker|label|caption|credit|img-?alt|img|image|photo|photographer)(?:$|[\s_-])/u;
const SHORTEST = 4;
const LONGEST_WORDS = 70;

/** The sentence between headline and story that the page sets apart; null where there is none. Never the story's own first words. */
export function readStandfirst(page: Page, title: Title, taken: ReadonlySet<Element>, names: readonly string[]): Settled<string | null> {
  if (!title.line) return settled(null);
  const { all, start } = page.lines;
  const told = page.meta.first('og:description', 'description');
  const outlets = new Set(names.map(fold));
  const weighed: Candidate<Line>[] = [];
  for (const line of all.slice(title.line.index + 1, start + 1)) {
    const marked = DEK.test(hintsOf(line, 2));
    // The story as found may begin with the standfirst: the page's own mark tells it from the first paragraph.
    if (line.index === start && !marked) continue;
    const opening = openingOf(page, marked ? line.text : '');
    if (line.zone !== 'content' || taken.has(line.element) || !isSentence(line, page) || outlets.has(fold(line.text))) continue;
    if (!marked && isRefrain(line, page)) continue;
    if (isUnderPicture(line) || repeats(line.text, title.value) || isOpening(line.text, opening)) continue;
    const { weight, source } = signs(line, title.line, told);
    weighed.push({ value: line, source, weight, elements: [line.element] });
  }
  const best = strongest(weighed);
  if (!best || best.weight <= 1) return settled(null, undefined, [], weighed);
  return settled(best.value.text, best.source, [best.value.element], weighed);
}

/** The first question of an interview, or the first heading of a list: more of its make follow in the story. */
function isRefrain({ element }: Line, { lines: { all, start, end } }: Page): boolean {
  const make = makeOf(element);
  return make !== null && all.slice(start + 1, end).filter((line) => makeOf(line.element) === make).length >= REFRAIN;
}

function signs(line: Line, headline: Line, told: string | null): { weight: number; source: string } {
  const hints = hintsOf(line, 2);
  if (DEK.test(hints)) return { weight: 5, source: 'marked as standfirst' };
  if (told !== null && similarity(told, line.text) > 0.8) return { weight: 4, source: 'printed, as og:description says' };
  if (/^H[2-4]$/u.test(line.element.tagName) && line.index - headline.index <= 4)
    return { weight: 3, source: 'heading below the headline' };
  return { weight: FURNITURE.test(hints) ? 0 : 2, source: 'printed between headline and story' };
}

function isSentence({ text, element }: Line, page: Page): boolean {
  const words = text.split(' ');
  if (words.length < SHORTEST || words.length > LONGEST_WORDS) return false;
  const link = element.closest('a[href]');
  return !link && findDates(text, page.now).every(({ length }) => length < text.length / 3);
}

/** The story's first words, without a block that is the line itself. */
function openingOf({ place, lines }: Page, line: string): string {
  const blocks = place.text.slice(0, 3).filter((block) => line === '' || fold(block) !== fold(line));
  return place.text.length > 0 ? blocks.join(' ') : (lines.all[lines.start]?.text ?? '');
}

const repeats = (text: string, title: string): boolean => similarity(text, title) > 0.8;

function isOpening(text: string, opening: string): boolean {
  const [part, whole] = [fold(text), fold(opening)];
  return whole.includes(part.slice(0, 80)) || (whole !== '' && part.startsWith(whole.slice(0, 60)));
}
