/** Folding of our own long lists, as one text: a handful of native replacements instead of a call a word. */

const MARKS = /[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/g;
const PARTED = /[^\p{L}\p{N}|\n]+/gu;

/** What `fold` makes of each part of a list, for parts between «|» and line breaks, which stay. */
export function foldList(list: string): string {
  return list
    .normalize('NFKC')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/[ةھہ]/g, 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ک', 'ك')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(PARTED, ' ')
    .replace(/ ?([|\n]) ?/g, '$1')
    .trim();
}
