import { chosenTheme } from '../../core/draw/chosen-theme';
import type { Theme, ThemeChoice } from '../../core/draw/theme';
import { themes } from '../../core/draw/themes';
import { useWindow } from '../ui/state-field';
import { settingsField } from './settings';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const systemWantsContrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');

/** Read by public/first-theme.js, before this window's code runs. */
const FIRST_THEME = 'crux-first-theme';

/** The theme that a choice stands for now. */
export function themeOf(choice: ThemeChoice): Theme {
  const system = { dark: systemIsDark.matches, contrast: systemWantsContrast.matches };
  return themes[chosenTheme(choice, system)];
}

/** Shows the theme that is chosen from now on, and follows the system. Call it before the first paint, with the settings there. */
export function followTheme(): void {
  applyTheme();
  useWindow.subscribe((now, before) => {
    if (settingsField.of(now).theme !== settingsField.of(before).theme) applyTheme();
  });
  systemIsDark.addEventListener('change', applyTheme);
  systemWantsContrast.addEventListener('change', applyTheme);
}

function applyTheme(): void {
  const { theme } = settingsField.get();
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
