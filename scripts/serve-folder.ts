import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { charsetOf } from './extract/charset.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
};

/** A folder on a web server of this machine, at `http://127.0.0.1:port`. Nothing outside the folder is given out. */
export async function serveFolder(folder: string): Promise<{ port: number; close: () => void }> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!file.startsWith(root + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': typeOf(file, body) }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** A saved page has lost the header that named its encoding. */
function typeOf(file: string, body: Uint8Array): string {
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const charset = type.includes('html') ? charsetOf(body) : null;
  return charset ? `${type}; charset=${charset}` : type;
}
