import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id, NewId } from '../../model/id';
import { inReadingOrder, relationsFrom, relationsOnto } from '../../model/structure';
import type { TableChange } from '../../model/table-change';
import { assertNewId } from '../map/assert-new-id';
import { orderAt } from '../statements/order-at';
import { samePremises } from './same-premises';

/**
 * The relations of a map while an edit changes several of them, each change seeing the ones before it. Its costs grow with
 * the relations that are touched and their siblings, not with the map.
 */
export class RelationDraft {
  readonly #map: ArgumentMap;
  /** Relations that were touched: as they are now, or undefined where they are gone. */
  readonly #now = new Map<Id, Relation | undefined>();
  /** By target, relations that were touched while they bore on it. */
  readonly #touchedOnto = new Map<Id, Set<Id>>();
  /** By premise, relations that were touched while they had it. */
  readonly #touchedFrom = new Map<Id, Set<Id>>();

  constructor(map: ArgumentMap) {
    this.#map = map;
  }

  /** The relation as it is now. */
  get(id: Id): Relation | undefined {
    return this.#now.has(id) ? this.#now.get(id) : this.#map.relations.get(id);
  }

  /** The relations that bear on a target now, in reading order. */
  onto(target: Id): Relation[] {
    const ids = new Set(relationsOnto(this.#map, target).map(({ id }) => id));
    for (const id of this.#touchedOnto.get(target) ?? []) ids.add(id);
    return [...ids]
      .map((id) => this.get(id))
      .filter((relation) => relation?.target === target)
      .map((relation) => relation!)
      .sort(inReadingOrder);
  }

  /**
   * An id for a new relation.
   *
   * @throws Error if it is in use.
   */
  takeId(newId: NewId): Id {
    const id = newId();
    assertNewId(this.#map, id);
    if (this.#now.has(id)) throw new Error(`The id “${id}” was given to two new relations.`);
    this.#now.set(id, undefined);
    return id;
  }

  /** Changes a relation. It keeps its order, which means something only among the relations to one target. */
  put(relation: Relation): void {
    this.#now.set(relation.id, relation);
    note(this.#touchedOnto, relation.target, relation.id);
    for (const premise of relation.premises) note(this.#touchedFrom, premise, relation.id);
  }

  /** Puts relations, new ones or old ones, at a position among the others to their one target: last unless it is given. */
  insert(relations: readonly Relation[], at?: number): void {
    const [first] = relations;
    if (!first) return;
    const ids = new Set(relations.map(({ id }) => id));
    const siblings = this.onto(first.target).filter(({ id }) => !ids.has(id));
    const { orders, updated } = orderAt(siblings, at ?? siblings.length, relations.length);
    for (const [, to] of updated) this.put(to);
    for (const [index, { order: _, ...relation }] of relations.entries()) {
      const order = orders[index];
      this.put(order === undefined ? relation : { ...relation, order });
    }
  }

  /** Removes a relation, and what undercuts it, and so on. */
  remove(id: Id): void {
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const undercut of this.onto(next)) waiting.push(undercut.id);
      this.#now.set(next, undefined);
    }
  }

  /** Lets one relation stand for another, which goes: it takes over what undercuts it, and the keys that it alone has. */
  replace(gone: Relation, by: Id): void {
    this.insert(this.onto(gone.id).map((undercut) => ({ ...undercut, target: by })));
    this.#now.set(gone.id, undefined);
    const kept = this.get(by);
    const { order: _, ...others } = gone;
    if (kept && Object.keys(others).some((key) => !Object.hasOwn(kept, key)))
      this.put({ ...others, ...kept });
  }

  /**
   * Lets what undercuts one relation undercut another as well, and what undercuts that, and so on: the same statements bear
   * on both.
   *
   * @throws Error if a new id is in use.
   */
  copyUndercuts(from: Id, to: Id, newId: NewId): void {
    const waiting = [{ from, to }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const copies: Relation[] = [];
      for (const undercut of this.onto(next.from)) {
        const id = this.takeId(newId);
        copies.push({ ...undercut, id, target: next.to });
        waiting.push({ from: undercut.id, to: id });
      }
      this.insert(copies);
    }
  }

  /**
   * Makes sense of the relations that were touched, and what undercuts them: statements that are gone, or have come to bear on
   * themselves, are no longer premises; a relation without premises goes, with its undercuts; and of two that say
   * the same, the one stays that said so before, or else was there before, or else is read first, and takes over what
   * undercuts the other.
   *
   * @param gone A statement that the edit removes.
   */
  settle(gone?: Id): void {
    const waiting = new Set(this.#now.keys());
    for (const id of [...waiting]) for (const undercut of this.onto(id)) waiting.add(undercut.id);
    // A set that grows while it is walked: what has to be looked at once more is walked again.
    for (const id of waiting) {
      waiting.delete(id);
      const found = this.get(id);
      if (!found) continue;
      const premises = [...new Set(found.premises)].filter(
        (one) => one !== gone && !this.#cameToBearOnItself(found, one),
      );
      if (premises.length === 0) {
        this.remove(id);
        continue;
      }
      const relation = premises.length < found.premises.length ? { ...found, premises } : found;
      if (relation !== found) this.put(relation);
      const twin = this.#now.has(id) ? this.#twinOf(relation) : undefined;
      if (!twin) continue;
      const [kept, other] = this.#goesFirst(relation, twin) ? [relation, twin] : [twin, relation];
      for (const moved of this.onto(other.id)) waiting.add(moved.id);
      this.replace(other, kept.id);
      // There may be a third.
      waiting.add(kept.id);
    }
  }

  /** What the edit does to the table of relations; undefined if that is nothing. */
  change(): TableChange<Relation> | undefined {
    const added: Relation[] = [];
    const updated: [Relation, Relation][] = [];
    const removed: Relation[] = [];
    for (const [id, to] of this.#now) {
      const from = this.#map.relations.get(id);
      if (!from && to) added.push(to);
      else if (from && !to) removed.push(from);
      else if (from && to && JSON.stringify(from) !== JSON.stringify(to)) updated.push([from, to]);
    }
    if (added.length + updated.length + removed.length === 0) return undefined;
    return {
      ...(added.length > 0 && { added }),
      ...(updated.length > 0 && { updated }),
      ...(removed.length > 0 && { removed }),
    };
  }

  /** Whether a premise is its relation's target, or part of the step that it undercuts, and was not so before the edit. */
  #cameToBearOnItself({ id, target }: Relation, premise: Id): boolean {
    if (premise === target) return true;
    if (!this.get(target)?.premises.includes(premise)) return false;
    const before = this.#map.relations.get(id);
    const step = this.#map.relations.get(target);
    return !(
      before?.target === target &&
      before.premises.includes(premise) &&
      step?.premises.includes(premise)
    );
  }

  #goesFirst(relation: Relation, twin: Relation): boolean {
    return (this.#novelty(relation) - this.#novelty(twin) || inReadingOrder(relation, twin)) < 0;
  }

  /** 0 for a relation that said the same before the edit, 1 for one that said something else, 2 for a new one. */
  #novelty({ id, kind, premises, target }: Relation): number {
    const before = this.#map.relations.get(id);
    if (!before) return 2;
    return before.kind === kind && before.target === target && samePremises(before.premises, premises)
      ? 0
      : 1;
  }

  /** A relation that says the same. Found by the first premise, for a statement bears on fewer than what bears on it. */
  #twinOf({ id, kind, premises, target }: Relation): Relation | undefined {
    const [first] = premises;
    const ids = relationsFrom(this.#map, first!).map((relation) => relation.id);
    for (const other of [...ids, ...(this.#touchedFrom.get(first!) ?? [])]) {
      const twin = other === id ? undefined : this.get(other);
      if (twin?.target === target && twin.kind === kind && samePremises(twin.premises, premises)) return twin;
    }
    return undefined;
  }
}

function note(index: Map<Id, Set<Id>>, key: Id, id: Id): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
