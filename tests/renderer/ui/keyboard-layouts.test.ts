import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../bridge/host';
import { commandGroups } from '../../../renderer/app/commands/command-groups';
import { commandTable } from '../../../renderer/app/commands/command-table';
import { commandFor } from '../../../renderer/state/commands/keyboard';
import { shortcutsIn } from '../../../renderer/state/commands/shown-shortcut';
import { panesField } from '../../../renderer/state/panes';
import { select } from '../../../renderer/state/select';
import { shortcutLabel } from '../../../renderer/ui/shortcut';
import { FakeHost } from '../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../session-of';
import { CODES, type KeyboardLayout, LAYOUTS } from './keyboard-layouts';

type Platform = Host['platform'];
interface Held {
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly altGraph?: boolean;
  readonly shift?: boolean;
}

const PLATFORMS = ['darwin', 'linux', 'win32'] as const;
const DEAD = '†';

beforeEach(() => {
  openInSession(SMALL_MAP);
  panesField.patch({ view: 'canvas' });
  select(['e']);
});

/** What a key press means, as a browser tells it. */
function commandOf(key: string, code: string, held: Held, platform: Platform, markup = '<i></i>') {
  const { mod = false, alt = false, altGraph = false, shift = false } = held;
  const mac = platform === 'darwin';
  document.body.innerHTML = markup;
  const event = new KeyboardEvent('keydown', {
    key: key === DEAD ? 'Dead' : key,
    code,
    shiftKey: shift,
    // On macOS the key that gives the third character is Option.
    altKey: alt || (altGraph && mac),
    metaKey: mod && mac,
    ctrlKey: mod && !mac,
  });
  // The window of the tests takes Alt for AltGr, as Firefox does on macOS.
  event.getModifierState = (name) => name === 'AltGraph' && (mac ? event.altKey : altGraph);
  Object.defineProperty(event, 'target', { value: document.body.firstElementChild });
  const host = Object.assign(new FakeHost(), { platform });
  return commandFor(event, { ...appWith(host), host }, commandTable);
}

/** What keys with these characters type in a layout, with their positions. */
function pressesOf({ plain, shift, altGraph }: KeyboardLayout): [key: string, code: string, held: Held][] {
  return CODES.flatMap((code, index) => {
    const presses: [string, string, Held][] = [
      [plain[index]!, code, {}],
      [shift[index]!, code, { shift: true }],
      [altGraph[index]!, code, { altGraph: true }],
      [altGraph[index]!.toUpperCase(), code, { altGraph: true, shift: true }],
    ];
    // A long s has an S for its capital, which AltGr does not type.
    return presses.filter(([key, , held]) => key !== ' ' && !(held.altGraph && /^[A-Z]$/.test(key)));
  });
}

/** Where a person finds the character of a shortcut: where it stands on the keyboard, else where it does on one of the US. */
function fingerFor(char: string, layout: KeyboardLayout): { index: number; shift: boolean } {
  const capital = layout.shift.indexOf(char);
  if (/\p{L}/u.test(char))
    return { index: capital >= 0 ? capital : LAYOUTS[0]!.shift.indexOf(char), shift: false };
  const plain = layout.plain.indexOf(char);
  if (plain >= 0) return { index: plain, shift: false };
  if (capital >= 0) return { index: capital, shift: true };
  return { index: LAYOUTS[0]!.plain.indexOf(char), shift: false };
}

/** The lines of the shortcuts sheet whose key is one character. */
const SHEET = commandGroups().flatMap(({ commands }) =>
  commands.flatMap(({ command }) =>
    (command.clipboard ? [] : shortcutsIn(command, 'desktop')).flatMap((shortcut) => {
      const [, modifiers, char] = /^((?:\w+\+)*)([^ ])$/u.exec(shortcut) ?? [];
      return char === undefined ? [] : [{ shortcut, modifiers: modifiers!, char }];
    }),
  ),
);

describe.each(LAYOUTS)('on a keyboard with the layout $name', (layout) => {
  test.each(PLATFORMS)('every line of the shortcuts sheet can be pressed on %s', (platform) => {
    // Where `'` can be done: on the canvas, a French keyboard has 4 there.
    panesField.patch({ view: 'outline' });
    const dead: string[] = [];
    for (const { shortcut, modifiers, char } of SHEET) {
      const { index, shift } = fingerFor(char, layout);
      const held = {
        mod: modifiers.includes('Mod+'),
        alt: modifiers.includes('Alt+'),
        shift: shift || modifiers.includes('Shift+'),
      };
      // Option changes the character on macOS.
      const typed =
        held.alt && platform === 'darwin' ? '∫' : (held.shift ? layout.shift : layout.plain)[index]!;
      const command = commandOf(typed, CODES[index]!, held, platform);
      if (!command?.shortcuts?.includes(shortcut)) {
        dead.push(`${shortcutLabel(shortcut, platform)} (${typed}): ${command?.title ?? 'nothing'}`);
      }
    }
    // Of the layouts here, these have [ where another shortcut has its sign; the arrows with Alt do the same. And a Hebrew keyboard
    // has ' in the place of W: the outline goes to a line by it, and the canvas shows the crux.
    expect(dead.filter((line) => !/^((Ctrl\+|⌘)\] \(\+\)|W \('\))/.test(line))).toEqual([]);
  });

  test.each(PLATFORMS)('no letter or sign does what the sheet has at another on %s', (platform) => {
    for (const [key, code, held] of pressesOf(layout)) {
      const meant = commandOf(key, code, held, platform)?.shortcuts ?? [];
      if (meant.length === 0) continue;
      const label = `${held.altGraph ? 'AltGr+' : ''}${key} (${code})`;
      if (held.altGraph && platform === 'darwin') {
        expect(meant, label).toContain(`Alt+${held.shift ? 'Shift+' : ''}${code.replace('Key', '')}`);
      } else if (held.altGraph) {
        expect(meant, label).toContain(key);
      } else if (/\p{Script=Latin}/u.test(key) && !code.startsWith('Digit')) {
        const upper = /[a-z]|ı/i.test(key) ? key.toUpperCase() : key;
        expect(meant, label).toContain(held.shift ? `Shift+${upper}` : upper);
      }
    }
  });

  test.each(PLATFORMS)('in a field it types itself on %s', (platform) => {
    for (const markup of ['<input>', '<textarea></textarea>', '<p contenteditable></p>']) {
      for (const [key, code, held] of pressesOf(layout)) {
        expect(commandOf(key, code, held, platform, markup)?.title, `${key} (${code})`).toBeUndefined();
      }
    }
  });
});

test('Option with the key of New types a letter in a field, and is New on the map', () => {
  const option = (key: string, markup?: string) =>
    commandOf(key, 'KeyN', { alt: true }, 'darwin', markup)?.id;
  for (const key of ['ń', DEAD, 'n']) {
    expect(option(key, '<input>')).toBeUndefined();
    expect(option(key)).toBe('file.new');
  }
  // Elsewhere Alt types nothing.
  expect(commandOf('n', 'KeyN', { alt: true }, 'linux', '<input>')?.id).toBe('file.new');
});

test('the digits of kinds are where French, Czech and Arabic keyboards have them', () => {
  for (const [key, code] of [
    ['&', 'Digit1'],
    ['ě', 'Digit2'],
    ['٣', 'Digit3'],
    ["'", 'Digit4'],
    ['-', 'Digit6'],
  ] as const) {
    expect(commandOf(key, code, {}, 'linux')?.shortcuts).toEqual([code.at(-1)]);
  }
  expect(commandOf('à', 'Digit0', { mod: true }, 'linux')?.shortcuts).toEqual(['Mod+0']);
});
