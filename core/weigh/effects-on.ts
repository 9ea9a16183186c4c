import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { weighingOf } from '../model/weighing';
import { reaching } from './reaching';
import { Trial } from './trial';
import { weighMap } from './weigh-map';
import type { Weighed } from './weighed';

/** A memo of the last statement that was asked about: all rows of a sheet ask about one thesis. */
const results = new WeakMap<Weighed, { readonly statement: Id; readonly effects: ReadonlyMap<Id, number> }>();

/**
 * How much a statement's strength would move if a relation were cut, 0 to 1, for every relation that bears on the statement in the
 * end. Exact: the map is weighed again without each of them, as far as that reaches. Where a circle does not come to rest, so that
 * it is not known, it is 0. About n × depth on trees.
 */
export function effectsOn(map: ArgumentMap, statement: Id): ReadonlyMap<Id, number> {
  const weighed = weighMap(map);
  const known = results.get(weighed);
  if (known?.statement === statement) return known.effects;
  const effects = work(map, statement);
  results.set(weighed, { statement, effects });
  return effects;
}

function work(map: ArgumentMap, statement: Id): ReadonlyMap<Id, number> {
  const effects = new Map<Id, number>();
  const trial = new Trial(reaching(map, statement), weighingOf(map));
  const goal = trial.nodeOf(statement);
  if (goal === undefined) return effects;
  const strength = trial.strengthAt(goal);
  for (let node = trial.graph.statementCount; node < trial.graph.ids.length; node++) {
    trial.setCut(node, true);
    trial.settle();
    effects.set(trial.graph.ids[node]!, Math.abs(strength - trial.strengthAt(goal)) || 0);
    trial.setCut(node, false);
  }
  return effects;
}
