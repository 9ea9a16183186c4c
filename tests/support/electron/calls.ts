/** One end of the wire asks the other. Each call takes one value and answers with one. */

/** How a window looks to the tests. */
export interface WindowState {
  readonly title: string;
  readonly visible: boolean;
  readonly edited: boolean;
}

/** A dialog that the main process shows. */
export type ShownDialog =
  | {
      readonly kind: 'message';
      readonly message: string;
      readonly detail: string;
      readonly buttons: readonly string[];
      readonly cancelId: number;
    }
  | { readonly kind: 'open'; readonly title: string }
  | { readonly kind: 'save'; readonly title: string; readonly defaultPath: string };

/** What the person did with it: a button's number, the chosen files, the chosen place; null is Cancel. */
export type DialogAnswer = number | readonly string[] | string | null;

/** A line of a menu, as the tests see it. */
export interface ShownMenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly type: string;
  readonly accelerator: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly items: readonly ShownMenuItem[];
}

/** An answer of `protocol.handle`, or that the request was refused. */
export type Served =
  | { readonly refused: true }
  | {
      readonly refused: false;
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    };

/** What the main process asks of the side that has the browser. */
export interface DriverCalls {
  /** Without a preload where a page has opened it: its page is there when Chromium has made it. */
  'window.create': (args: { id: number; width: number; height: number; preload: string }) => null;
  /** Resolved when the page has loaded; refused with the reason if it could not be. */
  'window.load': (args: { id: number; url: string }) => null;
  'window.reload': (args: { id: number }) => null;
  'window.send': (args: { id: number; channel: string; args: readonly unknown[] }) => null;
  'window.state': (args: { id: number; state: WindowState }) => null;
  'window.focus': (args: { id: number }) => null;
  'window.destroy': (args: { id: number }) => null;
  'dialog.show': (args: { key: number; window: number | null; dialog: ShownDialog }) => DialogAnswer;
  /** Takes a dialog back that nobody has answered yet. */
  'dialog.withdraw': (args: { key: number }) => null;
  'shell.openExternal': (args: { url: string }) => null;
  'clipboard.write': (args: { readonly text: string } | { readonly png: string }) => null;
  'theme.set': (args: { scheme: 'light' | 'dark' }) => null;
  /** Hands what a second Crux was started with to the first one. */
  'app.second': (args: { argv: readonly string[]; folder: string; data: unknown }) => null;
}

/** A window that a page asks for. */
export interface Opening {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
}

/** What the side that has the browser asks of the main process. */
export interface MainCalls {
  request: (args: { url: string; method: string }) => Served;
  invoke: (args: {
    window: number;
    channel: string;
    args: readonly unknown[];
    frame: { readonly url: string; readonly main: boolean };
  }) => unknown;
  /** Whether the page may go there. */
  navigate: (args: { window: number; url: string; main: boolean }) => boolean;
  /** Whether the page may open a window: the id of that window, or null. */
  popup: (args: { window: number } & Opening) => number | null;
  crash: (args: { window: number }) => null;
  /** The person clicks the window's close button. */
  close: (args: { window: number }) => null;
  /** The menus of a window, or of the app where the window has none. */
  menu: (args: { window: number }) => readonly ShownMenuItem[];
  click: (args: { window: number; id: string }) => null;
  quit: (args: null) => null;
  /** Resolved when the main process has dealt with what came before. */
  rest: (args: null) => null;
  'open-file': (args: { path: string }) => null;
  /** The person gives their system another theme. */
  'system-theme': (args: { theme: 'light' | 'dark' }) => null;
  'second-instance': (args: { argv: readonly string[]; folder: string; data: unknown }) => null;
}
