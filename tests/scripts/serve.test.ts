import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const POLICY = "default-src 'none'; script-src 'self'";

async function served(options: { file?: string } = {}) {
  const top = temporaryFolder({
    'secret.txt': 'secret',
    'site/index.html': '<title>Crux</title>',
    'site/assets/app.js': 'run()',
    'site/content-security-policy.txt': POLICY,
  });
  const folder = join(top, 'site');
  const { address, close } = await serve({ folder, port: 0, ...options });
  onTestFinished(close);
  return { top, folder, address, port: Number(new URL(address).port) };
}

/** Sends just this path and these headers; `fetch` would tidy both. */
function ask(port: number, path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers: { host }, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('serving the browser edition', () => {
  test('gives the page and its files, each with its type and the policy', async () => {
    const { port } = await served();
    for (const [path, type, body] of [
      ['/', 'text/html', '<title>Crux</title>'],
      ['/index.html?a=b', 'text/html', '<title>Crux</title>'],
      ['/assets/app.js', 'text/javascript', 'run()'],
    ] as const) {
      const answer = await ask(port, path);
      expect(answer).toMatchObject({ status: 200, body });
      expect(answer.headers['content-type']).toContain(type);
      expect(answer.headers['content-security-policy']).toBe(POLICY);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/%00',
    '/%ff',
    '/assets',
    '/opened-file',
    '/nothing.html',
  ])('gives nothing at %s', async (path) => {
    const { port } = await served();
    const { status, body } = await ask(port, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('follows no link out of its folder', async ({ skip }) => {
    const { top, folder, port } = await served();
    try {
      symlinkSync(join(top, 'secret.txt'), join(folder, 'link.txt'));
    } catch {
      skip('this system lets us make no links');
    }
    expect(await ask(port, '/link.txt')).toMatchObject({ status: 404 });
  });

  test('answers under its own names alone, so that no foreign page reaches it by a name of its own', async () => {
    const { port } = await served();
    expect(await ask(port, '/', { host: `localhost:${port}` })).toMatchObject({ status: 200 });
    for (const host of [
      'attacker.example',
      `attacker.example:${port}`,
      '127.0.0.1.attacker.example',
      'localhost.example',
    ]) {
      expect(await ask(port, '/', { host }), host).toMatchObject({ status: 421 });
    }
  });

  test('lets itself be read only', async () => {
    const { port } = await served();
    expect(await ask(port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect(await ask(port, '/index.html', { method })).toMatchObject({ status: 405 });
    }
  });

  test('gives the one opened file as it is now, with its bytes untouched', async () => {
    const file = join(temporaryFolder({ '議論.argmap': '\ufeff{"a": "é"}\r\n' }), '議論.argmap');
    const { address, port } = await served({ file });
    expect(address).toMatch(/\/\?opened$/);
    const answer = await ask(port, '/opened-file');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ name: '議論.argmap', text: '\ufeff{"a": "é"}\r\n' });
    writeFileSync(file, 'changed');
    expect(JSON.parse((await ask(port, '/opened-file')).body)).toMatchObject({ text: 'changed' });
    rmSync(file);
    const gone = await ask(port, '/opened-file');
    expect(gone.status).toBe(404);
    expect(JSON.parse(gone.body)).toEqual({ error: `There is no file ${file}.` });
  });

  test('takes another port where its own is taken, and frees it in the end', async () => {
    const { folder, port } = await served();
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const first = await serve({ folder });
    const second = await serve({ folder });
    expect(second.address).not.toBe(first.address);
    await first.close();
    await second.close();
    await expect(ask(Number(new URL(second.address).port), '/')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  test('serves nothing where nothing was built', async () => {
    await expect(serve({ folder: temporaryFolder() })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
