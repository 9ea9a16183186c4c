import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS, soundSettings } from '../../../../bridge/settings';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { menuBar } from '../../../../renderer/app/commands/menus';
import { browserHost } from '../../../../renderer/host-browser/browser-host';
import type { App } from '../../../../renderer/state/app';
import { useSession } from '../../../../renderer/state/session';
import { loadSettings } from '../../../../renderer/state/settings';
import { viewport } from '../../../../renderer/state/viewport';

const all = SETTING_NAMES.flatMap((name) =>
  Object.keys(SETTINGS[name].choices).map((choice) => [name, choice] as const),
);

test.each(SETTING_NAMES)('%s has a default that it takes, a menu, and commands', (name) => {
  const { title, choices, default: usual, schema } = SETTINGS[name];
  expect(schema.safeParse(usual).success).toBe(true);
  const entries = menuBar.flatMap((menu) => menu.entries);
  const menu = entries.find((entry) => entry !== 'line' && 'entries' in entry && entry.title === title);
  expect(menu).toMatchObject({ entries: Object.values(choices).map((each) => ({ title: each })) });
});

test.each(all)(
  '%s: %s is chosen by its command, kept by the browser, and there at the next start',
  async (name, choice) => {
    localStorage.clear();
    const host = browserHost();
    const app: App = { host, viewport, state: useSession.getState };
    const command = commandTable.find(({ id }) => id === `view.${name}.${choice}`)!;
    await command.run(app);
    expect(command.checked?.(useSession.getState())).toBe(true);
    useSession.setState({ fields: {} });
    await loadSettings(host);
    expect(command.checked?.(useSession.getState())).toBe(true);
  },
);

test('what the browser keeps of a newer Crux is passed over, and stays', async () => {
  localStorage.setItem('crux-settings', '{"theme": "sepia", "other": [1]}');
  const host = browserHost();
  expect(await host.call('settings.get', null)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  await host.call('settings.set', { theme: 'dark' });
  expect(JSON.parse(localStorage.getItem('crux-settings')!)).toEqual({ theme: 'dark', other: [1] });
});

test.each([null, undefined, 7, 'dark', [], { theme: 1 }])('of %j nothing is taken', (kept) => {
  expect(soundSettings(kept)).toEqual(DEFAULT_SETTINGS);
});
