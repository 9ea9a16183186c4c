import { expect } from '@playwright/test';
import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { STATEMENT_KINDS } from '../../../core/model/kinds';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import type { Crux } from './crux';

/** Builds a map that is given as data on the canvas, by the keyboard alone. */
export class KeyboardBuilder {
  readonly #crux: Crux;
  readonly #map: ArgumentMap;
  /** Statements that stand on the canvas by now. */
  readonly #written = new Set<Id>();
  /** Relations to be made between statements that are there, when all are. */
  readonly #left: Relation[] = [];

  constructor(crux: Crux, map: ArgumentMap) {
    this.#crux = crux;
    this.#map = map;
  }

  async build(): Promise<void> {
    for (const root of this.#map.statements.keys()) {
      if (relationsFrom(this.#map, root).length > 0) continue;
      await this.#press('t');
      await this.#write(root);
      await this.#writeWhatBearsOn(root);
    }
    for (const relation of this.#left) await this.#relate(relation);
  }

  /** Begins with the statement selected, and ends there or somewhere below. */
  async #writeWhatBearsOn(target: Id): Promise<void> {
    for (const relation of relationsOnto(this.#map, target)) {
      const fresh = relation.premises.filter((premise) => !this.#written.has(premise));
      if (fresh.length < relation.premises.length) this.#left.push(relation);
      for (const [index, premise] of fresh.entries()) {
        await this.#climbTo(index === 0 ? target : fresh[index - 1]!);
        await this.#press(index > 0 ? 'l' : this.#keyFor(relation, premise));
        await this.#write(premise);
        await this.#writeWhatBearsOn(premise);
      }
      if (fresh.length < relation.premises.length) continue;
      await this.#climbTo(fresh.at(-1)!);
      await this.#writeUndercuts(relation);
    }
  }

  /** Begins with a premise of the relation selected. */
  async #writeUndercuts(relation: Relation): Promise<void> {
    for (const undercut of relationsOnto(this.#map, relation.id)) {
      const [premise] = undercut.premises;
      expect(undercut.kind === 'attacks' && undercut.premises.length === 1, 'a plain undercut').toBe(true);
      await this.#press('r');
      await this.#press('u');
      await this.#write(premise!);
      await this.#writeWhatBearsOn(premise!);
    }
  }

  /** Relates statements that stand on the canvas: finds one after the other. */
  async #relate({ kind, premises, target }: Relation): Promise<void> {
    const there = relationsFrom(this.#map, premises[0]!).length;
    const [first, ...others] = premises;
    const isPartlyThere = others.length > 0 && there === 1;
    if (!isPartlyThere) {
      await this.#find(first!);
      await this.#press('c');
      await this.#find(target);
      const words = kind === 'supports' ? 'supports' : 'attacks';
      const banner = this.#crux.page.getByRole('region', { name: 'Looking for a target' });
      if (!(await banner.innerText()).includes(words)) await this.#press('x');
      await expect(banner).toContainText(words);
      await this.#press('Enter');
      await expect(banner).toHaveCount(0);
    }
    for (const other of others) {
      await this.#find(other);
      await this.#press('j');
      await this.#find(first!);
      await this.#press('Enter');
    }
  }

  #keyFor({ kind, target }: Relation, premise: Id): string {
    const evidence = this.#map.statements.get(premise)!.kind === 'evidence';
    if (kind === 'supports' && evidence && this.#map.statements.has(target)) return 'e';
    return kind === 'supports' ? 's' : 'a';
  }

  /** Types the text of a statement that was begun, and gives it its kind. */
  async #write(id: Id): Promise<void> {
    const { kind, text } = this.#map.statements.get(id)!;
    await expect(this.#crux.field).toBeFocused();
    await this.#crux.page.keyboard.insertText(text);
    await this.#press('Enter');
    await this.#press(String(STATEMENT_KINDS.indexOf(kind) + 1));
    this.#written.add(id);
    await this.#expectSelected(id);
  }

  /** Goes up the argument until a statement is selected. */
  async #climbTo(id: Id): Promise<void> {
    for (let steps = 0; !(await this.#isSelected(id)); steps++) {
      expect(steps, 'steps up').toBeLessThan(50);
      await this.#press('ArrowUp');
    }
  }

  async #find(id: Id): Promise<void> {
    await this.#press('Mod+f');
    await this.#crux.page.keyboard.insertText(this.#map.statements.get(id)!.text);
    await this.#press('Enter');
    await this.#press('Escape');
    await this.#expectSelected(id);
  }

  async #isSelected(id: Id): Promise<boolean> {
    const selected = this.#crux.page.locator('.statement[data-selected]');
    const names = await selected.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
    return names.length === 1 && (names[0]?.endsWith(`: ${this.#map.statements.get(id)!.text}`) ?? false);
  }

  async #expectSelected(id: Id): Promise<void> {
    await expect.poll(() => this.#isSelected(id), this.#map.statements.get(id)!.text).toBe(true);
  }

  #press(key: string): Promise<void> {
    return this.#crux.press(key);
  }
}
