import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { contentType } from './content-type.mjs';
import { isEntry } from './is-entry.mjs';
import { OpenedFileError, readOpenedFile } from './opened-file.mjs';
import { rendererFolder } from './places.mjs';

/** Tried first, because a browser keeps recovery by origin, and the port is part of it. The letters C R U X on a telephone. */
const PREFERRED_PORT = 2789;
const PORTS_TO_TRY = 20;

/**
 * @typedef {object} ServeOptions
 * @property {string} [folder] the built renderer; `dist/renderer` if left out
 * @property {string} [file] the one map file that the page may read, at `./opened-file`
 * @property {number} [port] exactly this port, or any free one for 0; if left out, a preferred one or the next free one
 *
 * @typedef {object} Served
 * @property {string} address of the page, with `?opened` where there is a file
 * @property {() => Promise<void>} close ends the server and every connection to it
 */

/**
 * Serves the browser edition on 127.0.0.1: the files of the build and nothing else.
 *
 * @param {ServeOptions} [options]
 * @returns {Promise<Served>}
 * @throws where the folder holds no build, or no port can be had
 */
export async function serve({ folder = rendererFolder, file, port } = {}) {
  // The build writes down the policy of `bridge/`; as a header it holds for workers too, not for the page alone.
  const policy = readFileSync(join(folder, 'content-security-policy.txt'), 'utf8');
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(folder, file, request).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  const taken = await listen(server, port === undefined ? [PREFERRED_PORT, PORTS_TO_TRY] : [port, 1]);
  return {
    address: `http://127.0.0.1:${taken}/${file === undefined ? '' : '?opened'}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {{status: number, type: string, body: string | Buffer}} Answer
 *
 * @param {string} folder
 * @param {string | undefined} file
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(folder, file, request) {
  // A page of another site can give itself a name that leads here (DNS rebinding); its requests bear that name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(request.headers.host ?? '')) {
    return plain(421, 'This is not served under that name.');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only reading is possible here.');
  const path = pathOf(request.url ?? '/');
  if (path === 'opened-file' && file !== undefined) return openedFile(file);
  const found = path === undefined ? undefined : filesOf(folder).get(path || 'index.html');
  if (found === undefined) return plain(404, 'There is nothing here.');
  return { status: 200, type: contentType(found), body: readFileSync(found) };
}

/**
 * @param {string} file
 * @returns {Promise<Answer>} the file as it is now, as JSON `{name, text}`, or `{error}` where it cannot be read any more
 */
async function openedFile(file) {
  const type = contentType('answer.json');
  try {
    return { status: 200, type, body: JSON.stringify(await readOpenedFile(file)) };
  } catch (error) {
    if (!(error instanceof OpenedFileError)) throw error;
    return { status: 404, type, body: JSON.stringify({ error: error.message }) };
  }
}

/**
 * All that can be served, by its path. A request is only looked up here, never resolved on the disk, so there is no
 * path that leads out of the folder. Read anew each time: the build may have changed.
 *
 * @param {string} folder
 * @returns {Map<string, string>} path without a leading slash → file; links are left out
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), file]));
}

/**
 * @param {string} url as the request has it
 * @returns {string | undefined} its path without the leading slash; undefined if it is not a path
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, '')).replace(/^\//, '');
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {readonly [first: number, count: number]} ports
 * @returns {Promise<number>} the port that was free
 */
async function listen(server, [first, count]) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.off('error', reject)));
      });
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      // EACCES: Windows sets ranges of ports aside.
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || port + 1 >= first + count) throw error;
    }
  }
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {Answer}
 */
function plain(status, text) {
  return { status, type: contentType('answer.txt'), body: `${text}\n` };
}

if (isEntry(import.meta.url)) {
  console.log((await serve()).address);
}
