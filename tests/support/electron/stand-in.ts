import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { toMain } from './addresses';
import type { DriverCalls, MainCalls, ShownMenuItem } from './calls';
import { Dialogs } from './dialogs';
import { type Answers, type Channel, Link } from './link';
import type { LaunchOptions } from './main-side/launch-options';
import { type AskMain, WindowPage } from './window-page';

const running = new Map<string, StandIn>();
/** What pages store lies in the folder of settings; here it is with the browser's context of the Crux that had the folder last. */
const stored = new Map<string, BrowserContext>();

/** What the pages have stored of the Crux that had this folder of settings before. */
export async function storedBefore(
  userData: string,
): Promise<Awaited<ReturnType<BrowserContext['storageState']>> | undefined> {
  return stored.get(userData)?.storageState();
}

/** A Crux that runs: the built main process in a Node of its own, its windows in a real browser. */
export class StandIn {
  readonly dialogs = new Dialogs((words) => this.problems.push(words));
  /** Errors on a page's console, pages' exceptions, refused requests, violations of the policy, answers to no dialog. */
  readonly problems: string[] = [];
  /** The addresses that were opened in the person's own browser. */
  readonly openedExternally: string[] = [];
  /** What is on the clipboard: a text, or a PNG in base64. */
  copied: Parameters<DriverCalls['clipboard.write']>[0] | undefined;
  /** What the main process wrote to its standard output and error. */
  output = '';
  /** Resolved with the exit code, or the signal, when the main process has ended. */
  readonly ended: Promise<number | string>;
  readonly userData: string;
  readonly #windows = new Map<number, WindowPage>();
  #focused = 0;
  #scheme: 'light' | 'dark' = 'light';
  readonly #process: ChildProcess;
  readonly #link: Link<MainCalls, DriverCalls>;
  readonly #context: BrowserContext;
  readonly #ownFolders: readonly string[];

  constructor(
    context: BrowserContext,
    mainSide: string,
    options: LaunchOptions,
    ownFolders: readonly string[],
  ) {
    this.#ownFolders = ownFolders;
    this.#context = context;
    // Windows answer for their own pages, so what is left is that of a link which wants a window.
    void context.route('**/*', (route, request) => this.#refuseLink(route, toMain(request.url())));
    this.userData = options.userData;
    stored.set(this.userData, context);
    this.#process = fork(mainSide, [], {
      env: { ...process.env, CRUX_STAND_IN: JSON.stringify(options) },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (words: Buffer) => {
        this.output += words.toString();
      });
    }
    this.#link = new Link<MainCalls, DriverCalls>(this.#process as Channel, this.#answers());
    this.ended = new Promise((resolve) => {
      this.#process.once('exit', (code, signal) => {
        if (running.get(this.userData) === this) running.delete(this.userData);
        this.#link.end('The main process has ended.');
        void Promise.all(this.windows.map((window) => window.destroy())).then(() =>
          resolve(code ?? signal ?? 1),
        );
      });
    });
    if (!running.has(this.userData)) running.set(this.userData, this);
  }

  /** The windows that are open, the oldest first. */
  get windows(): readonly WindowPage[] {
    return [...this.#windows.values()];
  }

  /** The page of the first window. */
  get page(): Page {
    const [first] = this.windows;
    if (!first) throw new Error(`There is no window.\n${this.output}`);
    return first.page;
  }

  /** Waits for as many windows as this to show a page. @throws with what the main process wrote, if they do not */
  async windowCount(count: number, timeout = 20_000): Promise<readonly WindowPage[]> {
    const begin = performance.now();
    for (;;) {
      const shown = this.windows.filter((window) => window.hasPage && window.state.visible);
      if (shown.length === count && this.windows.length === count) return shown;
      if (performance.now() - begin > timeout || this.#process.exitCode !== null) {
        throw new Error(
          `${shown.length} windows in place of ${count}.\n${this.output}\n${this.problems.join('\n')}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The menus of a window; the first one if none is named. */
  menus(window: WindowPage | undefined = this.windows[0]): Promise<readonly ShownMenuItem[]> {
    return this.#link.call('menu', { window: window?.id ?? 0 });
  }

  /** Chooses the menu item with this id: a command's, or a role such as `quit`. */
  async clickMenu(id: string, window: WindowPage | undefined = this.windows[0]): Promise<void> {
    await this.#rest();
    await this.#link.call('click', { window: window?.id ?? 0, id });
  }

  /** Clicks a window's close button; the first one's if none is named. Whether it closes is up to Crux. */
  async closeWindow(window: WindowPage | undefined = this.windows[0]): Promise<void> {
    await this.#rest();
    await this.#link.call('close', { window: window?.id ?? 0 });
  }

  /** Opens a file as the Finder does. */
  async openFile(path: string): Promise<void> {
    await this.#link.call('open-file', { path });
  }

  /** Gives the system another theme, which Crux follows unless it has chosen one. */
  async setSystemTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.#link.call('system-theme', { theme });
  }

  /** Quits as the system's Quit does. Whether it ends is up to Crux. */
  async quit(): Promise<void> {
    await this.#rest();
    await this.#link.call('quit', null);
  }

  /** Kills a window's page, as a crash does. */
  async crash(window: WindowPage | undefined = this.windows[0]): Promise<void> {
    await window?.page.goto('chrome://crash').catch(() => undefined);
  }

  /** Kills the main process at once, as a power cut does. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended;
  }

  /** Ends everything, whatever it is doing, and closes the browser's pages, and removes the folders that were made for this. */
  async close(): Promise<void> {
    await this.kill();
    if (stored.get(this.userData) === this.#context) stored.delete(this.userData);
    await this.#context.close();
    for (const folder of this.#ownFolders) rmSync(folder, { recursive: true, force: true });
  }

  #answers(): Answers<DriverCalls> {
    return {
      'window.create': (args) => {
        const problem = (words: string) => this.problems.push(words);
        const ask: AskMain = (call, value) => this.#link.call(call, value);
        const windowOf = (id: number) => this.#windows.get(id);
        const window = new WindowPage(this.#context, args, ask, problem, windowOf);
        this.#windows.set(args.id, window);
        return window.setScheme(this.#scheme).then(() => null);
      },
      'window.load': ({ id, url }) => this.#do(id, (window) => window.load(url)),
      'window.reload': ({ id }) => this.#do(id, (window) => window.reload()),
      'window.send': ({ id, channel, args }) => this.#do(id, (window) => window.send(channel, args)),
      'window.focus': ({ id }) => {
        this.#focused = id;
        return this.#do(id, async (window) => window.hasPage && window.page.bringToFront());
      },
      'window.state': ({ id, state }) =>
        this.#do(id, async (window) => {
          window.state = state;
        }),
      'window.destroy': ({ id }) =>
        this.#do(id, (window) => {
          this.#windows.delete(id);
          return window.destroy();
        }),
      'dialog.show': ({ key, dialog }) => this.dialogs.show(key, dialog),
      'dialog.withdraw': ({ key }) => {
        this.dialogs.withdraw(key);
        return null;
      },
      'shell.openExternal': ({ url }) => {
        this.openedExternally.push(url);
        return null;
      },
      'clipboard.write': (copied) => {
        this.copied = copied;
        return null;
      },
      'theme.set': async ({ scheme }) => {
        this.#scheme = scheme;
        await Promise.all(this.windows.map((window) => window.setScheme(scheme)));
        return null;
      },
      'app.second': async (args) => {
        await running.get(this.userData)?.secondInstance(args);
        return null;
      },
    };
  }

  /** Tells this Crux what a second one was started with. */
  async secondInstance(args: Parameters<MainCalls['second-instance']>[0]): Promise<void> {
    await this.#link.call('second-instance', args);
  }

  /** Electron asks before there is a window; here there is a page for a moment, in which nothing is loaded. */
  async #refuseLink(route: Route, url: string): Promise<void> {
    await route.abort('aborted');
    const opening = { url, frameName: '', features: '' };
    const allowed = await this.#link.call('popup', { window: this.#focused, ...opening });
    if (allowed !== null) this.problems.push(`a window was allowed to open: ${url}`);
    const ours = new Set(this.windows.filter(({ hasPage }) => hasPage).map(({ page }) => page));
    for (const page of this.#context.pages()) if (!ours.has(page)) await page.close();
  }

  /** No person is so quick that an answer to a dialog and the next click arrive together. */
  async #rest(): Promise<void> {
    await this.#link.call('rest', null);
  }

  async #do(id: number, action: (window: WindowPage) => Promise<unknown>): Promise<null> {
    const window = this.#windows.get(id);
    if (window) await action(window);
    return null;
  }
}
