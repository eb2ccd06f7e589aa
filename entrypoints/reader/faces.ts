import type { FontPart } from '../../utils/messages/protocol.ts';
import { FACES } from '../../utils/settings/faces.ts';
import type { FaceId } from '../../utils/settings/types.ts';
import { shielded } from '../../utils/page/shielded.ts';

/**
 * Elements of a page over which the reader keeps to the system's face: each font that joins a document makes the browser lay out all of it anew,
 * which takes seconds there.
 */
const TOO_LONG = 40_000;

export interface Faces {
  /** Begins to fetch a face, so that it is there when the story is. */
  readonly fetch: (face: FaceId) => void;
  /** Resolves when the face's fonts are in the document; at once for the system's. */
  readonly apply: (face: FaceId) => Promise<void>;
}

/** The faces of the document while the signal lasts. From bytes, so that the page's CSP has no say and nothing of ours has an address. */
export function createFaces(document: Document, load: (face: FaceId) => Promise<readonly FontPart[]>, signal: AbortSignal): Faces {
  const coming = new Map<FaceId, Promise<readonly FontPart[]>>();
  const applied = new Map<FaceId, Promise<void>>();

  function partsOf(face: FaceId): Promise<readonly FontPart[]> {
    const parts = coming.get(face) ?? load(face);
    coming.set(face, parts);
    // Whoever awaits it hears of a failure; asked again, it is tried again.
    parts.catch(() => coming.delete(face));
    return parts;
  }

  async function add(face: FaceId, family: string): Promise<void> {
    const fonts = (await partsOf(face)).map((part) => makeFont(family, part));
    if (signal.aborted) return;
    for (const font of fonts) document.fonts.add(font);
    signal.addEventListener('abort', () => fonts.forEach((font) => document.fonts.delete(font)), { once: true });
    await Promise.all(fonts.map((font) => font.loaded));
  }

  return {
    fetch: (face) => {
      if (FACES[face].family !== null && !isTooLong(document)) void partsOf(face).catch(() => undefined);
    },
    apply: (face) => {
      const { family } = FACES[face];
      if (family === null || isTooLong(document)) return Promise.resolve();
      const adding = applied.get(face) ?? add(face, family);
      applied.set(face, adding);
      adding.catch(() => applied.delete(face));
      return adding;
    },
  };
}

function isTooLong(document: Document): boolean {
  return shielded(document).getElementsByTagName('*').length > TOO_LONG;
}

function makeFont(family: string, { weight, unicodeRange, data }: FontPart): FontFace {
  return new FontFace(family, Uint8Array.fromBase64(data), { weight, unicodeRange, display: 'swap' });
}
