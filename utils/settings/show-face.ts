import { FACES } from './faces.ts';
import type { FaceId } from './types.ts';

/** Gives a page of the extension's own one of the faces that ship with it; the browser fetches of it what the page needs. */
export function showFace(face: FaceId, fonts: FontFaceSet): void {
  const { family, files } = FACES[face];
  if (family === null) return;
  for (const { path, weight, unicodeRange } of files) fonts.add(new FontFace(family, `url(${path})`, { weight, unicodeRange }));
}
