/** The door to dates: printed ones, those of metadata, and the reader's own way of writing them. */
export { findDates, parseArabicDate } from './dates/find.ts';
export { formatDate } from './dates/format.ts';
export type { DateFormat } from './dates/format.ts';
export { parseMachineDate } from './dates/machine.ts';
export type { ParsedDate } from './dates/types.ts';
