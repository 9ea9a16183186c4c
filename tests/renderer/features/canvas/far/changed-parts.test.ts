import { expect, test } from 'vitest';
import { advance } from '../../../../../core/derived/advance';
import { derive } from '../../../../../core/derived/derived-map';
import { changeBetween } from '../../../../../core/edit/change/change-between';
import type { Rect } from '../../../../../core/model/geometry';
import { buildScene } from '../../../../../core/scene/build-scene';
import type { Scene } from '../../../../../core/scene/scene';
import { changedParts } from '../../../../../renderer/features/canvas/far/changed-parts';
import { largeMap } from '../../../../support/large-map';

const map = largeMap(60);
const derived = derive(map);
const { scene } = derived;

test('holds every box and arrow that changed, came or went, where it was and where it is', () => {
  const statements = new Map(map.statements);
  const { text, ...others } = map.statements.get('s4')!;
  statements.set('s4', { ...others, text: `${text} ${text} ${text}` });
  statements.delete('s59');
  const relations = new Map([...map.relations].filter(([, { premises }]) => premises[0] !== 's59'));
  const change = changeBetween(map, { ...map, statements, relations });
  const { scene: after } = advance(derived, change);
  const parts = changedParts(scene, after, 1e6)!;
  expect(parts.length).toBeGreaterThan(0);
  for (const [one, other] of [
    [scene, after],
    [after, scene],
  ] as const) {
    for (const rect of differing(one, other)) expect(parts.some((part) => holds(part, rect))).toBe(true);
  }
});

test('is nothing for the same scene, and all if too much has changed', () => {
  expect(changedParts(scene, { ...scene }, 1)).toEqual([]);
  expect(changedParts(scene, buildScene(largeMap(30)), 20)).toBeUndefined();
});

/** Where those things stand that the other scene does not have. */
function differing(scene: Scene, other: Scene): readonly Rect[] {
  const boxes = [...scene.boxes].filter(([id, box]) => other.boxes.get(id) !== box).map(([, box]) => box);
  const marks = [...scene.arrows]
    .filter(([id, arrow]) => other.arrows.get(id) !== arrow)
    .flatMap(([, { mark, trunk, stems }]) => [mark, ...trunk, ...stems.flat()])
    .map((point) => ({ ...point, width: 0, height: 0 }));
  return [...boxes, ...marks];
}

function holds(a: Rect, b: Rect): boolean {
  return a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;
}
