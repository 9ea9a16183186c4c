import type { SessionState } from '../../state/session';
import { commandGroups, type NamedCommand } from '../commands/command-groups';
import { matchWords } from './match-words';

/** A command as the palette lists it. */
export interface FoundCommand extends NamedCommand {
  /** The menu that it is in. */
  readonly group: string;
}

/** The commands that can be done now and fit what was typed, the best first; all of them, in their groups' order, for nothing. */
export function foundCommands(typed: string, state: SessionState): readonly FoundCommand[] {
  const found: { readonly entry: FoundCommand; readonly score: number }[] = [];
  for (const { title: group, commands } of commandGroups()) {
    for (const { command, name } of commands) {
      if (command.id === 'help.palette' || !command.enabled(state)) continue;
      const score = matchWords(typed, name) ?? later(matchWords(typed, `${name} ${group}`));
      if (score !== undefined) found.push({ entry: { command, name, group }, score });
    }
  }
  return found.sort((a, b) => a.score - b.score).map(({ entry }) => entry);
}

/** What fits only with the name of its menu comes after what fits by itself. */
function later(score: number | undefined): number | undefined {
  return score === undefined ? undefined : score + 100;
}
