/** Short vowels, tanwin, shadda, sukun, dagger alef and the small signs of the Quran. Hamza and madda above or below are letters' parts and stay. */
const HARAKAT = /[\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FE]/;
const HARAKAT_RUN = new RegExp(`${HARAKAT.source}+`, 'g');

export const hasHarakat = (text: string): boolean => HARAKAT.test(text);

/** The text without its harakat; letters, tatweel and hamza stay as they are. */
export const stripHarakat = (text: string): string => text.replace(HARAKAT_RUN, '');

/**
 * Where the harakat stand, in UTF-16 units, neighbours together. For a highlight that dims them: an element around a mark would break the joining
 * of the letters.
 */
export function harakatRanges(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(HARAKAT_RUN), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
