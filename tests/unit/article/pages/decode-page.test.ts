import { expect, test } from 'vitest';
import { decodePage } from '../../../../utils/article/pages/decode-page.ts';

/** «زيت» in windows-1256. */
const OIL = [0xd2, 0xed, 0xca];
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['what the server says', 'text/html; charset=windows-1256', OIL],
  ['what the page says', 'text/html', [...ascii('<meta charset="windows-1256">'), ...OIL]],
  ['what old pages say', null, [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'), ...OIL]],
  ['UTF-8 where nothing is said', null, [...new TextEncoder().encode('زيت')]],
  ['UTF-8 where what is said is no encoding', 'text/html; charset=olives', [...new TextEncoder().encode('زيت')]],
])('a page is read in %s', (_, type, bytes) => expect(decodePage(Uint8Array.from(bytes), type)).toMatch(/زيت$/));
