/** Replacement characters among a thousand from which on bytes are in another encoding than the one they were read in. */
const BROKEN_SHARE = 5;
const ARABIC_SHARE = 0.3;
/** Where a page names its encoding. */
const HEAD = 4_096;
/** What pages name that are in another encoding all the same: their server's header said so, and a saved page has lost it. */
const DOUBTFUL = /charset\s*=\s*["']?\s*(?:utf-?8|iso-8859-1|latin1|us-ascii|windows-1252)/i;

/**
 * The encoding to serve a saved page in; null where the page's own word, or the browser's guess, decides. Bytes that read as UTF-8 are UTF-8, but for
 * a few broken ones; others whose page says UTF-8 or Latin are windows-1256 where that makes them Arabic.
 */
export function charsetOf(body: Uint8Array): 'utf-8' | 'windows-1256' | null {
  if (startsWide(body)) return null;
  const text = new TextDecoder('utf-8').decode(body);
  const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken * 1000 <= beyond * BROKEN_SHARE) return 'utf-8';
  const head = new TextDecoder('latin1').decode(body.subarray(0, HEAD));
  return DOUBTFUL.test(head) && isArabic(new TextDecoder('windows-1256').decode(body)) ? 'windows-1256' : null;
}

/** UTF-16 with its mark, or without it: every second byte of markup is nothing. */
const startsWide = (body: Uint8Array): boolean =>
  (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff) || body[0] === 0 || body[1] === 0;

/** Words of Arabic letters: other encodings read as windows-1256 mix them with Latin ones. */
function isArabic(text: string): boolean {
  const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  const words = text.match(/(?<![\p{L}\p{M}])[\u0621-\u064A]{2,}(?![\p{L}\p{M}])/gu) ?? [];
  return beyond > 0 && words.join('').length >= beyond * ARABIC_SHARE;
}
