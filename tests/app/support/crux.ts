import { expect, type Locator, type Page } from '@playwright/test';
import { parseMap } from '../../../core/file/parse-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { type Answer, type SeenDialog, saveTo } from './answers';
import type { Files } from './files';
import type { Exported, RunningShell } from './shell';

/** A Crux that runs, as a person has it before them, whatever it runs in. */
export class Crux {
  readonly shell: RunningShell;
  #saves = 0;

  constructor(shell: RunningShell) {
    this.shell = shell;
  }

  get page(): Page {
    return this.shell.page;
  }

  get files(): Files {
    return this.shell.files;
  }

  /** The canvas. */
  get canvas(): Locator {
    return this.page.getByRole('application', { name: 'Map' });
  }

  /** All statements on the canvas. */
  get statements(): Locator {
    return this.page.locator('[data-statement]');
  }

  /** The arrows of all relations. */
  get arrows(): Locator {
    return this.page.locator('.arrow[data-id]');
  }

  /** The statement with this id. */
  statement(id: string): Locator {
    return this.page.locator(`[data-statement="${id}"]`);
  }

  /** The statement of this kind and text, exactly. */
  named(kind: string, text: string): Locator {
    return this.page.getByRole('group', { name: `${kind}: ${text}`, exact: true });
  }

  /** The arrow of the relation with this id. */
  arrow(id: string): Locator {
    return this.page.locator(`.arrow[data-id="${id}"]`);
  }

  /** The field in which a statement's text is edited. */
  get field(): Locator {
    return this.page.getByLabel('Statement text');
  }

  /** A message of Crux that wants to be read, or a question in the window. */
  get message(): Locator {
    return this.page.getByRole('alertdialog');
  }

  /** Chooses a command from the menus: `choose('Statement', 'Change kind', 'Evidence')`. */
  choose(...path: string[]): Promise<void> {
    return this.shell.choose(path);
  }

  /** Presses a key or a shortcut; `Mod` is Cmd on macOS and Ctrl elsewhere. */
  press(shortcut: string): Promise<void> {
    return this.page.keyboard.press(shortcut.replace('Mod', 'ControlOrMeta'));
  }

  /** Does something, and answers the host's dialogs that it leads to, in their order. */
  answering(answers: readonly Answer[], action: () => Promise<unknown>): Promise<readonly SeenDialog[]> {
    return this.shell.answering(answers, action);
  }

  /** Selects a statement by a click. */
  async select(id: string): Promise<void> {
    await this.statement(id).click();
    await expect(this.statement(id)).toHaveAttribute('aria-current', 'true');
  }

  /** Waits until the title of the window says this of the map. */
  async shows(name: string, { unsaved = false } = {}): Promise<void> {
    await expect.poll(() => this.shell.title()).toBe(`${unsaved ? '• ' : ''}${name} — Crux`);
  }

  /** Opens a file by the Open command, where nothing is unsaved. */
  async open(name: string): Promise<void> {
    await this.answering([{ kind: 'open', name }], () => this.choose('File', 'Open…'));
    await this.shows(name);
  }

  /** Saves under a new name, and waits until that is done. @returns the text of the file */
  async saveAs(name: string): Promise<string> {
    await this.answering([saveTo(name)], () => this.press('Mod+Shift+S'));
    await this.shows(name);
    return this.text(name);
  }

  /** The text of a file that is there. */
  async text(name: string): Promise<string> {
    const bytes = await this.files.read(name);
    if (!bytes) throw new Error(`There is no file ${name}.`);
    return bytes.toString('utf8');
  }

  /** The map as it would be saved now: saves it, under a name of its own. */
  async map(): Promise<ArgumentMap> {
    this.#saves++;
    return mapOf(await this.saveAs(`now-${this.#saves}.argmap`));
  }

  /** The export dialog. */
  get exportDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Export' });
  }

  /** Exports a picture of the whole map, as it is offered. */
  async exportAs(format: 'SVG' | 'PNG'): Promise<Exported> {
    const exported = await this.shell.exporting(async () => {
      await this.choose('File', `Export as ${format}…`);
      await expect(this.exportDialog.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
      await this.press('Enter');
    });
    await expect(this.exportDialog).toHaveCount(0);
    return exported;
  }
}

/** The map that a file's text holds. */
export function mapOf(text: string): ArgumentMap {
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(parsed.repairs).toEqual([]);
  return parsed.map;
}
