import type { FontPart } from '../../utils/messages/protocol.ts';
import { FACES, type FaceFile } from '../../utils/settings/faces.ts';
import type { FaceId } from '../../utils/settings/types.ts';

const CHUNK = 0x8000;
const loaded = new Map<FaceId, Promise<readonly FontPart[]>>();

/** The files of a face, read once while the background lives. */
export function loadFace(face: FaceId): Promise<readonly FontPart[]> {
  const known = loaded.get(face);
  if (known) return known;
  const parts = Promise.all(FACES[face].files.map(readPart));
  loaded.set(face, parts);
  parts.catch(() => loaded.delete(face));
  return parts;
}

async function readPart({ path, weight, unicodeRange }: FaceFile): Promise<FontPart> {
  const response = await fetch(path);
  return { weight, unicodeRange, data: toBase64(new Uint8Array(await response.arrayBuffer())) };
}

// In pieces: a whole file is more arguments than a call may have.
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
