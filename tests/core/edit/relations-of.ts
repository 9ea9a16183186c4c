import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id, NewId } from '../../../core/model/id';
import { relationsOnto } from '../../../core/model/structure';

/** The relations of a map, `id: premise, premise + target`, target by target in reading order. */
export function relationsOf(map: ArgumentMap): string[] {
  const targets: Id[] = [...map.statements.keys(), ...map.relations.keys()].sort();
  return targets.flatMap((target) =>
    relationsOnto(map, target).map(
      ({ id, kind, premises }) =>
        `${id}: ${premises.join(', ')} ${kind === 'supports' ? '+' : '-'} ${target}`,
    ),
  );
}

/** The relations after a change; undefined without one. */
export function relationsAfter(map: ArgumentMap, change: Change | undefined): string[] | undefined {
  return change && relationsOf(applyChange(map, change));
}

/** New ids: n1, n2, … */
export function counting(): NewId {
  let n = 0;
  return () => `n${++n}`;
}
