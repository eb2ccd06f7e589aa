/** Characters a minute (Trauzettel-Klosinski & Dietz, IOVS 2012): Arabic 612, English 987. */
const ARABIC_A_MINUTE = 612;
const LATIN_A_MINUTE = 987;
const FIRST_PICTURE = 12;
const LEAST_PICTURE = 3;

/**
 * Minutes that the story takes an adult reader, at least 1.
 * Letters and digits without harakat at 612 a minute (words in Latin letters at 987); pictures at 12 s for the first, one less each, not under 3.
 */
export function readingMinutes(text: string, images: number): number {
  const all = countOf(text, /[\p{L}\p{N}]/gu);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  let seconds = ((all - latin) / ARABIC_A_MINUTE + latin / LATIN_A_MINUTE) * 60;
  // Past the tenth, pictures cost the same; so any number of them costs no loop.
  const falling = Math.min(Math.max(images, 0), FIRST_PICTURE - LEAST_PICTURE);
  for (let picture = 0; picture < falling; picture++) seconds += FIRST_PICTURE - picture;
  seconds += Math.max(images - falling, 0) * LEAST_PICTURE;
  return Math.max(1, Math.round(seconds / 60));
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
