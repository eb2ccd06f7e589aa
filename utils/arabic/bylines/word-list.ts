import { fold } from '../normalize.ts';

/** The phrases of a list with « | » or line breaks between them, each folded; folding the list as one text is a tenth of the work. */
export function foldedPhrases(list: string): string[] {
  return fold(list.trim().replace(/[|\n]+/g, ' 0 ')).split(' 0 ');
}

export const foldedSet = (list: string): ReadonlySet<string> => new Set(foldedPhrases(list));
