import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { OpenedFileError, readOpenedFile } from './opened-file.mjs';
import { rendererFolder } from './places.mjs';

/** The first is preferred, because a browser keeps recovery by origin, and the port is part of it. C R U X on a telephone. */
const PORTS = portNumbers(2789, 2808);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Serves the browser edition on 127.0.0.1: the files of the build and nothing else.
 *
 * @typedef {{address: string, close: () => Promise<void>}} Served the page's address, with `?opened` where there is a
 *   file; and what ends the server and every connection to it
 *
 * @param {object} [options]
 * @param {string} [options.folder] the built renderer
 * @param {string} [options.file] the one map file that the page may read, at `./opened-file`
 * @param {number} [options.port] exactly this port, or any free one for 0; if left out, a preferred one or the next free one
 * @returns {Promise<Served>}
 * @throws where the folder holds no build, or the port is taken
 */
export async function serve({ folder = rendererFolder, file, port } = {}) {
  // The build writes down the policy of `bridge/`; as a header it holds for workers too, not for the page alone.
  const policy = readFileSync(join(folder, 'content-security-policy.txt'), 'utf8');
  const headers = new Headers({
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  // Each request looks at the disk, since the build may have changed; and nothing is kept, for the same reason.
  const files = sirv(folder, { dev: true, extensions: ['html'], setHeaders: sayEncoding });
  const server = createServer((request, response) => {
    response.setHeaders(headers);
    const refused = whyRefused(request, folder);
    if (refused !== undefined) response.writeHead(refused).end();
    else if (file !== undefined && /^\/opened-file(\?|$)/.test(request.url ?? '')) answerFile(file, response);
    else files(request, response);
  });
  server.listen(port ?? (await getPort({ port: PORTS, host: '127.0.0.1' })), '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${taken}/${file === undefined ? '' : '?opened'}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @returns the status with which a request is refused; undefined if it is not */
function whyRefused(/** @type {Request} */ { headers, method, url = '' }, /** @type {string} */ folder) {
  // A page of another site can give itself a name that leads here (DNS rebinding); its requests bear that name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(headers.host ?? '')) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  try {
    // sirv would follow a link out of the folder.
    const path = realpathSync(join(folder, decodeURI(url.replace(/[?#].*$/s, ''))));
    return `${path}${sep}`.startsWith(`${realpathSync(folder)}${sep}`) ? undefined : 404;
  } catch {
    // There is no such file; sirv says so.
    return undefined;
  }
}

/** Answers with the file as it is now, as JSON `{name, text}`, or `{error}` where it cannot be read any more. */
async function answerFile(/** @type {string} */ file, /** @type {Response} */ response) {
  response
    .setHeader('Content-Type', 'application/json; charset=utf-8')
    .setHeader('Cache-Control', 'no-store');
  try {
    response.end(JSON.stringify(await readOpenedFile(file)));
  } catch (error) {
    response.writeHead(error instanceof OpenedFileError ? 404 : 500);
    response.end(JSON.stringify({ error: /** @type {Error} */ (error).message }));
  }
}

/** All our texts are UTF-8. */
function sayEncoding(/** @type {Response} */ response, /** @type {string} */ path) {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
}
