import { expect, type Locator } from '@playwright/test';
import { KIND_NAMES, STATEMENT_KINDS, type StatementKind } from '../../../core/model/kinds';
import type { Crux } from './crux';

/** How many letters of a text tell it apart from the others of the article. */
const LETTERS = 12;

/** A person who works in the outline by the keyboard alone. */
export class Outliner {
  readonly crux: Crux;

  constructor(crux: Crux) {
    this.crux = crux;
  }

  /** The tree. */
  get tree(): Locator {
    return this.crux.page.getByRole('tree', { name: 'Outline' });
  }

  /** All lines that are mounted. */
  get lines(): Locator {
    return this.tree.getByRole('treeitem');
  }

  /** The lines that stand for a statement. */
  linesOf(id: string): Locator {
    return this.tree.locator(`[role="treeitem"][data-of="${id}"]`);
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.crux.page.locator(':focus');
  }

  /** Shows the outline instead of the canvas. */
  async open(): Promise<void> {
    await this.crux.press('o');
    await expect(this.crux.page.getByRole('region', { name: 'Outline of the map' })).toBeVisible();
  }

  /** Goes to a line by the first letters of its text. */
  async goTo(text: string): Promise<void> {
    await this.crux.press("'");
    await this.crux.page.keyboard.type(text.slice(0, LETTERS));
    await this.crux.press('Escape');
    await expect(this.focused).toHaveAccessibleName(new RegExp(`: ${escaped(text)}`));
  }

  /** Goes from the current line to its step to a target. */
  async goToStep(target: string): Promise<void> {
    const step = new RegExp(`of “${escaped(target)}” by`);
    for (let press = 0; press < 10; press++) {
      await this.crux.press('r');
      await expect(this.focused).toHaveRole('button');
      if (step.test((await this.focused.getAttribute('aria-label')) ?? '')) return;
    }
    throw new Error(`No step leads to “${target}”.`);
  }

  /** Begins a statement by a key, types its text, and gives it its kind. */
  async add(key: string, kind: StatementKind, text: string): Promise<void> {
    await this.crux.press(key);
    await expect(this.crux.field).toBeFocused();
    await this.crux.page.keyboard.insertText(text);
    await this.crux.press('Enter');
    await expect(this.focused).toHaveAccessibleName(new RegExp(`: ${escaped(text)}`));
    await this.crux.press(String(STATEMENT_KINDS.indexOf(kind) + 1));
    await expect(this.focused).toHaveAccessibleName(new RegExp(`${KIND_NAMES[kind]}: `));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
