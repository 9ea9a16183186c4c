import { stateField } from './state-field';

const SHOWN_FOR = 6_000;
/** A handle to call it off by, and no state. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** The short news at the foot of the window that needs no answer; null if there is none. */
export const noticeField = stateField<string | null>({ name: 'notice', initial: null });

/** Shows a short piece of news for some seconds. */
export function notify(message: string): void {
  clearTimeout(timer);
  noticeField.set(message);
  timer = setTimeout(() => noticeField.set(null), SHOWN_FOR);
}
