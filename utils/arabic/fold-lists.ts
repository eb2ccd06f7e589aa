/** Folding of our own long lists, as one text: a handful of native replacements instead of a call a word. */

/** Harakat and tatweel; our lists hold no other marks. */
const MARKS = /[\u0640\u064B-\u0652\u0670]/g;
/** What may stand between the words of a list, but for «|» and line breaks. */
const PARTED = /[\t -/:-@[-`{}~\u00A0«»·،؛؟\u2010-\u203A]+/g;

/** What `fold` makes of each part of a list, for parts between «|» and line breaks, which stay. */
export function foldList(list: string): string {
  return list
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/[ةھہ]/g, 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ک', 'ك')
    .replace(PARTED, ' ')
    .replaceAll(' |', '|')
    .replaceAll('| ', '|')
    .replaceAll(' \n', '\n')
    .replaceAll('\n ', '\n')
    .trim();
}
