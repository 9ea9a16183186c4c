import { type Settings, soundSettings } from '../../bridge/settings';

const KEY = 'crux-settings';

/** The settings kept in this browser; the defaults where there are none or they cannot be read. */
export function loadSettings(): Settings {
  return soundSettings(readKept());
}

/** Keeps some settings; a browser that refuses to store anything just forgets them with the tab. */
export function storeSettings(part: Partial<Settings>): null {
  try {
    // Those of a newer Crux stay.
    localStorage.setItem(KEY, JSON.stringify({ ...readKept(), ...part }));
  } catch {
    // Private windows may refuse; the settings hold until the tab closes.
  }
  return null;
}

function readKept(): object {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
