export type Calendar = 'gregory' | 'islamic' | 'persian';

export interface ParsedDate {
  /** Local time as printed, to the precision printed: `2025-07-03` or `2025-07-03T15:00`; always Gregorian. */
  readonly iso: string;
  /** Offset of that local time where the text tells it (`+03:00`, `Z`); never guessed where summer time may apply. */
  readonly zone?: string;
  /** The exact words of the text, weekday and zone included. */
  readonly printed: string;
  /** Offset of `printed` in the text, in UTF-16 units. */
  readonly index: number;
  readonly length: number;
  /** Calendar in which it is printed; Gregorian where both stand side by side. */
  readonly calendar: Calendar;
  /** Counted back from `now` («منذ 3 ساعات»): worthless on a page that was stored. */
  readonly relative?: true;
  /** What the words before it say of it («نُشر في», «آخر تحديث:»). */
  readonly label?: DateLabel;
}

export type DateLabel = 'published' | 'updated';

export interface DateOptions {
  /** A named day without a year («3 يوليو») is its last occurrence up to `now`; without this it is no date. */
  readonly assumeLatestYear?: boolean;
  /** Numeric dates that can be read both ways are month first, as machines set to en-US write them. */
  readonly monthFirst?: boolean;
}

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day of a calendar, and the tokens [from, to) that print it; `day` is null where no such day exists. */
export interface DayMatch {
  readonly kind: 'day';
  readonly from: number;
  readonly to: number;
  readonly day: Day | null;
  readonly calendar: Calendar;
  /** A time that is printed between the day and its year. */
  readonly time?: TimeMatch;
}

/** Time of day; `clock` is null where no such time exists (25:00, «14:30 ص»). */
export interface TimeMatch {
  readonly kind: 'time';
  readonly from: number;
  readonly to: number;
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  readonly zone?: string;
}

/** Counted back from now; `clock` where the unit is an hour or less. */
export interface RelativeMatch {
  readonly kind: 'relative';
  readonly from: number;
  readonly to: number;
  readonly day: Day;
  readonly clock?: { readonly hour: number; readonly minute: number };
  /** «اليوم», «أمس»: a day that a time or a full date may complete. */
  readonly word: 'today' | 'yesterday' | null;
}
