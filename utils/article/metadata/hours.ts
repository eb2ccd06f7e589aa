import { findDates } from '../../arabic/dates.ts';
import { findHour } from '../../arabic/dates/hours.ts';
import type { PrintedHour } from '../../arabic/dates/hours.ts';
import type { PageDate } from '../types.ts';
import type { Candidate } from './evidence.ts';
import type { Line } from './lines.ts';
import { hintsOf, isElsewhere, isUnderPicture } from './page.ts';
import type { Page } from './page.ts';

const LINES_BELOW = 8;
const LINES_BEFORE_END = 4;
/** A line that says more than so many characters beside its date is prose. */
const MOST_WORDS = 40;
const CLOCK_HINT = /date|time|publish|posted|hour|clock|created|submitted/u;
const LENGTH_HINT = /duration|length|player|video|audio|reading/u;
const CHANGE = /تحديث|تعديل|updated|modified/iu;

/**
 * The day with the hour that the page prints elsewhere: with the same day said again, in the box next to the day's, or in the stamp below the story
 * («الساعة 9:40 م» in a post's footer, an agency's «14:32 ت م»).
 */
export function withHour(found: Candidate<PageDate> | null, again: readonly Candidate<PageDate>[], page: Page): Candidate<PageDate> | null {
  if (!found || found.value.iso.includes('T') || found.value.printed === undefined) return found;
  const twin = again.find(({ value, elements }) => value.iso.startsWith(`${found.value.iso}T`) && isBare(value, elements?.[0]));
  if (twin) return { ...found, value: twin.value, elements: [...(found.elements ?? []), ...(twin.elements ?? [])] };
  const at = page.lines.all.findIndex(({ element }) => element === found.elements?.[0]);
  const hour = (at === -1 ? null : hourBeside(page, at)) ?? hourBelow(page);
  if (!hour) return found;
  const { clock, zone, line } = hour;
  return {
    ...found,
    value: { ...found.value, iso: `${found.value.iso}T${clock}`, ...(zone ? { zone } : {}) },
    elements: [...(found.elements ?? []), line.element],
  };
}

const isBare = ({ printed = '' }: PageDate, element: Element | undefined): boolean =>
  (element?.textContent ?? '').trim().length - printed.length <= MOST_WORDS;

type HourLine = PrintedHour & { readonly line: Line };

/** In the boxes next to the day's: right after it or before it, another calendar's day between them at most. */
function hourBeside({ lines: { all, start }, now }: Page, day: number): HourLine | null {
  for (const step of [1, -1, 2, -2]) {
    const line = all[day + step];
    const between = Math.abs(step) === 2 ? all[day + step / 2] : undefined;
    if (!line || line.zone !== 'content' || isUnderPicture(line) || (between && findDates(between.text, now).length === 0)) continue;
    if (line.index >= start + 2 || (start <= line.index && line.element.tagName === 'P' && day < start)) continue;
    const hour = hourOf(line, all[line.index - 1]);
    if (hour && !LENGTH_HINT.test(hintsOf(line, 1))) return { ...hour, line };
  }
  return null;
}

function hourBelow({ lines: { all, start, end }, place, now }: Page): HourLine | null {
  for (const line of all.slice(Math.max(Math.min(start + 3, end), end - LINES_BEFORE_END), end + LINES_BELOW)) {
    if (line.zone !== 'content' || (line.index >= end && place.root && isElsewhere(line.element, place.root))) continue;
    const hour = hourOf(line, all[line.index - 1]);
    if (hour && (hour.stamped || CLOCK_HINT.test(hintsOf(line, 1))) && findDates(line.text, now).length === 0) return { ...hour, line };
  }
  return null;
}

const hourOf = (line: Line, before: Line | undefined): PrintedHour | null =>
  before && before.text.length < MOST_WORDS && CHANGE.test(before.text) ? null : findHour(line.text);
