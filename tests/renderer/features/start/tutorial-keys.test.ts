import { expect, test } from 'vitest';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { tutorial } from '../../../../renderer/features/start/starters';

const NAMED: Readonly<Record<string, string>> = { '↓': 'ArrowDown', '→': 'ArrowRight', Space: ' ' };

/** Every key that a text names: a letter, a digit, an arrow, a named key, or Ctrl with one. */
function keysIn(text: string): string[] {
  const found = text.matchAll(/(?:Ctrl\+[A-Z])|(?:[Pp]ress|and|or) ([A-Z](?![a-z])|[↓→]|Enter|Space|[1-7])/g);
  return [...found].map(([whole, key]) => {
    if (whole.startsWith('Ctrl')) return whole.replace('Ctrl', 'Mod');
    return NAMED[key!] ?? key!;
  });
}

test('the tutorial names no key that does nothing', () => {
  const shortcuts = new Set(commandTable.flatMap((command) => command.shortcuts ?? []));
  const { statements } = JSON.parse(tutorial.text) as { statements: readonly { text: string }[] };
  const texts = statements.map(({ text }) => text);
  const named = texts.flatMap(keysIn);
  expect(new Set(named).size).toBeGreaterThanOrEqual(14);
  expect(named.filter((key) => !shortcuts.has(key))).toEqual([]);
});
