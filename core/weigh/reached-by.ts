import type { ArgumentMap, Relation, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';
import { relationsFrom } from '../model/structure';
import { baseScoreOf } from './base-score';
import type { Weighed } from './weighed';

/** The records of a table that an edit touched: as they were before it, and after it. */
export interface TouchedRecords<R> {
  readonly before: readonly R[];
  readonly after: readonly R[];
}

/** The records that an edit touched. */
export interface Touched {
  readonly statements: TouchedRecords<Statement>;
  readonly relations: TouchedRecords<Relation>;
  readonly sources: TouchedRecords<Source>;
}

/** What has to be weighed after an edit. */
export interface Reached {
  /** Statements and relations of the map after the edit. */
  readonly ids: ReadonlySet<Id>;
  /** What had a strength before the edit, and has none any more. */
  readonly gone: readonly Id[];
}

/** What an edit reaches: what it changed in how strong something begins or bears, and all that depends on that. O(what is reached). */
export function reachedBy(earlier: Weighed, map: ArgumentMap, touched: Touched): Reached {
  const gone: Id[] = [];
  const waiting: Id[] = [];
  for (const id of touchedStatements(map, touched)) {
    const statement = map.statements.get(id);
    const base = statement && speaks(statement) ? baseScoreOf(map, statement) : undefined;
    if (base === earlier.baseOf(id)) continue;
    if (base === undefined) gone.push(id);
    waiting.push(id);
  }
  const before = new Map(touched.relations.before.map((relation) => [relation.id, relation]));
  for (const relation of touched.relations.after) {
    const old = before.get(relation.id);
    before.delete(relation.id);
    if (old && bearsAlike(old, relation)) continue;
    waiting.push(relation.id);
    if (old) waiting.push(old.target);
  }
  for (const { id, target } of before.values()) {
    gone.push(id);
    waiting.push(target);
  }
  return { ids: closure(map, waiting), gone };
}

/** The ids of the statements that an edit touched, by themselves or by a source that they cite. */
function touchedStatements(map: ArgumentMap, { statements, sources }: Touched): ReadonlySet<Id> {
  const touched = new Set([...statements.before, ...statements.after].map(({ id }) => id));
  const credible = new Map(sources.before.map(({ id, credibility }) => [id, credibility]));
  const changed = new Set<Id>();
  for (const { id, credibility } of sources.after) {
    if (credible.get(id) !== credibility) changed.add(id);
    credible.delete(id);
  }
  for (const [id, credibility] of credible) if (credibility !== undefined) changed.add(id);
  if (changed.size > 0) {
    for (const { id, citations = [] } of map.statements.values())
      if (citations.some(({ source }) => changed.has(source))) touched.add(id);
  }
  return touched;
}

function bearsAlike(one: Relation, other: Relation): boolean {
  return (
    one.kind === other.kind &&
    one.target === other.target &&
    (one.weight ?? 1) === (other.weight ?? 1) &&
    (one.premises === other.premises ||
      (one.premises.length === other.premises.length &&
        one.premises.every((id, at) => id === other.premises[at])))
  );
}

/** These and all that depends on them, as far as it has a strength. */
function closure(map: ArgumentMap, waiting: Id[]): ReadonlySet<Id> {
  const seen = new Set<Id>();
  const reached = new Set<Id>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const relation = map.relations.get(id);
    const statement = map.statements.get(id);
    if (relation) {
      reached.add(id);
      const target = map.statements.get(relation.target);
      if (!target || speaks(target)) waiting.push(relation.target);
    } else if (statement) {
      if (speaks(statement)) reached.add(id);
      for (const next of relationsFrom(map, id)) waiting.push(next.id);
    }
  }
  return reached;
}
