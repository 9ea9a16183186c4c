import { createContext } from 'react';

/** What the lines of a menu tell it. */
export interface Choosing {
  /** Whether one of them was chosen since the menu was opened, and waits for the focus to be on the map. */
  readonly waits: boolean;
  /** Called with what is to be done when a line is chosen; the menu does it. */
  choose(run: () => void): void;
}

/** In menus from which the focus goes back to what opened them, what is chosen is done at once. */
export const ChoosingContext = createContext<Choosing>({ waits: false, choose: (run) => run() });
