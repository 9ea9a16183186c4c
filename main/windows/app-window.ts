import { BrowserWindow, type WebContents } from 'electron';
import type { HostCall, HostEvent, HostEvents } from '../../bridge/host';
import type { Result } from '../../bridge/result';
import type { Work } from '../dialogs/work-sentences';
import { documentsOf, releaseDocument } from '../documents/held-documents';
import { hasJournal, leaveJournal } from '../recovery/journals';
import { Closing } from './closing';

const windows = new Map<number, AppWindow>();

/** What a window is opened for: a file, or an unsaved map; with neither, for the article's map. */
export interface OpenedFor {
  readonly file?: string | undefined;
  readonly recovers?: readonly string[] | undefined;
}

/** A window with its page, and what the host knows of it. */
export class AppWindow {
  readonly browserWindow: BrowserWindow;
  /** Of its `webContents`: the same through reloads and crashes. */
  readonly id: number;
  /** The file that it was opened for, until the page asks for it. */
  readonly file: string | undefined;
  /** The journals of the unsaved map that it was opened to recover, until the page asks for it. */
  readonly recovers: readonly string[] | undefined;
  /** As the page last described it. */
  name = 'Crux';
  unsaved = false;
  unkept = 0;
  /** That of its presentation's notes, while it is open. */
  notesWindow: BrowserWindow | undefined;
  readonly #closing: Closing;
  /** What the page shall be told once it listens. */
  #waiting: (() => void)[] = [];
  #listens = false;

  constructor(browserWindow: BrowserWindow, { file, recovers }: OpenedFor) {
    this.browserWindow = browserWindow;
    this.id = browserWindow.webContents.id;
    this.file = file;
    this.recovers = recovers;
    this.#closing = new Closing(this);
    windows.set(this.id, this);
    browserWindow.once('closed', () => {
      windows.delete(this.id);
      for (const { id } of documentsOf(this.id)) {
        releaseDocument(this.id, id);
        // Where the page did not end it, it crashed or hung, and its work is offered again.
        void leaveJournal(id);
      }
    });
  }

  /** Whether the page has asked for its document, so that there can be work in it, and it hears events. */
  get listens(): boolean {
    return this.#listens;
  }

  get work(): Work {
    const { unsaved, unkept } = this;
    const kept = documentsOf(this.id).some(({ id, recovers = [] }) => hasJournal(id) || recovers.length > 0);
    return { unsaved, unkept, kept };
  }

  /** Tells the page something; kept until it listens. */
  tell<E extends HostEvent>(event: E, payload: HostEvents[E]): void {
    const send = () => {
      if (!this.browserWindow.isDestroyed()) this.browserWindow.webContents.send(event, payload);
    };
    if (this.#listens) send();
    else this.#waiting.push(send);
  }

  /** The page called: it is alive. */
  heard(): void {
    this.#closing.heard();
  }

  /** The page was answered. */
  answered(call: HostCall, result: Result<unknown>): void {
    this.#closing.answered(call, result);
    if (call !== 'document.initial') return;
    this.#listens = true;
    // After the answer itself, which is sent when this turn has ended.
    setImmediate(() => {
      for (const send of this.#waiting.splice(0)) send();
    });
  }

  /** The page has crashed. @returns whether the window closes now, because the person had asked for that */
  lost(): boolean {
    this.#listens = false;
    const closes = this.#closing.lost();
    this.unsaved = false;
    this.unkept = 0;
    return closes;
  }

  /** Lets the page ask about unsaved work, and closes if it agrees; answers with whether it did. */
  askToClose(): Promise<boolean> {
    return this.#closing.ask();
  }

  /** Lets the window close, when it next shall, without asking its page. */
  letClose(): void {
    this.#closing.let();
  }

  /** Closes without asking. */
  close(): void {
    this.#closing.close();
  }

  /** Brings the window before the others. */
  bringForward(): void {
    if (this.browserWindow.isMinimized()) this.browserWindow.restore();
    this.browserWindow.show();
    this.browserWindow.focus();
  }
}

/** The window whose page this is, if it is one of ours. */
export function appWindowOf(contents: Pick<WebContents, 'id'>): AppWindow | undefined {
  return windows.get(contents.id);
}

/** The window with this id. */
export function appWindow(id: number): AppWindow | undefined {
  return windows.get(id);
}

/** All windows, in the order in which they were opened. */
export function appWindows(): readonly AppWindow[] {
  return [...windows.values()];
}

/** The window that this is, or whose notes this shows. */
export function appWindowBehind(browserWindow: BrowserWindow): AppWindow | undefined {
  return appWindows().find((window) => [window.browserWindow, window.notesWindow].includes(browserWindow));
}

/** The window that the person works in, or whose notes they are in, else the one that was opened last. */
export function currentWindow(): AppWindow | undefined {
  const focused = BrowserWindow.getFocusedWindow();
  return (focused && appWindowBehind(focused)) ?? appWindows().at(-1);
}
