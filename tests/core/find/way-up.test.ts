import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchUnder } from '../../../core/find/branch-under';
import { bearsOn, stillWay, wayUp } from '../../../core/find/way-up';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

const map = mapOf({ t: 'thesis', e: 'explanation', f: 'explanation', v: 'evidence', u: 'counterpoint' }, [
  'r1: e + t',
  'r2: f + t',
  'r3: v + e',
  'r4: v + f',
  'r5: u - r3',
]);
const first = (targets: readonly string[]) => targets[0]!;

describe('the way up', () => {
  test('leads by what one chooses, and past a relation that is undercut', () => {
    expect(bearsOn(map, 'v')).toEqual(['e', 'f']);
    expect(bearsOn(map, 'u')).toEqual(['e']);
    expect(wayUp(map, 'v', first)).toEqual(['t', 'e', 'v']);
    expect(wayUp(map, 'v', (targets) => targets.at(-1)!)).toEqual(['t', 'f', 'v']);
    expect(wayUp(map, 't', first)).toEqual(['t']);
  });

  test('keeps its end where the map no longer has the rest', () => {
    expect(stillWay(map, ['t', 'e', 'v'])).toEqual(['t', 'e', 'v']);
    expect(stillWay(map, ['f', 'e', 'v'])).toEqual(['e', 'v']);
    expect(stillWay(map, ['t', 'gone', 'v'])).toEqual(['v']);
    expect(stillWay(map, ['t', 'gone'])).toEqual([]);
  });

  test('of any statement in any graph ends, at the top or where a circle closes, and holds in the map', () => {
    fc.assert(
      fc.property(arbitraryMap({ plain: true }), fc.nat(), (any, seed) => {
        for (const id of any.statements.keys()) {
          const way = wayUp(any, id, (targets) => targets[seed % targets.length]!);
          expect(way.at(-1)).toBe(id);
          expect(new Set(way).size).toBe(way.length);
          expect(stillWay(any, way)).toEqual(way);
          const onwards = bearsOn(any, way[0]!).filter((target) => !way.includes(target));
          expect(onwards).toEqual([]);
          for (const above of way) expect(branchUnder(any, above).has(id)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a branch', () => {
  test('is all that bears on a statement in the end, shared statements and undercuts included', () => {
    expect([...branchUnder(map, 'e')].sort()).toEqual(['e', 'r3', 'r5', 'u', 'v']);
    expect([...branchUnder(map, 'f')].sort()).toEqual(['f', 'r4', 'v']);
    expect([...branchUnder(map, 'v')]).toEqual(['v']);
  });
});
