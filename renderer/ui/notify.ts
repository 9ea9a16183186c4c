import { create } from 'zustand';

const SHOWN_FOR = 6_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The short news at the foot of the window that needs no answer; null if there is none. */
export const useNotice = create<{ readonly message: string | null }>(() => ({ message: null }));

/** Shows a short piece of news for some seconds. */
export function notify(message: string): void {
  clearTimeout(timer);
  useNotice.setState({ message });
  timer = setTimeout(() => useNotice.setState({ message: null }), SHOWN_FOR);
}
