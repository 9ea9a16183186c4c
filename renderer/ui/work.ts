import { stateField } from './state-field';

/** How long, in ms, something may take before the window says that it is at work. */
const PATIENCE = 500;

/** Something that takes its time. */
export interface Work {
  /** “Drawing the picture”. */
  readonly title: string;
  /** How much is done, from 0 to 1; undefined where that cannot be told. */
  readonly share: number | undefined;
  /** Whether it has taken long enough to be shown. */
  readonly shown: boolean;
  readonly cancel: () => void;
}

/** What the window is at work on; null if there is nothing. */
export const workField = stateField<Work | null>({ name: 'work', initial: null });

/** What a piece of work is given to be watched and stopped by. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Says how much is done, from 0 to 1, and lets the window yieldToEventLoop. @throws the signal's reason once it is stopped */
  readonly report: (share: number) => Promise<void>;
}

/**
 * Does something that may take its time: shows how far it is after half a second, and lets the person stop it.
 *
 * @returns what it makes; undefined if the person stopped it, or something else is being done
 */
export async function doWork<T>(title: string, work: (watch: Watch) => Promise<T>): Promise<T | undefined> {
  if (workField.get()) return undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const change = (part: Partial<Work>) => workField.set((now) => now && { ...now, ...part });
  workField.set({ title, share: undefined, shown: false, cancel: () => controller.abort() });
  const timer = setTimeout(() => change({ shown: true }), PATIENCE);
  const stopped = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined));
  });
  const report = async (share: number) => {
    change({ share });
    await yieldToEventLoop();
    signal.throwIfAborted();
  };
  const done = work({ signal, report });
  try {
    return await Promise.race([done, stopped]);
  } finally {
    clearTimeout(timer);
    workField.set(null);
    // What goes on though it was stopped is nobody's concern.
    done.catch(() => undefined);
  }
}

/** Lets the window draw and answer before what comes next. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
