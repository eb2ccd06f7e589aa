import { expect, test } from 'vitest';
import { stripMarks } from '../../../../utils/arabic/normalize.ts';
import { expectInPlace, sourcesIn } from './sources-in.ts';

const SENTENCES: [string, string[]][] = [
  ['وقالت صحيفة «لوموند» الفرنسية إن القطار تأخر.', ['لوموند']],
  ['وأوضح مدير المصنع لـ«النهار» أن الخط الثاني جاهز.', ['النهار']],
  ['نقلا عن مجلة «دير شبيغل» و«لوتان»، بدأ العمل في النفق.', ['دير شبيغل', 'لوتان']],
  ['وبحسب ما نشرته «العربي الجديد»، عاد الصيادون.', ['العربي الجديد']],
];

const quoted = (open: string, close: string) => (text: string) => text.replaceAll('«', open).replaceAll('»', close);

/** How pages write the same words. */
const WRITINGS: [string, (text: string) => string][] = [
  ['guillemets', (text) => text],
  ['straight quotes', quoted('"', '"')],
  ['curly quotes', quoted('“', '”')],
  ['curly quotes the other way round', quoted('”', '“')],
  ['low quotes', quoted('„', '“')],
  ['single quotes', quoted('‘', '’')],
  ['two apostrophes', quoted("''", "''")],
  ['single guillemets', quoted('‹', '›')],
  ['angle brackets', quoted('<<', '>>')],
  ['quotes with spaces inside', quoted('« ', ' »')],
  ['right-to-left marks beside the quotes', quoted('\u200F«', '»\u200F')],
  ['isolates around the quotes', quoted('\u2067«', '»\u2069')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['tatweel', (text) => text.replace(/([بتسصيكلمنه])([يتمنهلكرد])/gu, '$1ـ$2')],
  ['harakat', (text) => text.replace(/([\u0628-\u064A])(?=[\u0628-\u064A])/gu, '$1\u064E')],
];

test.each(WRITINGS)('sources are found, and their phrases in place, with %s', (_, write) => {
  for (const [sentence, outlets] of SENTENCES) {
    const text = write(sentence);
    const sources = sourcesIn(text);
    expect(sources.map(({ outlet }) => stripMarks(outlet).replaceAll('\u00A0', ' ').trim())).toEqual(outlets);
    expectInPlace(text, sources);
  }
});
