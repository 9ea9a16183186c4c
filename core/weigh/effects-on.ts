import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { baseScoreOf } from './base-score';
import { underInfluence } from './energy';
import { energyOn, type Weighed, weighMap } from './weigh-map';

/**
 * How much a statement's strength would move if a relation, with all that only bears by it, were taken away: 0 to 1, for every
 * relation that bears on the statement in the end.
 *
 * Of what bears on it at first hand this is exact, unless circles lead back. Further away it is an estimate: what the nearer
 * statement would move by, times how much of that came through so far (the secant of the way in between), along the way with the
 * fewest steps. Weighing the map again without each relation would cost the square of its size; this is O(n log n).
 */
export function effectsOn(map: ArgumentMap, statement: Id): ReadonlyMap<Id, number> {
  const weighed = weighMap(map);
  const known = results.get(weighed);
  if (known?.statement === statement) return known.effects;
  const effects = work(map, statement, weighed);
  results.set(weighed, { statement, effects });
  return effects;
}

const results = new WeakMap<Weighed, { readonly statement: Id; readonly effects: ReadonlyMap<Id, number> }>();

function work(map: ArgumentMap, statement: Id, { strengths, forces }: Weighed): ReadonlyMap<Id, number> {
  const effects = new Map<Id, number>();
  /** How much of what a statement or relation moves by comes through to the statement that is asked about. */
  const passes = new Map<Id, number>([[statement, 1]]);
  let level: readonly Id[] = [statement];
  while (level.length > 0) {
    const next = new Map<Id, number>();
    const reach = (id: Id, share: number) => {
      if (!passes.has(id)) next.set(id, Math.max(next.get(id) ?? 0, share));
    };
    for (const id of level) {
      const target = map.relations.get(id);
      const share = passes.get(id)!;
      const energy = energyOn(map, id, forces);
      for (const { id: relation, kind, premises } of relationsOnto(map, id)) {
        if (effects.has(relation)) continue;
        const force = forces.get(relation)!;
        const without = energy + (kind === 'supports' ? -force : force);
        const base = target ? 1 : baseScoreOf(map.statements.get(id)!);
        const carried = target ? weakestOf(target.premises, strengths) : 1;
        const move = carried * Math.abs(underInfluence(base, energy) - underInfluence(base, without));
        const effect = share * move;
        effects.set(relation, effect);
        reach(relation, force > 0 ? effect / force : 0);
        for (const premise of premises) {
          const strength = strengths.get(premise)!;
          reach(premise, strength > 0 ? effect / strength : 0);
        }
      }
    }
    for (const [id, share] of next) passes.set(id, share);
    level = [...next.keys()];
  }
  return effects;
}

function weakestOf(premises: readonly Id[], strengths: ReadonlyMap<Id, number>): number {
  return premises.reduce((least, id) => Math.min(least, strengths.get(id)!), 1);
}
