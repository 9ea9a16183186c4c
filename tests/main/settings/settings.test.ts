import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS } from '../../../bridge/settings';
import { argumentSchemas } from '../../../main/ipc/arguments';
import { codeAndStyles } from '../../support/code-and-styles';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = vi.hoisted(() => ({ path: '' }));
vi.mock('electron', () => {
  const app = { getPath: () => folder.path, getVersion: () => '0.1.0' };
  return { app, default: { app, ipcMain: { on: () => undefined } } };
});
beforeEach(() => vi.resetModules());

async function start(files: Readonly<Record<string, string>> = {}) {
  folder.path = temporaryFolder(files);
  const settings = await import('../../../main/settings/settings');
  return { ...settings, problem: settings.loadSettings() };
}
const written = () => JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8')) as unknown;

describe('settings', () => {
  test.each(
    SETTING_NAMES.flatMap((name) => Object.keys(SETTINGS[name].choices).map((choice) => [name, choice])),
  )('%s: %s is taken from the window, kept, and there at the next start', async (name, choice) => {
    const taken = argumentSchemas['settings.set'].safeParse({ [name!]: choice });
    expect(taken.success).toBe(true);
    const { keepSettings } = await start();
    keepSettings(taken.data!);
    vi.resetModules();
    const next = await import('../../../main/settings/settings');
    next.loadSettings();
    expect(next.settings()).toEqual({ ...DEFAULT_SETTINGS, [name!]: choice });
  });

  test('are the usual ones where there are none, and nothing is said', async () => {
    const { settings, windowPositions, problem } = await start();
    expect([settings(), windowPositions(), problem]).toEqual([DEFAULT_SETTINGS, [], undefined]);
  });

  test('are kept, one beside the other', async () => {
    const windows = [{ display: 5, x: 1, y: 2, width: 3, height: 4, maximized: false }];
    const { keepSettings, settings, windowPositions } = await start({
      'settings.json': '{"theme": "light"}',
    });
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
    keepSettings({ windows });
    keepSettings({ theme: 'contrast' });
    expect(written()).toEqual({ theme: 'contrast', windows });
    expect([settings(), windowPositions()]).toEqual([{ ...DEFAULT_SETTINGS, theme: 'contrast' }, windows]);
  });

  test('of a newer Crux are passed over and stay in the file', async () => {
    const { keepSettings, settings, problem } = await start({
      'settings.json': '{"theme": "sepia", "other": [1], "windows": [{"x": "left"}]}',
    });
    expect([settings(), problem]).toEqual([DEFAULT_SETTINGS, undefined]);
    keepSettings({ windows: [{ display: 1, x: 0, y: 0, width: 9, height: 9, maximized: true }] });
    expect(written()).toMatchObject({ theme: 'sepia', other: [1] });
  });

  test.each(['{"theme": "da', 'not JSON', ''])(
    'that cannot be read (%j) are set aside, and told',
    async (text) => {
      const { keepSettings, settings, problem } = await start({ 'settings.json': text });
      expect(settings()).toEqual(DEFAULT_SETTINGS);
      const aside = readdirSync(folder.path).find((name) => name.startsWith('settings.unreadable-'));
      expect(problem).toContain(`“${aside}”`);
      expect(readFileSync(join(folder.path, aside ?? ''), 'utf8')).toBe(text);
      keepSettings({ theme: 'dark' });
      expect(written()).toEqual({ theme: 'dark' });
    },
  );

  test('that are no file at all are set aside too', async () => {
    folder.path = temporaryFolder();
    mkdirSync(join(folder.path, 'settings.json'));
    const { loadSettings, keepSettings } = await import('../../../main/settings/settings');
    expect(loadSettings()).toContain('settings.unreadable-');
    keepSettings({ theme: 'dark' });
    expect(written()).toEqual({ theme: 'dark' });
  });
});

/** Where the choices stand; the type of a theme's choice is that of those who draw. */
const HOMES = ['bridge/settings.ts', 'core/draw/theme.ts'];

test('the settings are listed nowhere else', () => {
  for (const name of SETTING_NAMES) {
    const values = Object.keys(SETTINGS[name].choices).join('|');
    const list = new RegExp(`(['"](${values})['"][\\s,|]*){3,}`);
    const listing = codeAndStyles().filter(({ code }) => list.test(code));
    const elsewhere = listing.map(({ path }) => path).filter((path) => !HOMES.includes(path));
    expect(elsewhere).toEqual([]);
  }
});
