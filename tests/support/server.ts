import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` where nothing else is said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly port: number;
  /** Address of a page; each call is another address, so that tabs can be told apart. */
  address(name: string, host?: string): string;
  close(): Promise<void>;
}

/** A path that never gets an answer. */
export const HANGING = '/hanging';

/** A web server on this machine alone, that serves each page with its own headers, and an empty answer to all else. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === HANGING) return;
    const page = pages[pathname.slice(1)];
    if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let visits = 0;
  return {
    port,
    address: (name, host = '127.0.0.1') => `http://${host}:${port}/${name}?visit=${++visits}`,
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
