import type { FontPart } from '../../utils/messages/protocol.ts';
import { FACES, type FaceFile } from '../../utils/settings/faces.ts';
import type { FaceId } from '../../utils/settings/types.ts';

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
  return { weight, unicodeRange, data: new Uint8Array(await response.arrayBuffer()).toBase64() };
}
