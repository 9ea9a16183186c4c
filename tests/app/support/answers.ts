/** What a person does with a dialog of the host. */
export type Answer =
  | { readonly kind: 'press'; readonly button: string }
  /** By its name, among the files that the person has; null cancels. */
  | { readonly kind: 'open' | 'save'; readonly name: string | null };

/** A dialog of the host as the person saw it: its question, or the name that it suggests for a file. */
export interface SeenDialog {
  readonly kind: Answer['kind'];
  readonly words: string;
}

/** Presses a button of a question. */
export function press(button: string): Answer {
  return { kind: 'press', button };
}

/** Chooses a file to open; null cancels. */
export function openFile(name: string | null): Answer {
  return { kind: 'open', name };
}

/** Chooses where to save; null cancels. */
export function saveTo(name: string | null): Answer {
  return { kind: 'save', name };
}
