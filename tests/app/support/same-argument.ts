import { expect } from '@playwright/test';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';

/** Expects two maps to hold the same statements, of the same kinds, and the same relations among them, whatever their ids. */
export function expectSameArgument(map: ArgumentMap, wanted: ArgumentMap): void {
  expect(statementsOf(map)).toEqual(statementsOf(wanted));
  expect(relationsOf(map)).toEqual(relationsOf(wanted));
}

function statementsOf({ statements }: ArgumentMap): string[] {
  return [...statements.values()].map(({ kind, text }) => `${kind}: ${text}`).sort();
}

function relationsOf(map: ArgumentMap): string[] {
  return [...map.relations.keys()].map((id) => nameOf(map, id)).sort();
}

/** A record by what it says, so that those of two maps can be compared. */
function nameOf(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (!relation) return map.statements.get(id)?.text ?? '';
  const premises = relation.premises.map((premise) => nameOf(map, premise)).sort();
  return `[${premises.join(' & ')}] ${relation.kind} ${nameOf(map, relation.target)}`;
}
