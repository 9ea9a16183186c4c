import type { DialogAnswer, ShownDialog } from './calls';

type Kind = ShownDialog['kind'];
interface Open {
  readonly key: number;
  readonly shown: ShownDialog;
  readonly answer: (answer: DialogAnswer) => void;
}
interface Prepared {
  readonly kind: Kind;
  readonly choice: string | readonly string[] | null;
}

/**
 * The native dialogs of one Crux. A test prepares answers, in order; a dialog for which there is none stays open
 * until there is.
 */
export class Dialogs {
  /** All dialogs that were shown so far, the answered ones too. */
  readonly shown: ShownDialog[] = [];
  readonly #open: Open[] = [];
  readonly #prepared: Prepared[] = [];
  readonly #problem: (words: string) => void;

  constructor(problem: (words: string) => void) {
    this.#problem = problem;
  }

  /** Clicks the button with this label, of the message box that is open or comes next. */
  click(button: string): void {
    this.#prepare({ kind: 'message', choice: button });
  }

  /** Chooses these files in the open dialog that is open or comes next; null cancels it. */
  openFiles(paths: readonly string[] | null): void {
    this.#prepare({ kind: 'open', choice: paths });
  }

  /** Chooses this place in the save dialog that is open or comes next; null cancels it. */
  saveTo(path: string | null): void {
    this.#prepare({ kind: 'save', choice: path });
  }

  /** The dialogs that wait for an answer. */
  get waiting(): readonly ShownDialog[] {
    return this.#open.map(({ shown }) => shown);
  }

  /** Shows a dialog; resolved when it is answered. */
  show(key: number, shown: ShownDialog): Promise<DialogAnswer> {
    this.shown.push(shown);
    return new Promise((answer) => {
      this.#open.push({ key, shown, answer });
      this.#match();
    });
  }

  /** Closes a dialog that nobody has answered. */
  withdraw(key: number): void {
    const index = this.#open.findIndex((open) => open.key === key);
    for (const { answer } of index < 0 ? [] : this.#open.splice(index, 1)) answer(null);
  }

  #prepare(prepared: Prepared): void {
    this.#prepared.push(prepared);
    this.#match();
  }

  #match(): void {
    while (this.#open.length > 0 && this.#prepared.length > 0) {
      const { shown, answer } = this.#open.shift()!;
      answer(this.#answerTo(shown, this.#prepared.shift()!));
    }
  }

  #answerTo(shown: ShownDialog, { kind, choice }: Prepared): DialogAnswer {
    if (shown.kind !== kind) {
      this.#problem(
        `A dialog “${titleOf(shown)}” was shown where the test had an answer to one of kind ${kind}.`,
      );
      return null;
    }
    if (shown.kind !== 'message') return choice;
    const index = shown.buttons.indexOf(String(choice));
    if (index < 0) this.#problem(`The dialog “${shown.message}” has no button “${choice}”.`);
    return index < 0 ? shown.cancelId : index;
  }
}

function titleOf(shown: ShownDialog): string {
  return shown.kind === 'message' ? shown.message : shown.title;
}
