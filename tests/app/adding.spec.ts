import { relationsFrom } from '../../core/model/structure';
import type { Crux } from './support/crux';
import { expect, test } from './support/test';

const rebuttal = 'Trade grew where streets were closed.';

/** What the new statement of this text bears on, and how. */
async function added(crux: Crux, text: string) {
  const map = await crux.map();
  const statement = [...map.statements.values()].find((candidate) => candidate.text === text);
  expect(statement, 'the new statement is saved').toBeDefined();
  const relations = relationsFrom(map, statement!.id);
  return relations.map(({ kind, target }) => ({ of: statement!.kind, kind, target }));
}

test('a rebuttal is added to a counterpoint of the article’s map by keyboard', async ({ crux }) => {
  await crux.select('north-korea');
  await crux.press('a');
  await expect(crux.field).toBeFocused();
  await crux.page.keyboard.type(rebuttal);
  await crux.press('Enter');
  await expect(crux.named('Rebuttal', rebuttal)).toBeInViewport();
  await expect(crux.named('Rebuttal', rebuttal)).toHaveAttribute('aria-current', 'true');
  expect(await added(crux, rebuttal)).toEqual([{ of: 'rebuttal', kind: 'attacks', target: 'north-korea' }]);
});
