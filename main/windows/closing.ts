import type { BrowserWindow } from 'electron';
import type { HostCall, HostEvents } from '../../bridge/host';
import type { Result } from '../../bridge/result';
import { askCloseAnyway } from '../dialogs/questions';
import type { Work } from '../dialogs/work-sentences';

/** How long, in ms, a page may say nothing after it was asked to close. */
const PATIENCE = 5000;

/** What is asked of a window that shall close. */
export interface ClosableWindow {
  readonly browserWindow: BrowserWindow;
  readonly name: string;
  readonly unsaved: boolean;
  /** What of its map is not saved, and what of that is kept. */
  readonly work: Work;
  /** Whether its page hears events. */
  readonly listens: boolean;
  bringForward(): void;
  tell(event: 'close', payload: HostEvents['close']): void;
}

interface Request {
  readonly answer: (closed: boolean) => void;
  readonly promise: Promise<boolean>;
  readonly silence: AbortController;
  readonly timer: NodeJS.Timeout;
}

/**
 * The closing of one window. Its page is asked first, because only the page knows of unsaved work: it answers with
 * `window.close`, or asks the person and does not answer. A page that is dead, or says nothing for long, cannot hold
 * its window open.
 */
export class Closing {
  readonly #window: ClosableWindow;
  #request: Request | undefined;
  #mayClose = false;
  /** Calls of the page that were not answered yet: a dialog that is open, a save under way. */
  #calls = 0;

  constructor(window: ClosableWindow) {
    this.#window = window;
    window.browserWindow.on('close', (event) => {
      if (this.#mayClose || !window.listens) return;
      event.preventDefault();
      void this.ask();
    });
    window.browserWindow.once('closed', () => this.#settle(true));
    // Windows ends the session without `before-quit`; it waits for a window that says so.
    window.browserWindow.on('query-session-end', (event) => {
      if (!window.unsaved) return;
      event.preventDefault();
      void this.ask();
    });
  }

  /** Asks the page; answers with whether the window closed. A page that was asked and is about to answer is not asked twice. */
  ask(): Promise<boolean> {
    if (this.#request && this.#calls > 0) return this.#request.promise;
    this.#settle(false);
    if (!this.#window.listens) {
      this.close();
      return Promise.resolve(true);
    }
    const { promise, resolve } = promiseAndAnswer();
    const silence = new AbortController();
    const timer = setTimeout(() => void this.#offerToCloseAnyway(silence.signal), PATIENCE);
    this.#request = { promise, answer: resolve, silence, timer };
    this.#window.bringForward();
    this.#window.tell('close', null);
    return promise;
  }

  heard(): void {
    this.#calls++;
    this.#endSilence();
  }

  answered(call: HostCall, result: Result<unknown>): void {
    // A page that crashed has left calls behind, which are answered to nobody.
    this.#calls = Math.max(0, this.#calls - 1);
    if (call !== 'window.close' && keepsOpen(call, result)) this.#settle(false);
  }

  /**
   * The page is gone, and with it every reason to wait, unless something is lost with it that the person must be told of.
   *
   * @returns whether the window closes now
   */
  lost(): boolean {
    this.#calls = 0;
    if (this.#request && this.#window.work.unkept > 0) this.#settle(false);
    if (this.#request) this.close();
    return this.#request !== undefined;
  }

  /** The next wish to close is not asked about. */
  let(): void {
    this.#mayClose = true;
  }

  close(): void {
    this.#mayClose = true;
    this.#endSilence();
    const { browserWindow } = this.#window;
    // After the answer to the page's call. Nothing but the page could still hold it, so it is not asked again.
    setImmediate(() => {
      if (!browserWindow.isDestroyed()) browserWindow.close();
    });
  }

  async #offerToCloseAnyway(signal: AbortSignal): Promise<void> {
    const { browserWindow, name, work } = this.#window;
    if (!(await askCloseAnyway(browserWindow, { name, work, signal }))) return;
    this.#mayClose = true;
    // `close` would wait for the page's `unload`.
    browserWindow.destroy();
  }

  #endSilence(): void {
    if (!this.#request) return;
    clearTimeout(this.#request.timer);
    this.#request.silence.abort();
  }

  #settle(closed: boolean): void {
    this.#endSilence();
    this.#request?.answer(closed);
    this.#request = undefined;
  }
}

/** Whether this answer to the page means that the person goes on editing. */
function keepsOpen(call: HostCall, result: Result<unknown>): boolean {
  switch (call) {
    case 'dialog.unsaved':
      return !result.ok || result.value === 'cancel';
    case 'dialog.overwrite':
      // What is compared takes its time; the page may close the window afterwards all the same.
      return !result.ok || result.value === 'cancel' || result.value === 'compare';
    case 'document.save':
    case 'document.saveAs':
      return result.ok ? result.value === null : result.error.code !== 'changed-on-disk';
    default:
      return false;
  }
}

function promiseAndAnswer(): { promise: Promise<boolean>; resolve: (closed: boolean) => void } {
  let resolve: (closed: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((answer) => {
    resolve = answer;
  });
  return { promise, resolve };
}
