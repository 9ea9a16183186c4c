import { nativeTheme } from 'electron';
import { chosenTheme } from '../../core/draw/chosen-theme';
import { themes } from '../../core/draw/themes';
import { settings } from './settings';

/** Lets dialogs, menus and `prefers-color-scheme` follow the setting, so that no window shows the wrong theme first. */
export function applyTheme(): void {
  const { theme } = settings();
  // High contrast is black on white or white on black as the system is.
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}

/** What a window shows until its page has drawn: the map's background, as #rrggbb. */
export function windowBackground(): string {
  const system = {
    dark: nativeTheme.shouldUseDarkColors,
    contrast: nativeTheme.shouldUseHighContrastColors,
  };
  return themes[chosenTheme(settings().theme, system)].background;
}
