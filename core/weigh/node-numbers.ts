import type { Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';

/** Numbers for the statements that say something, and after them for relations. Those of relations are worked out when one is asked for. */
export class NodeNumbers {
  readonly ids: Id[] = [];
  readonly #statements = new Map<Id, number>();
  /** The statements that say nothing. */
  readonly #silent = new Set<Id>();
  #relations: ReadonlyMap<Id, number> | undefined;

  /** Numbers a statement, unless it says nothing. @returns whether it has a number */
  addStatement(statement: Statement): boolean {
    if (!speaks(statement)) {
      this.#silent.add(statement.id);
      return false;
    }
    this.#statements.set(statement.id, this.ids.length);
    this.ids.push(statement.id);
    return true;
  }

  /** Numbers a relation. All statements come before. */
  addRelation(id: Id): void {
    this.ids.push(id);
  }

  /** The number of a statement or relation; undefined where it has none. */
  of(id: Id): number | undefined {
    const statement = this.#statements.get(id);
    if (statement !== undefined || this.#silent.has(id)) return statement;
    this.#relations ??= this.#numbered();
    return this.#relations.get(id);
  }

  #numbered(): ReadonlyMap<Id, number> {
    const numbers = new Map<Id, number>();
    for (let number = this.#statements.size; number < this.ids.length; number++)
      numbers.set(this.ids[number]!, number);
    return numbers;
  }
}
