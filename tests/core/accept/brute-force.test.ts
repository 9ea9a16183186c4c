import { expect, test } from 'vitest';
import { acceptanceOf } from '../../../core/accept/acceptance';
import { seededRandom } from '../../support/seeded-random';
import { leastDecided, partialStableModels } from './partial-stable';
import { randomArgument } from './random-argument';

const MAPS = 2_000;
const NAMES = ['beaten', 'contested', 'standing'] as const;

test('the labelling is the least partial stable model, on 2,000 random maps of up to 9 items', () => {
  const random = seededRandom(17);
  const seen = { beaten: 0, contested: 0, standing: 0, linked: 0, undercuts: 0, circles: 0 };
  for (let count = 0; count < MAPS; count++) {
    const map = randomArgument(random, 9);
    const models = partialStableModels(map);
    const least = leastDecided(models)!;
    const { statusOf } = acceptanceOf(map);
    const expected = Object.fromEntries([...least].map(([id, value]) => [id, NAMES[value]]));
    const found = Object.fromEntries([...least.keys()].map((id) => [id, statusOf(id)]));
    expect(found, JSON.stringify([...map.relations.values()])).toEqual(expected);
    for (const value of least.values()) seen[NAMES[value]]++;
    if (models.length > 1) seen.circles++;
    for (const { premises, target } of map.relations.values()) {
      if (premises.length > 1) seen.linked++;
      if (map.relations.has(target)) seen.undercuts++;
    }
  }
  // The maps have of everything.
  for (const much of Object.values(seen)) expect(much).toBeGreaterThan(100);
});
