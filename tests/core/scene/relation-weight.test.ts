import { expect, test } from 'vitest';
import { advance } from '../../../core/derived/advance';
import { derive } from '../../../core/derived/derived-map';
import { setRelationWeight } from '../../../core/edit/relations/set-relation-weight';
import { lineWidth } from '../../../core/scene/arrows/arrow-anatomy';
import { packScene, unpackScene } from '../../../core/scene/packed-scene';
import { mapOf } from '../../support/map-of';

const map = mapOf({ t: 'thesis', e: 'explanation', c: 'counterpoint' }, ['r: e + t', 'a: c - t']);

test('an arrow is the thinner, the less its relation passes on', () => {
  const before = derive(map);
  expect(lineWidth(before.scene.arrows.get('a')!)).toBe(2);
  const after = advance(before, setRelationWeight(map, ['a'], 0.5)!);
  expect(lineWidth(after.scene.arrows.get('a')!)).toBeCloseTo(1.4);
  expect(after.scene.arrows.get('r')).toBe(before.scene.arrows.get('r'));
  expect(after.scene).toEqual(derive(after.map).scene);
  const again = advance(after, setRelationWeight(after.map, ['a'], undefined)!);
  expect(again.scene).toEqual(before.scene);
});

test('another thread hands the weight over', () => {
  const { map: weighted, scene } = derive({
    ...map,
    relations: new Map([...map.relations].map(([id, relation]) => [id, { ...relation, weight: 0.25 }])),
  });
  expect(unpackScene(packScene(scene, weighted), weighted)).toEqual(scene);
});
