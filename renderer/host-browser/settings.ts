import type { Settings } from '../../bridge/host';

const KEY = 'crux-settings';
const DEFAULTS: Settings = { theme: 'system' };
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark', 'contrast'];

/** The settings kept in this browser; the defaults where there are none or they cannot be read. */
export function loadSettings(): Settings {
  try {
    const { theme } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return theme && THEMES.includes(theme) ? { theme } : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the settings; a browser that refuses to store anything just forgets them with the tab. */
export function storeSettings(settings: Settings): null {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may refuse; the settings hold until the tab closes.
  }
  return null;
}
