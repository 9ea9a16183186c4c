import type { Host } from '../../bridge/host';

/**
 * A shortcut as it is written in the command table: modifiers and a key joined by `+`, such as `Mod+Shift+S`, `Enter`
 * or `?`. `Mod` is Cmd on macOS and Ctrl elsewhere. Keys are those of `KeyboardEvent.key`, letters in upper case.
 */
export type Shortcut = string;

/** A key press, as `KeyboardEvent` has it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The shortcut that a key press is, in the same spelling as the table, so that the two can be compared as text. */
export function shortcutOf(press: KeyPress, platform: Host['platform']): Shortcut {
  const mac = platform === 'darwin';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const key = keyOf(press);
  // Shift is part of what was typed for a character such as `?`, but not for a letter or a named key.
  const shift = press.shiftKey && (key.length > 1 || /\p{L}|\d/u.test(key));
  return [mod && 'Mod', mac && press.ctrlKey && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

/** A shortcut as the person's keyboard has it: `⇧⌘S` on macOS, `Ctrl+Shift+S` elsewhere. */
export function shortcutLabel(shortcut: Shortcut, platform: Host['platform']): string {
  const mac = platform === 'darwin';
  const parts = shortcut.split(/\+(?=.)/);
  const key = parts.pop()!;
  const named = (mac ? MAC_NAMES : NAMES)[key] ?? key;
  if (!mac) return [...parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)), named].join('+');
  return MAC_MODIFIERS.filter(([name]) => parts.includes(name))
    .map(([, sign]) => sign)
    .join('')
    .concat(named);
}

// In the order that Apple's guidelines list them.
const MAC_MODIFIERS = [
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Mod', '⌘'],
] as const;
const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const NAMES: Readonly<Record<string, string>> = { ...ARROWS, Delete: 'Del', Escape: 'Esc', ' ': 'Space' };
const MAC_NAMES: Readonly<Record<string, string>> = {
  ...ARROWS,
  Delete: '⌦',
  Backspace: '⌫',
  Enter: '↩',
  Escape: '⎋',
  Tab: '⇥',
  ' ': 'Space',
};

function keyOf({ key, code, altKey }: KeyPress): string {
  // Option on macOS and a Cyrillic or Korean layout give another character; the table means the letter on the key.
  const otherScript = key.length === 1 && !/[ -~]/.test(key);
  if ((altKey || otherScript) && /^Key[A-Z]$/.test(code)) return code.slice(3);
  return key.length === 1 ? key.toUpperCase() : key;
}
