import type { ArgumentMap, Relation } from './argument-map';
import type { Id } from './id';
import { STATEMENT_KINDS } from './kinds';
import { relationsOnto, structureOf } from './structure';

/**
 * What stands on a line of the outline: a statement that bears on nothing above it; a statement that is the only premise
 * of a relation to what stands above it; the relation of linked premises; or one of these.
 */
export type OutlinePart = 'root' | 'premise' | 'linked' | 'member';

/** One line of the outline. */
export interface OutlineRow {
  /** The same for the same part of the argument after every edit; no other line has it. */
  readonly key: string;
  readonly part: OutlinePart;
  /** The statement on this line; absent on the line of a relation of linked premises. */
  readonly statement?: Id;
  /** The relation by which it bears on what stands above; absent for a root. */
  readonly relation?: Id;
  /** Whether that relation bears on a relation: the one of the line that this line stands under. */
  readonly undercuts: boolean;
  /** How deep it stands, 1 for a root. */
  readonly level: number;
  /** The index of the line that it stands under; −1 for a root. */
  readonly parent: number;
  /** Its place among the lines under the same line, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Whether what bears on its statement is shown under it; absent if nothing does, so that nothing can be folded away. */
  readonly expanded?: boolean;
  /** Whether lines stand under it now: what undercuts its step does also while what bears on its statement is folded away. */
  readonly open: boolean;
  /**
   * Present where what bears on the statement is not shown because it is shown `above`, at an earlier line of the same
   * statement, or because this line stands under the statement itself, in a `circle`.
   */
  readonly repeats?: 'above' | 'circle';
}

interface Pending {
  readonly part: OutlinePart;
  readonly statement?: Id;
  readonly relation?: Relation;
  readonly parent: number;
  readonly position: number;
  readonly siblings: number;
}

/**
 * A map as an outline, line by line in reading order: each statement, under it what undercuts its step upwards, then
 * what bears on it. A statement that bears on several targets stands under each of them; what bears on it is shown at its
 * first line only, so that there are never more lines than premises, links and roots. Where the argument goes in a circle,
 * it is cut. O(n log n), no recursion.
 *
 * @param collapsed ids of statements; what bears on them is not shown, as on the canvas
 */
export function outlineOf(map: ArgumentMap, collapsed: ReadonlySet<Id>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const shown = new Set<Id>();
  // The statements on the way from the root to the line that is being made, and how deep each of them stands.
  const above = new Set<Id>();
  const path: (Id | undefined)[] = [];

  const waiting = rootsOf(map).map(
    (statement, index, { length }): Pending => ({
      part: 'root',
      statement,
      parent: -1,
      position: index + 1,
      siblings: length,
    }),
  );
  waiting.reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, statement, relation, parent, position, siblings } = next;
    const level = parent < 0 ? 1 : rows[parent]!.level + 1;
    while (path.length >= level) {
      const left = path.pop();
      if (left !== undefined) above.delete(left);
    }
    const repeats =
      statement === undefined || !shown.has(statement)
        ? undefined
        : above.has(statement)
          ? 'circle'
          : 'above';
    path.push(repeats ? undefined : statement);
    if (statement !== undefined && !repeats) {
      shown.add(statement);
      above.add(statement);
    }
    const bearing = statement === undefined || repeats ? [] : relationsOnto(map, statement).map(lineOf);
    const expanded = bearing.length === 0 ? undefined : !collapsed.has(statement!);
    const under = [...linesOfStep(map, next), ...(expanded ? bearing : [])];
    const index = rows.length;
    rows.push({
      key: keyOf(statement, relation?.id),
      part,
      ...(statement !== undefined && { statement }),
      ...(relation && { relation: relation.id }),
      undercuts: part !== 'member' && relation !== undefined && map.relations.has(relation.target),
      level,
      parent,
      position,
      siblings,
      ...(expanded !== undefined && { expanded }),
      open: under.length > 0,
      ...(repeats && { repeats }),
    });
    for (let i = under.length - 1; i >= 0; i--) {
      waiting.push({ ...under[i]!, parent: index, position: i + 1, siblings: under.length });
    }
  }
  return rows;
}

type Under = Pick<Pending, 'part' | 'statement' | 'relation'>;

/** What stands under a line for the relation on it: premises that are linked by it, and what undercuts it. */
function linesOfStep(map: ArgumentMap, { part, relation }: Pending): Under[] {
  const members: Under[] =
    part === 'linked'
      ? relation!.premises.map((premise) => ({ part: 'member', statement: premise, relation }))
      : [];
  const undercuts = relation && part !== 'member' ? relationsOnto(map, relation.id) : [];
  return [...members, ...undercuts.map(lineOf)];
}

function lineOf(relation: Relation): Under {
  return relation.premises.length > 1
    ? { part: 'linked', relation }
    : { part: 'premise', statement: relation.premises[0]!, relation };
}

/** Ids may hold any character, so the length of the first says where the second begins. */
function keyOf(statement: Id | undefined, relation: Id | undefined): string {
  if (relation === undefined) return `root ${statement}`;
  return statement === undefined ? `link ${relation}` : `${relation.length} ${relation} ${statement}`;
}

/**
 * The statements that the outline begins with: those that bear on nothing, the isolated ones last; and of each part of the
 * argument that is all circles, one. By kind, then by how much bears on them, then by id.
 */
function rootsOf(map: ArgumentMap): Id[] {
  const { onto, from } = structureOf(map);
  const inOrder = [...map.statements.values()]
    .map(({ id, kind }) => ({ id, kind: STATEMENT_KINDS.indexOf(kind), load: onto.get(id)?.length ?? 0 }))
    .sort(
      (a, b) =>
        Number(a.load === 0) - Number(b.load === 0) ||
        a.kind - b.kind ||
        b.load - a.load ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ id }) => id);
  const roots = inOrder.filter((id) => !from.has(id));
  const reached = new Set<Id>();
  for (const root of roots) reach(map, root, reached);
  const inCircles: Id[] = [];
  for (const id of inOrder) {
    if (reached.has(id)) continue;
    inCircles.push(id);
    reach(map, id, reached);
  }
  return [...roots.filter((id) => onto.has(id)), ...inCircles, ...roots.filter((id) => !onto.has(id))];
}

/** Adds a statement, and the statements and relations that in the end bear on it, to a set. */
function reach(map: ArgumentMap, start: Id, reached: Set<Id>): void {
  reached.add(start);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const relation of relationsOnto(map, id)) {
      for (const found of [relation.id, ...relation.premises]) {
        if (reached.has(found)) continue;
        reached.add(found);
        waiting.push(found);
      }
    }
  }
}
