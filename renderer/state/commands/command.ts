import type { StatementKind } from '../../../core/model/kinds';
import type { Shortcut } from '../../ui/shortcut';
import type { App } from '../app';
import type { SessionState } from '../session';

/**
 * Something that a person can do. The menus, the keyboard, the toolbar and the tests all call this one object.
 */
export interface Command {
  /** For menus of a host and for tests: `group.verb`. */
  readonly id: string;
  /** As a menu shows it. */
  readonly title: string;
  /** The first that the window can have is shown; the others work too. */
  readonly shortcuts?: readonly Shortcut[];
  /** Whether its shortcut is meant while a text is being typed as well. */
  readonly whileTyping?: boolean;
  /** Whether it is about the text that is being typed, which is then not committed before it runs. */
  readonly aboutTyping?: boolean;
  /** Whether it goes on, step by step, while its key is held. Others are done once: what is held would go to and fro. */
  readonly repeats?: boolean;
  /** What the browser does at its shortcut too, by an event of the clipboard: the key press is left to it. */
  readonly clipboard?: 'copy' | 'cut' | 'paste';
  /** What it would be done to now, for a menu to show after its title: “Undo” “Delete branch”. */
  detail?(state: SessionState): string | undefined;
  /** The kind whose icon stands beside its title. */
  readonly kind?: StatementKind;
  /** Whether it can be done now. */
  enabled(state: SessionState): boolean;
  /** For a choice among several: whether it is the one that holds now. */
  checked?(state: SessionState): boolean;
  run(app: App): void | Promise<void>;
}

/** A menu: commands, lines between them, and menus within it. */
export interface CommandMenu {
  readonly title: string;
  readonly entries: readonly (Command | CommandMenu | 'line')[];
}

/** Always. */
export function always(): boolean {
  return true;
}

/** Whether a document is open: not while the first one is being read. */
export function documentOpen(state: SessionState): boolean {
  return state.document !== null;
}
