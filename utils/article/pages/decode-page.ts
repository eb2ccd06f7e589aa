/** Bytes in which a page that the server says nothing of declares its encoding. */
const HEAD = 2_048;
const DECLARED = /charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/** A page's bytes as text, in the encoding that the server or the page itself declares: many Arabic sites still write windows-1256. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(contentType ?? '')?.[1] ?? DECLARED.exec(head)?.[1] ?? 'utf-8';
  return decoderOf(label).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // a name that no encoding has
  }
}
