import type { Page } from '@playwright/test';
import type { Answer, SeenDialog } from './answers';
import type { Files } from './files';

/** How an app is started. */
export interface Launch {
  /** A file that is named on the command line, as `npm start -- FILE` does. */
  readonly file?: { readonly name: string; readonly text: string };
  /** The system's theme; light if left out. */
  readonly systemTheme?: 'light' | 'dark';
  /** Whether what moves on the screen may move: by default the system asks for less, so that no test waits for it. */
  readonly motion?: boolean;
  /** Whether a browser lets pages write files in place, as Chromium does; otherwise they are down- and uploaded. */
  readonly fileAccess?: boolean;
}

/** An exported picture. */
export interface Exported {
  /** As Crux suggested it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is different between the shells that Crux runs in. */
export interface RunningShell {
  /** The page of the window. */
  readonly page: Page;
  readonly files: Files;
  /** The title of the window or the tab. */
  title(): Promise<string>;
  /** Chooses a command from the menus: `['Statement', 'Change kind', 'Evidence']`. */
  choose(path: readonly string[]): Promise<void>;
  /** Does something, and answers the host's dialogs that it leads to, in their order. Waits until all have come. */
  answering(answers: readonly Answer[], action: () => Promise<unknown>): Promise<readonly SeenDialog[]>;
  /** Does what exports a picture, and says where to. */
  exporting(action: () => Promise<unknown>): Promise<Exported>;
  /** Gives the person's system another theme. */
  setSystemTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Ends the app, in which nothing is unsaved, and starts it again, with the settings and files that it has left. */
  restart(): Promise<void>;
  /** All that has gone wrong, which nothing may. */
  problems(): readonly string[];
  /** Ends everything, whatever it is doing. */
  end(): Promise<void>;
}
