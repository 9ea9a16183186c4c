import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Weighing } from '../../../core/model/weighing';
import { mapOf } from '../../support/map-of';

/** A map of claims with these base scores. Relations read as in `mapOf`. */
export function mapWith(
  bases: Readonly<Record<string, number>>,
  relations: readonly string[] = [],
): ArgumentMap {
  const statements = Object.entries(bases).map(
    ([id, baseScore]) => [id, { kind: 'claim', text: id, baseScore }] as const,
  );
  return mapOf(Object.fromEntries(statements), relations);
}

/** A map with weights of relations, by their ids. */
export function weighted(map: ArgumentMap, weights: Readonly<Record<string, number>>): ArgumentMap {
  const relations = new Map(map.relations);
  for (const [id, weight] of Object.entries(weights)) relations.set(id, { ...relations.get(id)!, weight });
  return { ...map, relations };
}

export const QUADRATIC: Weighing = { semantics: 'quadratic-energy', premises: 'weakest' };
export const DF_QUAD: Weighing = { semantics: 'df-quad', premises: 'weakest' };
export const EULER: Weighing = { semantics: 'euler', premises: 'weakest' };

/** The map of the published figures. */
export const EXAMPLE = mapWith(
  { A1: 0.5, A2: 0.5, P1: 0.7, P2: 0.5, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 },
  [
    ...['1: C1 - A2', '2: C2 - P2', '3: C3 - P2', '4: C4 - P2'],
    ...['5: P1 + A1', '6: P2 + A1', '7: P3 + A2'],
  ],
);
