import { createReadStream } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A page being served: where, and how to stop. */
export interface PageServer {
  /** "http://localhost:3000", without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** What to serve. */
export interface PageServerOptions {
  /** The built page. */
  readonly folder: string;
  /** Path of a workbook that the page opens at its start; null for none. */
  readonly workbook: string | null;
  /** The first port to try, then the ones after it; 0 takes any free one. */
  readonly port: number;
  /** Whether only that port will do; a taken one is then an error with the code EADDRINUSE. */
  readonly fixedPort?: boolean;
  /** With a certificate for localhost and its key, in PEM, the page is served by https. */
  readonly certificate?: { readonly cert: string | Buffer; readonly key: string | Buffer };
}

/**
 * Serves the built page on this machine only, and the workbook to open with it, if one is given.
 *
 * - `/` is the page
 * - `/opened.json` tells the page what to open: `{"name": "renja.xlsx", "url": "opened/renja.xlsx"}`, or 404 for nothing
 * - `/opened/<name>` is that workbook, read anew each time
 */
export async function servePage(options: PageServerOptions): Promise<PageServer> {
  const { folder, workbook, port, fixedPort = false, certificate } = options;
  const pages = sirv(folder, { dev: true });
  const opened = workbook === null ? null : openedWorkbook(workbook);

  const answer: RequestListener = (request, response) => {
    // A foreign page whose name was made to point at this machine must not get at the user's workbook.
    if (!isOwnHost(request.headers.host)) return sendText(response, 403, 'Forbidden');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (opened && pathname === '/opened.json')
      return sendText(response, 200, JSON.stringify(opened), 'application/json');
    if (workbook !== null && pathname === `/${String(opened?.url)}`) return sendWorkbook(response, workbook);
    pages(request, response, () => sendText(response, 404, 'Not found'));
  };

  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const boundPort = await listen(server, port, fixedPort);
  const scheme = certificate ? 'https' : 'http';
  return { address: `${scheme}://localhost:${String(boundPort)}`, close: () => closeServer(server) };
}

function openedWorkbook(workbook: string): { name: string; url: string } {
  const name = path.basename(workbook);
  return { name, url: `opened/${encodeURIComponent(name)}` };
}

function isOwnHost(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(text);
}

function sendWorkbook(response: ServerResponse, workbook: string): void {
  const stream = createReadStream(workbook);
  stream.once('open', () => {
    response.writeHead(200, { 'Content-Type': XLSX, 'Cache-Control': 'no-store' });
    stream.pipe(response);
  });
  stream.once('error', () => {
    if (response.headersSent) response.destroy();
    else sendText(response, 404, 'Not found');
  });
}

/** Listens on the port or, unless it is fixed, the next free one after it, and resolves to it. */
function listen(server: Server, firstPort: number, fixed: boolean): Promise<number> {
  let port = firstPort;
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && !fixed && port < 65_535) server.listen(++port, 'localhost');
      else reject(error);
    });
    server.once('listening', () => {
      resolve((server.address() as AddressInfo).port);
    });
    server.listen(port, 'localhost');
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // A browser keeps its connections open, and `close` alone would wait for them.
    server.closeAllConnections();
  });
}
