import type { BrowserContext } from '@playwright/test';
import type { Answer, SeenDialog } from './answers';

type Picked = Extract<Answer, { kind: 'open' | 'save' }>;
const BINDING = 'cruxPicker';

/**
 * File dialogs for a browser that runs without a screen and has none: what the page gets are real handles, of files
 * that the browser keeps for the page's origin. A dialog for which there is no answer yet stays open.
 */
export class FilePickers {
  readonly seen: SeenDialog[] = [];
  /** Answers to a dialog of another kind than came. */
  readonly problems: string[] = [];
  readonly #prepared: Picked[] = [];
  readonly #open: ((answer: Picked) => void)[] = [];

  /** Gives every page of a context the dialogs. */
  async offerIn(context: BrowserContext): Promise<void> {
    await context.exposeBinding(BINDING, (_source, kind: Picked['kind'], words: string) =>
      this.#show(kind, words),
    );
    await context.addInitScript(offerPickers, BINDING);
  }

  /** Answers the dialog that is open or comes next. */
  prepare(answer: Picked): void {
    this.#prepared.push(answer);
    this.#match();
  }

  /** Whether every answer was asked for, and every dialog answered. */
  get done(): boolean {
    return this.#prepared.length === 0 && this.#open.length === 0;
  }

  async #show(kind: Picked['kind'], words: string): Promise<string | null> {
    this.seen.push({ kind, words });
    const answer = await new Promise<Picked>((resolve) => {
      this.#open.push(resolve);
      this.#match();
    });
    if (answer.kind === kind) return answer.name;
    this.problems.push(`A dialog to ${kind} a file came where the test had an answer to ${answer.kind}.`);
    return null;
  }

  #match(): void {
    while (this.#open.length > 0 && this.#prepared.length > 0) this.#open.shift()!(this.#prepared.shift()!);
  }
}

// Runs in the page: it may use nothing from around it.
function offerPickers(binding: string): void {
  const ask = Reflect.get(window, binding) as (kind: string, words: string) => Promise<string | null>;
  const pick = async (kind: 'open' | 'save', words: string) => {
    const name = await ask(kind, words);
    if (name === null) throw new DOMException('The user aborted a request.', 'AbortError');
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(name, { create: kind === 'save' });
  };
  Object.assign(window, {
    showOpenFilePicker: async () => [await pick('open', '')],
    showSaveFilePicker: ({ suggestedName = '' }) => pick('save', suggestedName),
  });
}
