import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface ManifestRow {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

/** Rows of a manifest: id, file relative to the manifest, address; tab-separated, one a line. */
export function readManifest(file: string): readonly ManifestRow[] {
  const folder = path.dirname(file);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [id, page, url] = line.split('\t');
      if (!id || !page || !url) throw new Error(`${file}:${index + 1}: id, file and address are wanted, separated by tabs`);
      return { id, file: path.join(folder, page), url: url.trim() };
    });
}
