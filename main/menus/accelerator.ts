const MODIFIERS: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
};
const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Enter',
  Escape: 'Escape',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Tab: 'Tab',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ' ': 'Space',
  '+': 'Plus',
};

/**
 * A shortcut of the command table (`Mod+Shift+S`) as Electron writes it (`CommandOrControl+Shift+S`).
 *
 * @returns nothing for a shortcut that a menu cannot show. On macOS a menu's shortcut is always live, even while
 *   somebody types, so there only those with a modifier key are shown, and function keys.
 */
export function acceleratorOf(shortcut: string, platform: NodeJS.Platform): string | undefined {
  const parts = shortcut.split(/\+(?=.)/);
  const name = parts.pop() ?? '';
  const key = KEYS[name] ?? (/^([!-~]|F\d{1,2})$/.test(name) ? name : undefined);
  const modifiers = parts.map((part) => MODIFIERS[part]);
  if (key === undefined || modifiers.includes(undefined)) return undefined;
  const typed = !parts.some((part) => part !== 'Shift') && !/^F\d/.test(key);
  if (platform === 'darwin' && typed) return undefined;
  return [...modifiers, key].join('+');
}
