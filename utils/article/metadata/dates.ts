import { findDates, parseMachineDate } from '../../arabic/dates.ts';
import type { ParsedDate } from '../../arabic/dates.ts';
import { isPlace } from '../../arabic/bylines/places.ts';
import { stripMarks } from '../../arabic/normalize.ts';
import type { PageDate } from '../types.ts';
import type { Candidate, Settled } from './evidence.ts';
import { settled, strongest } from './evidence.ts';
import { withHour } from './hours.ts';
import type { Line } from './lines.ts';
import { isFuture, machineDates } from './machine-dates.ts';
import type { Machine, Stated } from './machine-dates.ts';
import { hintsOf, isElsewhere, isUnderPicture } from './page.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

export interface Dates {
  readonly published: Settled<PageDate | null>;
  readonly modified: Settled<PageDate | null>;
}

const HAS_DIGIT = /[\d٠-٩۰-۹]/u;
const DATE_HINT = /date|time|publish|posted|(?:^|[\s_-])meta(?:$|[\s_-])|created|submitted|تاريخ/u;
const UPDATE_HINT = /modif|updat/u;
/** WordPress marks the one date that it prints as both: `entry-date published updated`. */
const PUBLISH_HINT = /publish|entry-date|post-date|posted|created/u;
const LONGEST_DATELINE = 90;
/** A line that is longer is prose, and its date part of the story. */
const LONGEST = 220;
const MOST_PROSE = 70;
const LINES_AFTER_STORY = 8;
/** The head of a story may follow its standfirst, which may be the first thing that was taken for its text. */
const LINES_INTO_STORY = 12;
const LINES_ABOVE_HEADLINE = 6;

/**
 * When the story appeared and when it was changed. The date that the page prints by the headline wins, to the precision printed: metadata is often the
 * same instant in another zone, sometimes the template's leftover. Metadata confirms it, adds the zone, or fills in. An update alone is no publication.
 */
export function readDates(page: Page, title: Title): Dates {
  const machine = machineDates(page);
  const printed = printedDates(page, title, machine);
  const published = strongest(printed.published);
  const modified = strongest(printed.modified);
  const isOpen = printed.modified.length === 0 && machine.published.length === 0;
  const filled = withHour(
    published ?? fromMachine(machine.published) ?? (isOpen ? (labelledDate(page) ?? onlyTime(page)) : null) ?? datelineDay(page),
    printed.published,
    page,
  );
  const changed = modified ?? laterThan(fromMachine(machine.modified), filled?.value);
  return {
    published: settle(filled, machine.published, [...printed.published, ...machine.published.map(asCandidate)]),
    modified: settle(changed, machine.modified, [...printed.modified, ...machine.modified.map(asCandidate)]),
  };
}

function settle(
  found: Candidate<PageDate> | null,
  machine: readonly Machine[],
  weighed: readonly Candidate<PageDate>[],
): Settled<PageDate | null> {
  if (!found) return settled(null, undefined, [], weighed);
  const { value } = found;
  // The same local time with its zone, or the same instant in UTC: the zone is known then.
  const twin = value.zone ? undefined : machine.find(({ iso, zone }) => zone && zone !== 'Z' && iso === value.iso);
  return settled(twin?.zone ? { ...value, zone: twin.zone } : value, found.source, found.elements ?? [], weighed);
}

const PUBLISH_LABEL = /^(?:تاريخ\s+)?(?:ال)?نشر(?:ت)?(?:\s+(?:في|بتاريخ))?\s*:?$|^(?:date )?published(?: on)?:?$/i;

/** «تاريخ النشر» in one element and the date in the next, or in the one after within the same box, wherever it stands. */
function labelledDate({ lines, now }: Page): Candidate<PageDate> | null {
  for (const label of lines.all) {
    if (label.text.length > 20 || !PUBLISH_LABEL.test(stripMarks(label.text))) continue;
    const box = label.element.parentElement;
    for (const line of lines.all.slice(label.index + 1, label.index + 3)) {
      const isNext = line.index === label.index + 1 || (box !== null && box.tagName !== 'BODY' && box.contains(line.element));
      if (!isNext || line.text.length > 60 || !HAS_DIGIT.test(line.text)) continue;
      const date = findDates(line.text, now).find(({ relative, iso }) => !relative && !isFuture(iso, now));
      if (date)
        return {
          value: { iso: date.iso, printed: date.printed },
          source: 'printed after its label',
          weight: 1,
          elements: [label.element, line.element],
        };
    }
  }
  return null;
}

/** The day in the dateline («الرياض 24 شوال 1447 هـ الموافق 12 أبريل 2026 م واس …»), where the page tells no other. */
function datelineDay({ lines, now }: Page): Candidate<PageDate> | null {
  const line = lines.all[lines.start];
  const front = line?.text.slice(0, LONGEST_DATELINE) ?? '';
  if (!HAS_DIGIT.test(front)) return null;
  const [date] = findDates(front, now);
  if (!date || date.relative || isFuture(date.iso, now)) return null;
  const place = front.slice(0, date.index).replace(/[\s،,–—(-]+$|\sف[يى]\s+$/gu, '');
  return isPlace(place) ? { value: { iso: date.iso, printed: date.printed }, source: 'dateline', weight: 1 } : null;
}

/** A page whose `<time datetime>` elements outside rails, links and cards all name one day was published then. */
function onlyTime({ doc, now, lines }: Page): Candidate<PageDate> | null {
  if (doc.querySelector('time[datetime]') === null) return null;
  const dates = lines.all
    .filter(({ zone, element }) => zone !== 'rail' && element.tagName === 'TIME' && !element.closest('a, li, article article'))
    .flatMap((line) => attributeDates(line, now).map((date) => ({ line, date })));
  const [first] = dates;
  if (!first || dates.some(({ date }) => date.iso.slice(0, 10) !== first.date.iso.slice(0, 10))) return null;
  return {
    value: { iso: first.date.iso.slice(0, 10), printed: first.line.text },
    source: 'the only time element',
    weight: 1,
    elements: [first.line.element],
  };
}

function fromMachine(dates: readonly Machine[]): Candidate<PageDate> | null {
  return dates[0] ? asCandidate(dates[0]) : null;
}

/** Metadata fills in what is not printed: it weighs least. */
function asCandidate({ source, ...value }: Machine): Candidate<PageDate> {
  return { value, source, weight: 1 };
}

/** A change before the publication, or at its minute, is none. */
function laterThan(modified: Candidate<PageDate> | null, published: PageDate | undefined): Candidate<PageDate> | null {
  if (!modified || !published) return modified;
  const length = Math.min(modified.value.iso.length, published.iso.length);
  return modified.value.iso.slice(0, length) > published.iso.slice(0, length) ? modified : null;
}

interface Printed {
  readonly published: readonly Candidate<PageDate>[];
  readonly modified: readonly Candidate<PageDate>[];
}

function printedDates(page: Page, title: Title, machine: Stated): Printed {
  const published: Candidate<PageDate>[] = [];
  const modified: Candidate<PageDate>[] = [];
  for (const [line, weight, where] of dateLines(page, title)) {
    if (line.text.length > LONGEST || !HAS_DIGIT.test(line.text)) continue;
    const hints = hintsOf(line, 2);
    if (!DATE_HINT.test(hints) && isUnderPicture(line)) continue;
    const dates = findDates(line.text, page.now).filter(({ relative, iso }) => !relative && !isFuture(iso, page.now));
    if (dates.length === 0 || isProse(line, dates)) continue;
    const before = page.lines.all[line.index - 1]?.text ?? '';
    for (const [order, found] of dates.entries()) {
      const date = inRightOrder(found, [...attributeDates(line, page.now), ...machine.published]);
      const updated =
        date.label === 'updated' ||
        (!date.label &&
          ((UPDATE_HINT.test(hints) && !PUBLISH_HINT.test(hints)) ||
            (order === 0 && UPDATE_LABEL.test(before)) ||
            isChange(date, machine)));
      const signs =
        (DATE_HINT.test(hints) || line.element.closest('time') ? 1.5 : 0) +
        (date.label === 'published' ? 2 : 0) +
        (/datepublished/u.test(hints) ? 2 : 0);
      const candidate = {
        value: { iso: date.iso, ...(date.zone ? { zone: date.zone } : {}), printed: date.printed },
        source: where,
        weight: weight + signs + (agrees(date, machine.published) ? 2 : 0) + (date.iso.includes('T') ? 0.3 : 0) - order * 0.2,
        elements: [line.element],
      };
      (updated ? modified : published).push(candidate);
    }
  }
  return { published, modified };
}

const UPDATE_LABEL =
  /^(?:آخر|اخر)?\s*(?:تحديث|التحديث|تم التحديث|حُدّث|حدث|عُدّل)\s*(?:في|بتاريخ)?\s*:?$|^(?:last )?(?:updated|modified)(?: on)?:?$/i;

/** Lines that may print the story's date, with what their place is worth. */
function* dateLines({ lines, place }: Page, title: Title): Generator<[line: Line, weight: number, where: string]> {
  const { all, start, end } = lines;
  const headline = title.line?.index ?? Math.max(0, start - 12);
  const near = (line: Line): boolean => line.zone === 'content' || (line.zone === 'chrome' && line.element.tagName === 'TIME');
  for (const line of all.slice(headline + 1, Math.max(start + 3, Math.min(start + LINES_INTO_STORY, end)))) {
    // In menus and boxes between headline and story, and below the story's first lines, the markup must say that it is a date.
    const isNear = (line.index < start + 3 && near(line)) || (line.text.length < MOST_PROSE && DATE_HINT.test(hintsOf(line, 0)));
    if (isNear) yield [line, (line.zone === 'content' ? 5 : 3.5) - (line.index - headline) * 0.05, 'printed near the headline'];
  }
  const around = title.line?.element.parentElement?.parentElement ?? null;
  for (const line of all.slice(Math.max(0, headline - LINES_ABOVE_HEADLINE), headline)) {
    if (near(line) && around?.contains(line.element) && around.tagName !== 'BODY')
      yield [line, 3.5 - (headline - line.index) * 0.1, 'printed above the headline'];
  }
  for (const line of all.slice(Math.max(start + 3, end - 1), end + LINES_AFTER_STORY)) {
    if (line.zone !== 'content') continue;
    if (line.index >= end && place.root && isElsewhere(line.element, place.root)) continue;
    yield [line, 3.5 - Math.max(0, line.index - end) * 0.2, 'printed below the story'];
  }
}

function isProse(line: Line, dates: readonly ParsedDate[]): boolean {
  const printed = dates.reduce((sum, { length }) => sum + length, 0);
  const rest = line.text.length - printed;
  return rest > MOST_PROSE && !dates.some(({ label, index }) => label !== undefined && index < 60);
}

/** The date of the `<time>` that the line stands in. */
function attributeDates({ element }: Line, now: Date): { iso: string }[] {
  const time = element.closest('time[datetime]') ?? element.querySelector('time[datetime]');
  const date = time ? parseMachineDate(time.getAttribute('datetime') ?? '', now) : null;
  return date ? [date] : [];
}

/** «10/12/2023» is read as the day and month that a machine's date beside it confirms. */
function inRightOrder(date: ParsedDate, machine: readonly { iso: string }[]): ParsedDate {
  const [, year, month, day, time = ''] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/u.exec(date.iso) ?? [];
  if (!/\d\s*[/.-]\s*\d/u.test(date.printed) || Number(day) > 12) return date;
  const turned = `${year}-${day}-${month}`;
  const confirms = (iso: string): boolean => machine.some((stated) => stated.iso.startsWith(iso));
  return confirms(turned) && !confirms(`${year}-${month}-${day}`) ? { ...date, iso: `${turned}${time}` } : date;
}

/** A bare date on the day of the change that metadata states, and not of the publication. */
function isChange(date: ParsedDate, { published, modified }: Stated): boolean {
  const day = date.iso.slice(0, 10);
  return published.length > 0 && !agrees(date, published) && modified.some(({ iso }) => iso.startsWith(day));
}

/** Same day, or the next or the last one, since metadata often is UTC. */
function agrees(date: ParsedDate, machine: readonly Machine[]): boolean {
  const day = Date.parse(`${date.iso.slice(0, 10)}T00:00Z`);
  return machine.some(({ iso }) => Math.abs(Date.parse(`${iso.slice(0, 10)}T00:00Z`) - day) <= 86_400_000);
}
