import { describe, expect, test } from 'vitest';
import { type KeyPress, shortcutLabel, shortcutOf } from '../../../renderer/ui/shortcut';

const none = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...none, key, ...more });

describe('a key press is spelt like the table', () => {
  test.each([
    [press('s', { ctrlKey: true }), 'linux', 'Mod+S'],
    [press('S', { ctrlKey: true, shiftKey: true }), 'win32', 'Mod+Shift+S'],
    [press('s', { metaKey: true }), 'darwin', 'Mod+S'],
    [press('s', { ctrlKey: true }), 'darwin', 'Ctrl+S'],
    [press('+', { ctrlKey: true, shiftKey: true }), 'linux', 'Mod++'],
    [press('?', { shiftKey: true }), 'linux', '?'],
    [press('ы', { ctrlKey: true, code: 'KeyS' }), 'linux', 'Mod+S'],
    [press('ㄴ', { code: 'KeyS' }), 'linux', 'S'],
    [press('˜', { altKey: true, code: 'KeyN' }), 'darwin', 'Alt+N'],
    [press('Enter', { shiftKey: true }), 'linux', 'Shift+Enter'],
  ] as const)('%j on %s is %s', (key, platform, shortcut) => {
    expect(shortcutOf(key, platform)).toBe(shortcut);
  });
});

describe('a shortcut is shown as the keyboard has it', () => {
  test.each([
    ['Mod+Shift+S', 'linux', 'Ctrl+Shift+S'],
    ['Mod+Shift+S', 'darwin', '⇧⌘S'],
    ['Mod++', 'linux', 'Ctrl++'],
    ['Mod++', 'darwin', '⌘+'],
    ['Delete', 'win32', 'Del'],
    ['Delete', 'darwin', '⌦'],
    ['Alt+N', 'darwin', '⌥N'],
  ] as const)('%s on %s is %s', (shortcut, platform, label) => {
    expect(shortcutLabel(shortcut, platform)).toBe(label);
  });
});
