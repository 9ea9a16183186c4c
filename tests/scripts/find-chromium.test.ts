import { describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';

function findOn(there: readonly string[], machine: { platform: string; env?: Record<string, string> }) {
  return findChromium({
    env: {},
    home: '/Users/ada',
    playwrights: '/playwright/chrome',
    isUsable: (path) => there.includes(path),
    ...machine,
  });
}

describe('finding a browser for the whole-app tests', () => {
  const everything = ['/named', '/playwright/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome'];

  test('takes the named one before all others', () => {
    expect(findOn(everything, { platform: 'linux', env: { CRUX_CHROMIUM: '/named' } })).toBe('/named');
  });

  test('says so, and takes no other, where the named one is not there', () => {
    const find = () => findOn(everything, { platform: 'linux', env: { CRUX_CHROMIUM: '/gone' } });
    expect(find).toThrow('CRUX_CHROMIUM names /gone, which is not there or does not run.');
  });

  test('takes the headless shell, which is quicker, before the browser that has windows', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findOn(both, { platform: 'linux' })).toBe('/usr/bin/chromium-headless-shell');
  });

  test("takes Playwright's own before those of the system", () => {
    expect(findOn(everything, { platform: 'linux' })).toBe('/playwright/chrome');
  });

  const windows = { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' };
  const mac = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  test.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome-stable', {}],
    ['linux', '/usr/bin/microsoft-edge', {}],
    ['darwin', `/${mac}`, {}],
    ['darwin', `/Users/ada/${mac}`, {}],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', windows],
    ['win32', 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', windows],
    ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', windows],
  ])('on %s finds %s', (platform, path, env) => {
    expect(findOn([path], { platform, env })).toBe(path);
  });

  test('finds nothing where there is nothing', () => {
    expect(findOn([], { platform: 'win32' })).toBeUndefined();
    expect(findOn([], { platform: 'linux' })).toBeUndefined();
  });

  test('on Linux passes over what is there but does not run', ({ skip }) => {
    skip(
      process.platform !== 'linux',
      'only on Linux is a browser run to see whether it finds its libraries',
    );
    // Both are there, and neither is a browser: one fails when it is run.
    expect(findChromium({ env: {}, playwrights: '/bin/false', home: '/' })).not.toBe('/bin/false');
    expect(findChromium({ env: {}, playwrights: process.execPath, home: '/' })).toBe(process.execPath);
  });
});
