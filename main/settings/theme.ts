import { nativeTheme } from 'electron';
import { themes } from '../../core/draw/themes';
import { settings } from './settings';

/** Lets dialogs, menus and `prefers-color-scheme` follow the setting, so that no window shows the wrong theme first. */
export function applyTheme(): void {
  nativeTheme.themeSource = settings().theme;
}

/** What a window shows until its page has drawn: the map's background, as #rrggbb. */
export function windowBackground(): string {
  return themes[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'].background;
}
