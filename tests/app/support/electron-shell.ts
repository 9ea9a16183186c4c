import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Answer, SeenDialog } from './answers';
import { Folder } from './folder';
import { readExport } from './read-export';
import type { Exported, Launch, RunningShell } from './shell';
import { watchPage } from './watch-page';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const preparation = fileURLToPath(new URL('./electron-preparation.cjs', import.meta.url));

/** What `electron-preparation.cjs` puts into the main process. */
interface Prepared {
  readonly cruxSeen: readonly SeenDialog[];
  readonly cruxAnswers: Answer[];
  cruxChoose(window: number, path: readonly string[]): void;
}

/** Real Electron, in its sandbox, with dialogs that a test answers. */
export class ElectronShell implements RunningShell {
  readonly files = new Folder();
  readonly #launch: Launch;
  readonly #userData = new Folder();
  readonly #problems: string[] = [];
  #app: ElectronApplication | undefined;
  #page: Page | undefined;
  #exports = 0;

  private constructor(launch: Launch) {
    this.#launch = launch;
  }

  static async launch(launch: Launch): Promise<ElectronShell> {
    const shell = new ElectronShell(launch);
    if (launch.file) await shell.files.write(launch.file.name, launch.file.text);
    await shell.#open();
    return shell;
  }

  get page(): Page {
    if (!this.#page) throw new Error('There is no window.');
    return this.#page;
  }

  async title(): Promise<string> {
    const window = await this.#running.browserWindow(this.page);
    return window.evaluate((browserWindow) => browserWindow.getTitle());
  }

  async choose(path: readonly string[]): Promise<void> {
    const window = await this.#running.browserWindow(this.page);
    const id = await window.evaluate((browserWindow) => browserWindow.id);
    await this.#running.evaluate(
      (_electron, { id, path }) => {
        (globalThis as unknown as Prepared).cruxChoose(id, path);
      },
      { id, path },
    );
  }

  async answering(
    answers: readonly Answer[],
    action: () => Promise<unknown>,
  ): Promise<readonly SeenDialog[]> {
    const before = (await this.#seen()).length;
    const places = answers.map((answer) =>
      answer.kind === 'press' || answer.name === null
        ? answer
        : { ...answer, name: this.files.at(answer.name) },
    );
    await this.#running.evaluate((_electron, places) => {
      (globalThis as unknown as Prepared).cruxAnswers.push(...places);
    }, places);
    await action();
    const came = async () => (await this.#seen()).length - before;
    await expect.poll(came, 'every dialog came and was answered').toBe(answers.length);
    return (await this.#seen()).slice(before);
  }

  async exporting(action: () => Promise<unknown>): Promise<Exported> {
    const place = `exported-${this.#exports++}.picture`;
    const [dialog] = await this.answering([{ kind: 'save', name: place }], action);
    let bytes: Buffer | undefined;
    const read = async () => {
      bytes = await readExport(this.files, place);
      return bytes !== undefined;
    };
    await expect.poll(read, 'the picture was written').toBe(true);
    return { name: basename(dialog!.words), bytes: bytes! };
  }

  setSystemTheme(theme: 'light' | 'dark'): Promise<void> {
    return this.page.emulateMedia({ colorScheme: theme });
  }

  async restart(): Promise<void> {
    await this.#running.close();
    await this.#open();
  }

  problems(): readonly string[] {
    return this.#problems;
  }

  async end(): Promise<void> {
    // A window with unsaved work would ask.
    this.#running.process().kill('SIGKILL');
  }

  get #running(): ElectronApplication {
    if (!this.#app) throw new Error('Crux does not run.');
    return this.#app;
  }

  async #seen(): Promise<readonly SeenDialog[]> {
    return this.#running.evaluate(() => (globalThis as unknown as Prepared).cruxSeen);
  }

  async #open(): Promise<void> {
    const { file, systemTheme = 'light' } = this.#launch;
    this.#app = await _electron.launch({
      args: [
        '-r',
        preparation,
        root,
        ...(file ? [this.files.at(file.name)] : []),
        `--user-data-dir=${this.#userData.path}`,
      ],
      chromiumSandbox: true,
      colorScheme: systemTheme,
    });
    this.#page = await this.#app.firstWindow();
    watchPage(this.#page, 'app://crux', (words) => this.#problems.push(words));
  }
}
