import { beforeEach, describe, expect, test, vi } from 'vitest';

const app = vi.hoisted(() => ({ isPackaged: true }));
vi.mock('electron', () => ({ app }));
beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  app.isPackaged = true;
});
const load = () => import('../../../main/security/address');

describe('addresses', () => {
  test('of the web may be opened; all others may not', async () => {
    const { webAddress } = await load();
    expect(webAddress('https://example.org/a?b#c')?.href).toBe('https://example.org/a?b#c');
    expect(webAddress('HTTP://EXAMPLE.ORG')?.href).toBe('http://example.org/');
    // A name that only looks like another is shown as what it is.
    expect(webAddress('https://ехаmple.org/')?.href).toBe('https://xn--mple-43d3a6i.org/');
    const refused = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'mailto:a@b.c',
      'smb://host/share',
      'ms-settings:',
      'app://crux/index.html',
      'https://bank.example@evil.example/',
      'https:///',
      'example.org',
      '',
    ];
    expect(refused.filter((address) => webAddress(address))).toEqual([]);
  });

  test('that a page may request are our own and those in its memory', async () => {
    const { mayRequest } = await load();
    const allowed = ['app://crux/a.js', 'blob:app://crux/1', 'data:image/png;base64,'];
    const refused = [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///a',
      'app://other/',
      'ftp://a/',
      'x',
    ];
    expect(allowed.filter((address) => !mayRequest(address))).toEqual([]);
    expect(refused.filter(mayRequest)).toEqual([]);
  });

  test('of a development server count in an unpackaged Crux alone, and on this machine alone', async () => {
    vi.stubEnv('CRUX_DEV_SERVER', 'http://127.0.0.1:5173/');
    expect((await load()).windowAddress()).toBe('app://crux/index.html');
    vi.resetModules();
    app.isPackaged = false;
    const { windowAddress, isOurs, mayRequest } = await load();
    expect(windowAddress()).toBe('http://127.0.0.1:5173/');
    expect([isOurs('http://127.0.0.1:5173/src/a.ts'), mayRequest('ws://127.0.0.1:5173/')]).toEqual([
      true,
      true,
    ]);
    expect([isOurs('http://127.0.0.1:5174/'), mayRequest('ws://127.0.0.1:1/')]).toEqual([false, false]);
    vi.resetModules();
    vi.stubEnv('CRUX_DEV_SERVER', 'http://example.org/');
    expect((await load()).windowAddress()).toBe('app://crux/index.html');
  });
});
