import { basename } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import type { ShownDialog, ShownMenuItem } from '../../support/electron/calls';
import { launchStandIn } from '../../support/electron/launch-stand-in';
import type { StandIn } from '../../support/electron/stand-in';
import type { Answer, SeenDialog } from './answers';
import { Folder } from './folder';
import { readExport } from './read-export';
import type { Exported, Launch, RunningShell } from './shell';
import { watchPage } from './watch-page';

/** How long, in ms, a start may take on a busy machine. */
const START = 45_000;

/** The built main process and preload, with the stand-in for Electron. */
export class StandInShell implements RunningShell {
  readonly files: Folder;
  readonly #start: (userData?: string) => Promise<StandIn>;
  readonly #problems: string[] = [];
  #crux: StandIn;
  readonly #former: StandIn[] = [];
  #answered = 0;

  private constructor(crux: StandIn, files: Folder, start: (userData?: string) => Promise<StandIn>) {
    this.#crux = crux;
    this.files = files;
    this.#start = start;
  }

  static async launch(
    browser: Browser,
    { file, systemTheme = 'light' }: Launch,
    files = new Folder(),
  ): Promise<StandInShell> {
    if (file) await files.write(file.name, file.text);
    const args = file ? [files.at(file.name)] : [];
    const start = async (userData?: string) => {
      const documents = files.path;
      const launched = { browser, args, documents, systemTheme, ...(userData && { userData }) };
      const crux = await launchStandIn(launched);
      await crux.windowCount(1, START);
      return crux;
    };
    const shell = new StandInShell(await start(), files, start);
    shell.#watch();
    return shell;
  }

  /** The stand-in itself, for what only the desktop has. */
  get standIn(): StandIn {
    return this.#crux;
  }

  get page(): Page {
    return this.#crux.page;
  }

  async title(): Promise<string> {
    return this.#crux.windows[0]?.state.title ?? '';
  }

  async choose(path: readonly string[]): Promise<void> {
    let items = await this.#crux.menus();
    let found: ShownMenuItem | undefined;
    for (const label of path) {
      // Undo and Redo say what they would undo: “Undo Delete branch”.
      found =
        items.find((item) => item.label === label) ??
        items.find((item) => item.label.startsWith(`${label} `));
      if (!found) throw new Error(`There is no “${label}” among ${items.map((item) => item.label)}.`);
      items = found.items;
    }
    await this.#crux.clickMenu(found!.id);
  }

  async answering(
    answers: readonly Answer[],
    action: () => Promise<unknown>,
  ): Promise<readonly SeenDialog[]> {
    const { dialogs } = this.#crux;
    const before = dialogs.shown.length;
    for (const answer of answers) this.#prepare(answer);
    this.#answered += answers.length;
    await action();
    const came = () => dialogs.shown.length - before;
    await expect.poll(came, 'every dialog came and was answered').toBe(answers.length);
    return dialogs.shown.slice(before).map(seen);
  }

  async exporting(action: () => Promise<unknown>): Promise<Exported> {
    const place = `exported-${this.#answered}`;
    const [dialog] = await this.answering([{ kind: 'save', name: `${place}.picture` }], action);
    let bytes: Buffer | undefined;
    const read = async () => {
      bytes = await readExport(this.files, `${place}.picture`);
      return bytes !== undefined;
    };
    await expect.poll(read, 'the picture was written').toBe(true);
    return { name: dialog!.words, bytes: bytes! };
  }

  setSystemTheme(theme: 'light' | 'dark'): Promise<void> {
    return this.#crux.setSystemTheme(theme);
  }

  async restart(): Promise<void> {
    const { userData } = this.#crux;
    this.#problems.push(...this.problems());
    this.#answered = 0;
    await this.#crux.closeWindow();
    await this.#crux.ended;
    // Closing it would take its folders along, which the next one starts with.
    this.#former.push(this.#crux);
    this.#crux = await this.#start(userData);
    this.#watch();
  }

  problems(): readonly string[] {
    const { dialogs, problems } = this.#crux;
    const unasked = dialogs.shown
      .slice(this.#answered)
      .map((dialog) => `A dialog came: ${seen(dialog).words}`);
    return [...this.#problems, ...problems, ...unasked];
  }

  async end(): Promise<void> {
    for (const crux of [this.#crux, ...this.#former]) await crux.close();
  }

  #prepare(answer: Answer): void {
    const { dialogs } = this.#crux;
    const place = answer.kind === 'press' || answer.name === null ? null : this.files.at(answer.name);
    if (answer.kind === 'press') dialogs.click(answer.button);
    else if (answer.kind === 'open') dialogs.openFiles(place === null ? null : [place]);
    else dialogs.saveTo(place);
  }

  #watch(): void {
    const { origin } = new URL(this.page.url());
    watchPage(this.page, origin, (words) => this.#problems.push(words));
  }
}

function seen(dialog: ShownDialog): SeenDialog {
  if (dialog.kind === 'message') return { kind: 'press', words: dialog.message };
  return { kind: dialog.kind, words: dialog.kind === 'save' ? basename(dialog.defaultPath) : '' };
}
