import { expect, test } from 'vitest';
import { charsetOf } from '../../../scripts/extract/charset.ts';

const STORY = 'وخرج أهالي القرى الثلاث إلى الضفة لمشاهدة الماء وهو ينحدر نحو الحقول، وحمل بعضهم كراسي وأباريق شاي. ';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of an encoding that has no encoder here, by asking its decoder for each of them. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return new Uint8Array(Array.from(text, (letter) => byLetter.get(letter) ?? 63));
}

const broken = utf8(STORY.repeat(20));
broken[101] = 0xff;

test.each([
  ['UTF-8', utf8(STORY), 'utf-8'],
  ['ASCII alone', utf8('<p>x</p>'), 'utf-8'],
  ['nothing', utf8(''), 'utf-8'],
  ['UTF-8 with a broken byte', broken, 'utf-8'],
  ['UTF-8 that is cut in a letter', utf8(STORY.repeat(20)).slice(0, 1_001), 'utf-8'],
  ['windows-1256 that says so', encode(`<meta charset="windows-1256">${STORY}`, 'windows-1256'), null],
  ['windows-1256 that says nothing', encode(STORY, 'windows-1256'), null],
  ['windows-1256 that calls itself UTF-8', encode(`<meta charset="utf-8">${STORY}`, 'windows-1256'), 'windows-1256'],
  [
    'windows-1256 that calls itself Latin',
    encode(`<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">${STORY}`, 'windows-1256'),
    'windows-1256',
  ],
  [
    'French that is Latin',
    encode('<meta charset="iso-8859-1">Le barrage était plein à déborder, et là-haut on fêtait la première pluie.', 'windows-1252'),
    null,
  ],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), null],
])('%s', (_, bytes, charset) => expect(charsetOf(bytes)).toBe(charset));
