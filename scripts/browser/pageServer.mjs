import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { extname } from 'node:path';
import { generate } from 'selfsigned';

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

// A saved page is shown as it was saved: nothing in it may run, load or lead away.
const FROZEN = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/**
 * Serves pages at their real addresses: one server on a free port of the loopback, for HTTPS and HTTP alike, to which the
 * browser sends every host. It answers by host, path and query; any other address is 404. Every request is kept in
 * `requests` as {url, method, headers}, so that a test can say what was asked for.
 *
 * A page is {file} or {body}, with `type` where it is not HTML, and `frozen: true` where its own scripts must not run.
 */
export async function startPageServer() {
  const pages = new Map();
  const requests = [];
  const sockets = new Set();

  const answer = (scheme) => (request, response) => {
    const url = `${scheme}://${request.headers.host ?? ''}${request.url}`;
    requests.push({ url, method: request.method, headers: request.headers });
    const page = pages.get(addressOf(url));
    if (page) send(response, page);
    else if (leadsAway(request)) response.writeHead(204).end();
    else response.writeHead(404, { 'cache-control': 'no-store' }).end();
  };

  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', algorithm: 'sha256' });
  const https = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer('https'));
  const http = createHttpServer(answer('http'));
  const front = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      const isTls = first[0] === 0x16;
      (isTls ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  https.on('tlsClientError', () => undefined);
  await new Promise((resolve, reject) => front.once('error', reject).listen(0, '127.0.0.1', resolve));

  return {
    port: front.address().port,
    requests,
    put: (url, page) => pages.set(addressOf(url), page),
    remove: (url) => pages.delete(addressOf(url)),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        front.close(() => resolve());
      }),
  };
}

/** An address without its fragment, as a server sees it. */
export function addressOf(url) {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

function send(response, page) {
  const body = page.file === undefined ? Buffer.from(page.body) : readFileSync(page.file);
  const type = page.type ?? (page.file ? TYPES[extname(page.file).toLowerCase()] : undefined) ?? 'text/html';
  response.writeHead(page.status ?? 200, {
    'content-type': type.startsWith('image/') ? type : withCharset(type, body),
    'cache-control': 'no-cache',
    ...(page.frozen ? { 'content-security-policy': FROZEN } : {}),
  });
  response.end(body);
}

/** UTF-8 is said only of what is UTF-8; else the page's own declaration decides. */
function withCharset(type, body) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return `${type}; charset=utf-8`;
  } catch {
    return type;
  }
}

/** A page that leads its reader elsewhere by itself (a refresh, a redirecting frame) is answered so that it stays. */
function leadsAway(request) {
  return request.headers['sec-fetch-dest'] === 'document' && (request.headers['sec-fetch-site'] ?? 'none') !== 'none';
}
