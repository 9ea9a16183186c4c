import fs from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { contentSecurityPolicy } from '../../bridge/content-security-policy';
import { isOurs } from './address';
import { contentType } from './content-type';

const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy('none'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers a request of a window with a file of the built renderer, under the policy of `bridge/`.
 *
 * @param folder the built renderer; nothing outside of it is ever read
 */
export async function answerWithOwnFile(
  folder: string,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  if (!isOurs(request.url)) return refusal(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const path = pathInside(folder, new URL(request.url).pathname);
  if (path === undefined) return refusal(404);
  try {
    const content = await fs.readFile(path);
    const headers = { ...HEADERS, 'Content-Type': contentType(path) };
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), { headers });
  } catch {
    return refusal(404);
  }
}

/** The file that a path of an address names, or nothing if it is not a path inside the folder. */
export function pathInside(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // A backslash and a colon (`C:`, `file:stream`) mean something to Windows, and no file of ours has one.
  if (/[\\:\0]/.test(decoded)) return undefined;
  const path = join(folder, decoded === '/' ? 'index.html' : decoded);
  const inside = relative(folder, path);
  const leadsOut = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return leadsOut ? undefined : path;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
