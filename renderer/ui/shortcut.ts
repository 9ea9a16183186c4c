import type { Host } from '../../bridge/host';
import { positionOf } from './key-position';

/**
 * A shortcut as it is written in the command table: modifiers and a key joined by `+`, such as `Mod+Shift+S`, `Enter`
 * or `?`. `Mod` is Cmd on macOS and Ctrl elsewhere. Keys are those of `KeyboardEvent.key`, letters in upper case.
 */
export type Shortcut = string;

/** A key press, as `KeyboardEvent` has it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/** The shortcut that a key press is, in the same spelling as the table, so that the two can be compared as text. */
export function shortcutOf(press: KeyPress, platform: Host['platform']): Shortcut {
  return shortcutsOf(press, platform)[0]!;
}

/**
 * The shortcuts that a key press can be: by the character that the layout gives, and then by the position of the key, where
 * the layout gives none of a shortcut. On a French keyboard the key of 1 gives `&`, and is `1` by its position.
 *
 * @returns one or two, the likelier first
 */
export function shortcutsOf(press: KeyPress, platform: Host['platform']): readonly Shortcut[] {
  const mac = platform === 'darwin';
  const altGraph = !mac && isAltGraph(press);
  const mod = mac ? press.metaKey : press.ctrlKey && !(altGraph && press.altKey);
  const alt = press.altKey && !altGraph;
  const spelt = (key: string) => {
    // For a digit, and for a character such as `?`, Shift is part of what was typed; for a letter or a named key it is not.
    const shift = press.shiftKey && (key.length > 1 || /\p{L}/u.test(key));
    return [mod && 'Mod', mac && press.ctrlKey && 'Ctrl', alt && 'Alt', shift && 'Shift', key]
      .filter(Boolean)
      .join('+');
  };
  const { key } = press;
  const character = spelt(key.length === 1 && !altGraph ? upperCase(key) : key);
  const position = altGraph ? undefined : positionOf(press, mac);
  if (position === undefined) return [character];
  // No shortcut is a letter of another script; Option on macOS gives another character than the one on the key.
  return position.alone ? [spelt(position.key)] : [character, spelt(position.key)];
}

/**
 * Whether a key press types a character into a field, or begins one, as a dead key does. Option does on macOS, and AltGr elsewhere: a
 * Polish ń is no shortcut.
 */
export function typesCharacter(press: KeyPress, platform: Host['platform']): boolean {
  if (press.key.length > 1 && press.key !== 'Dead') return false;
  if (!press.ctrlKey && !press.metaKey && (!press.altKey || platform === 'darwin')) return true;
  return platform !== 'darwin' && isAltGraph(press);
}

/** Whether AltGr gave this character. Windows may tell AltGr as Ctrl and Alt together; on macOS, Firefox tells Option as AltGr too. */
function isAltGraph(press: KeyPress): boolean {
  return press.key.length === 1 && (press.getModifierState?.('AltGraph') ?? false);
}

/** In upper case, where that is one letter: that of ß is two. */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === 1 ? upper : letter;
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
