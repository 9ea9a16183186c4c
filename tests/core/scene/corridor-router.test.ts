import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../core/layout/layout-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Point } from '../../../core/model/geometry';
import { boxContent, boxWidthOf } from '../../../core/scene/boxes/box-anatomy';
import { placeBoxes } from '../../../core/scene/boxes/place-boxes';
import { FarWays } from '../../../core/scene/routing/corridor-router';
import type { Box } from '../../../core/scene/scene';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

function laidOut(map: ArgumentMap, moved?: string) {
  const unplaced = { ...map, places: new Map() };
  const layout = layoutMap(unplaced, (id) => {
    const statement = map.statements.get(id)!;
    return { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
  });
  const { boxes } = placeBoxes(unplaced, {
    forest: layout.forest,
    placeOf: (id) => layout.places.get(id)!,
    folded: new Map(),
  });
  return { boxes: [...boxes.values()], ways: new FarWays(layout, (id) => id === moved) };
}

/** The boxes that a line touches, but for its ends. */
function touched(line: readonly Point[], boxes: readonly Box[]): string[] {
  return boxes
    .filter((box) =>
      line.slice(1).some((to, index) => {
        const from = line[index]!;
        return (
          Math.max(from.x, to.x) > box.x + 0.01 &&
          Math.min(from.x, to.x) < box.x + box.width - 0.01 &&
          Math.max(from.y, to.y) > box.y + 0.01 &&
          Math.min(from.y, to.y) < box.y + box.height - 0.01
        );
      }),
    )
    .map(({ id }) => id);
}

describe('a way along the corridors of a layout', () => {
  it('runs level and upright from edge to edge, and touches no box: any two statements of any map', () => {
    fc.assert(
      fc.property(arbitraryMap({ plain: true, maxStatements: 40 }), fc.nat(), fc.nat(), (map, one, other) => {
        const { boxes, ways } = laidOut(map);
        const [from, to] = [boxes[one % boxes.length], boxes[other % boxes.length]];
        fc.pre(from !== undefined && to !== undefined && from !== to);
        const line = ways.between(from!, to!)!;
        expect(touched(line, boxes)).toEqual([]);
        line.slice(1).forEach((point, index) => {
          expect(point.x === line[index]!.x || point.y === line[index]!.y).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('touches none in a large map of many rows and columns', () => {
    const { boxes, ways } = laidOut(largeMap(800, 0));
    for (let index = 0; index < boxes.length; index += 3) {
      const to = boxes[(index * 7 + 5) % boxes.length]!;
      const from = boxes[index]!;
      if (from !== to) expect(touched(ways.between(from, to)!, boxes)).toEqual([]);
    }
  });

  it('is not known where a statement on it was moved', () => {
    const map = mapOf({ a: 'thesis', b: 'claim', c: 'evidence', d: 'evidence' }, [
      '1: b + a',
      '2: c + b',
      '3: d + a',
    ]);
    const { boxes } = laidOut(map);
    const [from, to] = ['c', 'd'].map((id) => boxes.find((box) => box.id === id)!);
    const between = (moved: string) => laidOut(map, moved).ways.between(from!, to!);
    expect(between('nothing')).toBeDefined();
    for (const moved of ['a', 'b', 'c', 'd']) expect(between(moved)).toBeUndefined();
  });

  it('is not known from a box to itself, as where a statement undercuts its own step', () => {
    const { boxes, ways } = laidOut(mapOf({ a: 'thesis', b: 'claim' }, ['1: b + a']));
    const b = boxes.find(({ id }) => id === 'b')!;
    expect(ways.between(b, b)).toBeUndefined();
    expect(ways.intoMark(b, { x: b.x, y: b.y - 15 }, b)).toBeUndefined();
  });
});
