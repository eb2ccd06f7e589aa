import { fold } from '../../arabic/normalize.ts';

/** Letters and digits alone, for comparing names across spellings, spaces and hyphens. */
export const letters = (text: string): string => fold(text).replace(/ /gu, '');
