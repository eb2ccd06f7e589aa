import { fallback, integer, maxValue, minValue, number, object, parse, picklist, pipe, type GenericSchema } from 'valibot';
import type { ReaderSettings } from './types.ts';

/** Bounds of what the reader can be set to; `step` is what one press of a button changes. */
export const SIZE = { min: 14, max: 40, step: 2, standard: 20 } as const;
export const MEASURE = { min: 45, max: 90, step: 5, standard: 68 } as const;

export const DEFAULT_READER_SETTINGS: ReaderSettings = { size: SIZE.standard, measure: MEASURE.standard, theme: 'system', face: 'naskh' };

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly standard: number;
}

/** A value within its bounds. */
export function clamp(value: number, { min, max }: Bounds): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}

const within = (bounds: Bounds) => fallback(pipe(number(), integer(), minValue(bounds.min), maxValue(bounds.max)), bounds.standard);

const schema = fallback(
  object({
    size: within(SIZE),
    measure: within(MEASURE),
    theme: fallback(picklist(['system', 'light', 'sepia', 'dark']), DEFAULT_READER_SETTINGS.theme),
    face: fallback(picklist(['naskh', 'modern', 'system']), DEFAULT_READER_SETTINGS.face),
  }),
  DEFAULT_READER_SETTINGS,
) satisfies GenericSchema<unknown, ReaderSettings>;

/** Settings from whatever was stored: each value that is missing or out of bounds falls to its default, the others stay. */
export function readReaderSettings(stored: unknown): ReaderSettings {
  return parse(schema, stored);
}
