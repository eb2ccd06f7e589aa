import { describe, expect, test } from 'vitest';
import { findDates, formatDate, parseArabicDate, parseMachineDate } from '../../../../utils/arabic/dates.ts';

const NOW = new Date(2025, 6, 3, 15, 0);
const SEEDS = [
  'الخميس، ٠٣ يوليو ٢٠٢٥ ٠٣:٠٠ م',
  '14 محرم 1447هـ - 9 يوليو 2025م 05:30 م بتوقيت مكة المكرمة',
  '2025-07-03T15:00:00+03:00',
  '03-07-2025 | 14:22',
  'آخر تحديث: الاثنين 4 أيار/مايو 2020 - الساعة 10 صباحا',
  'منذ 3 ساعات',
  'Thu, 03 Jul 2025 15:00:00 GMT',
  '۱۲ تیر ۱۴۰۴ در ۱۴:۴۱',
  'July 3rd, 2025 3:00 p.m.',
];
const ALPHABET = Array.from('0123456789٠١٢٣۰۱۲/-.:،, ()\n|مصهـتيوليزT+Z\u200F\u200C\u064Bab\uD83D\uDE00\uD800');

/** Mulberry32: the same mutations in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutate(text: string, next: () => number): string {
  const units = Array.from(text);
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * units.length);
    const letter = ALPHABET[Math.floor(next() * ALPHABET.length)] ?? '';
    const kind = next();
    if (kind < 0.4) units.splice(at, 1, letter);
    else if (kind < 0.7) units.splice(at, 0, letter);
    else units.splice(at, 1 + Math.floor(next() * 3));
  }
  return units.join('');
}

describe('mutated dates', () => {
  test('never throw, and what is found is a real day at its place in the text, and reads the same again', () => {
    const next = random(20_250_703);
    for (let round = 0; round < 6000; round++) {
      const text = mutate(SEEDS[round % SEEDS.length] ?? '', next);
      parseMachineDate(text, NOW);
      for (const date of findDates(text, NOW)) {
        expect(text.slice(date.index, date.index + date.length)).toBe(date.printed);
        expect([text, date.iso]).toEqual([text, expect.stringMatching(/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/)]);
        expect([text, formatDate(date.iso, { locale: 'en', calendar: 'gregory', numerals: 'latn' })]).not.toEqual([text, null]);
        expect([text, parseArabicDate(date.printed, NOW)?.iso]).toEqual([text, date.iso]);
      }
    }
  });

  test.each([
    ['digits and slashes', '1/'],
    ['colons', '12:'],
    ['months', '3 يوليو '],
    ['labels', 'نشر '],
    ['weekdays', 'الخميس، '],
    ['brackets', '('],
    ['tatweel', 'ـ'],
    ['days', '3 يوليو 2025 '],
    ['both calendars', '14 محرم 1447هـ - '],
    ['joiners', '\u200C'],
  ])('a megabyte of %s ends soon', (_name, piece) => {
    const started = performance.now();
    findDates(piece.repeat(1_000_000 / piece.length), NOW);
    parseArabicDate(piece.repeat(1_000_000 / piece.length), NOW);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
