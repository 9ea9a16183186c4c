import type { Host } from '../../bridge/host';
import { chosenTheme } from '../../core/draw/chosen-theme';
import type { Theme, ThemeChoice } from '../../core/draw/theme';
import { themes } from '../../core/draw/themes';
import { useSession } from './session';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const systemWantsContrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');

/** Read by public/first-theme.js, before this window's code runs. */
const FIRST_THEME = 'crux-first-theme';

/** The theme that a choice stands for now. */
export function themeOf(choice: ThemeChoice): Theme {
  const system = { dark: systemIsDark.matches, contrast: systemWantsContrast.matches };
  return themes[chosenTheme(choice, system)];
}

/** Takes the theme from the settings of the host, and follows the system from now on. Call it before the first paint. */
export async function loadTheme(host: Host): Promise<void> {
  const settings = await host.call('settings.get', null);
  if (settings.ok) useSession.setState({ theme: settings.value.theme });
  applyTheme();
  systemIsDark.addEventListener('change', applyTheme);
  systemWantsContrast.addEventListener('change', applyTheme);
}

/** Changes the theme at once, and keeps it. */
export async function setTheme(host: Host, theme: ThemeChoice): Promise<void> {
  useSession.setState({ theme });
  applyTheme();
  await host.call('settings.set', { theme });
}

function applyTheme(): void {
  const { theme } = useSession.getState();
  const { name, background, kinds, arrows, sign } = themeOf(theme);
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
  try {
    localStorage.setItem(FIRST_THEME, theme);
  } catch {
    // Private windows may refuse: the next start shows the system's theme for the blink until this runs.
  }
}
