import type { Host } from '../../bridge/host';
import { DEFAULT_SETTINGS, type Settings } from '../../bridge/settings';
import { sessionField } from './session-field';

/** The settings as the host keeps them. */
export const settingsField = sessionField<Settings>({
  name: 'settings',
  scope: 'window',
  initial: DEFAULT_SETTINGS,
});

/** Takes the settings from the host. Call it before the first paint. */
export async function loadSettings(host: Host): Promise<void> {
  const kept = await host.call('settings.get', null);
  if (kept.ok) settingsField.set(kept.value);
}

/** Changes settings at once, and keeps them. */
export async function changeSettings(host: Host, part: Partial<Settings>): Promise<void> {
  settingsField.patch(part);
  await host.call('settings.set', part);
}
