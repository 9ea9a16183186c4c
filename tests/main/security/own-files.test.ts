import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';

vi.mock('electron', () => ({ app: { isPackaged: true } }));
const { answerWithOwnFile, pathInside } = await import('../../../main/security/own-files');

function site(): string {
  const folder = temporaryFolder({
    'secret.txt': 'secret',
    'renderer/index.html': '<!doctype html>',
    'renderer/assets/a.js': 'export {}',
    'renderer/assets/inter.woff2': 'font',
    'renderer/with space.css': 'a{}',
    'renderer-of-another/index.html': 'another',
  });
  return join(folder, 'renderer');
}
const get = (folder: string, url: string, method = 'GET') => answerWithOwnFile(folder, { url, method });

describe('app://crux/', () => {
  test.each([
    ['app://crux/', 'text/html; charset=utf-8'],
    ['app://crux/index.html?x#y', 'text/html; charset=utf-8'],
    ['app://crux/assets/a.js', 'text/javascript; charset=utf-8'],
    ['app://crux/assets/inter.woff2', 'font/woff2'],
    ['app://crux/with%20space.css', 'text/css; charset=utf-8'],
  ])('serves %s, under the policy', async (url, type) => {
    const response = await get(site(), url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test.each([
    'app://crux/../secret.txt',
    'app://crux/%2e%2e/secret.txt',
    'app://crux/..%2fsecret.txt',
    'app://crux/assets/..%2f..%2fsecret.txt',
    'app://crux/..%5csecret.txt',
    'app://crux/%2e%2e%2frenderer-of-another/index.html',
    'app://crux//etc/passwd',
    'app://crux/%2fetc%2fpasswd',
    'app://crux/C:%5cWindows%5cwin.ini',
    'app://crux/index.html%00.js',
    'app://crux/index.html::$DATA',
    'app://crux/%ff',
    'app://crux/assets',
    'app://crux/assets/',
    'app://crux/gone.js',
  ])('has nothing at %s', async (url) => {
    const response = await get(site(), url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test.each([
    'app://other/index.html',
    'app://crux.evil/index.html',
    'app://crux:80/index.html',
    'app://user@crux/index.html',
    'http://crux/index.html',
    'file:///etc/passwd',
  ])('is not %s', async (url) => {
    expect((await get(site(), url)).status).toBe(403);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await get(site(), 'app://crux/index.html', method)).status).toBe(405);
  });

  test('never leaves the folder, whatever the path', () => {
    const folder = site();
    const parts = ['..', '.', '/', '%2e', '%2f', '%5c', 'a', '%00', '....//', '%252e'];
    for (const a of parts) {
      for (const b of parts) {
        for (const c of parts) {
          const path = pathInside(folder, `/${a}${b}/${c}secret.txt`);
          if (path !== undefined)
            expect(path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`)).toBe(true);
        }
      }
    }
  });
});
