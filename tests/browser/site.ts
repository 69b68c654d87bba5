import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../pages');

const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** What Chromium and Firefox ask for on their own account, with or without extensions, whatever they are told. */
const ERRANDS = ['update.googleapis.com', 'accounts.google.com', 'firefox.settings.services.mozilla.com'];

/** A proxy that plays the whole web: it serves the demo pages under any `.example` host, and nothing else. */
export interface Site {
  readonly port: number;
  /** Every address that a browser asked for and the demo pages do not have: none, in a test that passes. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

/** Pages made by a test, by address path. */
export type ExtraPages = ReadonlyMap<string, string>;

/**
 * Starts the proxy on a free port of this machine. All that a browser sends goes through it, so what
 * is not in `strays` did not leave the browser.
 */
export async function startSite(extra: ExtraPages = new Map()): Promise<Site> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response, extra, strays).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  // An encrypted address asks for a tunnel first; there are none.
  server.on('connect', (request, socket) => {
    note(strays, `https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: portOf(server.address()),
    strays,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The demo server has no port.');
  return address.port;
}

function note(strays: string[], address: string): void {
  if (!ERRANDS.includes(new URL(address).hostname)) strays.push(address);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  extra: ExtraPages,
  strays: string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!url.hostname.endsWith('.example')) note(strays, url.href);
  const made = extra.get(url.pathname);
  const name = extname(url.pathname) === '' ? `${url.pathname}.html` : url.pathname;
  const body = made ?? (await readFile(join(PAGES, name)).catch(() => null));
  const type = made === undefined ? (TYPES[extname(name)] ?? 'application/octet-stream') : 'text/html';
  if (body === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.');
  else
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(body);
}
