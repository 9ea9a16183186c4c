import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../../../scripts/serve.mjs';
import type { Answer, SeenDialog } from './answers';
import { FilePickers } from './file-pickers';
import { Folder } from './folder';
import { PrivateFiles } from './private-files';
import type { Exported, Launch, RunningShell } from './shell';
import { watchPage } from './watch-page';

/** The browser edition as it was built, served as `npm start` serves it. */
export class BrowserShell implements RunningShell {
  readonly files = new PrivateFiles(() => this.page);
  readonly #context: BrowserContext;
  readonly #server: Served;
  readonly #pickers: FilePickers;
  readonly #problems: string[] = [];
  readonly #tabs: BrowserShell[] = [];
  #page: Page | undefined;

  private constructor(context: BrowserContext, server: Served, pickers = new FilePickers()) {
    this.#context = context;
    this.#server = server;
    this.#pickers = pickers;
  }

  /** Starts it in a context of its own, in which nothing is stored yet. */
  static async launch(
    browser: Browser,
    { file, systemTheme = 'light', fileAccess = true, motion = false }: Launch,
  ): Promise<BrowserShell> {
    const folder = file && new Folder();
    if (folder) await folder.write(file.name, file.text);
    const server = await serve({ port: 0, ...(folder && { file: folder.at(file.name) }) });
    const context = await browser.newContext({
      colorScheme: systemTheme,
      reducedMotion: motion ? 'no-preference' : 'reduce',
      serviceWorkers: 'block',
    });
    const shell = new BrowserShell(context, server);
    if (fileAccess) await shell.#pickers.offerIn(context);
    else await context.addInitScript(withoutPickers);
    await shell.#open();
    return shell;
  }

  get page(): Page {
    if (!this.#page) throw new Error('There is no page.');
    return this.#page;
  }

  title(): Promise<string> {
    return this.page.title();
  }

  async choose([menu = '', ...items]: readonly string[]): Promise<void> {
    const { page } = this;
    await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    const popup = page.getByRole('menu');
    for (const name of items) {
      const plain = popup.getByRole('menuitem', { name, exact: true });
      const item = plain.or(popup.getByRole('menuitemradio', { name, exact: true }));
      if (await item.isDisabled()) throw new Error(`“${name}” is not enabled.`);
      await item.click();
    }
    await expect(popup).toHaveCount(0);
  }

  async answering(
    answers: readonly Answer[],
    action: () => Promise<unknown>,
  ): Promise<readonly SeenDialog[]> {
    for (const answer of answers) if (answer.kind !== 'press') this.#pickers.prepare(answer);
    const before = this.#pickers.seen.length;
    await action();
    const pressed: SeenDialog[] = [];
    for (const answer of answers) if (answer.kind === 'press') pressed.push(await this.#press(answer.button));
    await expect.poll(() => this.#pickers.done, 'every dialog came and was answered').toBe(true);
    const picked = this.#pickers.seen.slice(before);
    return answers.map(({ kind }) => (kind === 'press' ? pressed : picked).shift()!);
  }

  async exporting(action: () => Promise<unknown>): Promise<Exported> {
    const coming = this.page.waitForEvent('download');
    await action();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  setSystemTheme(theme: 'light' | 'dark'): Promise<void> {
    return this.page.emulateMedia({ colorScheme: theme });
  }

  async restart(): Promise<void> {
    await this.page.close();
    await this.#open();
  }

  /** Opens Crux in another tab of the same browser; it ends with this one, which tells of its problems too. */
  async anotherTab(): Promise<BrowserShell> {
    const tab = new BrowserShell(this.#context, this.#server, this.#pickers);
    this.#tabs.push(tab);
    await tab.#open();
    return tab;
  }

  problems(): readonly string[] {
    const inTabs = this.#tabs.flatMap((tab) => tab.#problems);
    const unanswered = this.#pickers.done ? [] : ['A file dialog and its answer did not come together.'];
    return [...this.#problems, ...inTabs, ...this.#pickers.problems, ...unanswered];
  }

  async end(): Promise<void> {
    await this.#context.close();
    await this.#server.close();
  }

  async #open(): Promise<void> {
    this.#page = await this.#context.newPage();
    const { origin } = new URL(this.#server.address);
    watchPage(this.#page, origin, (words) => this.#problems.push(words));
    await this.#page.goto(this.#server.address);
  }

  /** Crux's own questions are in the page here. */
  async #press(button: string): Promise<SeenDialog> {
    const dialog = this.page.getByRole('alertdialog');
    const words = await dialog.getByRole('heading').innerText();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByRole('heading', { name: words, exact: true })).toHaveCount(0);
    return { kind: 'press', words };
  }
}

// Runs in the page. Chromium has the dialogs' functions also where it has no screen to show them on.
function withoutPickers(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}
