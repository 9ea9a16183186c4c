import type { Host, Settings } from '../../bridge/host';
import type { Theme, ThemeName } from '../../core/draw/theme';
import { themes } from '../../core/draw/themes';
import { useSession } from './session';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that a setting stands for now. */
export function themeOf(setting: Settings['theme']): Theme {
  const name: ThemeName = setting === 'system' ? (systemIsDark.matches ? 'dark' : 'light') : setting;
  return themes[name];
}

/** Takes the theme from the settings of the host, and follows the system from now on. Call it before the first paint. */
export async function loadTheme(host: Host): Promise<void> {
  const settings = await host.call('settings.get', null);
  if (settings.ok) useSession.setState({ theme: settings.value.theme });
  applyTheme();
  systemIsDark.addEventListener('change', applyTheme);
}

/** Changes the theme at once, and keeps it. */
export async function setTheme(host: Host, theme: Settings['theme']): Promise<void> {
  useSession.setState({ theme });
  applyTheme();
  await host.call('settings.set', { theme });
}

function applyTheme(): void {
  const { name, background, kinds, arrows, sign } = themeOf(useSession.getState().theme);
  const { dataset, style } = document.documentElement;
  dataset.theme = name;
  style.setProperty('--map-background', background);
  style.setProperty('--arrow-sign', sign);
  for (const [tone, colour] of Object.entries(arrows)) style.setProperty(`--${tone}-arrow`, colour);
  for (const [kind, { edge, fill, text }] of Object.entries(kinds)) {
    style.setProperty(`--${kind}-edge`, edge);
    style.setProperty(`--${kind}-fill`, fill);
    style.setProperty(`--${kind}-text`, text);
  }
}
