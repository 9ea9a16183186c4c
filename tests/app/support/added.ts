import { expect } from '@playwright/test';
import { relationsFrom } from '../../../core/model/structure';
import type { Crux } from './crux';

/** What the new statement of this text bears on, and how. */
export async function added(crux: Crux, text: string) {
  const map = await crux.map();
  const statement = [...map.statements.values()].find((candidate) => candidate.text === text);
  expect(statement, 'the new statement is saved').toBeDefined();
  const relations = relationsFrom(map, statement!.id);
  return relations.map(({ kind, target }) => ({ of: statement!.kind, kind, target }));
}
