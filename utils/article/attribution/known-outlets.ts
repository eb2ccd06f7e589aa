import { isAgency } from '../../arabic/bylines/agencies.ts';
import { fold } from '../../arabic/normalize.ts';
import { bodyHeads, notOutlets, shyAgencies, unnamedSources } from '../../arabic/phrases/outlets.ts';

/** How sure it is that a name is an outlet's: said so («صحيفة …»), known by name, or only quoted where outlets stand. */
export type Trust = 'said' | 'known' | 'guessed';

const PROCLITIC_AL = /^ال/;

/** One spelling for a name with and without its article or the noun before it: «جريدة الأرزة», «الأرزة», «أرزة». */
export function nameKey(name: string): string {
  return fold(name).replace(/^(?:صحيفه|جريده|مجله|موقع|قناه|وكاله|اذاعه|بوابه|شبكه|منصه|راديو) (?=.)/, '').replace(PROCLITIC_AL, '');
}

/** «وزارة …», «حماس», «ناسا»: speaks, but is no outlet. */
export function isBody(name: string): boolean {
  if (isNamedAgency(name)) return false;
  const folded = fold(name);
  const [head = ''] = folded.split(' ');
  return notOutlets.has(folded) || notOutlets.has(folded.replace(PROCLITIC_AL, '')) || bodyHeads.has(head);
}

/** «وكالات», «متابعات»: names nobody. */
export function isUnnamed(name: string): boolean {
  return unnamedSources.has(fold(name));
}

export function isNamedAgency(name: string): boolean {
  return !isUnnamed(name) && isAgency(name);
}

/** An agency whose name means nothing else, so that it needs neither quotes nor a noun before it. */
export function isPlainAgency(name: string): boolean {
  const folded = fold(name);
  return isNamedAgency(name) && !shyAgencies.has(folded) && !/^.(?: .)*$/u.test(folded);
}
