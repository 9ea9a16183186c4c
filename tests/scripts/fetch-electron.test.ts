import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchElectron } from '../../scripts/fetch-electron.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** Electron's installer in small: it fetches with the global `fetch`, and dies of what goes wrong. */
const INSTALLER = `
fetch(ADDRESS).then(async (response) => {
  if (!response.ok) throw new Error('Response code ' + response.status + ' for ' + response.url);
  await response.arrayBuffer();
  UNPACK
}).catch((error) => { console.error(error.stack); process.exit(1); });
`;

function installer(address: string, unpack = ''): string {
  const text = INSTALLER.replace('ADDRESS', JSON.stringify(address)).replace('UNPACK', unpack);
  return join(temporaryFolder({ 'install.cjs': text }), 'install.cjs');
}

async function server(answer: RequestListener): Promise<string> {
  const http = createServer(answer);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return `127.0.0.1:${(http.address() as AddressInfo).port}`;
}

describe('fetching Electron', () => {
  test('tells how it goes, and that it is there', async () => {
    const host = await server((_, response) => response.end(Buffer.alloc(300_000)));
    const reports: { received: number; total?: number }[] = [];
    const onProgress = (report: { received: number; total?: number }) => void reports.push(report);
    expect(await fetchElectron({ installer: installer(`http://${host}/a.zip`), onProgress })).toBeUndefined();
    expect(reports.at(-1)).toEqual({ received: 300_000, total: 300_000 });
    expect(reports.map(({ received }) => received)).toEqual(
      reports.map(({ received }) => received).toSorted((a, b) => a - b),
    );
  });

  test('says which server refused', async () => {
    const host = await server((_, response) => response.writeHead(403).end());
    expect(await fetchElectron({ installer: installer(`http://${host}/a.zip`) })).toBe(
      `${host} answered 403 Forbidden`,
    );
  });

  test('says which server cannot be reached', async () => {
    expect(await fetchElectron({ installer: installer('http://127.0.0.1:1/a.zip') })).toMatch(
      /^127\.0\.0\.1:1 cannot be reached \(.+\)$/,
    );
  });

  test('gives up on a server that is silent from the start, or falls silent', async () => {
    const patience = { network: 0.3, unpacking: 60 };
    const never = await server(() => {});
    const midway = await server((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('a');
    });
    expect(await fetchElectron({ installer: installer(`http://${never}/`), patience })).toBe(
      `${never} was silent for 0.3 seconds`,
    );
    expect(await fetchElectron({ installer: installer(`http://${midway}/`), patience })).toBe(
      `${midway} was silent for 0.3 seconds`,
    );
  });

  test('waits longer for the unpacking, but not for ever', async () => {
    const host = await server((_, response) => response.end('zip'));
    const slow = installer(`http://${host}/`, 'await new Promise((resolve) => setTimeout(resolve, 2500));');
    expect(
      await fetchElectron({ installer: slow, patience: { network: 1.5, unpacking: 60 } }),
    ).toBeUndefined();
    expect(await fetchElectron({ installer: slow, patience: { network: 60, unpacking: 1 } })).toBe(
      'unpacking it took too long',
    );
  });

  test("hands on the installer's own words where it fails by itself", async () => {
    const host = await server((_, response) => response.end('zip'));
    const spoilt = installer(`http://${host}/`, "throw new Error('the checksum does not fit');");
    expect(await fetchElectron({ installer: spoilt })).toBe('Error: the checksum does not fit');
  });

  test('can be given up', async () => {
    const host = await server(() => {});
    const control = new AbortController();
    setTimeout(() => control.abort(), 300);
    const fetching = fetchElectron({ installer: installer(`http://${host}/`), signal: control.signal });
    expect(await fetching).toBe('The operation was aborted');
  });
});
