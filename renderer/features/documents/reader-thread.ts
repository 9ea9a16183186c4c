/** A thread that was begun for nothing ends after so long, in ms. */
const KEPT = 10_000;

/** A handle of the thread that was begun ahead, and no state of the window. */
let spare: { readonly worker: Worker; readonly forget: () => void } | undefined;

/**
 * Begins the thread that reads a large document, as soon as one may follow: while a file is dragged over the window or chosen.
 * It ends by itself if none does.
 */
export function prepareReader(): void {
  if (spare || !('Worker' in globalThis)) return;
  const worker = begin();
  const forget = () => {
    clearTimeout(timer);
    worker.removeEventListener('error', onError);
    spare = undefined;
  };
  const end = () => {
    forget();
    worker.terminate();
  };
  // It did not come to begin; whoever needs one begins another, and learns why.
  const onError = (event: Event) => {
    event.preventDefault();
    end();
  };
  const timer = setTimeout(end, KEPT);
  worker.addEventListener('error', onError);
  spare = { worker, forget };
}

/** The thread that has been begun, or a new one. It belongs to the caller. */
export function takeReader(): Worker {
  if (!spare) return begin();
  const { worker, forget } = spare;
  forget();
  return worker;
}

function begin(): Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
}
