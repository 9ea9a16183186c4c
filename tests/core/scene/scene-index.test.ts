import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../../core/derived/advance';
import { derive } from '../../../core/derived/derived-map';
import { changeBetween } from '../../../core/edit/change/change-between';
import type { Rect } from '../../../core/model/geometry';
import { buildScene } from '../../../core/scene/build-scene';
import { arrowAt, boxAt, boxNear, markAt } from '../../../core/scene/index/hit';
import { arrowIndex, boxIndex } from '../../../core/scene/index/scene-index';
import type { Arrow } from '../../../core/scene/scene';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';

const length = fc.integer({ min: 0, max: 900 });
const place = fc.integer({ min: -400, max: 1600 });
const anyRect = fc.record({ x: place, y: place, width: length, height: length });
const plain = arbitraryMap({ plain: true });

test('finds the boxes that meet a rectangle, in the order in which they are drawn', () => {
  fc.assert(
    fc.property(plain, anyRect, (map, rect) => {
      const scene = buildScene(map);
      const met = [...scene.boxes.values()].filter((box) => meet(box, rect));
      expect(boxIndex(scene).in(rect)).toEqual(met);
    }),
    { numRuns: 40 },
  );
});

test('finds every arrow of which a line meets a rectangle, once, and none that stays clear of it', () => {
  fc.assert(
    fc.property(plain, anyRect, (map, rect) => {
      const scene = buildScene(map);
      const found = arrowIndex(scene).in(rect);
      expect(found).toEqual([...scene.arrows.values()].filter((arrow) => found.includes(arrow)));
      expect(new Set(found).size).toBe(found.length);
      for (const arrow of scene.arrows.values()) {
        const inside = pointsOf(arrow).some((point) => meet({ ...point, width: 0, height: 0 }, rect));
        if (inside) expect(found).toContain(arrow);
        if (!meet(boundsOf(arrow), rect)) expect(found).not.toContain(arrow);
      }
    }),
    { numRuns: 40 },
  );
});

test('hits what stands at a point among thousands, and the nearest that is wanted', () => {
  const scene = buildScene(largeMap(600));
  const boxes = [...scene.boxes.values()];
  for (const box of boxes.filter((_, index) => index % 20 === 0)) {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    expect(boxAt(scene, middle)).toBe(box);
    expect(boxAt(scene, middle, ({ id }) => id !== box.id)).toBeUndefined();
    expect(boxIndex(scene).nearest(middle, ({ id }) => id !== box.id)).not.toBe(box);
    const beside = { x: box.x - 3, y: middle.y };
    expect(boxNear(scene, beside, 4)).toBe(box);
    expect(boxNear(scene, beside, 2)).toBeUndefined();
  }
  for (const arrow of [...scene.arrows.values()].filter((_, index) => index % 20 === 0)) {
    expect(markAt(scene, arrow.mark, 0, ({ id }) => id === arrow.id)).toBe(arrow);
    expect(arrowAt(scene, arrow.trunk.at(-1)!, 1)).toBeDefined();
  }
});

test('after an edit finds the same as if it had been made anew', () => {
  const map = largeMap(400);
  const derived = derive(map);
  const before = derived.scene;
  boxIndex(before);
  arrowIndex(before);
  const [first, second] = [map.statements.get('s7')!, map.statements.get('s20')!];
  const statements = new Map(map.statements);
  statements.set('s7', { ...first, text: `${first.text} and so on, for many a line, ${first.text}` });
  statements.delete('s399');
  const relations = new Map([...map.relations].filter(([, { premises }]) => premises[0] !== 's399'));
  const places = new Map([['s20', { id: second.id, x: -300, y: -200 }]]);
  const change = changeBetween(map, { ...map, statements, relations, places });
  const after = advance(derived, change).scene;
  const all = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
  expect(boxIndex(after).in(all)).toEqual([...after.boxes.values()]);
  expect(arrowIndex(after).in(all)).toEqual([...after.arrows.values()]);
  const placed = after.boxes.get('s20')!;
  expect(boxAt(after, { x: -200, y: -190 })).toBe(placed);
  expect(boxIndex(after).nearest({ x: -310, y: -190 }, () => true, 20)).toBe(placed);
  const old = before.boxes.get('s20')!;
  expect(boxAt(after, { x: old.x + 1, y: old.y + 1 }, ({ id }) => id === 's20')).toBeUndefined();
});

test('of an empty scene finds nothing, and is made once', () => {
  const empty = buildScene(largeMap(0));
  const all = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };
  expect(boxIndex(empty).in(all)).toEqual([]);
  expect(arrowIndex(empty).in(all)).toEqual([]);
  expect(boxIndex(empty).nearest({ x: 0, y: 0 }, () => true)).toBeUndefined();
  const scene = buildScene(largeMap(20));
  expect(boxIndex(scene)).toBe(boxIndex({ ...scene }));
  expect(arrowIndex(scene)).toBe(arrowIndex({ ...scene }));
});

function meet(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function pointsOf({ stems, trunk, mark }: Arrow) {
  return [...stems.flat(), ...trunk, mark];
}

/** With the reach of its mark on all sides. */
function boundsOf(arrow: Arrow): Rect {
  const xs = pointsOf(arrow).map(({ x }) => x);
  const ys = pointsOf(arrow).map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - 8, Math.min(...ys) - 8];
  return { x: left, y: top, width: Math.max(...xs) + 8 - left, height: Math.max(...ys) + 8 - top };
}
