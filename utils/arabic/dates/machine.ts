import { parseArabicDate } from './find.ts';
import { toGregorian } from './calendars.ts';

/** A date as metadata states it: local time as written, with its offset where one is written. */
export interface MachineDate {
  readonly iso: string;
  readonly zone?: string;
}

/** `2025-07-03`, `2025-07-03T15:00:00.000+03:00`, `2025-07-03 15:00`, `20250703T150000Z`. */
const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?(?:\[[^\]]{1,40}\])?$/i;
const EPOCH = /^(\d{10}|\d{13})(?:\.\d{1,6})?$/;
/** en-US as .NET prints it into attributes: `7/3/2025 3:00:00 PM`. */
const US_MACHINE = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/;
const LONGEST = 200;
/** Before the first Arabic news site a time stamp is a default value (0001-01-01, 1970-01-01), not a date. */
const EARLIEST = '1990';
const LATEST = '2100';

/**
 * A date from an attribute (`datetime`, `content`, JSON-LD): ISO 8601 with the local time kept as written, epoch seconds or milliseconds (as UTC),
 * mail headers, or Arabic prose, which some sites put there. Null where it holds no date, or a placeholder.
 */
export function parseMachineDate(value: string, now: Date = new Date()): MachineDate | null {
  const text = value.slice(0, LONGEST).trim();
  const iso = fromIso(text);
  const found = fromEpoch(text) ?? (iso === undefined ? fromProse(text, now) : iso);
  return found && found.iso >= EARLIEST && found.iso < LATEST ? found : null;
}

function fromEpoch(text: string): MachineDate | null {
  const digits = EPOCH.exec(text)?.[1];
  if (!digits) return null;
  const date = new Date(digits.length === 10 ? Number(digits) * 1000 : Number(digits));
  return { iso: date.toISOString().slice(0, 16), zone: 'Z' };
}

/** Undefined where the text is not ISO; null, which ends the search, where it is and names no real day or hour. */
function fromIso(text: string): MachineDate | null | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute, , offset] = match;
  if (!toGregorian('gregory', Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return { iso: date };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { iso: `${date}T${hour}:${minute}`, ...(offset ? { zone: zoneOf(offset) } : {}) };
}

function zoneOf(offset: string): string {
  const digits = offset.replace(/\D/g, '').padEnd(4, '0');
  return /^z$/i.test(offset) || digits === '0000' ? 'Z' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromProse(text: string, now: Date): MachineDate | null {
  const found = parseArabicDate(text, now, { monthFirst: US_MACHINE.test(text) });
  return found && { iso: found.iso, ...(found.zone ? { zone: found.zone } : {}) };
}
