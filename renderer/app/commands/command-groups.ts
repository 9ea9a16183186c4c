import type { Command, CommandMenu } from '../../state/commands/command';
import { commandTable } from './command-table';
import { menuBar } from './menus';

/** A command under the name that it has outside of its menu: of a choice, with what is chosen. */
export interface NamedCommand {
  readonly command: Command;
  /** “Change kind: Evidence”. */
  readonly name: string;
}

/** Commands that belong together. */
export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly NamedCommand[];
}

const OTHERS: readonly (readonly [prefix: string, title: string])[] = [
  ['typing.', 'While a text is typed'],
  ['picking.', 'While a target is looked for'],
];

/** All commands of the table in groups: those of each menu, then those that are in no menu. */
export function commandGroups(): readonly CommandGroup[] {
  const groups = menuBar.map(({ title, entries }) => ({ title, commands: entries.flatMap(named) }));
  const inMenus = new Set(groups.flatMap(({ commands }) => commands.map(({ command }) => command)));
  const rest = commandTable.filter((command) => !inMenus.has(command));
  for (const [prefix, title] of OTHERS) {
    groups.push({ title, commands: rest.filter(({ id }) => id.startsWith(prefix)).map(asNamed) });
  }
  const left = rest.filter(({ id }) => !OTHERS.some(([prefix]) => id.startsWith(prefix)));
  groups.push({ title: 'More', commands: left.map(asNamed) });
  return groups.filter(({ commands }) => commands.length > 0);
}

function named(entry: CommandMenu['entries'][number]): NamedCommand[] {
  if (entry === 'line') return [];
  if (!('entries' in entry)) return [asNamed(entry)];
  return entry.entries
    .flatMap(named)
    .map(({ command, name }) => ({ command, name: `${entry.title}: ${name}` }));
}

function asNamed(command: Command): NamedCommand {
  return { command, name: command.title };
}
