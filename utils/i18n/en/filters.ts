import type { Translation } from '../index.ts';

export const filters: Translation<'filters'> = {
  'filters.empty': 'There is no selector after ##.',
  'filters.long': 'The selector is longer or more deeply nested than we take.',
  'filters.unsafe': 'The selector has signs that could break a style sheet, so we do not take it.',
  'filters.unbalanced': 'A bracket or a quotation mark in the selector is not closed.',
  'filters.list': 'Write one selector, without commas.',
  'filters.procedural': 'Other blockers have syntax like this, but no style sheet understands it.',
  'filters.malformed': 'This is no valid CSS selector.',
  'filters.broad': 'This selector is too broad: it would hide most of the page.',
  'filters.wildcard': 'The name of a site may hold no asterisk and no pattern: write each site out in full.',
  'filters.site': 'What stands before ## is no site: write its name without scheme, port or path.',
  'filters.network': 'This rule blocks requests; Safa only hides elements.',
  'filters.injects': 'This rule runs a script or changes styles; Safa does neither.',
  'filters.exclusion': 'An exception (#@#) cannot leave out a site (~).',
};
